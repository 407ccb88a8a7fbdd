/** Dr. Lee's joint note went to a stranger of nearly the same address. Both partners are told, each without a word of the other. */
import { assessBreach, assessmentInWords, noticeInWords, request, type IncidentInput } from "subrosa";
import { couple, drLee, fivePm, policy } from "./couple.ts";

const asARequest = request({
  requester: drLee, recipient: { id: "a stranger", kind: "other", identity: "no", authority: "no", contract: "no" }, purpose: "other",
  asked: [{ what: "portions", ids: ["joint note"] }], channel: { by: "plain-email", addressVerified: "no", private: "no", encrypted: "no" }, at: fivePm,
});
const sentAstray: IncidentInput = {
  id: "i-1", lapse: "misdirected-message", at: fivePm, discoveredAt: "2026-03-06T08:30:00-08:00", as: [asARequest], nature: [],
  recognizable: "yes", secured: "no", reachedIsBound: "no", viewed: "unknown", mitigated: "unknown", unintentional: "yes", goodFaith: "yes", withinAuthority: "yes",
  reachedMayAccess: "no", couldBeKept: "yes", passedOn: "unknown", lowProbability: "unknown", attested: "not-attested", elsewhere: [], told: [], stays: [],
};
const on = (day: string): string => `${day}T09:00:00-08:00`;

const presumed = assessBreach(sentAstray, couple(), policy, on("2026-03-06"));
console.log(assessmentInWords(presumed));
for (const notice of presumed.notices) console.log(`--- a letter\n${noticeInWords(notice, { contact: "call Dr. Lee at 555-0100" })}`);

const shownToBeNone: IncidentInput = {
  ...sentAstray, viewed: "no", mitigated: "yes", passedOn: "no", lowProbability: "yes",
  attested: { by: "Dr. Lee", at: on("2026-03-09"), role: "treating-clinician", grounds: "document-seen" },
};
console.log("--- three days later: the stranger had not opened it and has confirmed in writing that it is deleted\n");
console.log(assessmentInWords(assessBreach(shownToBeNone, couple(), policy, on("2026-03-10"))));
