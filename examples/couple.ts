/** The couple that the examples share: Ana and Ben, seen together by Dr. Lee and, once each, alone. */
import { casefile, request, signedForm, type Casefile, type CasefileSketch, type DisclosureRequest, type FormSketch, type RequestSketch } from "subrosa";

const able = [{ from: "2025-11-04T10:00:00-08:00", is: "able" as const }];
const session = { consentedBy: "client", courtOrdered: "no" } as const;
/** What is known of every note in the examples: an ordinary one, of no substance use program, told under no promise. */
export const note = { kind: "progress-note", keptSeparate: "no", excludedContent: "yes", part2: "no", promisedSource: "no", separable: "no" } as const;

/** Ana and Ben in joint treatment; what differs in an example is handed in. */
export const couple = (more: Partial<CasefileSketch> = {}): Casefile => casefile({
  clients: [{ id: "Ana", born: "1985-04-02", capacity: able }, { id: "Ben", born: "1983-01-12", capacity: able }],
  unit: "couple",
  clinicians: ["Dr. Lee"],
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
  agreements: [{ id: "limits", kind: "limits-explained", to: ["Ana", "Ben"], at: "2025-11-04T10:00:00-08:00" }],
  part2Program: "no",
  ...more,
});

/** A release for the attorney, for the divorce, of everything an ordinary record holds. */
export const forTheAttorney = (of: "Ana" | "Ben", more: Partial<FormSketch> = {}) => signedForm({
  of, recipients: ["attorney Doe"], purposes: ["divorce"], signedAt: "2026-03-01T09:00:00-08:00", expires: "2026-12-31",
  covers: { kinds: "entire-record", statements: [] }, ...more,
});

/** Whoever asks was identified, and may ask; nobody else sees what is sent, and the address was checked. */
export const verified = { identity: "yes", authority: "yes", contract: "no" } as const;
export const byMail = { by: "mail", addressVerified: "yes", private: "yes" } as const;
export const inTheRoom = { by: "in-person", private: "yes" } as const;

/** Ben's attorney asks for the joint note, for the divorce. */
export const attorneyAsks = (more: Partial<RequestSketch> = {}): DisclosureRequest => request({
  requester: { id: "attorney Doe", kind: "client-attorney", ...verified }, onBehalfOf: ["Ben"], purpose: "divorce", made: "in-writing",
  asked: [{ what: "portions", ids: ["joint note"] }], channel: byMail, at: "2026-03-05T17:00:00-08:00", ...more,
});
