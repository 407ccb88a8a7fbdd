/** Ana had agreed that her husband may hear how she is. The next talk with her about that is overdue, so it rests until they have talked. */
import { casefile, definePolicy, evaluateDisclosure, explain, request, signedForm } from "subrosa";
import { aamft, practice } from "subrosa/packs";
import { inTheRoom, verified } from "./couple.ts";

const file = casefile({
  clients: [{ id: "Ana", born: "1985-04-02", capacity: [{ from: "2025-11-04T10:00:00-08:00", is: "able" }] }],
  others: [{ id: "her husband", ofAge: "yes" }],
  sessions: [{ id: "s-1", at: "2025-12-02T10:00:00-08:00", attended: ["Ana"], consentedBy: "client" }],
  releases: [signedForm({
    of: "Ana", recipients: ["her husband"], purposes: ["family-support"], signedAt: "2025-12-02T11:00:00-08:00", expires: "2026-12-02", covers: { kinds: [], statements: ["condition"] },
  })],
  agreements: [
    { id: "limits", kind: "limits-explained", to: ["Ana"], at: "2025-11-04T10:00:00-08:00" },
    { id: "collateral", kind: "collateral", client: "Ana", collateral: "her husband", prosAndConsDiscussed: "yes", statusExplained: "yes", checkInDue: "2026-03-02T10:00:00-08:00" },
  ],
  part2Program: "no",
});
const heAsks = request({
  requester: { id: "her husband", kind: "collateral-spouse", ...verified }, purpose: "family-support", form: "verbal", channel: inTheRoom, at: "2026-03-05T17:00:00-08:00",
  asked: [{ what: "statement", id: "how Ana is doing", topic: "condition", holders: ["Ana"], drawnFrom: [] }],
});

console.log(explain(evaluateDisclosure(heAsks, file, definePolicy([aamft, practice]))));
