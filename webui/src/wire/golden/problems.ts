// What the server says, written by its tests with -Dgolden.write=true and held to it by them.
import type { Problem } from '../rest';

export const PROBLEMS = [ {
  "detail" : "there is no scenario 'nowhere'; there are child-storytelling, travel-planning, health-advice, lab-procedures, code-writing, tales",
  "status" : 404,
  "title" : "There is no such thing",
  "type" : "urn:parley:problem:unknown"
}, {
  "detail" : "nothing was kept: /name is blank.",
  "faults" : [ {
    "field" : "/name",
    "message" : "/name is blank."
  } ],
  "field" : "/name",
  "status" : 400,
  "title" : "A value is not as it should be",
  "type" : "urn:parley:problem:invalid"
}, {
  "detail" : "nothing was kept, for there are 3 faults; the first: set/Tea/scenario.json is missing; a scenario's folder must have one.",
  "faults" : [ {
    "file" : "set/Tea/scenario.json",
    "message" : "set/Tea/scenario.json is missing; a scenario's folder must have one."
  }, {
    "file" : "set/Tea/specifications.json",
    "message" : "set/Tea/specifications.json is missing; a scenario's folder must have one."
  }, {
    "file" : "set/Tea/prompts.json",
    "line" : 2,
    "message" : "set/Tea/prompts.json, line 2: it is not JSON: Unrecognized token 'oops': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')."
  } ],
  "status" : 400,
  "title" : "A value is not as it should be",
  "type" : "urn:parley:problem:invalid"
} ] satisfies readonly Problem[];
