/** Ben asks for his file. His own note must be given; the joint note, whose parts cannot be told apart, has to be looked at first. */
import { evaluateDisclosure, explain, request } from "subrosa";
import { byMail, couple, fivePm, policy, verified } from "./couple.ts";

const benAsks = request({
  requester: { id: "Ben", kind: "client", ...verified }, purpose: "self-access", made: "signed-writing", channel: byMail, at: fivePm,
  asked: [{ what: "whole-file", of: "Ben" }],
});

console.log(explain(evaluateDisclosure(benAsks, couple(), policy)));
