import { describe, expect, test } from "vitest";
import { definePolicy, evaluateDisclosure, type Decision, type Pack, type Verdict } from "subrosa";
import * as packs from "subrosa/packs";
import { abuse, benIsTold, collateral, harm, minorAna, motherAsks, noSecrets, order, ownRequest, proceeding, selfDanger, threat } from "../support/situations.ts";
import { all, asIs, asks, asksFor, asksToTell, clientIs, fileIs, neverSigned, parsed, party, portionIs, release, releaseOf, requestIs, sessionIs, signed, type Change } from "../support/world.ts";

const { aamft, aca, apa, nasw, practice } = packs;
const decide = (change: Change, ...codes: readonly Pack[]): Decision => {
  const { casefile, request } = parsed(change);
  return evaluateDisclosure(request, casefile, definePolicy([practice, ...codes]));
};
/** Every rule that has a part in a decision. */
const spoken = ({ rationale, obligations, portions }: Decision): Set<string> => new Set([
  ...[...rationale.determining, ...rationale.defeated, ...obligations.flatMap(({ reasons }) => reasons)].map(({ rule }) => rule),
  ...portions.flatMap(({ holders }) => holders.flatMap(({ by, barred }) => [...by, ...barred.flatMap((each) => each.by)])),
]);
const verdict = (decision: Decision): Verdict | undefined => decision.portions[0]?.verdict;

const told = { channel: { by: "in-person", addressVerified: "yes", private: "yes", encrypted: "no" } } as const;
const clerk = party("clerk", "clinic-staff", { place: "inside" });
const police = all(asks(party("police", "law-enforcement")), requestIs({ purpose: "protection" }), asksToTell("warning", ["ana"]));

const LAW = [packs.hipaa, packs.part2, packs.privilege] as const;
const parents: Change = clientIs("ana", { born: "2012-05-01", representatives: [{ who: "mother", as: "parent", authority: "shown", decree: "no-decree", from: "2012-05-01T00:00:00Z", until: "open", concerns: [] }] });
const SIGNED_BY_PARENT = ["description", "discloser", "recipient", "purpose", "expiry", "signature", "date", "right-to-revoke", "no-conditioning", "redisclosure", "representative-authority"] as const;

/** The points on which the library was built, each in a case that its rules decide. */
const POINTS: readonly (readonly [point: string, says: string, rules: readonly string[], codes: readonly Pack[], change: Change, verdict: Verdict])[] = [
  ["S1", "what several confided leaves with the release of every partner", ["aamft/2.2/each-member-authorizes"], [aamft], neverSigned("ana"), "must-not"],
  ["S1", "and so for treatment, where a law might do without", ["floor/2/each-holder-answers", "aamft/2.2/each-member-authorizes"], [aamft], all(neverSigned("ana"), asks(party("rx", "prescriber")), requestIs({ purpose: "treatment" })), "must-not"],
  ["S1", "and with both it goes", ["floor/1/released"], [aamft], asIs, "may"],
  ["S2", "what was said alone is shared under a policy that was agreed before", ["practice/shared-under-policy", "practice/encourages-self-disclosure"], [aamft], all(benIsTold, noSecrets()), "may"],
  ["S2", "but not what the therapist excepted", ["practice/secrets-stay", "aamft/2.2/within-the-unit"], [aamft], all(benIsTold, noSecrets({ except: ["hiv-sti"] }), portionIs("anas", { sensitivities: ["hiv-sti"] })), "must-not"],
  ["S2", "nor where there is violence", ["practice/safety-before-sharing"], [aamft], all(benIsTold, noSecrets(), portionIs("anas", { sensitivities: ["partner-violence"] })), "escalate"],
  ["S3", "a minor's record goes with the parent's release", ["floor/1/released", "hipaa/164.508(a)(1)/authorization"], LAW, all(asksFor("anas"), minorAna, parents, releaseOf("ana", { signedBy: "mother", signedAs: "parent", statements: SIGNED_BY_PARENT })), "may"],
  ["S3", "and not on the minor's own", ["hipaa/164.508(b)(2)/defective"], LAW, all(asksFor("anas"), minorAna, parents), "must-not"],
  ["S4", "payment", ["hipaa/164.506(c)(3)/payment"], LAW, all(neverSigned("ana"), asks(party("plan", "insurer")), requestIs({ purpose: "payment" }), asksFor("anas")), "may"],
  ["S4", "a therapist who is sued by this client", ["hipaa/164.506(c)(1)/answers-own-claim", "privilege/answers-a-claim"], LAW, all(neverSigned("ana"), asks(party("lawyer", "therapist-attorney", { contract: "yes" })), requestIs({ purpose: "legal-defense" }), asksFor("anas"), proceeding("lawyer", { against: "therapist", sort: "malpractice" })), "may"],
  ["S4", "danger to somebody", ["hipaa/164.512(j)(1)(i)/serious-threat"], LAW, all(police, threat("police")), "may"],
  ["S4", "child abuse", ["hipaa/164.512(b)(1)(ii)/child-abuse"], LAW, all(asks(party("cps", "child-protection")), requestIs({ purpose: "child-abuse-report" }), asksToTell("abuse-report", ["ana"]), abuse("cps")), "may"],
  ["S4", "a judge's order", ["privilege/obeys-a-judge", "hipaa/164.512(e)(1)(i)/court-order"], LAW, all(neverSigned("ana"), asks(party("court", "court")), asksFor("anas"), order("court")), "must"],
  ["S4", "a provider who treats, and nobody else", ["hipaa/164.506(c)(2)/treatment"], LAW, all(neverSigned("ana"), asks(party("rx", "prescriber")), requestIs({ purpose: "treatment" }), asksFor("anas")), "may"],
  ["S5", "hospital and police, where somebody's life is at risk", ["hipaa/164.512(j)(1)(i)/danger-to-self"], LAW, all(asks(party("er", "hospital")), requestIs({ purpose: "suicide-prevention" }), asksToTell("protective-facts", ["ana"]), selfDanger("er")), "may"],
  ["S6", "a client's own request: identity first", ["practice/identity-verified"], [aca], all(ownRequest, asks(party("ana", "client", { identity: "unknown" }))), "escalate"],
  ["S6", "then the scope, a talk over what is hard to read, and the record", ["practice/own-records", "practice/discusses-scope", "practice/offers-conversation", "practice/documents-decision"], [aca], all(ownRequest, portionIs("anas", { sensitivities: ["trauma"] })), "may"],
  ["S6", "what must stay is explained in writing", ["aca/B.6.e/withholds-for-harm", "practice/explains-refusal"], [aca], all(ownRequest, harm()), "must-not"],
  ["S7", "the limits are explained at the outset", ["practice/limits-explained", "apa/4.02/explains-limits"], [apa], all(asks(clerk), requestIs({ purpose: "payment" }), asksFor("anas"), fileIs({ agreements: [] })), "escalate"],
  ["S8", "a spouse as collateral: talked through, in writing", ["practice/collateral-agreed"], [aamft], motherAsks, "must-not"],
  ["S8", "with agreement and release, both reminded whose treatment it is", ["floor/1/released", "practice/explains-status"], [aamft], all(motherAsks, collateral(), signed(release("r-2", "ben", { recipients: ["mother"], purposes: ["family-support"], covers: { kinds: [], statements: ["condition"], days: "all", sensitivities: "all", part2: "no" } }))), "may"],
  ["S8", "and asked again from time to time", ["practice/collateral-check-in"], [aamft], all(motherAsks, collateral({ checkInDue: "2026-03-01T10:00:00-08:00" }), signed(release("r-2", "ben", { recipients: ["mother"], purposes: ["family-support"], covers: { kinds: [], statements: ["condition"], days: "all", sensitivities: "all", part2: "no" } }))), "must-not"],
  ["S9", "staff that peek", ["practice/need-to-know", "practice/checks-for-breach", "practice/trains-staff"], [nasw], all(asks(clerk), requestIs({ purpose: "curiosity" }), asksFor("anas")), "must-not"],
  ["S9", "talk that others can hear", ["practice/not-overheard", "nasw/1.07(i)/discusses-in-private"], [nasw], all(ownRequest, requestIs({ channel: { ...told.channel, private: "no" } })), "must-not"],
  ["S9", "a case conference that names names", ["practice/conference-without-names"], [nasw], all(asks(party("team", "consultant", { place: "inside" })), requestIs({ purpose: "training" }), asksFor("anas")), "must-not"],
  ["S9", "and one that names none", ["practice/blinded-case"], [nasw], all(asks(party("team", "consultant")), requestIs({ purpose: "training" }), asksFor("vignette")), "may"],
  ["S9", "a misdirected message", ["practice/address-verified"], [nasw], all(ownRequest, requestIs({ channel: { by: "fax", addressVerified: "no", private: "yes", encrypted: "no" } })), "must-not"],
  ["S9", "whoever sits in the waiting room learns nothing", ["practice/neither-confirms-nor-denies"], [nasw], all(asks(party("stranger", "public")), requestIs({ purpose: "other", ...told }), asksToTell("existence", ["ana"])), "must-not"],
  ["S11", "one body asks for every signature before a member sees the joint record", ["aamft/2.3/each-member-authorizes-access"], [aamft], all(ownRequest, asksFor("joint"), neverSigned("ben")), "escalate"],
  ["S11", "another lets each see only the own part", ["aca/B.6.e/only-own-part"], [aca], all(ownRequest, asksFor("joint"), neverSigned("ben")), "escalate"],
  ["S12", "in doubt, a supervisor or an ethics board is asked", ["practice/consult-when-in-doubt"], [aca], all(police, threat("police", { imminent: "unknown" })), "escalate"],
];

describe("the points on which the library was built", () => {
  test.each(POINTS.map((each) => [...each] as const))("%s: %s", (_point, _says, rules, codes, change, expected) => {
    const decision = decide(change, ...codes);
    expect(verdict(decision)).toBe(expected);
    expect([...spoken(decision)]).toEqual(expect.arrayContaining([...rules]));
  });

  test("none is left out; the remedies after a breach come with the way forward", () => {
    expect([...new Set(POINTS.map(([point]) => point))]).toEqual(["S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8", "S9", "S11", "S12"]);
  });
});

describe("what the articles say and the library corrects", () => {
  test("it is not the therapist who gives written permission, but the client", () => {
    const therapists = all(neverSigned("ana"), ({ casefile }) => { casefile.others.push({ id: "dr-lee", ofAge: "yes" }); }, signed(release("r-2", "ana", { signedBy: "dr-lee", signedAs: "guardian" })));
    expect(verdict(decide(therapists, aamft))).toBe("must-not");
  });
  test("a provider gets nothing for any purpose but care, and no psychotherapy notes on an ordinary release", () => {
    const rx = asks(party("rx", "prescriber"));
    expect(verdict(decide(all(rx, requestIs({ purpose: "employment" }), asksFor("anas")), aca))).toBe("must-not");
    expect(verdict(decide(all(portionIs("anas", { kind: "psychotherapy-notes", keptSeparate: "yes", excludedContent: "no" }), asksFor("anas"), releaseOf("ana", { purposes: "any" })), aca))).toBe("must-not");
  });
  test("a couple's secrets are shared only under a policy agreed beforehand", () => { expect(verdict(decide(benIsTold, aamft))).toBe("must-not"); });
  test("an imminent threat permits; only a law obliges, and where a code leaves it to the law that is asked", () => {
    for (const code of [aca, nasw]) expect(verdict(decide(all(police, threat("police")), code))).toBe("may");
    for (const code of [aamft, apa]) expect(verdict(decide(all(police, threat("police")), code))).toBe("escalate");
  });
  test("a parent's word is not enough where the minor lawfully consented alone", () => {
    const child = all(clientIs("ana", { born: "2012-05-01", representatives: [{ who: "mother", as: "parent", authority: "shown", decree: "no-decree", from: "unknown", until: "open", concerns: [] }] }), sessionIs("s-ana", { consentedBy: "client" }));
    const since = ({ casefile }: Parameters<Change>[0]): void => { for (const client of casefile.clients) for (const paper of client.representatives) paper.from = "2012-05-01T00:00:00Z"; };
    expect(verdict(decide(all(child, since, asks(party("mother", "custodial-parent")), requestIs({ purpose: "personal-representation" }), asksFor("anas")), aca))).toBe("escalate");
  });
  test("a partner keeps the right to the own part, whatever the other has signed", () => {
    expect(verdict(decide(all(ownRequest, neverSigned("ben"), portionIs("joint", { separable: "yes" }), asksFor("joint#ana")), aamft))).toBe("may");
  });
});
