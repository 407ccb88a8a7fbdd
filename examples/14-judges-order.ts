/** A judge has heard both partners, ruled on privilege and ordered that the joint note be given to the court. It must be given, signed for or not. */
import { evaluateDisclosure, explain, request } from "subrosa";
import { attested, byMail, couple, fivePm, policy, verified } from "./couple.ts";

const theCourtOrders = request({
  requester: { id: "the court", kind: "court", ...verified }, purpose: "divorce", made: "signed-writing", channel: byMail, at: fivePm,
  asked: [{ what: "portions", ids: ["joint note"] }],
  claims: [{
    ...attested(["Ana", "Ben"], "the court", "document-seen"), kind: "court-order", judge: "yes", jurisdiction: "US-CA", privilege: "ruled", heard: ["Ana", "Ben"],
    covers: ["joint note"], deliverTo: "the court", subpartE: "no", subpoena: "no", returnAt: "2026-03-20T09:00:00-07:00",
  }],
});

console.log(explain(evaluateDisclosure(theCourtOrders, couple(), policy)));
