/** Ana is in treatment alone. Her husband calls: how is she doing? He is nobody here, so he is not even told that she is a client. */
import { evaluateDisclosure, explain, request } from "subrosa";
import { fivePm, onlyAna, policy } from "./couple.ts";

const heCalls = request({
  requester: { id: "her husband", kind: "collateral-spouse" }, purpose: "family-support", form: "verbal", channel: { by: "phone", private: "yes" }, at: fivePm,
  asked: [{ what: "statement", id: "how Ana is doing", topic: "condition", holders: ["Ana"], drawnFrom: [] }],
});

console.log(explain(evaluateDisclosure(heCalls, onlyAna(), policy)));
