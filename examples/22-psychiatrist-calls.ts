/** Ana's psychiatrist calls. A summary may be told for her treatment; the psychotherapy notes stay. */
import { evaluateDisclosure, explain, request } from "subrosa";
import { byPhone, fivePm, onlyAna, policy, verified } from "./couple.ts";

const psychiatristCalls = request({
  requester: { id: "Dr. Moss", kind: "prescriber", ...verified }, purpose: "treatment", form: "verbal", made: "orally", channel: byPhone, at: fivePm,
  asked: [
    { what: "statement", id: "a summary", topic: "summary", holders: ["Ana"], drawnFrom: ["progress note"] },
    { what: "portions", ids: ["psychotherapy notes"] },
  ],
});

console.log(explain(evaluateDisclosure(psychiatristCalls, onlyAna(), policy)));
