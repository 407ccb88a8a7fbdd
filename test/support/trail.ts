/** An incident and an entry of the log in the world of the tests: the couple's note went to a stranger by e-mail; it went to child protection in a report. */
import { definePolicy, parseCasefile, policyFor, type CasefileInput, type Disclosure, type DisclosureRequestInput, type IncidentInput } from "subrosa";
import * as packs from "subrosa/packs";
import { NOW, party, world } from "./world.ts";

export const DISCOVERED = "2026-03-06T08:00:00-08:00";

/** The policy of these tests: federal law, the practice's rules and the code. */
export const POLICY = policyFor({ jurisdictions: [], codes: ["aamft"], notModelled: ["US-CA"] });
/** The Privacy Rule alone, over the ground rules. */
export const HIPAA_ALONE = definePolicy([packs.hipaa]);

/** The request that a message to a stranger would have been. */
export const toAStranger = (more: Partial<DisclosureRequestInput> = {}): DisclosureRequestInput => ({
  ...world.request, requester: party("dr-lee", "clinic-staff", { place: "inside" }), recipient: party("stranger", "other", { identity: "no", authority: "no" }),
  onBehalfOf: [], purpose: "other", asked: [{ what: "portions", ids: ["joint"] }], claims: [], receivedAt: NOW, at: NOW,
  channel: { by: "plain-email", addressVerified: "no", private: "no", encrypted: "no" }, ...more,
});

/** Of which nothing is known but that it happened. */
export const incident = (more: Partial<IncidentInput> = {}): IncidentInput => ({
  id: "i-mail", lapse: "misdirected-message", at: NOW, discoveredAt: DISCOVERED, as: [toAStranger()], nature: [],
  recognizable: "unknown", secured: "unknown", reachedIsBound: "unknown", viewed: "unknown", mitigated: "unknown",
  unintentional: "unknown", goodFaith: "unknown", withinAuthority: "unknown", reachedMayAccess: "unknown", couldBeKept: "unknown", passedOn: "unknown",
  lowProbability: "unknown", attested: "not-attested", elsewhere: [], told: [], stays: [], ...more,
});

/** Dr. Lee stands behind what is known, two hours after it was discovered. */
export const stoodBehind: Pick<IncidentInput, "attested"> = { attested: { by: "dr-lee", at: "2026-03-06T10:00:00-08:00", role: "treating-clinician", grounds: "document-seen" } };

type Entry = CasefileInput["disclosures"][number];
type Logged = Entry["contents"][number];
export const went = (id: string, holders: Readonly<{ [who: string]: Logged["holders"][number]["basis"] }>, more: Partial<Logged> = {}): Logged => ({
  id, kinds: ["progress-note"], part2: "no", about: Object.keys(holders), holders: Object.entries(holders).map(([who, basis]) => ({ who, basis })), ...more,
});

/** A report of abuse that told of both partners. */
export const entry = (more: Partial<Entry> = {}): Entry => ({
  id: "d-1", at: "2026-02-20T09:00:00-08:00", to: { id: "cps", kind: "child-protection", place: "outside" }, purpose: "child-abuse-report", form: "letter", channel: "mail",
  requestedBy: "dr-lee", made: "orally", throughHealthRecord: "no", contents: [went("joint", { ana: "abuse-report", ben: "abuse-report" })], stays: [], ...more,
});

/** The couple's file with this log. */
export const logged = (...entries: readonly Entry[]): CasefileInput => parseCasefile({ ...world.casefile, disclosures: entries });
/** The couple's file with this changed. */
export const fileWith = (more: Partial<CasefileInput>): CasefileInput => parseCasefile({ ...world.casefile, ...more });
export type { Disclosure };
