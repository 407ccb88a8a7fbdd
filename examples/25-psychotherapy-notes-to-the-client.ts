/** Ana asks for all that is on file about her. The progress note must be given; her right does not reach the psychotherapy notes that Dr. Lee keeps apart. */
import { evaluateDisclosure, explain, request } from "subrosa";
import { byMail, fivePm, onlyAna, policy, verified } from "./couple.ts";

const anaAsks = request({
  requester: { id: "Ana", kind: "client", ...verified }, purpose: "self-access", made: "signed-writing", channel: byMail, at: fivePm,
  asked: [{ what: "whole-file", of: "Ana" }],
});

console.log(explain(evaluateDisclosure(anaAsks, onlyAna(), policy)));
