/** Ana sues Dr. Lee. For the defence her part of the joint note may go to Dr. Lee's attorney. Ben sues nobody: his part stays. */
import { evaluateDisclosure, explain, request } from "subrosa";
import { attested, byMail, couple, drLee, fivePm, note, policy, verified } from "./couple.ts";

const file = couple({ records: [{ id: "r-1", session: "s-1", portions: [{ ...note, id: "joint note", separable: "yes" }] }] });
const defence = request({
  requester: drLee, recipient: { id: "Roe", kind: "therapist-attorney", place: "agent", ...verified, contract: "yes" },
  purpose: "legal-defense", channel: byMail, at: fivePm,
  asked: [{ what: "portions", ids: ["joint note"] }],
  claims: [{
    ...attested(["Ana"], "Roe", "document-seen"), kind: "proceeding", against: "therapist", broughtBy: "Ana", sort: "malpractice", tendered: "yes",
  }],
});

console.log(explain(evaluateDisclosure(defence, file, policy)));
