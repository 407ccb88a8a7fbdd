import { describe, expect, test } from "vitest";
import type { FaultKind, FormElement, PersonId, ReleaseInput } from "subrosa";
import { contentsOf } from "../../src/domain/content.ts";
import { faultBits, type Fault } from "../../src/domain/form.ts";
import { openCasefile } from "../../src/domain/parse.ts";
import type { Release } from "../../src/domain/release.ts";
import {
  ANY_FORM, FAULTS, faultsUnder, PLAIN_ELEMENTS, PLAIN_RELEASE, readingsOf, revocationsFor, serves, SPOKEN_OR_WRITTEN, standingOf, standings,
  type Formalities, type Forms, type Use,
} from "../../src/domain/standing.ts";
import { PURPOSES } from "../../src/domain/vocabulary.ts";
import {
  agreed, all, asIs, asks, asksFor, asksToTell, clientIs, fileIs, neverSigned, NOW, parsed, party, portionIs, release, releaseOf, requestIs, sessionIs, signed, type Change,
} from "../support/world.ts";

/** What a paper for proceedings can be for: civil, criminal, administrative and legislative ones. Source: 42 CFR 2.31(d). */
const OF_PROCEEDINGS: readonly string[] = [
  "litigation", "divorce", "custody", "criminal-prosecution", "criminal-defense", "probate", "guardianship", "commitment", "legal-defense",
  "fee-collection", "ethics-complaint", "oversight", "workers-compensation", "benefits", "immigration-petition",
];
const useOf = (change: Change, holder = "ana") => {
  const { casefile, request } = parsed(change);
  const file = openCasefile(casefile);
  const content = contentsOf(request, file)[0];
  if (content === undefined) throw new Error("nothing asked");
  return { use: { file, request, content, holder: holder as PersonId }, casefile };
};

/** What stands against a form that names the recipient; of one that does not, only that. */
const faultsOf = (form: Release, use: Use, formalities: Formalities): readonly Fault[] => {
  const reading = readingsOf({ ...use, holder: form.of }).find(({ release }) => release === form);
  return reading === undefined ? [{ is: "other-recipient" }] : faultsUnder(reading, formalities);
};

/** What stands against Ana's release: each fault, with a question mark where it is only in doubt. */
const faults = (change: Change, formalities: Formalities = PLAIN_RELEASE): string[] => {
  const { use, casefile } = useOf(change);
  const form = casefile.releases.find(({ of }) => of === "ana");
  if (form === undefined) return ["no form"];
  return faultsOf(form, use, formalities).map(({ is, missing }) => `${is}${missing === undefined ? "" : "?"}`);
};

const ana = (change: Parameters<typeof releaseOf>[1]): Change => releaseOf("ana", change);
type Covers = NonNullable<Parameters<typeof releaseOf>[1]["covers"]>;
/** Covers these kinds, and no statement. */
const naming = (...kinds: Exclude<Covers["kinds"], string>): Covers => ({ kinds, statements: [], days: "all", sensitivities: "all", part2: "no" });
const born = "2010-03-05";
const minor = clientIs("ana", { born });
const mothersPaper = { who: "mother", as: "parent", authority: "shown", decree: "no-decree", from: "2010-03-05T00:00:00Z", until: "open", concerns: [] } as const;
/** Her mother has assented, at this instant, that what Ana says stays with the therapist; she consented to the care. */
const assented = (at: string, signature: { readonly revoked?: string } = {}): Change => all(
  clientIs("ana", { representatives: [mothersPaper] }), sessionIs("s-joint", { consentedBy: "parent" }),
  agreed({ id: "promise", kind: "minor-confidentiality", minor: "ana", signatures: [{ by: "mother", at, ...signature }] }),
);
const courtConsented = sessionIs("s-joint", { consentedBy: "court" });
const guardian = (more: object = {}): Change => all(
  clientIs("ana", { representatives: [{ who: "mother", as: "guardian", authority: "shown", decree: "no-decree", from: "2026-01-01T00:00:00Z", until: "open", concerns: [], ...more }] }),
  ana({ signedBy: "mother", signedAs: "guardian" }),
);

describe("a release in good order has no fault", () => {
  test("as it is", () => { expect(faults(asIs)).toEqual([]); });
});

const table: [situation: string, faults: (FaultKind | `${FaultKind}?`)[], change: Change][] = [
  ["signed as somebody's parent, by herself", ["other-signer"], ana({ signedAs: "parent" })],
  ["signed by her mother, who has no papers", ["other-signer"], ana({ signedBy: "mother", signedAs: "guardian" })],
  ["signed by her guardian", [], guardian()],
  ["signed by her guardian, as something else than the papers say", ["other-signer"], all(guardian(), ana({ signedAs: "health-agent" }))],
  ["signed by a guardian who only says so", ["no-authority?"], guardian({ authority: "claimed" })],
  ["signed by a guardian whose power has ended", ["no-authority"], guardian({ authority: "ended" })],
  ["signed by a guardian whose power is not yet in force", ["no-authority"], guardian({ authority: "not-yet-in-force" })],
  ["signed by a guardian before the power began", ["no-authority"], guardian({ from: "2026-03-02T00:00:00Z" })],
  ["signed by a guardian after the power ended", ["no-authority"], guardian({ until: "2026-03-01T17:00:00Z" })],
  ["signed by a guardian the instant before the power ended", [], guardian({ until: "2026-03-01T17:00:01Z" })],
  ["signed by a guardian, nobody knows since when", ["no-authority?"], guardian({ from: "unknown" })],
  ["signed when she was dead", ["other-signer"], clientIs("ana", { died: "2026-02-28" })],
  ["signed, and she died since", ["signer-died?"], clientIs("ana", { died: "2026-03-05" })],
  ["signed, and she died later than this", [], clientIs("ana", { died: "2026-03-06" })],
  ["signed the instant of the request", [], ana({ signedAt: NOW })],
  ["signed before, and it reached the practice in this instant", [], ana({ receivedAt: NOW })],
  ["signed before, and it reaches the practice an instant later", ["not-yet-signed"], ana({ receivedAt: "2026-03-05T17:00:00.001-08:00" })],
  ["signed an instant after the request", ["not-yet-signed"], ana({ signedAt: "2026-03-05T17:00:00.001-08:00" })],
  ["signed at an unknown age, care by parents", ["signer-a-minor?"], all(clientIs("ana", { born: "unknown" }), sessionIs("s-joint", { consentedBy: "parent" }))],
  ["signed at an unknown age by whoever consented to this care alone", [], clientIs("ana", { born: "unknown" })],
  ["signed the day before coming of age, care by parents", ["signer-a-minor"], all(clientIs("ana", { born: "2008-03-02" }), sessionIs("s-joint", { consentedBy: "parent" }))],
  ["signed on the day of coming of age", [], all(clientIs("ana", { born: "2008-03-01" }), sessionIs("s-joint", { consentedBy: "parent" }))],
  ["signed by a minor who consented to this care alone", [], minor],
  ["signed by a minor, both consented to the care", ["signer-a-minor?"], all(minor, sessionIs("s-joint", { consentedBy: "both" }))],
  ["signed by a minor, care by parents", ["signer-a-minor"], all(minor, sessionIs("s-joint", { consentedBy: "parent" }))],
  ["signed by a minor of fifteen, a court consented to the care", [], all(minor, courtConsented)],
  ["signed by a minor on the day of the age for that, a court consented", [], all(clientIs("ana", { born: "2012-03-01" }), courtConsented)],
  ["signed by a minor the day before, a court consented", ["signer-too-young?"], all(clientIs("ana", { born: "2012-03-02" }), courtConsented)],
  ["signed by a child of seven, a court consented", ["signer-too-young?"], all(clientIs("ana", { born: "2018-05-01" }), courtConsented)],
  ["signed at an unknown age, a court consented", ["signer-too-young?"], all(clientIs("ana", { born: "unknown" }), courtConsented)],
  ["signed by a minor, her mother had assented that it stays confidential", [], all(minor, assented("2026-01-10T10:00:00-08:00"))],
  ["signed by a child of seven, her mother had assented that it stays confidential", ["signer-too-young?"], all(clientIs("ana", { born: "2018-05-01" }), assented("2026-01-10T10:00:00-08:00"))],
  ["signed by a minor in the instant in which her mother assented", [], all(minor, assented("2026-03-01T09:00:00-08:00"))],
  ["signed by a minor the instant before her mother assented", ["signer-a-minor"], all(minor, assented("2026-03-01T09:00:00.001-08:00"))],
  ["signed by a minor, her mother took her assent back before the session", ["signer-a-minor"], all(minor, assented("2026-01-10T10:00:00-08:00", { revoked: "2026-02-03T10:00:00-08:00" }))],
  ["signed by a minor, her mother took her assent back after the session", [], all(minor, assented("2026-01-10T10:00:00-08:00", { revoked: "2026-02-03T10:00:01-08:00" }))],
  ["signed by a minor, a father assented whom a decree excludes", ["signer-a-minor?"], all(minor, assented("2026-01-10T10:00:00-08:00"), clientIs("ana", { representatives: [{ ...mothersPaper, decree: "excluded" }] }))],
  ["signed by a minor, a parent assented whose papers nobody has seen", ["signer-a-minor?"], all(minor, assented("2026-01-10T10:00:00-08:00"), clientIs("ana", { representatives: [{ ...mothersPaper, authority: "claimed" }] }))],
  ["signed by a minor, and a parent whose papers nobody has seen assented only after that", ["signer-a-minor?"], all(minor, assented("2026-03-02T10:00:00-08:00"), clientIs("ana", { representatives: [{ ...mothersPaper, authority: "claimed" }] }))],
  ["signed by a minor, a parent assented who is feared", ["signer-a-minor?"], all(minor, assented("2026-01-10T10:00:00-08:00"), clientIs("ana", {
    representatives: [{ ...mothersPaper, concerns: [{ is: "abuse", attested: { by: "dr-lee", at: "2026-02-20T10:00:00-08:00", role: "treating-clinician", grounds: "clinical-judgement" } }] }],
  }))],
  ["signed by a minor, somebody assented who acts for her in matters of money", ["signer-a-minor"], all(minor, assented("2026-01-10T10:00:00-08:00"), clientIs("ana", { representatives: [{ ...mothersPaper, as: "financial-agent" }] }))],
  ["signed by a minor, a stranger assented", ["signer-a-minor"], all(minor, assented("2026-01-10T10:00:00-08:00"), clientIs("ana", { representatives: [] }))],
  ["signed by a minor who consented to one of two sessions alone, and it tells of both", ["signer-a-minor", "other-topic"], all(
    minor, sessionIs("s-joint", { consentedBy: "parent" }), sessionIs("s-ana", { consentedBy: "client" }), asksToTell("condition", ["ana"], ["joint", "anas"]),
  )],
  ["signed by a minor, nobody knows who consented", ["signer-a-minor?"], all(minor, sessionIs("s-joint", { consentedBy: "unknown" }))],
  ["signed by a minor set free by a court", [], all(minor, clientIs("ana", { emancipated: "court-order" }), sessionIs("s-joint", { consentedBy: "parent" }))],
  ["signed by a minor living apart, care by parents", ["signer-a-minor?"], all(minor, clientIs("ana", { emancipated: "living-apart" }), sessionIs("s-joint", { consentedBy: "parent" }))],
  ["signed while intoxicated", ["no-capacity"], clientIs("ana", { capacity: [{ from: "2026-03-01T08:00:00-08:00", is: "intoxicated" }] })],
  ["signed after an intoxication had passed", [], clientIs("ana", { capacity: [{ from: "2026-03-01T09:00:00-08:00", is: "able" }, { from: "2026-03-01T08:00:00-08:00", is: "intoxicated" }] })],
  ["signed before anybody noted that she was able", ["no-capacity?"], clientIs("ana", { capacity: [{ from: "2026-03-01T09:00:01-08:00", is: "able" }] })],
  ["signed, and nothing is on file of her capacity", ["no-capacity?"], clientIs("ana", { capacity: [] })],
  ["valid to the end of this day", [], ana({ expires: "2026-03-05" })],
  ["valid to the end of yesterday", ["expired"], ana({ expires: "2026-03-04" })],
  ["valid until this very instant", ["expired"], ana({ expires: NOW })],
  ["valid until an instant later", [], ana({ expires: "2026-03-05T17:00:00.001-08:00" })],
  ["that says it never expires", [], ana({ expires: "none" })],
  ["that does not say until when", ["no-expiry"], ana({ expires: "not-stated" })],
  ["valid until treatment ends, which it has", ["expired"], ana({ expires: { event: "end-of-treatment", occurred: "yes" } })],
  ["valid until treatment ends, which it has not", [], ana({ expires: { event: "end-of-treatment", occurred: "no" } })],
  ["valid until treatment ends, nobody knows whether it has", ["expired?"], ana({ expires: { event: "end-of-treatment", occurred: "unknown" } })],
  ["revoked this very instant", ["revoked"], ana({ revoked: { at: NOW, recipients: "all" } })],
  ["revoked an instant later", [], ana({ revoked: { at: "2026-03-05T17:00:00.001-08:00", recipients: "all" } })],
  ["revoked for this recipient", ["revoked"], ana({ revoked: { at: "2026-03-02T09:00:00-08:00", recipients: ["doe"] } })],
  ["revoked for all attorneys", ["revoked"], ana({ revoked: { at: "2026-03-02T09:00:00-08:00", recipients: [{ kind: "client-attorney" }] } })],
  ["revoked for somebody else", [], ana({ revoked: { at: "2026-03-02T09:00:00-08:00", recipients: ["roe", { kind: "insurer" }] } })],
  ["that names another discloser", ["other-discloser"], ana({ discloser: "somebody-else" })],
  ["that names no discloser", ["other-discloser"], ana({ discloser: "not-stated" })],
  ["for another recipient", ["other-recipient"], ana({ recipients: ["roe"] })],
  ["for no recipient", ["other-recipient"], ana({ recipients: [] })],
  ["for all attorneys, of whom this is one", [], ana({ recipients: [{ kind: "client-attorney" }] })],
  ["for all attorneys, of whom this is said to be one", ["other-recipient?"], all(ana({ recipients: [{ kind: "client-attorney" }] }), asks(party("doe", "client-attorney", { authority: "unknown" })))],
  ["for all attorneys, and the other partner comes as one", ["other-recipient"], all(ana({ recipients: [{ kind: "client-attorney" }] }), asks(party("ben", "client-attorney")))],
  ["for the other partner by name, who comes as an attorney", [], all(ana({ recipients: ["ben"] }), asks(party("ben", "client-attorney")))],
  ["for all partners, and the other partner comes as one", [], all(ana({ recipients: [{ kind: "partner" }] }), asks(party("ben", "partner")))],
  ["for all attorneys, of whom this is not one", ["other-recipient"], all(ana({ recipients: [{ kind: "client-attorney" }] }), asks(party("doe", "client-attorney", { authority: "no" })))],
  ["for this recipient, who was not identified yet", ["other-recipient?"], asks(party("doe", "client-attorney", { identity: "unknown" }))],
  ["for this recipient, who turned out to be another", ["other-recipient"], asks(party("doe", "client-attorney", { identity: "no" }))],
  ["for another purpose", ["other-purpose"], ana({ purposes: ["treatment"] })],
  ["for no purpose", ["other-purpose"], ana({ purposes: [] })],
  ["for any purpose", [], ana({ purposes: "any" })],
  ["for this proceeding, on a paper for proceedings", [], ana({ act: "legal-proceedings" })],
  ["a paper for proceedings that says treatment too, and treatment is wanted", ["other-purpose"], all(ana({ act: "legal-proceedings", purposes: ["divorce", "treatment"] }), requestIs({ purpose: "treatment" }))],
  ["a paper for proceedings that says any purpose, and treatment is wanted", ["other-purpose"], all(ana({ act: "legal-proceedings", purposes: "any" }), requestIs({ purpose: "treatment" }))],
  ["a paper for proceedings, and it is one before a compensation board", [], all(ana({ act: "legal-proceedings", purposes: ["workers-compensation"] }), requestIs({ purpose: "workers-compensation" }))],
  ...PURPOSES.map((purpose): [string, ("other-purpose")[], Change] => [
    `a paper for proceedings that says any purpose: ${purpose}`, OF_PROCEEDINGS.includes(purpose) ? [] : ["other-purpose"], all(ana({ act: "legal-proceedings", purposes: "any" }), requestIs({ purpose })),
  ]),
  ["a release that says treatment too, and treatment is wanted", [], all(ana({ purposes: ["divorce", "treatment"] }), requestIs({ purpose: "treatment" }))],
  ["for any purpose, and it is curiosity", ["other-purpose"], all(ana({ purposes: "any" }), requestIs({ purpose: "curiosity" }))],
  ["for another kind of record", ["other-kind"], ana({ covers: { kinds: ["billing"], statements: [], days: "all", sensitivities: "all", part2: "no" } })],
  ["for no kind of record", ["other-kind"], ana({ covers: { kinds: [], statements: [], days: "all", sensitivities: "all", part2: "no" } })],
  ["for the entire record, which psychotherapy notes are not part of", ["other-kind"], portionIs("joint", { kind: "psychotherapy-notes", keptSeparate: "yes", excludedContent: "no" })],
  ["for the entire record, with notes that may have been kept apart", ["other-kind?"], portionIs("joint", { kind: "psychotherapy-notes", keptSeparate: "unknown", excludedContent: "no" })],
  ["for the entire record, with notes that bear the label and were never kept apart", [], portionIs("joint", { kind: "psychotherapy-notes", excludedContent: "no" })],
  ["for the entire record, with a progress note that was kept apart as psychotherapy notes are", ["other-kind"], portionIs("joint", { keptSeparate: "yes", excludedContent: "no" })],
  ["for progress notes, of which one may be psychotherapy notes", ["other-kind?"], portionIs("joint", { keptSeparate: "unknown", excludedContent: "no" })],
  ["that names psychotherapy notes, whatever the label of what goes", [], all(portionIs("joint", { keptSeparate: "yes", excludedContent: "no" }), ana({ covers: { kinds: ["psychotherapy-notes"], statements: [], days: "all", sensitivities: "all", part2: "no" } }))],
  ["for the entire record, with a recording kept apart", ["other-kind?"], portionIs("joint", { kind: "recording", keptSeparate: "yes", excludedContent: "no" })],
  ["for progress notes, which notes that were never kept apart are", [], all(portionIs("joint", { kind: "psychotherapy-notes", excludedContent: "no" }), ana({ covers: { kinds: ["progress-note"], statements: [], days: "all", sensitivities: "all", part2: "no" } }))],
  ["for the entire record, which personal notes are not part of", ["other-kind"], portionIs("joint", { kind: "personal-notes" })],
  ["for the entire record, which counseling notes on substance use are not part of", ["other-kind"], portionIs("joint", { kind: "sud-counseling-notes" })],
  ["that names personal notes", [], all(portionIs("joint", { kind: "personal-notes" }), ana({ covers: naming("personal-notes") }))],
  ["that names counseling notes on substance use", [], all(portionIs("joint", { kind: "sud-counseling-notes" }), ana({ covers: naming("sud-counseling-notes") }))],
  ["that names personal notes, which were kept apart as psychotherapy notes are", [], all(portionIs("joint", { kind: "personal-notes", keptSeparate: "yes", excludedContent: "no" }), ana({ covers: naming("personal-notes") }))],
  ["that names progress notes, which were kept apart as psychotherapy notes are", ["other-kind"], all(portionIs("joint", { keptSeparate: "yes", excludedContent: "no" }), ana({ covers: naming("progress-note") }))],
  ["that names psychotherapy notes, which these may be", [], all(portionIs("joint", { keptSeparate: "unknown", excludedContent: "no" }), ana({ covers: naming("psychotherapy-notes") }))],
  ["that names psychotherapy notes, of which one only bears the label", [], all(portionIs("joint", { kind: "psychotherapy-notes" }), ana({ covers: naming("psychotherapy-notes") }))],
  ["for progress notes, and a bill goes", ["other-kind"], all(portionIs("joint", { kind: "billing" }), ana({ covers: naming("progress-note") }))],
  ["for a summary and no kind of record, and a summary is told", [], all(asksToTell("summary", ["ana"], ["joint"]), ana({ covers: { ...naming(), statements: ["summary"] } }))],
  ["for a summary, and a summary is told", [], asksToTell("summary", ["ana", "ben"])],
  ["for a summary, and an opinion is told", ["other-topic"], asksToTell("opinion", ["ana", "ben"])],
  ["for a summary, drawn from psychotherapy notes", ["other-kind"], all(portionIs("joint", { kind: "psychotherapy-notes", keptSeparate: "yes", excludedContent: "no" }), asksToTell("summary", ["ana"], ["joint"]))],
  ["for days that end before the session", ["other-days"], ana({ covers: { kinds: "entire-record", statements: [], days: { from: "2026-01-01", until: "2026-02-02" }, sensitivities: "all", part2: "no" } })],
  ["for days that begin after the session", ["other-days"], ana({ covers: { kinds: "entire-record", statements: [], days: { from: "2026-02-04", until: "2026-12-31" }, sensitivities: "all", part2: "no" } })],
  ["for the day of the session", [], ana({ covers: { kinds: "entire-record", statements: [], days: { from: "2026-02-03", until: "2026-02-03" }, sensitivities: "all", part2: "no" } })],
  ["that names every delicate matter, and there is one", [], portionIs("joint", { sensitivities: ["hiv-sti"] })],
  ["that names no delicate matter, and there is one", ["sensitivity-not-named"], all(portionIs("joint", { sensitivities: ["hiv-sti"] }), ana({ covers: { kinds: "entire-record", statements: [], days: "all", sensitivities: [], part2: "no" } }))],
  ["that names one of two delicate matters", ["sensitivity-not-named"], all(portionIs("joint", { sensitivities: ["hiv-sti", "secret"] }), ana({ covers: { ...naming("progress-note"), sensitivities: ["hiv-sti"] } }))],
  ["that names no delicate matter, and there is none", [], ana({ covers: { ...naming("progress-note"), sensitivities: [] } })],
  ["that names the delicate matter", [], all(portionIs("joint", { sensitivities: ["hiv-sti"] }), ana({ covers: { kinds: "entire-record", statements: [], days: "all", sensitivities: ["hiv-sti"], part2: "no" } }))],
  ["that does not cover substance use records, and this is one", ["part2-not-named"], portionIs("joint", { part2: "yes" })],
  ["that does not cover substance use records, and this may be one", ["part2-not-named?"], portionIs("joint", { part2: "unknown" })],
  ["that covers substance use records", [], all(portionIs("joint", { part2: "yes" }), ana({ covers: { kinds: "entire-record", statements: [], days: "all", sensitivities: "all", part2: "yes" } }))],
  ["given aloud", ["not-in-writing"], ana({ form: "oral" })],
  ["read from her silence", ["not-in-writing"], ana({ form: "implied" })],
  ["of which nobody knows whether it is in writing", ["not-in-writing?"], ana({ form: "unknown" })],
  ["signed electronically", [], ana({ form: "electronic" })],
  ["that carries nothing of what a form must carry", ["missing-element"], ana({ statements: [] })],
  ["combined with a consent to treatment", ["compound"], ana({ combinedWith: ["consent-to-treatment"] })],
  ["combined with another release", [], ana({ combinedWith: ["another-release"] })],
  ["on which care was made to depend", ["conditioned"], ana({ conditioned: "yes" })],
  ["on which care was made to depend, and which says what follows from a refusal", ["conditioned?"], ana({ conditioned: "yes", statements: [...PLAIN_ELEMENTS, "consequences-of-refusal"] })],
  ["which says what follows from a refusal, though nothing depends on it", [], ana({ conditioned: "no", statements: [...PLAIN_ELEMENTS, "consequences-of-refusal"] })],
  ["on which care may have been made to depend", ["conditioned?"], ana({ conditioned: "unknown" })],
  ["said to be coerced", ["coerced?"], ana({ doubts: ["coerced"] })],
  ["said to be forged", ["forged?"], ana({ doubts: ["forged"] })],
  ["said to be false", ["false?"], ana({ doubts: ["false"] })],
  ["signed by somebody said to have been confused", ["no-capacity?"], ana({ doubts: ["capacity"] })],
];

test.each(table)("a release %s -> %j", (_situation, expected, change) => { expect(faults(change)).toEqual(expected); });

describe("a form of somebody who is no client", () => {
  const hers = all(portionIs("bens", { holders: ["mother"], about: ["ben"] }), asksFor("bens"), signed(release("r-mother", "mother")));
  test.each<["yes" | "no" | "unknown", string]>([["yes", "valid"], ["no", "none"], ["unknown", "in-doubt"]])("of age: %s -> %s", (ofAge, is) => {
    expect(standingOf(useOf(all(hers, fileIs({ others: [{ id: "mother", ofAge }] })), "mother").use).is).toBe(is);
  });
});

describe("a form that somebody else signed for whoever is no client", () => {
  test("counts for nothing: only a client has representatives", () => {
    const hers = all(portionIs("bens", { holders: ["mother"], about: ["ben"] }), asksFor("bens"), signed(release("r-mother", "mother", { signedBy: "ben", signedAs: "guardian" })));
    expect(standingOf(useOf(hers, "mother").use)).toEqual({ is: "none", faults: ["other-signer"], lacks: [] });
  });
});

describe("a form of another holder than is asked about", () => {
  const { use, casefile } = useOf(releaseOf("ben", { form: "oral" }));
  const bens = casefile.releases.find(({ of }) => of === "ben");
  if (bens === undefined) throw new Error("no form");
  test("is read as that holder's own", () => { expect(faultsOf(bens, use, PLAIN_RELEASE)).toEqual([{ is: "not-in-writing" }]); });
});

describe("how a holder's forms stand", () => {
  const standing = (change: Change) => standingOf(useOf(change).use);

  test("no form", () => { expect(standing(neverSigned("ana"))).toEqual({ is: "none", faults: [], lacks: [] }); });
  test("one that serves", () => { expect(standing(asIs)).toEqual({ is: "valid", by: "r-of-ana" }); });
  test("of two that serve, the first by id, in whichever order they were filed", () => {
    expect(standing(signed(release("a-first", "ana")))).toEqual({ is: "valid", by: "a-first" });
    expect(standing(signed(release("z-last", "ana")))).toEqual({ is: "valid", by: "r-of-ana" });
  });
  test("one that serves outdoes one in doubt", () => { expect(standing(signed(release("r-2", "ana", { doubts: ["forged"] }))).is).toBe("valid"); });
  test("one in doubt outdoes one that does not serve", () => {
    expect(standing(all(ana({ form: "oral" }), signed(release("r-2", "ana", { doubts: ["forged"] }))))).toEqual({ is: "in-doubt", missing: [{ fact: "genuine-signature", of: "ana", askedOf: "client" }] });
  });
  test("two halves do not make one: each form is read alone", () => {
    const halves = all(ana({ recipients: ["roe"] }), signed(release("r-2", "ana", { purposes: ["treatment"] })));
    expect(standing(halves)).toEqual({ is: "none", faults: ["other-recipient", "other-purpose"], lacks: [] });
  });
  test("the other partner's form does not count, however new", () => {
    expect(standing(all(neverSigned("ana"), signed(release("r-new", "ben", { signedAt: "2026-03-04T09:00:00-08:00" }))))).toEqual({ is: "none", faults: [], lacks: [] });
  });
  test("a paper that was filed twice is revoked in both filings, whoever of them says so", () => {
    const revoked = { at: "2026-03-02T09:00:00-08:00", recipients: "all" as const };
    const twice = signed(release("r-2", "ana"));
    expect(standing(all(twice, ana({ revoked })))).toEqual({ is: "none", faults: ["revoked"], lacks: [] });
    expect(standing(signed(release("r-2", "ana", { signedAt: "2026-03-01T18:00:00+01:00", revoked })))).toEqual({ is: "none", faults: ["revoked"], lacks: [] });
    expect(standing(all(twice, ana({ revoked: { ...revoked, recipients: ["roe"] } })))).toMatchObject({ is: "valid" });
    expect(standing(all(twice, ana({ revoked: { ...revoked, at: "2026-03-05T17:00:00.001-08:00" } })))).toMatchObject({ is: "valid" });
  });
  test("where one filing is revoked for one recipient and the other for another, it is revoked for both", () => {
    const at = "2026-03-02T09:00:00-08:00";
    const [forDoe, forRoe] = [{ at, recipients: ["doe"] }, { at, recipients: ["roe"] }];
    expect(standing(all(ana({ revoked: forRoe }), signed(release("r-2", "ana", { revoked: forDoe }))))).toEqual({ is: "none", faults: ["revoked"], lacks: [] });
    expect(standing(all(ana({ revoked: forRoe }), signed(release("r-2", "ana", { revoked: forRoe })))).is).toBe("valid");
  });
  test("also where the lists on it were filed in another order", () => {
    const days = { from: "2026-01-01", until: "2026-12-31" };
    const covers = { kinds: ["progress-note", "billing"], statements: [], days, sensitivities: [], part2: "no" } as const;
    const again = { ...covers, kinds: ["billing", "progress-note"] } as const;
    expect(standing(all(ana({ covers, recipients: ["doe", "roe"] }), signed(release("r-2", "ana", { covers: again, recipients: ["roe", "doe"], revoked: { at: "2026-03-02T09:00:00-08:00", recipients: ["doe"] } })))).is).toBe("none");
  });
  test.each<[what: string, more: Parameters<typeof release>[2]]>([
    ["signed at another time", { signedAt: "2026-03-01T09:00:01-08:00" }], ["signed by another hand", { signedBy: "mother", signedAs: "guardian" }],
    ["of another act", { act: "privilege-waiver" }], ["for other recipients", { recipients: ["doe", "roe"] }], ["for other purposes", { purposes: "any" }],
    ["of other matters", { covers: { kinds: "entire-record", statements: ["summary"], days: "all", sensitivities: "all", part2: "no" } }],
  ])("but another paper, %s, is not revoked with it", (_what, more) => {
    expect(standing(all(guardian(), ana({ signedBy: "ana", signedAs: "self" }), signed(release("r-2", "ana", { ...more, revoked: { at: "2026-03-02T09:00:00-08:00", recipients: "all" } }))))).toEqual({ is: "valid", by: "r-of-ana" });
  });
  describe("forms for all of a class beside those for somebody named", () => {
    const attorneys = { kind: "client-attorney" } as const;
    const doubted = (...doubts: readonly string[]): object => ({ is: "in-doubt", missing: doubts.map((fact) => ({ fact, of: "ana", askedOf: "client" })) });
    test.each<[situation: string, standing: object, change: Change]>([
      ["one for a class and then one by name, both in doubt", doubted("genuine-signature", "free-signature"), all(ana({ recipients: [attorneys], doubts: ["forged"] }), signed(release("r-2", "ana", { doubts: ["coerced"] })))],
      ["one by name and then one for a class, both in doubt", doubted("genuine-signature", "free-signature"), all(ana({ doubts: ["forged"] }), signed(release("r-2", "ana", { recipients: [attorneys], doubts: ["coerced"] })))],
      ["one that names the class and one of it", doubted("genuine-signature"), ana({ recipients: ["doe", attorneys], doubts: ["forged"] })],
      ["one that names the same class twice", doubted("genuine-signature"), ana({ recipients: [attorneys, attorneys], doubts: ["forged"] })],
      ["one that names two classes", doubted("genuine-signature"), ana({ recipients: [attorneys, { kind: "insurer" }], doubts: ["forged"] })],
      ["one for a class, unfit, and one by name that serves", { is: "valid", by: "r-of-ana" }, signed(release("a-2", "ana", { recipients: [attorneys], form: "oral" }))],
      ["one by name, unfit, and one for a class that serves", { is: "valid", by: "r-2" }, all(ana({ form: "oral" }), signed(release("r-2", "ana", { recipients: [attorneys] })))],
      ["one for another class, unfit", { is: "none", faults: ["other-recipient"], lacks: [] }, ana({ recipients: [{ kind: "insurer" }], form: "oral" })],
      ["one that names the same class twice, unfit, and one for somebody else", { is: "none", faults: ["other-recipient", "not-in-writing"], lacks: [] },
        all(ana({ recipients: [attorneys, attorneys], form: "oral" }), signed(release("r-2", "ana", { recipients: ["roe"] })))],
    ])("%s", (_situation, expected, change) => { expect(standing(change)).toEqual(expected); });
  });
  test("a waiver of privilege is no release", () => { expect(standing(ana({ act: "privilege-waiver" }))).toEqual({ is: "none", faults: [], lacks: [] }); });
  test("a form in doubt and also plainly unfit is unfit", () => { expect(standing(ana({ form: "oral", doubts: ["forged"] }))).toEqual({ is: "none", faults: ["not-in-writing"], lacks: [] }); });
});

describe("formalities", () => {
  const elements: FormElement[] = [...PLAIN_ELEMENTS, "redisclosure"];
  test("a law may ask for more on the form", () => { expect(faults(ana({ statements: [...PLAIN_ELEMENTS] }), { acts: ["release"], elements })).toEqual(["missing-element"]); });
  test("what is lacking is named", () => {
    expect(standingOf(useOf(ana({ statements: [...PLAIN_ELEMENTS] })).use, { acts: ["release"], elements })).toEqual({ is: "none", faults: ["missing-element"], lacks: ["redisclosure"] });
  });
  test("a law may ask that a kind is named, whatever the label of what would go", () => {
    const notes: Formalities = { acts: ["release"], elements: [], names: ["psychotherapy-notes"] };
    expect(faults(asIs, notes)).toEqual(["other-kind"]);
    expect(faults(ana({ covers: { kinds: ["psychotherapy-notes", "progress-note"], statements: [], days: "all", sensitivities: "all", part2: "no" } }), notes)).toEqual([]);
  });
  test("or what may stand on the same form", () => {
    expect(faults(ana({ combinedWith: ["another-release"] }), { acts: ["release"], elements: [], besides: ["notes-release"] })).toEqual(["compound"]);
  });
  test.each<[act: ReleaseInput["act"], plain: boolean, any: boolean, spoken: boolean]>([
    ["release", true, true, true], ["privilege-waiver", false, true, false], ["legal-proceedings", true, true, true], ["sharing-within-unit", false, false, false], ["request-for-access", false, false, false],
  ])("an act of the kind %s is an ordinary release: %s, leave at all: %s, consent however given: %s", (act, ...serves) => {
    const { use } = useOf(ana({ act }));
    expect([PLAIN_RELEASE, ANY_FORM, SPOKEN_OR_WRITTEN].map((formalities) => standingOf(use, formalities).is === "valid")).toEqual(serves);
  });
  test("leave at all and consent however given ask for no element, and consent however given for no paper", () => {
    const bare = useOf(ana({ statements: [] })).use;
    const aloud = useOf(ana({ statements: [], form: "oral" })).use;
    expect([PLAIN_RELEASE, ANY_FORM, SPOKEN_OR_WRITTEN].map((formalities) => [standingOf(bare, formalities).is, standingOf(aloud, formalities).is])).toEqual([["none", "none"], ["valid", "none"], ["valid", "valid"]]);
  });
  test("what may stand on the same form is another release, and one for either kind of notes, unless a law says otherwise", () => {
    expect((["another-release", "notes-release", "counseling-notes-release", "consent-to-treatment", "privacy-notice", "research-consent", "legal-proceedings-consent", "other"] as const).filter((other) => faults(ana({ combinedWith: [other] })).length === 0))
      .toEqual(["another-release", "notes-release", "counseling-notes-release"]);
  });
  test("or that it ends at some time", () => {
    expect(faults(ana({ expires: "2026-12-31" }), { acts: ["release"], elements: [], ends: true })).toEqual([]);
    expect(faults(ana({ expires: "none" }), { acts: ["release"], elements: [], ends: true })).toEqual(["no-expiry"]);
    expect(faults(ana({ expires: "none" }))).toEqual([]);
  });
  test("a spoken word needs no paper", () => { expect(faults(ana({ form: "oral", statements: [] }), { acts: ["release"], elements, spoken: true })).toEqual([]); });
  test("but silence is no word", () => { expect(faults(ana({ form: "implied" }), { acts: ["release"], elements: [], spoken: true })).toEqual(["not-in-writing"]); });
  test("and of what nobody knows how it was given, that it was said is open", () => { expect(faults(ana({ form: "unknown" }), { acts: ["release"], elements: [], spoken: true })).toEqual(["not-in-writing?"]); });
});

test("every fault stands in the table", () => {
  const shown = new Set(table.flatMap(([, faults]) => faults.map((fault) => fault.replace("?", ""))));
  expect([...shown].sort()).toEqual([...FAULTS].sort());
});

describe("a doubt names the fact that settles it, and who can say", () => {
  const byParents = sessionIs("s-joint", { consentedBy: "parent" });
  test.each<[situation: string, fact: string, askedOf: string, change: Change, of?: string]>([
    ["a minor living apart", "emancipation", "client", all(minor, clientIs("ana", { emancipated: "living-apart" }), byParents)],
    ["an unknown age", "birth-date", "client", all(clientIs("ana", { born: "unknown" }), byParents)],
    ["a minor, and nobody knows who consented", "who-consented-to-care", "therapist", all(minor, sessionIs("s-joint", { consentedBy: "unknown" }))],
    ["a minor, and both consented, which is on file", "parents-consent-needed", "therapist", all(minor, sessionIs("s-joint", { consentedBy: "both" }))],
    ["a minor living apart, and both consented", "emancipation", "client", all(minor, clientIs("ana", { emancipated: "living-apart" }), sessionIs("s-joint", { consentedBy: "both" }))],
    ["a child of seven, and a court consented", "law-on-this", "practice", all(clientIs("ana", { born: "2018-05-01" }), courtConsented), "authorization"],
    ["nobody knows whether she was able to sign", "capacity-at-signature", "therapist", clientIs("ana", { capacity: [] })],
    ["a guardian who only says so", "representatives-papers", "requester", guardian({ authority: "claimed" })],
    ["she died since", "signature-after-death", "court", clientIs("ana", { died: "2026-03-05" })],
    ["a recipient who was not identified yet", "identity", "requester", asks(party("doe", "client-attorney", { identity: "unknown" })), "doe"],
    ["a recipient who is only said to be one of the class", "authority", "requester", all(ana({ recipients: [{ kind: "client-attorney" }] }), asks(party("doe", "client-attorney", { authority: "unknown" }))), "doe"],
    ["a record that may be one of substance use", "part2", "therapist", portionIs("joint", { part2: "unknown" })],
    ["nobody knows whether it is in writing", "written-form", "therapist", ana({ form: "unknown" })],
  ])("%s: %s, of %s", (_situation, fact, askedOf, change, of = "ana") => {
    const { use, casefile } = useOf(change);
    const form = casefile.releases.find(({ of }) => of === "ana");
    expect(form === undefined ? [] : faultsOf(form, use, PLAIN_RELEASE).flatMap(({ missing }) => missing ?? [])).toEqual([{ fact, of, askedOf }]);
  });
});

test("of a missing element it is said which", () => {
  const { use, casefile } = useOf(ana({ statements: ["description", "signature"] }));
  const [form] = casefile.releases;
  expect(form === undefined ? [] : faultsOf(form, use, PLAIN_RELEASE)).toEqual([{ is: "missing-element", lacks: ["recipient", "purpose", "date"] }]);
});

describe("of the forms of one sort", () => {
  const ofSort = (change: Change) => standingOf(useOf(change).use, PLAIN_RELEASE, ({ id }) => id === "a-2");
  test.each<[situation: string, standing: object, change: Change]>([
    ["there is none", { is: "none", faults: [], lacks: [] }, asIs],
    ["one serves", { is: "valid", by: "a-2" }, signed(release("a-2", "ana"))],
    ["one serves, and another of no sort too", { is: "valid", by: "a-2" }, signed(release("a-2", "ana"), release("a-1", "ana"))],
    ["one does not serve, though another does", { is: "none", faults: ["not-in-writing"], lacks: [] }, signed(release("a-2", "ana", { form: "oral" }))],
    ["one is for somebody else, which says nothing of this recipient", { is: "none", faults: [], lacks: [] }, signed(release("a-2", "ana", { recipients: ["roe"] }))],
  ])("%s", (_situation, expected, change) => { expect(ofSort(change)).toEqual(expected); });
});

describe("a form with some faults pardoned", () => {
  const serve = (change: Change, pardoned?: readonly FaultKind[]): string => {
    const [reading] = readingsOf(useOf(change).use);
    return reading === undefined ? "no form" : serves(reading, PLAIN_RELEASE, pardoned === undefined ? undefined : faultBits(pardoned));
  };
  const bad = ana({ discloser: "not-stated", purposes: [] });
  test.each<[situation: string, answer: string, change: Change, pardoned?: readonly FaultKind[]]>([
    ["in good order", "yes", asIs], ["in good order, and nothing is pardoned", "yes", asIs, []],
    ["with a fault", "no", ana({ purposes: [] })], ["with a fault, and nothing is pardoned", "no", ana({ purposes: [] }), []],
    ["with a fault that is pardoned", "yes", ana({ purposes: [] }), ["other-purpose"]], ["with a fault, and another is pardoned", "no", ana({ purposes: [] }), ["other-kind"]],
    ["with two faults of which one is pardoned", "no", bad, ["other-purpose"]], ["with two faults that are pardoned", "yes", bad, ["other-purpose", "other-discloser"]],
    ["in doubt", "unknown", ana({ doubts: ["forged"] })], ["in doubt, which is pardoned", "yes", ana({ doubts: ["forged"] }), ["forged"]], ["in doubt, and another fault is pardoned", "unknown", ana({ doubts: ["forged"] }), ["coerced"]],
    ["with a fault of the paper", "no", ana({ statements: [] })], ["with a fault of the paper that is pardoned", "yes", ana({ statements: [] }), ["missing-element"]],
    ["of which nobody knows how it was given", "unknown", ana({ form: "unknown" })], ["of which nobody knows how it was given, and a doubt is pardoned", "unknown", ana({ form: "unknown", doubts: ["forged"] }), ["forged"]],
    ["with a fault and in doubt", "no", ana({ purposes: [], doubts: ["forged"] }), ["forged"]],
  ])("%s -> %s", (_situation, answer, change, pardoned) => { expect(serve(change, pardoned)).toBe(answer); });
});

describe("when a form for this recipient was revoked", () => {
  const at = "2026-03-02T09:00:00-08:00";
  test.each<[situation: string, revocations: readonly string[], change: Change]>([
    ["none was", [], asIs],
    ["for all", [at], ana({ revoked: { at, recipients: "all" } })], ["for this one", [at], ana({ revoked: { at, recipients: ["roe", "doe"] } })], ["for the class of this one", [at], ana({ revoked: { at, recipients: [{ kind: "client-attorney" }] } })],
    ["for somebody else", [], ana({ revoked: { at, recipients: ["roe", { kind: "insurer" }] } })],
    ["in this instant", [NOW], ana({ revoked: { at: NOW, recipients: "all" } })], ["an instant later", [], ana({ revoked: { at: "2026-03-05T17:00:00.001-08:00", recipients: "all" } })],
    ["one of two", [at], all(ana({ revoked: { at, recipients: "all" } }), signed(release("r-2", "ana")))],
    ["two", [at, NOW], all(ana({ revoked: { at, recipients: "all" } }), signed(release("r-2", "ana", { revoked: { at: NOW, recipients: "all" } })))],
    ["of a form that named somebody else", [], ana({ recipients: ["roe"], revoked: { at, recipients: "all" } })],
    ["of the other partner", [], releaseOf("ben", { revoked: { at, recipients: "all" } })],
  ])("%s", (_situation, revocations, change) => { expect(revocationsFor(useOf(change).use)).toEqual(revocations); });
});

describe("what was read once is not read again", () => {
  const { use } = useOf(all(ana({ form: "oral" }), asksFor("joint", "anas")));
  const { use: other } = useOf(ana({ purposes: [] }));
  const formsFor = (): Forms => ({ request: use.request, content: use.content, of: [], readings: [] });

  test("of one holder towards one content of one request", () => {
    const forms = formsFor();
    const first = readingsOf({ ...use, forms });
    expect(first.map(({ release: { id } }) => id)).toEqual(["r-of-ana"]);
    expect(readingsOf({ ...use, forms })).toBe(first);
    expect(readingsOf({ ...use, forms, holder: "ben" as PersonId }).map(({ release: { id } }) => id)).toEqual(["r-of-ben"]);
    expect(readingsOf({ ...use, forms })).toBe(first);
    expect([forms.of, forms.readings.length]).toEqual([["ana", "ben"], 2]);
  });
  test("but it is, towards another content or another request", () => {
    const forms = formsFor();
    const first = readingsOf({ ...use, forms });
    const again = [{ ...use, forms, content: other.content }, { ...use, forms, request: other.request }].map(readingsOf);
    for (const each of again) { expect(each).not.toBe(first); expect(each).toEqual(first); }
    expect(forms.of).toEqual(["ana"]);
  });
  test("under one set of formalities, and under another it is judged anew", () => {
    const look = standings(use);
    const spoken: Formalities = { acts: ["release"], elements: [], spoken: true };
    const answers = [look(), look(spoken), look(PLAIN_RELEASE), look(spoken)];
    expect(answers.map(({ is }) => is)).toEqual(["none", "valid", "none", "valid"]);
    expect(answers[2]).toBe(answers[0]);
    expect(answers[3]).toBe(answers[1]);
  });
});
