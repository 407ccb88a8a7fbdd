/** Ana's insurer wants the bill and the progress notes before it pays. HIPAA lets both go; Dr. Lee is a counselor here, and that code asks Ana first. */
import { evaluateDisclosure, explain, policyFor, request } from "subrosa";
import { fivePm, note, onlyAna, session, verified } from "./couple.ts";

const file = onlyAna({
  clinicians: [{ id: "Dr. Lee", licences: [{ as: "counselor", in: "US-CA" }] }],
  sessions: [{ ...session, id: "s-1", at: "2026-02-10T10:00:00-08:00", paidBy: "insurer" }],
  records: [{ id: "r-1", session: "s-1", portions: [{ ...note, id: "progress note" }, { ...note, kind: "billing", id: "bill" }] }],
});
const policy = policyFor({ jurisdictions: [], codes: ["aca"], notModelled: ["US-CA"] });
const insurerAsks = request({
  requester: { id: "Alder Health", kind: "insurer", ...verified }, purpose: "payment", made: "in-writing", at: fivePm,
  channel: { by: "portal", addressVerified: "yes", private: "yes", encrypted: "yes" },
  asked: [{ what: "portions", ids: ["bill", "progress note"] }],
});

console.log(explain(evaluateDisclosure(insurerAsks, file, policy)));
