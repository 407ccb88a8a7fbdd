/** What a form must say before a state's rule lets it count: every element, rule by rule. */
import { describe, expect, test } from "vitest";
import * as packs from "subrosa/packs";
import type { Pack, ReleaseInput } from "subrosa";
import { FORM_ELEMENTS } from "../../../src/domain/vocabulary.ts";
import { ruleOf, said } from "../../support/find.ts";
import { subpoena } from "../../support/situations.ts";
import { all, asks, asksFor, fileIs, party, releaseOf, requestIs, type Change } from "../../support/world.ts";

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
const subpoenaed: Change = all(complete, subpoena("doe"), asks(party("doe", "opposing-attorney")), requestIs({ purpose: "divorce" }), asksFor("joint"));
const treats = (as: "psychologist"): Change => fileIs({ clinicians: [{ id: "dr-lee", licences: [{ as, in: "US-CA" }], role: "treating" }] });
const lacking = (element: Element): Change => releaseOf("ana", { statements: FORM_ELEMENTS.filter((each) => each !== element) });

type Rule = readonly [pack: Pack, rule: string, complete: string, lacking: string, asksFor: readonly Element[], change: Change];
const RULES: readonly Rule[] = [
  // Cal. Civ. 56.11(b)(1)-(9) [M in (4)-(9)]: large type; apart and with its own signature; signed, dated; what; from whom; to whom; uses; until when; a copy.
  [packs.california, "california/Civ.Code56.11(b)/large-type-and-apart", "silent", "lacks", [...CALIFORNIA, ...FEDERAL], complete],
  [packs.california, "california/Civ.Code56.11(b)/large-type-and-apart", "silent", "lacks", [...CALIFORNIA, ...ANY_PAPER], all(complete, notCovered)],
  // Cal. Evid. 912(a), (b): a waiver by consent. That a paper must name content and recipient, be signed and dated, is a choice.
  [packs.california, "california/Evid.Code912(b)/each-joint-holder", "silent", "no-waiver", WAIVER, subpoenaed],
  // 740 ILCS 110/5(b) [V:E17]; the calendar day and the witness are asked of the paper by themselves. Beside it the elements of HIPAA or, elsewhere, of any paper.
  [packs.illinois, "illinois/740ILCS110/5(b)/consent-form", "silent", "lacks", [...ILLINOIS, ...FEDERAL], complete],
  [packs.illinois, "illinois/740ILCS110/5(b)/consent-form", "silent", "lacks", [...ILLINOIS, ...ANY_PAPER], all(complete, notCovered)],
  // 740 ILCS 110/5(b): recipient, purpose, nature, inspect and copy, consequences of refusal, revocation, signature.
  [packs.illinois, "illinois/740ILCS110/5(b)/written-consent", "ground", "silent", ILLINOIS, complete],
  // N.Y. CPLR 4508(a)(1): what the client authorizes. Its form is a choice, as in California.
  [packs.newYork, "new-york/CPLR4508(a)/each-participant", "silent", "no-waiver", WAIVER, all(subpoenaed, treats("psychologist"))],
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
