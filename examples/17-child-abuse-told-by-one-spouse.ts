/** In a joint session Ana tells that Ben beats their son. The report needs nobody's signature; the file is another matter. */
import { evaluateDisclosure, explain, request } from "subrosa";
import { attested, byPhone, couple, drLee, fivePm, policy, verified } from "./couple.ts";

const report = request({
  requester: drLee, recipient: { id: "the county", kind: "child-protection", ...verified }, purpose: "child-abuse-report", form: "verbal", channel: byPhone, at: fivePm,
  asked: [
    { what: "statement", id: "the report", topic: "abuse-report", holders: ["Ana", "Ben"], drawnFrom: ["joint note"] },
    { what: "portions", ids: ["joint note"] },
  ],
  claims: [{
    ...attested(["Ana", "Ben"], "the county", "said-by-client"), kind: "abuse", victim: "child", suspected: "yes", when: "now", nowAtRisk: "yes",
    victimAgrees: "unknown", reported: "no", suspect: "client",
  }],
});

console.log(explain(evaluateDisclosure(report, couple(), policy)));
