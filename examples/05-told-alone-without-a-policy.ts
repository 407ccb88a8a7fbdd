/** The same, and nothing was agreed: what Ana told alone stays with the therapist. */
import { definePolicy, evaluateDisclosure, explain, request } from "subrosa";
import { aamft, practice } from "subrosa/packs";
import { couple, inTheRoom, verified } from "./couple.ts";

const tellBen = request({
  requester: { id: "Ben", kind: "partner", ...verified }, purpose: "unit-therapy", form: "verbal", channel: inTheRoom, at: "2026-03-05T17:00:00-08:00",
  asked: [{ what: "statement", id: "what Ana said", topic: "session-content", holders: ["Ana"], drawnFrom: ["note on Ana alone"] }],
});

console.log(explain(evaluateDisclosure(tellBen, couple(), definePolicy([aamft, practice]))));
