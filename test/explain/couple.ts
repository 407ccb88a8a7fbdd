/** The couple's case, denied and then allowed, and what differs from it: built from what the examples share. */
import { evaluateDisclosure, type Decision, type DisclosureRequest } from "subrosa";
import { attested, attorneyAsks, couple, forTheAttorney, policy } from "../../examples/couple.ts";

/** Ben has signed, Ana has not. */
export const file = couple({ releases: [forTheAttorney("Ben")] });
/** Both have signed. */
export const bothSigned = couple({ releases: [forTheAttorney("Ana"), forTheAttorney("Ben")] });

/** A subpoena that is fit for HIPAA. */
export const served = [{
  ...attested(["Ana", "Ben"], "Doe", "document-seen"), kind: "subpoena", issuer: "attorney", paper: "subpoena-for-records", jurisdiction: "US-CA",
  served: "yes", domesticated: "yes", assurance: "notice", noticeAt: "2026-02-10T09:00:00-08:00", objectionTimeOver: "yes", returnAt: "2026-03-20T09:00:00-07:00",
}] as const;
/** The attorney brings it. */
export const subpoena = attorneyAsks({ claims: [...served] });

export const everyNote = attorneyAsks({ asked: [{ what: "portions", ids: ["joint note", "note on Ana alone", "note on Ben alone"] }] });

export const decide = (request: DisclosureRequest = attorneyAsks(), casefile = file): Decision => evaluateDisclosure(request, casefile, policy);
