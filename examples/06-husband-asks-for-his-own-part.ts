/** Ben asks for his file. His own note goes; the joint note, whose parts cannot be told apart, has to be looked at first. */
import { definePolicy, evaluateDisclosure, explain, request } from "subrosa";
import { aamft, practice } from "subrosa/packs";
import { byMail, couple, verified } from "./couple.ts";

const benAsks = request({
  requester: { id: "Ben", kind: "client", ...verified }, purpose: "self-access", made: "signed-writing", channel: byMail, at: "2026-03-05T17:00:00-08:00",
  asked: [{ what: "whole-file", of: "Ben" }],
});

console.log(explain(evaluateDisclosure(benAsks, couple(), definePolicy([aamft, practice]))));
