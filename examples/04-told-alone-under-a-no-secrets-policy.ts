/** Ana told something alone. She had signed a policy against secrets before: the therapist may bring it into the joint work. */
import { evaluateDisclosure, explain, request } from "subrosa";
import { couple, fivePm, inTheRoom, outset, policy, verified } from "./couple.ts";

const file = couple({
  agreements: [
    { id: "limits", kind: "limits-explained", to: ["Ana", "Ben"], at: outset },
    { id: "policy", kind: "secrets-policy", text: "no-secrets", shares: [], except: ["hiv-sti"], signatures: [{ by: "Ana", at: outset }, { by: "Ben", at: outset }] },
  ],
});
const tellBen = request({
  requester: { id: "Ben", kind: "partner", ...verified }, purpose: "unit-therapy", form: "verbal", channel: inTheRoom, at: fivePm,
  asked: [{ what: "statement", id: "what Ana said", topic: "session-content", holders: ["Ana"], drawnFrom: ["note on Ana alone"] }],
});

console.log(explain(evaluateDisclosure(tellBen, file, policy)));
