/** The same, and nothing was agreed: what Ana told alone stays with the therapist. */
import { evaluateDisclosure, explain, request } from "subrosa";
import { couple, fivePm, inTheRoom, policy, verified } from "./couple.ts";

const tellBen = request({
  requester: { id: "Ben", kind: "partner", ...verified }, purpose: "unit-therapy", form: "verbal", channel: inTheRoom, at: fivePm,
  asked: [{ what: "statement", id: "what Ana said", topic: "session-content", holders: ["Ana"], drawnFrom: ["note on Ana alone"] }],
});

console.log(explain(evaluateDisclosure(tellBen, couple(), policy)));
