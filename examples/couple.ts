/**
 * What the examples share: the couple, Ana and Ben, seen together by Dr. Lee and, once each, alone; Ana, seen alone by Dr. Lee;
 * and the policy of the practice. It is always five in the afternoon.
 */
import {
  casefile, policyFor, request, signedForm,
  type Casefile, type CasefileSketch, type DisclosureRequest, type DisclosureRequestInput, type FormSketch, type RequestSketch,
} from "subrosa";

/** Federal law, the practice's own rules and the code of marriage and family therapists. California's law is not in it, and every decision says so. */
export const policy = policyFor({ jurisdictions: [], codes: ["aamft"], notModelled: ["US-CA"] });

export const outset = "2025-11-04T10:00:00-08:00";
export const fivePm = "2026-03-05T17:00:00-08:00";

/** Somebody who has been able to decide for herself or himself all along. */
export const person = (id: string, born: string) => ({ id, born, emancipated: "no", detained: "no", capacity: [{ from: outset, is: "able" }] } as const);
/** A practice in California that HIPAA covers; no substance use program. */
export const ourPractice = { clinicians: [{ id: "Dr. Lee", licences: [{ as: "mft", in: "US-CA" }] }], jurisdictions: ["US-CA"], covered: "yes", part2Program: "no" } as const;
export const session = { clientsWereIn: ["US-CA"], consentedBy: "client", courtOrdered: "no", paidBy: "client-in-full" } as const;
/** What is known of every note in the examples: an ordinary one, of no substance use program, told under no promise. */
export const note = {
  kind: "progress-note", keptSeparate: "no", excludedContent: "yes", part2: "no", heldAs: "originator", promisedSource: "no", separable: "no", recognizable: "yes",
} as const;
/** What makes notes psychotherapy notes: they are kept apart, and hold nothing that belongs in the chart. */
export const keptApart = { ...note, kind: "psychotherapy-notes", keptSeparate: "yes", excludedContent: "no" } as const;

/** Ana and Ben in joint treatment; what differs in an example is handed in. */
export const couple = (more: Partial<CasefileSketch> = {}): Casefile => casefile({
  ...ourPractice,
  clients: [person("Ana", "1985-04-02"), person("Ben", "1983-01-12")],
  unit: {
    kind: "couple", relation: "married", clientIs: "the-unit", charting: "mixed", formed: outset,
    members: [{ who: "Ana", as: "partner", joined: outset }, { who: "Ben", as: "partner", joined: outset }],
  },
  sessions: [
    { ...session, id: "s-1", at: "2026-02-03T10:00:00-08:00" },
    { ...session, id: "s-2", at: "2026-02-10T10:00:00-08:00", attended: ["Ana"] },
    { ...session, id: "s-3", at: "2026-02-12T10:00:00-08:00", attended: ["Ben"] },
  ],
  records: [
    { id: "r-1", session: "s-1", portions: [{ ...note, id: "joint note" }] },
    { id: "r-2", session: "s-2", portions: [{ ...note, id: "note on Ana alone" }] },
    { id: "r-3", session: "s-3", portions: [{ ...note, id: "note on Ben alone" }] },
  ],
  agreements: [{ id: "limits", kind: "limits-explained", to: ["Ana", "Ben"], at: outset }],
  ...more,
});

/** Ana in treatment alone; what differs in an example is handed in. */
export const onlyAna = (more: Partial<CasefileSketch> = {}): Casefile => casefile({
  ...ourPractice,
  clients: [person("Ana", "1985-04-02")],
  unit: { kind: "individual", relation: "single", clientIs: "one-member", charting: "separate", formed: outset, members: [{ who: "Ana", as: "client", joined: outset }] },
  sessions: [{ ...session, id: "s-1", at: "2026-02-10T10:00:00-08:00" }],
  records: [{ id: "r-1", session: "s-1", portions: [{ ...note, id: "progress note" }, { ...keptApart, id: "psychotherapy notes" }] }],
  agreements: [{ id: "limits", kind: "limits-explained", to: ["Ana"], at: outset }],
  ...more,
});

/** A release for the attorney, for the divorce, of everything an ordinary record holds. */
export const forTheAttorney = (of: "Ana" | "Ben", more: Partial<FormSketch> = {}) => signedForm({
  of, recipients: ["Doe"], purposes: ["divorce"], signedAt: "2026-03-01T09:00:00-08:00", expires: "2026-12-31",
  covers: { kinds: "entire-record", statements: [] }, ...more,
});

/** Whoever asks was identified, and may ask; nobody else sees what is sent, and the address was checked. */
export const verified = { identity: "yes", authority: "yes", contract: "no" } as const;
export const byMail = { by: "mail", addressVerified: "yes", private: "yes" } as const;
export const byPhone = { by: "phone", addressVerified: "yes", private: "yes" } as const;
export const inTheRoom = { by: "in-person", addressVerified: "yes", private: "yes" } as const;
/** It is Dr. Lee who wants it told. */
export const drLee = { id: "Dr. Lee", kind: "clinic-staff", place: "inside", ...verified } as const;

type Claim = DisclosureRequestInput["claims"][number];
/** What every claim says: about whom it is, whom it may reach, and that Dr. Lee has known it and stood behind it since the morning. */
export const attested = (of: readonly string[], to: string, grounds: Extract<Claim["attested"], object>["grounds"]) => ({
  id: "c-1", of: [...of], to: [to], knownAt: "2026-03-05T09:00:00-08:00",
  attested: { by: "Dr. Lee", at: "2026-03-05T09:00:00-08:00", role: "treating-clinician", grounds },
} as const);

/** Ben's attorney asks for the joint note, for the divorce. */
export const attorneyAsks = (more: Partial<RequestSketch> = {}): DisclosureRequest => request({
  requester: { id: "Doe", kind: "client-attorney", ...verified }, onBehalfOf: ["Ben"], purpose: "divorce", made: "in-writing",
  asked: [{ what: "portions", ids: ["joint note"] }], channel: byMail, at: fivePm, ...more,
});
