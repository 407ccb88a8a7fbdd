/** An employee of the office opens the chart of the couple next door, just to see. */
import { definePolicy, evaluateDisclosure, explain, request } from "subrosa";
import { aamft, practice } from "subrosa/packs";
import { couple, inTheRoom, verified } from "./couple.ts";

const justToSee = request({
  requester: { id: "Fay", kind: "clinic-staff", place: "inside", ...verified }, purpose: "curiosity", form: "inspection", channel: inTheRoom, at: "2026-03-05T17:00:00-08:00",
  asked: [{ what: "whole-file", of: "unit" }],
});

console.log(explain(evaluateDisclosure(justToSee, couple(), definePolicy([aamft, practice]))));
