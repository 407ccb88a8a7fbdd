/** What a form must say before a state's rule lets it count: every element, rule by rule. */
import { describe, expect, test } from "vitest";
import * as packs from "subrosa/packs";
import type { Pack, ReleaseInput } from "subrosa";
import { FORM_ELEMENTS } from "../../../src/domain/vocabulary.ts";
import { findingOf, ruleOf, said } from "../../support/find.ts";
import { subpoena } from "../../support/situations.ts";
import { all, asks, asksFor, clientIs, fileIs, party, releaseOf, requestIs, type Change } from "../../support/world.ts";

type Element = ReleaseInput["statements"][number];

/** Without these a paper is no written authorization of anything: a choice of this library. */
const ANY_PAPER: readonly Element[] = ["description", "recipient", "purpose", "signature", "date"];
/** The elements and statements of 45 CFR 164.508(c). */
const FEDERAL: readonly Element[] = [...ANY_PAPER, "discloser", "expiry", "right-to-revoke", "no-conditioning", "redisclosure"];
const CALIFORNIA: readonly Element[] = ["description", "discloser", "recipient", "expiry", "signature", "date", "use-limits", "right-to-copy", "separate-signature", "large-type"];
const ILLINOIS: readonly Element[] = ["description", "recipient", "purpose", "signature", "right-to-revoke", "consequences-of-refusal", "right-to-inspect", "right-to-copy"];
const WASHINGTON: readonly Element[] = ["description", "discloser", "recipient", "expiry", "signature", "date"];
const WAIVER: readonly Element[] = ["description", "recipient", "signature", "date"];

const notCovered = fileIs({ covered: "no" });
/** Ana's form says all that a form can say. */
const complete: Change = all(asksFor("anas"), releaseOf("ana", { statements: [...FORM_ELEMENTS], witness: "yes" }));
const forAnother: Change = all(complete, asks(party("doe", "prescriber")), requestIs({ purpose: "treatment-of-another" }), releaseOf("ana", { purposes: ["treatment-of-another"] }), asksFor("anas"));
const forOwnWork: Change = all(complete, asks(party("doe", "insurer")), requestIs({ purpose: "operations" }), releaseOf("ana", { purposes: ["operations"] }), asksFor("anas"));
const subpoenaed: Change = all(complete, subpoena("doe"), asks(party("doe", "opposing-attorney")), requestIs({ purpose: "divorce" }), asksFor("joint"));
const licensed = (as: "mft" | "psychologist" | "physician"): Change => fileIs({ clinicians: [{ id: "dr-lee", licences: [{ as, in: "US-CA" }], role: "treating" }] });
const lacking = (element: Element): Change => releaseOf("ana", { statements: FORM_ELEMENTS.filter((each) => each !== element) });

type Rule = readonly [pack: Pack, rule: string, complete: string, lacking: string, asksFor: readonly Element[], change: Change];
const RULES: readonly Rule[] = [
  // Cal. Civ. 56.11(b)(1)-(9) [M in (4)-(9)]: large type; apart and with its own signature; signed, dated; what; from whom; to whom; uses; until when; a copy.
  [packs.california, "california/Civ.Code56.11(b)/large-type-and-apart", "silent", "lacks", [...CALIFORNIA, ...FEDERAL], complete],
  [packs.california, "california/Civ.Code56.11(b)/large-type-and-apart", "silent", "lacks", [...CALIFORNIA, ...ANY_PAPER], all(complete, notCovered)],
  // The same form, where it is signed for somebody else's treatment.
  [packs.california, "california/Civ.Code56.10(a)/nobody-elses-treatment", "silent", "unfit", CALIFORNIA, forAnother],
  [packs.virginia, "virginia/32.1-127.1.03(A)/nobody-elses-treatment", "silent", "unfit", FEDERAL, forAnother],
  [packs.washington, "washington/RCW70.02.020(1)/nobody-elses-treatment", "silent", "unfit", WASHINGTON, forAnother],
  [packs.washington, "washington/RCW70.02.020(1)/anothers-own-work", "silent", "unfit", WASHINGTON, forOwnWork],
  // Cal. Evid. 912(a), (b): a waiver by consent. That a paper must name content and recipient, be signed and dated, is a choice.
  [packs.california, "california/Evid.Code912(b)/each-joint-holder", "silent", "no-waiver", WAIVER, subpoenaed],
  // 740 ILCS 110/5(b) [V:E17]; the calendar day and the witness are asked of the paper by themselves. Beside it the elements of HIPAA or, elsewhere, of any paper.
  [packs.illinois, "illinois/740ILCS110/5(b)/consent-form", "silent", "lacks", [...ILLINOIS, ...FEDERAL], complete],
  [packs.illinois, "illinois/740ILCS110/5(b)/consent-form", "silent", "lacks", [...ILLINOIS, ...ANY_PAPER], all(complete, notCovered)],
  // 740 ILCS 110/5(b): recipient, purpose, nature, inspect and copy, consequences of refusal, revocation, signature.
  [packs.illinois, "illinois/740ILCS110/5(b)/written-consent", "ground", "silent", ILLINOIS, complete],
  // N.Y. CPLR 4508(a)(1): what the client authorizes. Its form is a choice, as in California.
  [packs.newYork, "new-york/CPLR4508(a)/each-participant", "silent", "no-waiver", WAIVER, all(subpoenaed, licensed("psychologist"))],
  // Tex. H&S 611.004(a)(4) [V:E19]: who has the written consent of the patient, so: who, in writing, signed.
  [packs.texas, "texas/HealthandSafetyCode611.004(a)(4)/written-consent", "ground", "silent", ["recipient", "signature"], complete],
  // Va. Code 32.1-127.1:03(G): the printed form. The authorities do not give its words; the list is that of 45 CFR 164.508(c), a choice.
  [packs.virginia, "virginia/32.1-127.1.03(G)/written-form", "silent", "lacks", FEDERAL, complete],
  [packs.virginia, "virginia/32.1-127.1.03(G)/written-form", "silent", "lacks", FEDERAL, all(complete, notCovered)],
  // The same form.
  [packs.virginia, "virginia/54.1-2404.2(A)/honors-release", "demanded", "silent", FEDERAL, complete],
  // RCW 70.02.030(3)(a)-(f): writing, date, signature; what; to whom; from whom; until when. The purpose is asked of any paper here, a choice.
  [packs.washington, "washington/RCW70.02.030(3)/written-form", "silent", "lacks", [...WASHINGTON, ...FEDERAL], complete],
  [packs.washington, "washington/RCW70.02.030(3)/written-form", "silent", "lacks", [...WASHINGTON, ...ANY_PAPER], all(complete, notCovered)],
  // RCW 70.02.030(1), (3): what is valid is honored; where HIPAA binds, no defective form is (45 CFR 164.508(b)(2)).
  [packs.washington, "washington/RCW70.02.030(1)/honors-release", "demanded", "silent", [...WASHINGTON, ...FEDERAL], complete],
  [packs.washington, "washington/RCW70.02.030(1)/honors-release", "demanded", "silent", WASHINGTON, all(complete, notCovered)],
];

describe.each(RULES)("$id $1", (pack, id, whole, part, elements, change) => {
  const rule = ruleOf(pack, id);
  test("it says everything", () => { expect(said(rule, change)).toBe(whole); });
  test.each(FORM_ELEMENTS)("it leaves out one thing: %s", (element) => { expect(said(rule, all(change, lacking(element)))).toBe(elements.includes(element) ? part : whole); });
});

const ACTS = ["release", "privilege-waiver", "sharing-within-unit", "legal-proceedings", "request-for-access"] as const satisfies readonly ReleaseInput["act"][];
/** Ana's form is another act. */
const actIs = (act: (typeof ACTS)[number]): Change => releaseOf("ana", { act });
const forUnit: Change = all(complete, asks(party("doe", "partner")), requestIs({ purpose: "unit-therapy" }), releaseOf("ana", { purposes: ["unit-therapy"] }));
const forBenefits: Change = all(complete, asks(party("doe", "disability-agency")), requestIs({ purpose: "benefits" }), releaseOf("ana", { purposes: ["benefits"] }));

type Acts = readonly [pack: Pack, rule: string, counts: string, otherwise: string, acts: readonly (typeof ACTS)[number][], change: Change];
const SIGNED_AS: readonly Acts[] = [
  // Cal. Evid. 912(a): any consent to disclosure made by a holder waives. A form for a proceeding is one, a choice.
  [packs.california, "california/Evid.Code912(b)/each-joint-holder", "silent", "no-waiver", ["privilege-waiver", "release", "legal-proceedings"], subpoenaed],
  // Fla. Stat. 491.0147(1)(b), 490.0147(1)(b): "waives, in writing"; M.G.L. c. 112 s. 172(d): "agree to the waiver". Which forms are one is a choice.
  [packs.florida, "florida/491.0147(1)(b)/family-waives", "silent", "no-waiver", ["release", "privilege-waiver", "sharing-within-unit", "legal-proceedings"], all(subpoenaed, licensed("mft"))],
  [packs.florida, "florida/490.0147(1)(b)/family-waives-with-psychologist", "silent", "no-waiver", ["release", "privilege-waiver", "sharing-within-unit", "legal-proceedings"], all(subpoenaed, licensed("psychologist"))],
  [packs.massachusetts, "massachusetts/c.112s.172(d)/family-waives", "silent", "no-waiver", ["release", "privilege-waiver", "sharing-within-unit", "legal-proceedings"], all(subpoenaed, licensed("mft"))],
  [packs.massachusetts, "massachusetts/c.233s.20B/marital-therapy-privileged", "silent", "no-waiver", ["release", "privilege-waiver", "sharing-within-unit", "legal-proceedings"], all(subpoenaed, licensed("psychologist"))],
  [packs.massachusetts, "massachusetts/c.112s.172(d)/client-agrees", "silent", "unsigned", ["release", "privilege-waiver", "sharing-within-unit", "legal-proceedings"], all(forBenefits, licensed("mft"))],
  // 740 ILCS 110/5(a), (b): a consent, for a proceeding on a paper of its own too (42 CFR 2.31(d)); 10(d): with a subpoena, a waiver as well.
  // 225 ILCS 55/70(a)(2): consent of who told it, to a partner too.
  [packs.illinois, "illinois/740ILCS110/5(b)/written-consent", "ground", "silent", ["release", "legal-proceedings"], complete],
  [packs.illinois, "illinois/740ILCS110/10(d)/consented-subpoena", "ground", "silent", ["release", "privilege-waiver", "legal-proceedings"], all(subpoenaed, asksFor("anas"))],
  [packs.illinois, "illinois/740ILCS110/10(d)/subpoena-needs-order", "silent", "barred", ["release", "privilege-waiver", "legal-proceedings"], all(subpoenaed, asksFor("anas"))],
  [packs.illinois, "illinois/740ILCS110/5(a)/shares-by-consent", "ground", "silent", ["release", "sharing-within-unit"], forUnit],
  [packs.illinois, "illinois/225ILCS55/70(a)(2)/speaker-consents", "silent", "no-waiver", ["release", "sharing-within-unit", "legal-proceedings"], all(subpoenaed, licensed("mft"))],
  // N.Y. CPLR 4508(a)(1): what the client authorizes.
  [packs.newYork, "new-york/CPLR4508(a)/each-participant", "silent", "no-waiver", ["privilege-waiver", "release", "legal-proceedings"], all(subpoenaed, licensed("psychologist"))],
  // R.C. 2317.02(B), (G), 4732.19: express consent. A release or a waiver is that, a choice.
  [packs.ohio, "ohio/2317.02(G)/counselor-keeps-confidence", "silent", "no-waiver", ["release", "privilege-waiver"], all(subpoenaed, licensed("mft"))],
  [packs.ohio, "ohio/2317.02(B)/physician-keeps-confidence", "silent", "no-waiver", ["release", "privilege-waiver"], all(subpoenaed, licensed("physician"))],
  [packs.ohio, "ohio/4732.19/psychologist-keeps-confidence", "silent", "no-waiver", ["release", "privilege-waiver"], all(subpoenaed, licensed("psychologist"))],
  // 42 Pa.C.S. 5944, 5948; 55 Pa. Code 5100.35(b)(1): written consent.
  [packs.pennsylvania, "pennsylvania/42Pa.C.S.5944/psychologist-or-psychiatrist", "silent", "no-waiver", ["release", "privilege-waiver"], all(subpoenaed, licensed("psychologist"))],
  [packs.pennsylvania, "pennsylvania/42Pa.C.S.5948/each-spouse-waives", "silent", "unsigned", ["release", "privilege-waiver"], subpoenaed],
  [packs.pennsylvania, "pennsylvania/55Pa.Code5100.35(b)(1)/order-not-subpoena", "silent", "unsigned", ["release", "privilege-waiver"], subpoenaed],
  // Tex. H&S 611.004(a)(4), 611.006(a)(3): written consent, written waiver.
  [packs.texas, "texas/HealthandSafetyCode611.004(a)(4)/written-consent", "ground", "silent", ["release", "privilege-waiver", "legal-proceedings"], complete],
  // Va. Code 54.1-2404.2(A); RCW 70.02.030(1): an authorization to disclose.
  [packs.virginia, "virginia/54.1-2404.2(A)/honors-release", "demanded", "silent", ["release"], complete],
  [packs.washington, "washington/RCW70.02.030(1)/honors-release", "demanded", "silent", ["release"], complete],
  // What a state asks of a release it asks of nothing else that is signed.
  [packs.california, "california/Civ.Code56.11(b)/large-type-and-apart", "lacks", "silent", ["release"], all(complete, lacking("use-limits"))],
  [packs.illinois, "illinois/740ILCS110/5(b)/consent-form", "lacks", "silent", ["release", "legal-proceedings"], all(complete, lacking("right-to-inspect"))],
  [packs.virginia, "virginia/32.1-127.1.03(G)/written-form", "lacks", "silent", ["release"], all(complete, lacking("discloser"))],
  [packs.washington, "washington/RCW70.02.030(3)/written-form", "lacks", "silent", ["release"], all(complete, lacking("discloser"))],
];
describe.each(SIGNED_AS)("$id $1", (pack, id, counts, otherwise, acts, change) => {
  test.each(ACTS)("a form that is this act: %s", (act) => { expect(said(ruleOf(pack, id), all(change, actIs(act)))).toBe(acts.includes(act) ? counts : otherwise); });
});

describe("a form with several faults (Cal. Civ. 56.11(b), RCW 70.02.030(3))", () => {
  const rules = [[packs.california, "california/Civ.Code56.11(b)/large-type-and-apart"], [packs.washington, "washington/RCW70.02.030(3)/written-form"]] as const;
  const without = (...left: readonly Element[]): Change => all(complete, releaseOf("ana", { statements: FORM_ELEMENTS.filter((each) => !left.includes(each)) }));
  const told = (pack: Pack, id: string, change: Change) => {
    const finding = findingOf(ruleOf(pack, id), change);
    return finding.kind === "holds" ? [finding.message, finding.slots.elements ?? finding.slots.faults] : finding.kind;
  };
  test.each(rules)("$1", (pack, id) => {
    expect(told(pack, id, without("signature", "recipient", "description"))).toEqual(["lacks", ["description", "recipient", "signature"]]);
    // What is certainly missing is missing, whatever else is in doubt.
    expect(told(pack, id, all(without("recipient"), releaseOf("ana", { doubts: ["coerced"] })))).toEqual(["lacks", ["recipient"]]);
    expect(told(pack, id, all(without("recipient"), releaseOf("ana", { revoked: { at: "2026-03-02T09:00:00-08:00", recipients: "all" } })))).toEqual(["unfit", ["missing-element", "revoked"]]);
  });
  test("what somebody else who signs does not say is named (Va. 32.1-127.1:03(G)), and so is an end that the law sets (RCW 70.02.030)", () => {
    const guardian = clientIs("ana", { representatives: [{ who: "mother", as: "guardian", authority: "shown", decree: "no-decree", from: "2020-01-01T00:00:00Z", until: "open", concerns: [] }] });
    const bySomebodyElse = all(without("representative-authority"), guardian, releaseOf("ana", { signedBy: "mother", signedAs: "guardian" }));
    expect(told(packs.virginia, "virginia/32.1-127.1.03(G)/written-form", bySomebodyElse)).toEqual(["lacks", ["representative-authority"]]);
    expect(told(packs.virginia, "virginia/32.1-127.1.03(G)/written-form", all(bySomebodyElse, releaseOf("ana", { expires: "2026-03-02" })))).toEqual(["unfit", ["expired", "missing-element"]]);
    const forAnEmployer = all(complete, asks(party("boss", "employer")), requestIs({ purpose: "employment" }), releaseOf("ana", { recipients: ["boss"], purposes: ["employment"], signedAt: "2025-03-05T09:00:00-08:00" }));
    expect(told(packs.washington, "washington/RCW70.02.030(3)/written-form", forAnEmployer)).toEqual(["unfit", ["expired"]]);
  });
});
