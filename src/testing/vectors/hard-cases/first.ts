/** Hard cases between partners, of safety and of warnings, each with a near miss. */
import type { AgreementInput } from "../../../domain/agreement.ts";
import { benIsTold, harm, noSecrets, ownRequest, selfDanger } from "../base/situations.ts";
import { livesIn } from "../base/stories.ts";
import { all, asks, asksFor, type Change, claimed, fileIs, party, portionIs, requestIs, sessionIs } from "../base/world.ts";
import { actsFor, BOTH, courtAsks, family, type OfKind, ordered, shown, telling } from "./stories.ts";
import type { VectorSource } from "../format.ts";

const subpoenaed = (to: string, of: readonly string[]): Change => claimed({
  ...shown(to, of), id: "c-subpoena", kind: "subpoena", issuer: "attorney", paper: "subpoena-for-records", jurisdiction: "US-CA", served: "yes", domesticated: "yes",
  assurance: "notice", noticeAt: "2026-02-01T09:00:00-08:00", objectionTimeOver: "yes", returnAt: "2026-03-20T17:00:00-07:00",
});
const betweenSpouses = (privilege: OfKind<"court-order">["privilege"]): Change => all(courtAsks, ordered({ privilege }));
const anaTenders = claimed({ ...shown("roe", ["ana"]), id: "c-suit", kind: "proceeding", against: "client", broughtBy: "ana", sort: "divorce", tendered: "yes" });
const signedBoth = (at: string): Partial<Extract<AgreementInput, { readonly kind: "secrets-policy" }>> => ({ signatures: BOTH.map((by) => ({ by, at })) });
const policyOf = (at: string): Change => all(benIsTold, portionIs("anas", { sensitivities: ["secret"] }), noSecrets(signedBoth(at)));
const affair = (sensitivities: readonly ("secret" | "hiv-sti")[]): Change => all(benIsTold, portionIs("anas", { sensitivities: [...sensitivities] }), noSecrets());
const fearedHusband = (likely: "yes" | "unknown"): Change => all(
  asks(party("ben", "partner")), requestIs({ purpose: "self-access", made: "signed-writing", asked: [{ what: "whole-file", of: "ben" }] }),
  portionIs("bens", { about: [...BOTH], sensitivities: ["partner-violence"] }), portionIs("joint", { sensitivities: ["partner-violence", "confidential-location"] }),
  harm({ of: [...BOTH], to: ["ben"], ground: "other-person", portions: ["bens", "joint"], likely }),
);
const upset = (covered: "yes" | "no"): Change => all(ownRequest, fileIs({ covered }), harm({ ground: "emotional", likely: "yes" }));
const motherOfMinor = (consentedBy: "client" | "parent"): Change => all(
  family, sessionIs("s-ana", { consentedBy }), actsFor("ana", { who: "mother", as: "parent" }),
  asks(party("mother", "custodial-parent")), requestIs({ purpose: "personal-representation", made: "signed-writing" }), asksFor("anas"),
);
const mother = party("mother", "family-member");
const motherHears = (imminent: "yes" | "no" | "unknown"): Change =>
  all(telling(mother, "suicide-prevention", "protective-facts", ["ana"]), selfDanger("mother", { imminent }));

/** Hard cases between partners, of safety and of warnings, each with a near miss. */
export const hardOfPartners: readonly VectorSource[] = [
  {
    id: "hard/1a", title: "one partner asks for the note of a joint session that cannot be taken apart",
    source: ["45 CFR 164.524(a)(1)"],
    why: "164.524(a)(1) gives Ana what is about her, and what Ben confided in the same lines is not hers: where nothing can be told apart nothing settles it, so it escalates.",
    change: all(ownRequest, asksFor("joint")),
    expect: { outcome: "deny", verdicts: { joint: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "hard/1b", title: "one partner asks for her whole file in a practice bound by AAMFT",
    source: ["45 CFR 164.524(a)(1)", "45 CFR 164.524(d)(1)", "AAMFT 2.3"],
    why: "AAMFT 2.3 asks every signature where 164.524(a)(1) gives her own part; her own session is hers all the same (164.524(d)(1)), and the joint note is asked about.",
    change: all(ownRequest, requestIs({ asked: [{ what: "whole-file", of: "ana" }] })),
    codes: ["aamft"],
    expect: { outcome: "partial", verdicts: { anas: "must", joint: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "hard/1c", title: "one partner asks for the joint note in a practice bound by ACA",
    source: ["45 CFR 164.524(a)(1)", "ACA B.6.e"],
    why: "ACA B.6.e gives each only the own part, as 164.524(a)(1) does; where it cannot be told apart the right is in doubt, and a code settles no doubt of law.",
    change: all(ownRequest, asksFor("joint")),
    codes: ["aca"],
    expect: { outcome: "deny", verdicts: { joint: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "hard/1-near", title: "one partner asks for a joint note whose parts can be told apart",
    source: ["45 CFR 164.524(d)(1)"],
    why: "164.524(d)(1) gives what can be given after leaving out what cannot: each gets the own part, and what the other confided stays.",
    change: all(ownRequest, portionIs("joint", { separable: "yes" }), asksFor("joint")),
    pair: "hard/1a",
    expect: { outcome: "partial", verdicts: { "joint#ana": "must", "joint#ben": "must-not" } },
  },
  {
    id: "hard/2a", title: "an order between the spouses for their joint sessions does not say whether it looked at privilege",
    source: ["45 CFR 164.512(e)(1)(i)", "Redding v. Virginia Mason Med. Ctr., 75 Wn. App. 424 (1994)"],
    why: "Whether one spouse may keep a joint session from the other in their own suit courts answer differently (Redding in Washington, Yaron in New York), so counsel comes before 164.512(e)(1)(i).",
    change: betweenSpouses("unknown"),
    expect: { outcome: "deny", verdicts: { joint: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "hard/2b", title: "one spouse puts her condition at issue, and the other's attorney subpoenas her notes and the joint note",
    source: ["Jaffee v. Redmond, 518 U.S. 1 (1996)"],
    why: "The therapist does not decide how far she tendered her condition, so her notes wait for a waiver or an order; it never lifts the other's privilege, which is the other's own (Jaffee v. Redmond), so the joint note stays.",
    change: all(asks(party("roe", "opposing-attorney")), asksFor("anas", "joint"), subpoenaed("roe", BOTH), anaTenders),
    expect: { outcome: "deny", verdicts: { anas: "escalate", joint: "must-not" }, duties: { withholding: ["assert-privilege"] } },
  },
  {
    id: "hard/2-near", title: "an order between the spouses for their joint sessions, after the judge has ruled on privilege",
    source: ["45 CFR 164.512(e)(1)(i)"],
    why: "A judge's order after privilege was considered is obeyed in its scope (164.512(e)(1)(i)).",
    change: betweenSpouses("ruled"),
    pair: "hard/2a",
    expect: { outcome: "allow", verdicts: { joint: "must" } },
  },
  {
    id: "hard/3a", title: "an infection that a no-secrets policy would have the partner told",
    source: ["AAMFT 2.2"],
    why: "A no-secrets policy gives the prior permission of AAMFT 2.2, but on infections statutes of their own decide, so the signed policy alone does not carry them.",
    change: affair(["secret", "hiv-sti"]),
    codes: ["aamft"],
    expect: { outcome: "deny", verdicts: { told: "escalate" } },
  },
  {
    id: "hard/3b", title: "a no-secrets policy signed the day after the confidence",
    source: ["AAMFT 2.2"],
    why: "The policy came after the word but before the telling, and AAMFT 2.2's prior permission can be read of either, so it is asked first.",
    change: policyOf("2026-02-13T10:00:00-08:00"),
    codes: ["aamft"],
    expect: { outcome: "deny", verdicts: { told: "escalate" } },
  },
  {
    id: "hard/3-near", title: "a no-secrets policy signed the day before the confidence",
    source: ["AAMFT 2.2"],
    why: "Signed by the speaker before the communication and not revoked, the policy is AAMFT 2.2's prior permission, and nothing in it is carved out: may, never must.",
    change: policyOf("2026-02-11T10:00:00-08:00"),
    codes: ["aamft"],
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "hard/4", title: "a partner suspected of violence asks for his file, in which the other is spoken of",
    source: ["45 CFR 164.524(a)(3)(ii)"],
    why: "164.524(a)(3)(ii) lets access be denied where it is likely to harm another person spoken of; whether it would is not yet judged, and a bar in doubt is not yet a no.",
    change: fearedHusband("unknown"),
    expect: { outcome: "deny", verdicts: { bens: "escalate", joint: "escalate" } },
  },
  {
    id: "hard/4-near", title: "a partner suspected of violence asks for his file, and a clinician has judged that it would do her substantial harm",
    source: ["45 CFR 164.524(a)(3)(ii)", "45 CFR 164.524(d)(2)"],
    why: "164.524(a)(3)(ii): a licensed professional's judgement is a certain ground for denial, in writing and with a review (164.524(d)(2), (a)(4)).",
    change: fearedHusband("yes"),
    pair: "hard/4",
    expect: { outcome: "deny", verdicts: { bens: "must-not", joint: "must-not" }, duties: { withholding: ["notice-of-denial", "independent-review"] } },
  },
  {
    id: "hard/5", title: "California: a state lets emotional harm keep a client's record back, and HIPAA does not",
    source: ["45 CFR 160.202", "45 CFR 164.524(a)(3)", "Cal. Health & Safety Code 123115(b)"],
    why: "160.202 saves no state's limit on a person's own access, and 164.524(a)(3) counts danger and not distress, so Cal. Health & Safety 123115(b) keeps nothing back in a covered practice.",
    change: upset("yes"),
    states: ["US-CA"],
    expect: { outcome: "allow", verdicts: { anas: "must" }, duties: { release: ["help-interpret"] } },
  },
  {
    id: "hard/5-near", title: "California: emotional harm is feared, and the practice is no covered entity",
    source: ["Cal. Health & Safety Code 123115(b)"],
    why: "Outside HIPAA the state's ground alone decides, and Cal. Health & Safety 123115(b) bars access by name.",
    change: upset("no"),
    states: ["US-CA"], pair: "hard/5",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "hard/6", title: "Virginia: a minor who consented alone counts as adult, and the parents are entitled all the same",
    source: ["45 CFR 164.502(g)(3)", "Va. Code 20-124.6(A)", "Va. Code 54.1-2969(E)"],
    why: "Va. Code 20-124.6(A) gives the record to the parent and Va. Code 54.1-2969(E) takes the minor for an adult; 164.502(g)(3) follows the state, so counsel says which prevails.",
    change: all(motherOfMinor("client"), livesIn("US-VA")),
    states: ["US-VA"],
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "hard/6-near", title: "Virginia: a parent who consented to the minor's care asks",
    source: ["45 CFR 164.502(g)(3)(i)", "Va. Code 20-124.6(A)"],
    why: "164.502(g)(3)(i) and Va. Code 20-124.6(A): the parent who consented for the minor stands for her in access.",
    change: all(motherOfMinor("parent"), livesIn("US-VA")),
    states: ["US-VA"], pair: "hard/6",
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "hard/7a", title: "a grave risk of suicide, and nobody can say whether it is near: the mother",
    source: ["45 CFR 164.512(j)(1)(i)"],
    why: "164.512(j)(1)(i) asks for a serious and imminent threat; imminence in doubt is never a plain no, and never a yes.",
    change: motherHears("unknown"),
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["supervisor"] },
  },
  {
    id: "hard/7b", title: "a grave risk of suicide, and nobody can say whether it is near: the hospital that would take her in",
    source: ["45 CFR 164.512(j)(1)(i)"],
    why: "164.512(j)(1)(i) asks for the danger that nobody can yet affirm; telling the hospital waits for the same judgement as telling the family.",
    change: all(telling(party("hospital", "hospital"), "commitment", "protective-facts", ["ana"]), selfDanger("hospital", { imminent: "unknown" })),
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["supervisor"] },
  },
  {
    id: "hard/7-near", title: "an imminent risk of suicide, and the mother can help",
    source: ["45 CFR 164.512(j)(1)(i)"],
    why: "164.512(j)(1)(i): serious, imminent, and told to somebody able to prevent it: a permission.",
    change: motherHears("yes"),
    pair: "hard/7a",
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "hard/7-near-b", title: "a risk of suicide that was judged not to be imminent: the mother",
    source: ["45 CFR 164.512(j)(1)(i)", "45 CFR 164.510(b)(2)"],
    why: "164.512(j)(1)(i) needs a serious and imminent threat; judged absent, no ground is left without the client's own agreement (164.510(b)(2)).",
    change: motherHears("no"),
    pair: "hard/7a",
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
];
