/** Ana had agreed that her husband may hear how she is. The next talk with her about that is overdue, so it rests until they have talked. */
import { evaluateDisclosure, explain, request, signedForm } from "subrosa";
import { fivePm, inTheRoom, onlyAna, outset, policy, verified } from "./couple.ts";

const file = onlyAna({
  others: [{ id: "her husband", ofAge: "yes" }],
  releases: [signedForm({
    of: "Ana", recipients: ["her husband"], purposes: ["family-support"], signedAt: "2025-12-02T11:00:00-08:00", expires: "2026-12-02", covers: { kinds: [], statements: ["condition"] },
  })],
  agreements: [
    { id: "limits", kind: "limits-explained", to: ["Ana"], at: outset },
    { id: "collateral", kind: "collateral", client: "Ana", collateral: "her husband", prosAndConsDiscussed: "yes", statusExplained: "yes", checkInDue: "2026-03-02T10:00:00-08:00" },
  ],
});
const heAsks = request({
  requester: { id: "her husband", kind: "collateral-spouse", ...verified }, purpose: "family-support", form: "verbal", channel: inTheRoom, at: fivePm,
  asked: [{ what: "statement", id: "how Ana is doing", topic: "condition", holders: ["Ana"], drawnFrom: [] }],
});

console.log(explain(evaluateDisclosure(heAsks, file, policy)));
