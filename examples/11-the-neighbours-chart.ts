/** An employee of the office opens the chart of the couple next door, just to see. */
import { evaluateDisclosure, explain, request } from "subrosa";
import { couple, fivePm, inTheRoom, policy, verified } from "./couple.ts";

const justToSee = request({
  requester: { id: "Fay", kind: "clinic-staff", place: "inside", ...verified }, purpose: "curiosity", form: "inspection", channel: inTheRoom, at: fivePm,
  asked: [{ what: "whole-file", of: "unit" }],
});

console.log(explain(evaluateDisclosure(justToSee, couple(), policy)));
