/** What was tried to make the library let go of something: each attempt, and that it fails. */
import { describe, expect, test } from "vitest";
import { evaluateDisclosure, type Decision } from "subrosa";
import { federal } from "../cases/policy.ts";
import { notes } from "../support/asking.ts";
import { abuse, benIsTold, emergency, involved, noSecrets, order, ownRequest, proceeding, selfDanger, subpoena, threat } from "../support/situations.ts";
import { agreed, all, asks, asksFor, asksToTell, attestedBy, claimed, clientIs, neverSigned, parsed, party, portionIs, release, releaseOf, requestIs, sessionIs, signed, type Change } from "../support/world.ts";

const decide = (change: Change): Decision => {
  const { casefile, request } = parsed(change);
  return evaluateDisclosure(request, casefile, federal());
};
const open = (change: Change): readonly string[] => decide(change).portions.flatMap(({ content, verdict }) => (verdict === "may" || verdict === "must" ? [content] : []));

const nobodySigned = all(neverSigned("ana"), neverSigned("ben"));
const for_ = (who: ReturnType<typeof party>, purpose: NonNullable<Parameters<typeof requestIs>[0]["purpose"]>, ...ids: readonly string[]): Change => all(nobodySigned, asks(who), requestIs({ purpose }), asksFor(...ids));
const inside = { place: "inside" as const };
const selfAttested = (by: string): Change => ({ request }) => { for (const claim of request.claims) claim.attested = { ...attestedBy(by), role: "requester", grounds: "said-by-another" }; };
const parent: Change = clientIs("ana", { born: "2012-05-01", representatives: [{ who: "father", as: "parent", authority: "shown", decree: "no-decree", from: "2012-05-01T00:00:00Z", until: "open", concerns: [] }] });
const fathersForm = releaseOf("ana", { signedBy: "father", signedAs: "parent", statements: ["description", "discloser", "recipient", "purpose", "expiry", "signature", "date", "right-to-revoke", "no-conditioning", "redisclosure", "representative-authority"] });
const worry = { is: "abuse" as const, attested: { by: "dr-lee", at: "2026-02-20T09:00:00-08:00", role: "treating-clinician" as const, grounds: "clinical-judgement" as const } };
const feared: Change = all(parent, ({ casefile }) => { for (const client of casefile.clients) for (const paper of client.representatives) paper.concerns = [worry]; });

describe("nothing goes", () => {
  test.each<[attempt: string, change: Change]>([
    // Labels
    ["a partner who comes as staff", for_(party("ben", "clinic-staff", inside), "operations", "anas")],
    ["a partner who comes as a trainee, for psychotherapy notes", all(notes, for_(party("ben", "trainee", inside), "supervision", "anas"))],
    ["a partner who comes as a provider", for_(party("ben", "treating-provider"), "treatment", "anas")],
    ["a partner who comes as an insurer", for_(party("ben", "insurer"), "payment", "anas")],
    ["a relative who comes as staff", for_(party("mother", "clinic-staff", inside), "operations", "anas")],
    ["an insurer that says it sits inside, for the joint note", for_(party("plan", "insurer", inside), "operations", "joint")],
    ["an insurer that calls payment operations, for the joint note", for_(party("plan", "insurer"), "operations", "joint")],
    // Papers
    ["an order for which only the attorney stands who would get the file", all(for_(party("roe", "opposing-attorney"), "divorce", "anas"), order("roe"), selfAttested("roe"))],
    ["a claim against the therapist for which only the other side stands", all(for_(party("roe", "opposing-attorney"), "legal-defense", "anas"), proceeding("roe", { against: "therapist", sort: "malpractice" }), selfAttested("roe"))],
    ["two orders of which each has what the other lacks", all(for_(party("court", "court"), "divorce", "anas"), order("court", { privilege: "not-raised" }), order("court", { id: "c-2", judge: "unknown" }))],
    ["two subpoenas of which each has what the other lacks", all(for_(party("roe", "opposing-attorney"), "divorce", "anas"), subpoena("roe", { served: "no" }), subpoena("roe", { id: "c-2", assurance: "none" }))],
    ["an order for which only the partner stands on whose behalf it is asked", all(for_(party("doe", "client-attorney"), "divorce", "joint"), order("doe", { of: ["ana", "ben"], heard: ["ana", "ben"], attested: attestedBy("ben") }))],
    ["an order for which the partner stands who says to work here", all(for_(party("ben", "clinic-staff", inside), "divorce", "joint"), order("ben", { of: ["ana", "ben"], heard: ["ana", "ben"], attested: attestedBy("ben") }))],
    ["an order for which an attorney stands who says to sit in the house", all(for_(party("doe", "opposing-attorney", inside), "divorce", "joint"), order("doe", { of: ["ana", "ben"], heard: ["ana", "ben"], attested: attestedBy("doe") }))],
    ["an emergency of both that one of them attests", all(for_(party("er", "hospital"), "treatment", "joint"), emergency("er"), ({ request }) => { Object.assign(request.claims[0] ?? {}, { of: ["ana", "ben"], canConsent: "no", attested: attestedBy("ben") }); })],
    ["a form of which another filing was revoked", all(asksFor("anas"), signed(release("r-2", "ana")), releaseOf("ana", { revoked: { at: "2026-03-02T09:00:00-08:00", recipients: "all" } }))],
    ["a partner who acts for the other in their divorce, on both signatures of his hand", all(clientIs("ana", { representatives: [{ who: "ben", as: "guardian", authority: "shown", decree: "no-decree", from: "2020-01-01T00:00:00Z", until: "open", concerns: [] }] }), releaseOf("ana", { signedBy: "ben", signedAs: "guardian", statements: ["description", "discloser", "recipient", "purpose", "expiry", "signature", "date", "right-to-revoke", "no-conditioning", "redisclosure", "representative-authority"] }))],
    ["an order of a court in a state where nobody works", all(for_(party("court", "court"), "divorce", "anas"), order("court", { jurisdiction: "US-NV" }))],
    ["what a child protection officer alone suspects", all(for_(party("cps", "child-protection"), "child-abuse-report"), requestIs({ form: "verbal" }), asksToTell("report-follow-up", ["ana"], ["anas"]), abuse("cps", { attested: { ...attestedBy("cps"), role: "official", grounds: "official-statement" } }))],
    ["the practice's own attorney, who has signed nothing", all(for_(party("law", "therapist-attorney"), "legal-defense", "anas"), proceeding("law", { against: "therapist", sort: "malpractice" }))],
    ["a session note to the other side, because she owes a fee", all(for_(party("roe", "opposing-attorney"), "fee-collection", "anas"), proceeding("roe", { against: "client", sort: "fee", broughtBy: "dr-lee" }))],
    ["what keeps a child safe, to a father of whom abuse is feared", all(feared, nobodySigned, asks(party("father", "custodial-parent")), requestIs({ purpose: "suicide-prevention", form: "verbal" }), asksToTell("protective-facts", ["ana"]), selfDanger("father"))],
    ["where she hides, to the partner from whom she does", all(nobodySigned, asks(party("ben", "partner")), requestIs({ purpose: "suicide-prevention", form: "verbal" }), portionIs("anas", { sensitivities: ["confidential-location"] }), asksToTell("location", ["ana"], ["anas"]), selfDanger("ben"))],
    ["a session note to whoever buries him", all(for_(party("home", "funeral-director"), "death-inquiry", "bens"), clientIs("ben", { died: "2026-03-01" }), claimed({ id: "c-death", kind: "death-inquiry", of: ["ben"], to: ["home"], attested: attestedBy("dr-lee"), knownAt: "2026-03-05T10:00:00-08:00" }))],
    ["another clinic's clerk who says it is for treatment", for_(party("clerk", "clinic-staff"), "treatment", "anas")],
    ["a directive that nobody signed", all(for_(party("ana", "client"), "personal-representation", "anas"), ({ request }) => { request.recipient = party("doe", "opposing-attorney"); }, claimed({
      id: "c-directive", kind: "written-request", of: ["ana"], to: ["doe"], attested: attestedBy("dr-lee"), knownAt: "2026-03-05T10:00:00-08:00", signed: "no", elements: ["directs-to-recipient"],
    }))],
    ["a directive for which only the beneficiary stands", all(for_(party("ana", "client"), "personal-representation", "anas"), requestIs({ channel: { by: "portal", addressVerified: "yes", private: "yes", encrypted: "yes" } }), ({ request }) => { request.recipient = party("doe", "opposing-attorney"); }, claimed({
      id: "c-directive", kind: "written-request", of: ["ana"], to: ["doe"], attested: attestedBy("doe"), knownAt: "2026-03-05T10:00:00-08:00", signed: "yes", elements: ["directs-to-recipient"],
    }))],
    ["a release revoked for this recipient", all(nobodySigned, signed(release("r-1", "ana", { revoked: { at: "2026-03-02T09:00:00-08:00", recipients: ["doe"] } })), asksFor("anas"))],
    ["psychotherapy notes on a release for everything, under another label", all(asksFor("anas"), portionIs("anas", { keptSeparate: "yes", excludedContent: "no" }))],
    ["a form after which the client said no", all(asksFor("anas"), clientIs("ana", { objections: [{ to: "doe", at: "2026-03-04T09:00:00-08:00" }] }))],
    // Purposes
    ["an emergency in which she can be asked, for the joint note", all(for_(party("er", "hospital"), "treatment", "joint"), emergency("er"))],
    ["psychotherapy notes to a collector, because she has sued", all(notes, for_(party("collector", "debt-collector"), "fee-collection", "anas"), proceeding("collector", { against: "therapist", sort: "malpractice" }))],
    ["the chart to police, by calling a threat a commitment", all(for_(party("police", "law-enforcement"), "commitment", "anas"), threat("police"))],
    ["the chart to police, as a warning", all(for_(party("police", "law-enforcement"), "protection", "anas"), threat("police"))],
    // People
    ["somebody with her name, whom nobody identified", all(ownRequest, asks(party("ana", "client", { identity: "no" })))],
    ["a collateral who asks for what was noted of her about a client", all(for_(party("mother", "collateral-other"), "self-access", "anas"), portionIs("anas", { about: ["ana", "mother"], holders: ["mother"] }))],
    ["a partner who asks for what a relative confided about both", all(for_(party("ben", "partner"), "self-access", "anas"), portionIs("anas", { about: ["ana", "ben"], holders: ["mother"] }))],
    ["a friend who vouches for himself", all(nobodySigned, clientIs("ana", { capacity: [{ from: "2020-01-01T00:00:00Z", is: "unable" }] }), asks(party("pal", "friend")), requestIs({ purpose: "family-support", form: "verbal" }), asksToTell("condition", ["ana"]), involved("pal"), selfAttested("pal"))],
    ["a father, for care that she consented to alone", all(parent, nobodySigned, sessionIs("s-ana", { consentedBy: "client" }), asks(party("father", "custodial-parent")), requestIs({ purpose: "personal-representation" }), asksFor("anas"))],
    ["a father's signature, for care that she consented to alone", all(parent, fathersForm, sessionIs("s-ana", { consentedBy: "client" }), asksFor("anas"))],
    ["a father who is feared", all(feared, nobodySigned, sessionIs("s-ana", { consentedBy: "parent" }), asks(party("father", "custodial-parent")), requestIs({ purpose: "personal-representation" }), asksFor("anas"))],
    ["a feared father's signature", all(feared, fathersForm, sessionIs("s-ana", { consentedBy: "parent" }), asksFor("anas"))],
    ["a father who agreed that it stays between her and the therapist", all(parent, nobodySigned, sessionIs("s-ana", { consentedBy: "parent" }), asks(party("father", "custodial-parent")), requestIs({ purpose: "personal-representation" }), asksFor("anas"),
      agreed({ id: "promise", kind: "minor-confidentiality", minor: "ana", signatures: [{ by: "father", at: "2026-01-10T10:00:00-08:00" }] }))],
    ["a child of four who asks alone", all(ownRequest, clientIs("ana", { born: "2021-05-01" }), sessionIs("s-ana", { consentedBy: "parent" }))],
    ["a report about her to which he agrees, who may have done it", all(asks(party("aps", "adult-protection")), nobodySigned, requestIs({ purpose: "partner-violence-report" }), asksToTell("abuse-report", ["ana", "ben"], ["joint"]), abuse("aps", { of: ["ana", "ben"], victim: "partner", suspect: "family", victimAgrees: "yes" }))],
    // Within the treatment
    ["a test result under a policy on secrets", all(benIsTold, noSecrets(), portionIs("anas", { sensitivities: ["hiv-sti"] }))],
    ["in a letter what was to be said in a session", all(benIsTold, noSecrets(), requestIs({ form: "letter" }), neverSigned("ana"))],
    ["to an attorney who asks that the partner be told", all(benIsTold, noSecrets(), ({ request }) => { request.requester = party("doe", "opposing-attorney"); })],
    ["under a policy that she signed when she could not decide", all(benIsTold, noSecrets(), clientIs("ana", { capacity: [{ from: "2020-01-01T00:00:00Z", is: "unable" }] }))],
    ["under a policy that she has replaced by one that keeps it apart", all(benIsTold, noSecrets(), noSecrets({ id: "apart", text: "individual-confidentiality", signatures: [{ by: "ana", at: "2026-03-01T10:00:00-08:00" }] }))],
    ["where she is, to the one whom a court keeps away", all(nobodySigned, asks(party("ben", "former-partner")), requestIs({ purpose: "suicide-prevention", form: "verbal" }), asksToTell("location", ["ana"]), selfDanger("ben"), clientIs("ana", { protectiveOrders: [{ against: "ben", from: "2026-02-01T00:00:00Z", until: "open" }] }))],
    ["a warning that everybody can read", all(asks(party("police", "law-enforcement")), requestIs({ purpose: "protection", channel: { by: "social-media", addressVerified: "yes", private: "no", encrypted: "no" } }), asksToTell("warning", ["ana"]), threat("police"))],
  ])("to %s", (_attempt, change) => { expect(open(change)).toEqual([]); });
});

describe("and nobody is left unprotected", () => {
  test.each<[need: string, verdicts: readonly string[], change: Change]>([
    ["a report of child abuse of which the notes tell is a question, never a plain no", ["escalate"], all(notes, asks(party("cps", "child-protection")), requestIs({ purpose: "child-abuse-report" }), asksToTell("abuse-report", ["ana"], ["anas"]), abuse("cps"))],
    ["a therapist who works alone and asks in the own practice can warn", ["may"], all(asks(party("police", "law-enforcement")), requestIs({ purpose: "protection" }), asksToTell("warning", ["ana"]), threat("police"), ({ request }) => { request.requester = party("dr-lee", "treating-provider", inside); })],
    ["a prescriber has what the own bill needs", ["may"], for_(party("psy", "prescriber"), "payment", "anas")],
    ["the couple's own therapist reads the joint note", ["may"], for_(party("dr-lee", "treating-provider", inside), "treatment", "joint")],
    ["the family of a client who has died hears what bears on its part", ["may"], all(nobodySigned, clientIs("ana", { died: "2026-03-01" }), asks(party("mother", "next-of-kin")), requestIs({ purpose: "family-support", form: "verbal" }), asksToTell("condition", ["ana"]), involved("mother"))],
  ])("%s", (_need, verdicts, change) => { expect(decide(change).portions.map(({ verdict }) => verdict)).toEqual(verdicts); });
});
