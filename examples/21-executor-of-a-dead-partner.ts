/** Ben has died. The executor of his will stands in his place, and not in Ana's: his own note must be given, the joint note waits. */
import { evaluateDisclosure, explain, request } from "subrosa";
import { byMail, couple, fivePm, person, policy, verified } from "./couple.ts";

const file = couple({
  clients: [person("Ana", "1985-04-02"), {
    ...person("Ben", "1983-01-12"), died: "2026-02-27",
    representatives: [{ who: "Eve", as: "executor", authority: "shown", decree: "no-decree", from: "2026-03-02T09:00:00-08:00", until: "open", concerns: [] }],
  }],
});
const eveAsks = request({
  requester: { id: "Eve", kind: "executor", ...verified }, onBehalfOf: ["Ben"], purpose: "probate", made: "signed-writing", channel: byMail, at: fivePm,
  asked: [{ what: "whole-file", of: "Ben" }],
});

console.log(explain(evaluateDisclosure(eveAsks, file, policy)));
