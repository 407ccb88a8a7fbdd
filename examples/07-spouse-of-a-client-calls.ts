/** Ana is in treatment alone. Her husband calls: how is she doing? He is nobody here, so he is not even told that she is a client. */
import { casefile, definePolicy, evaluateDisclosure, explain, request } from "subrosa";
import { aamft, practice } from "subrosa/packs";

const file = casefile({
  clients: [{ id: "Ana", born: "1985-04-02" }],
  agreements: [{ id: "limits", kind: "limits-explained", to: ["Ana"], at: "2025-11-04T10:00:00-08:00" }],
  part2Program: "no",
});
const heCalls = request({
  requester: { id: "her husband", kind: "collateral-spouse" }, purpose: "family-support", form: "verbal", channel: { by: "phone", private: "yes" }, at: "2026-03-05T17:00:00-08:00",
  asked: [{ what: "statement", id: "how Ana is doing", topic: "condition", holders: ["Ana"], drawnFrom: [] }],
});

console.log(explain(evaluateDisclosure(heCalls, file, definePolicy([aamft, practice]))));
