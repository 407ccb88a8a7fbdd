/** Where the practice's own care goes beyond what law and codes ask. */
import { benIsTold, involved, noSecrets, order, ownRequest, selfDanger } from "../base/situations.ts";
import { livesIn } from "../base/stories.ts";
import { all, asks, asksFor, asksToTell, clientIs, fileIs, neverSigned, party, portionIs, releaseOf, requestIs } from "../base/world.ts";
import { covering, doctor, from, inHouse, nobodySigned, signs, tells } from "../coverage-index/stories.ts";
import type { VectorSource } from "../format.ts";

const leave = signs("ana", "ben", "unit-therapy", { act: "sharing-within-unit", ...covering("entire-record", ["session-content"]) });

const forSister = (kind: "family-member" | "friend" | "other") => all(asksFor("anas"), requestIs({ recipient: party("sue", kind), purpose: "other" }), releaseOf("ana", { recipients: ["sue"], purposes: ["other"] }));
const saidNoToRelatives = clientIs("ana", { objections: [{ to: "relatives", at: "2026-03-03T10:00:00-08:00" }] });

const keptApart = noSecrets({ text: "individual-confidentiality" });
const benTakesPart = (...drawnFrom: readonly string[]) => all(
  keptApart, benIsTold, requestIs({ purpose: "family-support" }), involved("ben", { agreed: "unknown" }), asksToTell("condition", ["ana"], drawnFrom),
  clientIs("ana", { capacity: [{ from: "2020-01-01T00:00:00-08:00", is: "able" }, { from: "2026-03-05T08:00:00-08:00", is: "intoxicated" }] }),
);

const onlyTogether = (...who: readonly string[]) => ({ id: "together", kind: "unit-records", text: "only-together", signatures: who.map((by) => ({ by, at: "2026-01-10T10:00:00-08:00" })) } as const);
const limits = { id: "limits", kind: "limits-explained", to: ["ana", "ben"], at: "2026-01-10T10:00:00-08:00" } as const;
const herPart = all(portionIs("joint", { separable: "yes" }), asksFor("joint#ana"), fileIs({ agreements: [limits, onlyTogether("ana", "ben")] }));

/** A note of Ana that tells of drugs, in a facility for veterans or not. */
const drugsNote = (veteransFacility: "yes" | "no") => all(fileIs({ veteransFacility }), portionIs("anas", { sensitivities: ["substance-use"] }));

/** What a careful practice asks and does. */
export const ownRules: readonly VectorSource[] = [
  {
    id: "practice/veterans-signed", title: "a veterans' facility is asked by a client's sister for a note on drugs, on the client's complete form",
    source: ["38 U.S.C. 7332(a)(1)", "38 U.S.C. 7332(b)(1)", "45 CFR 164.508(a)(1)"],
    why: "38 U.S.C. 7332(b)(1) lets it go on prior written consent, for such purposes as the Secretary's regulations allow; whether this form is one, the facility's privacy officer says.",
    change: all(drugsNote("yes"), forSister("family-member")),
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["attorney", "privacy-officer"] },
  },
  {
    id: "practice/veterans-signed-b", title: "an ordinary practice is asked by a client's sister for a note on drugs, on the client's complete form",
    source: ["45 CFR 164.508(a)(1)"],
    why: "38 U.S.C. 7332 binds what is carried out by or for the Department of Veterans Affairs; elsewhere the form is enough.",
    change: all(drugsNote("no"), forSister("family-member")),
    pair: "practice/veterans-signed",
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "practice/veterans-treatment", title: "a psychiatrist elsewhere who treats a veteran asks the veterans' facility for a summary that tells of drugs",
    source: ["38 U.S.C. 7332(b)(2)(H)", "45 CFR 164.506(c)(2)"],
    why: "38 U.S.C. 7332(b)(2)(H) lets an entity outside the Department have it for providing health care, and 164.506(c)(2) permits what another provider needs to treat.",
    change: all(nobodySigned, drugsNote("yes"), from(doctor, "treatment"), tells("summary", ["ana"], ["anas"])),
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "practice/veterans-order", title: "a veterans' facility has a judge's order to give a client's note on drugs to a court",
    source: ["38 U.S.C. 7332(b)(2)(D)", "38 U.S.C. 7332(c)", "45 CFR 164.512(e)(1)(i)"],
    why: "38 U.S.C. 7332(b)(2)(D) asks for an order granted on good cause after weighing the injury to the patient; whether this one is such an order, somebody has to look.",
    change: all(nobodySigned, drugsNote("yes"), asks(party("judge", "court")), requestIs({ purpose: "litigation" }), asksFor("anas"), order("judge")),
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["attorney", "privacy-officer"] },
  },
  {
    id: "practice/hiv-to-a-fund", title: "Pennsylvania: a fund for injured workers asks for a client's note that tells of HIV",
    source: ["35 Pa. Stat. 7607(a)", "45 CFR 164.512(l)"],
    why: "164.512(l) leaves it to the law of the state, and 35 Pa. Stat. 7607(a) lets HIV-related information go to a payer of a claim and to others whom it lists; whether a fund is one, somebody has to look.",
    change: all(nobodySigned, livesIn("US-PA"), portionIs("anas", { sensitivities: ["hiv-sti"] }), asks(party("fund", "workers-compensation")), requestIs({ purpose: "workers-compensation" }), asksFor("anas")),
    states: ["US-PA"],
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["attorney", "privacy-officer"] },
  },
  {
    id: "practice/hiv-to-a-fund-b", title: "Pennsylvania: the same fund asks for a client's note that tells of nothing of the kind",
    source: ["45 CFR 164.512(l)"],
    why: "164.512(l) permits it as far as the laws on injured workers ask for it, and nothing in this note is guarded by a section of its own.",
    change: all(nobodySigned, livesIn("US-PA"), asks(party("fund", "workers-compensation")), requestIs({ purpose: "workers-compensation" }), asksFor("anas")),
    states: ["US-PA"], pair: "practice/hiv-to-a-fund",
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "practice/hiv-to-a-doctor", title: "Pennsylvania: a psychiatrist who treats a client asks for a note that tells of HIV",
    source: ["35 Pa. Stat. 7607(a)(6)", "45 CFR 164.506(c)(2)"],
    why: "35 Pa. Stat. 7607(a)(6) lists those who are involved in the client's care, and 164.506(c)(2) permits what another provider needs to treat.",
    change: all(nobodySigned, livesIn("US-PA"), portionIs("anas", { sensitivities: ["hiv-sti"] }), from(doctor, "treatment"), asksFor("anas")),
    states: ["US-PA"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "practice/limits-unknown", title: "a psychiatrist asks for a summary of a client to whom nobody explained that this can happen",
    source: ["45 CFR 164.506(c)(2)", "APA 4.02(b)"],
    why: "164.506(c)(2) leaves it to the practice; whoever never heard of the limits (APA 4.02(b)) has agreed to nothing by staying, so a supervisor is asked first.",
    change: all(nobodySigned, fileIs({ agreements: [] }), from(doctor, "treatment"), tells("summary", ["ana"], ["anas"])),
    codes: ["apa"],
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["supervisor"] },
  },
  {
    id: "practice/no-since-signing", title: "a client signed for her attorney and said since then that he must not be told",
    source: ["45 CFR 164.508(b)(5)"],
    why: "164.508(b)(5) wants a revocation in writing, so the form may still stand; she is asked before anything goes on it.",
    change: all(asksFor("anas"), clientIs("ana", { objections: [{ to: "doe", at: "2026-03-03T10:00:00-08:00" }] })),
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["supervisor"] },
  },
  {
    id: "practice/no-before-signing", title: "a client said that her attorney must not be told, and signed for him afterwards",
    source: ["45 CFR 164.508(a)(1)"],
    why: "Her authorization under 164.508(a)(1) is her later word, and it takes the earlier one back.",
    change: all(asksFor("anas"), clientIs("ana", { objections: [{ to: "doe", at: "2026-02-20T10:00:00-08:00" }] })),
    pair: "practice/no-since-signing",
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "practice/no-to-relatives", title: "a client signed for her sister and said since then that relatives must not be told",
    source: ["45 CFR 164.508(b)(5)"],
    why: "Her sister is a relative, and the form may still stand, since 164.508(b)(5) wants a revocation in writing; she is asked before anything goes on it.",
    change: all(forSister("family-member"), saidNoToRelatives),
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["supervisor"] },
  },
  {
    id: "practice/no-to-relatives-b", title: "a client signed for a friend and said since then that relatives must not be told",
    source: ["45 CFR 164.508(a)(1)"],
    why: "A friend is no relative, and her authorization under 164.508(a)(1) stands.",
    change: all(forSister("friend"), saidNoToRelatives),
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "practice/no-to-relatives-perhaps", title: "a client said that relatives must not be told, and somebody comes of whom nobody knows whether she is one",
    source: ["45 CFR 164.508(b)(5)"],
    why: "If she is a relative, the no may be meant to revoke under 164.508(b)(5); whether it is, the client knows.",
    change: all(forSister("other"), saidNoToRelatives),
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "practice/leave-to-share", title: "no policy on secrets is on file, and a client has signed that this may be told to her partner in the session",
    source: ["AAMFT 2.2", "45 CFR 164.506(c)(1)"],
    why: "AAMFT 2.2 lets what one confided be told to others in the treatment with that person's prior written permission, and she has given it.",
    change: all(benIsTold, leave),
    codes: ["aamft"], pair: "index/5a",
    expect: { outcome: "allow", verdicts: { told: "may" }, duties: { release: ["encourage-self-disclosure"] } },
  },
  {
    id: "practice/secret-to-involved", title: "partners agreed that what is said alone stays with the therapist; she cannot be asked now, and he who takes part in her care would hear from what she said alone how she is",
    source: ["45 CFR 164.510(b)(1)(i)"],
    why: "164.510(b)(1)(i) permits and does not require it, and both were promised that what is said alone stays; without her written permission that promise is kept.",
    change: benTakesPart("anas"),
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "practice/secret-to-involved-b", title: "partners agreed that what is said alone stays with the therapist; she cannot be asked now, and he who takes part in her care is told how she is",
    source: ["45 CFR 164.510(b)(1)(i)", "45 CFR 164.510(b)(3)"],
    why: "How she is, taken from nothing that she said alone, is no secret of hers, and 164.510(b)(3) permits it where it is best for her.",
    change: benTakesPart(),
    pair: "practice/secret-to-involved",
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "practice/secret-and-danger", title: "partners agreed that what is said alone stays with the therapist, and she is about to take her life, which he can prevent",
    source: ["45 CFR 164.512(j)(1)(i)"],
    why: "164.512(j)(1)(i) lets whoever can avert a serious and imminent danger be told of it; no agreement on secrets stands against that.",
    change: all(keptApart, benIsTold, requestIs({ purpose: "suicide-prevention" }), selfDanger("ben"), asksToTell("protective-facts", ["ana"], ["anas"])),
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "practice/only-together", title: "partners agreed that their records leave only together, and she alone signed for her part of a note that can be told apart",
    source: ["ACA B.4.b"],
    why: "What all involved agreed in writing on the confidentiality of the records (ACA B.4.b) is kept: his signature is still missing.",
    change: all(herPart, neverSigned("ben")),
    codes: ["aca"],
    expect: { outcome: "deny", verdicts: { "joint#ana": "must-not" } },
  },
  {
    id: "practice/only-together-b", title: "partners agreed that their records leave only together, and both signed for a note that can be told apart",
    source: ["ACA B.4.b", "45 CFR 164.508(a)(1)"],
    why: "Both have let it go, as was agreed (ACA B.4.b), and her authorization opens her part, 164.508(a)(1).",
    change: herPart,
    codes: ["aca"],
    pair: "practice/only-together",
    expect: { outcome: "allow", verdicts: { "joint#ana": "may" } },
  },
  {
    id: "practice/only-together-access", title: "partners agreed that their records leave only together, and she asks for her own part",
    source: ["45 CFR 164.524(a)(1)", "45 CFR 164.508(b)(4)"],
    why: "164.524(a)(1) gives her the own record, which hangs on no signature of his and is given up by no agreement.",
    change: all(herPart, neverSigned("ben"), ownRequest, asksFor("joint#ana")),
    expect: { outcome: "allow", verdicts: { "joint#ana": "must" } },
  },
  {
    id: "practice/only-together-perhaps", title: "she alone agreed that the records of both leave only together, and she alone signed for her part",
    source: ["ACA B.4.b"],
    why: "ACA B.4.b speaks of an agreement among all involved, and whether he agreed is not on file: he is asked.",
    change: all(herPart, neverSigned("ben"), fileIs({ agreements: [limits, onlyTogether("ana")] })),
    codes: ["aca"],
    expect: { outcome: "deny", verdicts: { "joint#ana": "escalate" } },
  },
  {
    id: "practice/own-words", title: "the therapist reminds a partner in the session of what he himself said alone",
    source: ["45 CFR 164.506(c)(1)"],
    why: "Telling a client his own words is part of treating him (164.506(c)(1)), and no secret of anybody else's is in them.",
    change: all(benIsTold, requestIs({ requester: inHouse("dr-lee", "clinic-staff") }), asksToTell("session-content", ["ben"], ["bens"])),
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
];
