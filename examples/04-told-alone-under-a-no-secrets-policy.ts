/** Ana told something alone. She had signed a policy against secrets before: the therapist may bring it into the joint work. */
import { definePolicy, evaluateDisclosure, explain, request } from "subrosa";
import { aamft, practice } from "subrosa/packs";
import { couple, inTheRoom, verified } from "./couple.ts";

const signed = { at: "2025-11-04T10:00:00-08:00" };
const file = couple({
  agreements: [
    { id: "limits", kind: "limits-explained", to: ["Ana", "Ben"], ...signed },
    { id: "policy", kind: "secrets-policy", text: "no-secrets", shares: [], except: ["hiv-sti"], signatures: [{ by: "Ana", ...signed }, { by: "Ben", ...signed }] },
  ],
});
const tellBen = request({
  requester: { id: "Ben", kind: "partner", ...verified }, purpose: "unit-therapy", form: "verbal", channel: inTheRoom, at: "2026-03-05T17:00:00-08:00",
  asked: [{ what: "statement", id: "what Ana said", topic: "session-content", holders: ["Ana"], drawnFrom: ["note on Ana alone"] }],
});

console.log(explain(evaluateDisclosure(tellBen, file, definePolicy([aamft, practice]))));
