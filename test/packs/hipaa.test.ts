import { describe, expect, test } from "vitest";
import type { CasefileInput } from "subrosa";
import { BASES } from "../../src/domain/vocabulary.ts";
import { hipaa } from "subrosa/packs";
import { asked, binds, findingOf, ruleOf, type Where } from "../support/find.ts";
import { tables } from "../support/tables.ts";
import { abuse, involved, motherAsks, threat } from "../support/situations.ts";
import { all, asIs, asks, asksFor, asksToTell, clientIs, fileIs, neverSigned, party, portionIs, release, requestIs, sessionIs, signed, type Change } from "../support/world.ts";
import { rows as general } from "./hipaa/general.ts";
import { rows as grounds } from "./hipaa/grounds.ts";

type Representative = CasefileInput["clients"][number]["representatives"][number];

tables(hipaa, { ...general, ...grounds });

/** Ana died on this day, long ago. */
const diedOn = (died: string): Change => clientIs("ana", { born: "1930-04-02", died });
const on = (at: string): Change => requestIs({ at, receivedAt: at });
const drawnFromBoth = all(portionIs("anas", { kind: "education-record" }), asksToTell("summary", ["ana"], ["anas", "joint"]));

describe("whom the rule binds (160.102, 160.103, 164.502(f))", () => {
  test.each<[situation: string, answer: string, change: Change, where?: Where]>([
    ["a covered practice", "yes", asksFor("anas")],
    ["a practice that is not covered", "no", all(asksFor("anas"), fileIs({ covered: "no" }))],
    ["a practice that is perhaps covered", "unknown", all(asksFor("anas"), fileIs({ covered: "unknown" }))],
    ["a school's own record", "no", all(asksFor("anas"), portionIs("anas", { kind: "education-record" }))],
    ["a summary of a school's own record and of a session", "yes", drawnFromBoth],
    ["a summary that is drawn from nothing", "yes", asksToTell("summary", ["ana"])],
    ["what is nobody's", "yes", asksFor("vignette")],
    ["fifty years and a day after her death", "no", all(asksFor("anas"), diedOn("1976-03-04"))],
    ["fifty years after her death, to the day", "yes", all(asksFor("anas"), diedOn("1976-03-05"))],
    ["a day less than fifty years after her death", "yes", all(asksFor("anas"), diedOn("1976-03-06"))],
    ["what she confided together with somebody who lives", "yes", all(asksFor("joint"), diedOn("1950-03-04"))],
    ["what she alone told of somebody who lives", "yes", all(asksFor("anas"), portionIs("anas", { about: ["ana", "ben"] }), diedOn("1950-03-04"))],
    ["what she told of somebody who died as long ago", "no", all(asksFor("anas"), portionIs("anas", { about: ["ana", "ben"] }), diedOn("1950-03-04"), clientIs("ben", { born: "1930-04-02", died: "1950-03-04" }))],
    ["what she told of somebody who is no client", "no", all(asksFor("anas"), portionIs("anas", { about: ["ana", "mother"] }), diedOn("1950-03-04"))],
    ["the day before the text that is modelled", "unknown", all(asksFor("anas"), on("2013-03-25T23:59:59-07:00"))],
    ["a practice that is not covered, in those days", "no", all(asksFor("anas"), fileIs({ covered: "no" }), on("2013-03-25T23:59:59-07:00"))],
    ["the first day of the text that is modelled", "yes", all(asksFor("anas"), on("2013-03-26T00:00:00-07:00"))],
  ])("%s -> %s", (_situation, answer, change, where) => { expect(binds(hipaa, change, where)).toBe(answer); });
});

const motherActs = clientIs("ana", {
  born: "2012-05-01", representatives: [{ who: "mother", as: "parent", authority: "shown", decree: "no-decree", from: "2012-05-01T00:00:00Z", until: "open", concerns: [] }],
});
const motherSigned = all(asksFor("anas"), motherActs, neverSigned("ana"), signed(release("r-mother", "ana", {
  signedBy: "mother", signedAs: "parent", statements: [...release("r", "ana").statements, "representative-authority"],
})));

const acts = (who: string, concerns: Representative["concerns"] = []): Representative =>
  ({ who, as: "parent", authority: "shown", decree: "no-decree", from: "2012-05-01T00:00:00Z", until: "open", concerns });
const feared = (by: string): Representative["concerns"][number] => ({ is: "abuse", attested: { by, at: "2026-02-20T10:00:00-08:00", role: "treating-clinician", grounds: "clinical-judgement" } });
const fatherSigned = signed(release("r-father", "ana", { signedBy: "father", signedAs: "parent", statements: [...release("r", "ana").statements, "representative-authority"] }));
const involvedInCare = "hipaa/164.510(b)(1)(i)/involved-in-care";
const motherHelps = all(motherAsks, asksToTell("condition", ["ana"]));
const unable = clientIs("ana", { capacity: [{ from: "2026-03-01T00:00:00Z", is: "unconscious" }] });

test("whether a minor counts as grown up, the minor is asked", () => {
  const finding = findingOf(ruleOf(hipaa, "hipaa/164.502(g)(3)(i)/minor-signs-alone"), all(motherSigned, clientIs("ana", { emancipated: "living-apart" }), sessionIs("s-ana", { consentedBy: "client" })));
  expect(finding).toMatchObject({ kind: "undetermined", missing: expect.arrayContaining([{ fact: "emancipation", of: "ana", askedOf: "client" }]) as never });
});

describe("what is asked where a fact is missing", () => {
  test.each<[situation: string, facts: readonly string[], rule: string, change: Change]>([
    ["a threat of which nobody knows how serious and how near it is, or stands behind it", ["attestation", "imminent", "serious"], "hipaa/164.512(j)(1)(i)/serious-threat", all(
      asks(party("police", "law-enforcement")), requestIs({ purpose: "protection" }), asksToTell("warning", ["ana"]), threat("police", { serious: "unknown", imminent: "unknown", attested: "not-attested" }),
    )],
    ["a parent signed, and nobody knows who consented", ["who-consented-to-care"], "hipaa/164.502(g)(3)(i)/minor-signs-alone", all(motherSigned, sessionIs("s-ana", { consentedBy: "unknown" }))],
    ["a parent signed, and both consented, which is on file", ["parents-consent-needed"], "hipaa/164.502(g)(3)(i)/minor-signs-alone", all(motherSigned, sessionIs("s-ana", { consentedBy: "both" }))],
    ["a parent signed for a minor who lives apart and consented alone", ["emancipation", "representatives-papers"], "hipaa/164.502(g)(3)(i)/minor-signs-alone", all(motherSigned, clientIs("ana", { emancipated: "living-apart" }), sessionIs("s-ana", { consentedBy: "client" }))],
    ["a parent asks, and both consented, which is on file", ["parents-consent-needed"], "hipaa/164.524(a)(1)/right-of-access", all(
      motherActs, asks(party("mother", "custodial-parent")), requestIs({ purpose: "personal-representation" }), asksFor("anas"), sessionIs("s-ana", { consentedBy: "both" }),
    )],
    ["a parent signed, and nobody knows when the client was born", ["birth-date", "representatives-papers"], "hipaa/164.502(g)(3)(i)/minor-signs-alone", all(motherSigned, clientIs("ana", { born: "unknown" }))],
    ["a parent signed for care that was Ana's own, and Ana's own form may be forged", ["genuine-signature"], "hipaa/164.502(g)(3)(i)/minor-signs-alone", all(motherSigned, sessionIs("s-ana", { consentedBy: "client" }), signed(release("r-3", "ana", { doubts: ["forged"] })))],
    ["the feared one signed, and somebody else of whom only a relative says so", ["best-interest"], "hipaa/164.502(g)(5)/signer-feared", all(
      motherSigned, fatherSigned, clientIs("ana", { representatives: [acts("mother", [feared("dr-lee")]), acts("father", [feared("ben")])] }),
    )],
    ["able, and was not asked", ["agreed"], involvedInCare, all(motherHelps, involved("mother", { agreed: "unknown" }))],
    ["not able, and nobody has judged what is best", ["best-interest"], involvedInCare, all(motherHelps, unable, involved("mother", { inBestInterest: "unknown" }))],
    ["not asked, and drawn from what may be psychotherapy notes", ["agreed", "kept-separate"], involvedInCare, all(
      motherHelps, involved("mother", { agreed: "unknown" }), portionIs("anas", { kind: "psychotherapy-notes", keptSeparate: "unknown", excludedContent: "no" }), asksToTell("condition", ["ana"], ["anas"]),
    )],
  ])("%s", (_situation, facts, rule, change) => { expect(asked(hipaa, rule, change)).toEqual(facts); });
});

test("a paper for psychotherapy notes and for something else is combined, and nothing else is said of it (164.508(b)(3)(ii))", () => {
  const mixed = signed(release("r-2", "ana", { covers: { kinds: ["psychotherapy-notes", "progress-note"], statements: [], days: "all", sensitivities: "all", part2: "no" } }));
  const notes = all(asksFor("anas"), neverSigned("ana"), portionIs("anas", { kind: "psychotherapy-notes", keptSeparate: "yes", excludedContent: "no" }), mixed);
  expect(findingOf(ruleOf(hipaa, "hipaa/164.508(b)(2)/defective"), notes)).toMatchObject({ kind: "holds", message: "defective", slots: { faults: ["compound"] } });
});

test("of an incomplete form exactly what it does not say is named (164.508(c)(1), (c)(2))", () => {
  const bare = all(asksFor("anas"), neverSigned("ana"), signed(release("r-2", "ana", { expires: "2026-03-04", statements: release("r", "ana").statements.filter((each) => each !== "redisclosure" && each !== "purpose") })));
  expect(findingOf(ruleOf(hipaa, "hipaa/164.508(b)(2)/defective"), bare)).toMatchObject({ kind: "holds", message: "incomplete", slots: { elements: ["purpose", "redisclosure"], faults: ["expired", "missing-element"] } });
});

test("of a form that has ended and is perhaps forged, only that it has ended is said (164.508(b)(2))", () => {
  const rule = ruleOf(hipaa, "hipaa/164.508(b)(2)/defective");
  const spoken = all(asksFor("anas"), neverSigned("ana"), signed(release("r-2", "ana", { expires: "2026-03-04", form: "unknown" })));
  expect(findingOf(rule, spoken)).toMatchObject({ kind: "holds", message: "defective", slots: { faults: ["expired"] } });
  expect(findingOf(rule, all(asksFor("anas"), asIs))).toMatchObject({ kind: "silent" });
});

test("whoever is feared is named beside those about whom, and beside nobody else (164.502(g)(5))", () => {
  const concern = { is: "abuse", attested: { by: "dr-lee", at: "2026-02-20T10:00:00-08:00", role: "treating-clinician", grounds: "clinical-judgement" } } as const;
  const mother = { who: "mother", as: "parent", authority: "shown", decree: "no-decree", from: "2012-05-01T00:00:00Z", until: "open", concerns: [concern] } as const;
  const told = all(
    clientIs("ana", { born: "2012-05-01", representatives: [mother] }), asks(party("mother", "custodial-parent")), requestIs({ purpose: "personal-representation" }), asksFor("anas"),
    portionIs("anas", { holders: ["father"], about: ["ana", "ben"] }), ({ casefile }) => { casefile.others.push({ id: "father", ofAge: "yes" }); },
  );
  expect(findingOf(ruleOf(hipaa, "hipaa/164.502(g)(5)/representative-feared"), told, { holder: "father" })).toMatchObject({ kind: "holds", slots: { who: ["mother"], names: ["ana"] } });
});

describe("people are named once each, in the order of the alphabet", () => {
  const both = all(clientIs("ana", { born: "2012-05-01", representatives: [acts("mother", [feared("dr-lee")]), acts("father", [feared("dr-lee")])] }));
  test("those who signed and are feared (164.502(g)(5))", () => {
    expect(findingOf(ruleOf(hipaa, "hipaa/164.502(g)(5)/signer-feared"), all(motherSigned, fatherSigned, both))).toMatchObject({ kind: "holds", slots: { signers: ["father", "mother"] } });
  });
  test("those who ask and are feared, and those about whom", () => {
    const bens = clientIs("ben", { representatives: [acts("mother", [feared("dr-lee")])] });
    const asked = all(both, bens, asks(party("mother", "custodial-parent")), requestIs({ purpose: "personal-representation" }), asksFor("anas"),
      portionIs("anas", { holders: ["nan"], about: ["ben", "ana"] }), ({ casefile, request }) => { casefile.others.push({ id: "nan", ofAge: "yes" }); request.recipient = party("father", "noncustodial-parent"); });
    expect(findingOf(ruleOf(hipaa, "hipaa/164.502(g)(5)/representative-feared"), asked, { holder: "nan" })).toMatchObject({ kind: "holds", slots: { who: ["father", "mother"], names: ["ana", "ben"] } });
  });
  test("of two who ask and receive only the one who is feared", () => {
    const sent = all(clientIs("ana", { born: "2012-05-01", representatives: [acts("mother"), acts("father", [feared("dr-lee")])] }), asks(party("mother", "custodial-parent")),
      requestIs({ purpose: "personal-representation" }), asksFor("anas"), ({ request }) => { request.recipient = party("father", "noncustodial-parent"); });
    expect(findingOf(ruleOf(hipaa, "hipaa/164.502(g)(5)/representative-feared"), sent)).toMatchObject({ kind: "holds", slots: { who: ["father"], names: ["ana"] } });
  });
  test("those who are not told in the victim's place (164.512(c)(2))", () => {
    const reported = all(clientIs("ana", { representatives: [acts("mother", [feared("dr-lee")]), acts("father", [feared("dr-lee")])].map((each) => ({ ...each, as: "guardian" as const })) }), asks(party("aps", "adult-protection")), requestIs({ purpose: "adult-abuse-report" }),
      asksToTell("abuse-report", ["ana"]), abuse("aps", { victim: "dependent-adult" }));
    expect(findingOf(ruleOf(hipaa, "hipaa/164.512(c)(2)/tells-the-victim"), reported)).toMatchObject({ kind: "holds", message: "not-through", slots: { who: ["father", "mother"] } });
  });
  test("those for whom the own right is used (164.524(a)(1))", () => {
    const forBoth = all(clientIs("ana", { representatives: [acts("mother")] }), clientIs("ben", { representatives: [acts("mother")] }), asks(party("mother", "custodial-parent")),
      requestIs({ purpose: "personal-representation" }), asksFor("joint"), portionIs("joint", { about: ["ben", "ana"] }), clientIs("ana", { born: "2012-05-01" }), clientIs("ben", { born: "2012-05-01" }),
      ({ casefile }) => { for (const session of casefile.sessions) session.consentedBy = "parent"; });
    expect(findingOf(ruleOf(hipaa, "hipaa/164.524(a)(1)/right-of-access"), forBoth)).toMatchObject({ kind: "holds", slots: { whose: ["ana", "ben"] } });
  });
});

// 164.514(h)(1) excepts disclosures under 164.510; 164.512(j)(4) presumes good faith; what is nobody's information is none of a person.
test.each(["identity", "authority"])("%s is verified first, save for what relatives hear, what meets a danger, and what is nobody's", (fact) => {
  const rule = ruleOf(hipaa, `hipaa/164.514(h)(1)/${fact}-verified`);
  const barred = "bars" in rule && Array.isArray(rule.bars) ? rule.bars as readonly string[] : [];
  expect(BASES.filter((basis) => !barred.includes(basis)).sort()).toEqual(["care-involvement", "commitment", "danger-to-self", "deidentified", "threat-to-others", "unit-sharing"]);
});

test("of two whose identity is refuted both are named, in the order of the alphabet", () => {
  const neither: Change = ({ request }) => { request.requester = party("zoe", "friend", { identity: "no" }); request.recipient = party("roe", "friend", { identity: "no" }); };
  expect(findingOf(ruleOf(hipaa, "hipaa/164.514(h)(1)/identity-verified"), neither)).toMatchObject({ kind: "holds", slots: { who: ["roe", "zoe"] } });
});
