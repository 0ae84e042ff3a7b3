// What the server says, written by its tests with -Dgolden.write=true and held to it by them.
import type { Request } from '../live';

export const ASKED = [ {
  "after" : 7,
  "deliberation" : "019b2f4e-8c00-7000-8000-0000000000a1",
  "type" : "watch"
}, {
  "deliberation" : "019b2f4e-8c00-7000-8000-0000000000a1",
  "type" : "unwatch"
} ] satisfies readonly Request[];
