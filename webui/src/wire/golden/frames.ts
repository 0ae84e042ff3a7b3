// What the server says, written by its tests with -Dgolden.write=true and held to it by them.
import type { HallFrame } from '../live';

export const FRAMES = [ {
  "type" : "event",
  "deliberation" : "019b2f4e-8c00-7000-8000-0000000000a1",
  "seq" : 16,
  "at" : "2026-03-01T10:00:05.562Z",
  "event" : {
    "type" : "Completed"
  }
}, {
  "type" : "delta",
  "deliberation" : "019b2f4e-8c00-7000-8000-0000000000a1",
  "turn" : "draft",
  "attempt" : 2,
  "channel" : "thought",
  "offset" : 0,
  "text" : "A brave girl."
}, {
  "type" : "delta",
  "deliberation" : "019b2f4e-8c00-7000-8000-0000000000a1",
  "turn" : "draft",
  "attempt" : 2,
  "channel" : "text",
  "offset" : 480,
  "text" : "🔦 shone."
}, {
  "type" : "queued",
  "deliberation" : "019b2f4e-8c00-7000-8000-0000000000a1",
  "turn" : "judge",
  "attempt" : 1,
  "waits" : true
}, {
  "type" : "queued",
  "deliberation" : "019b2f4e-8c00-7000-8000-0000000000a1",
  "turn" : "judge",
  "attempt" : 1,
  "waits" : false
}, {
  "type" : "lagging",
  "deliberation" : "019b2f4e-8c00-7000-8000-0000000000a1",
  "seq" : 12
}, {
  "type" : "problem",
  "detail" : "the frame is no JSON"
}, {
  "type" : "problem",
  "detail" : "there is no deliberation",
  "deliberation" : "019b2f4e-8c00-7000-8000-0000000000a1"
}, {
  "type" : "shown",
  "now" : "2026-01-01T12:00:00Z"
}, {
  "type" : "shown",
  "now" : "2026-01-01T12:00:00Z",
  "shown" : {
    "deliberations" : [ "00000000-0000-0007-0000-000000000001", "00000000-0000-0007-0000-000000000002" ],
    "part" : "verdicts",
    "filter" : "failing",
    "stage" : true,
    "changes" : true,
    "alone" : "00000000-0000-0007-0000-000000000001",
    "narrow" : "00000000-0000-0007-0000-000000000002",
    "baseline" : "00000000-0000-0007-0000-000000000001",
    "compared" : [ "a", "b" ],
    "explained" : "S-01",
    "replay" : {
      "at" : "12.4s",
      "playing" : true,
      "speed" : 4
    }
  }
}, {
  "type" : "shown",
  "now" : "2026-01-01T12:00:00Z",
  "shown" : {
    "deliberations" : [ "00000000-0000-0007-0000-000000000001" ],
    "part" : "lanes",
    "filter" : "all",
    "stage" : false,
    "changes" : false,
    "alone" : "",
    "narrow" : "",
    "baseline" : "",
    "compared" : [ ],
    "explained" : ""
  }
}, {
  "type" : "over"
} ] satisfies readonly HallFrame[];
