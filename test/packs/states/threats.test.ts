/** Of whom a threat must be, and from whom the clinician must have heard it, before a state's rule speaks: every word of both lists, rule by rule. */
import { describe, expect, test } from "vitest";
import * as packs from "subrosa/packs";
import type { DisclosureRequestInput, Pack } from "subrosa";
import { type Kind } from "../../support/asking.ts";
import { ruleOf, said } from "../../support/find.ts";
import { selfDanger, threat } from "../../support/situations.ts";
import { all, asIs, asks, asksToTell, attestedBy, clientIs, fileIs, party, requestIs, sessionIs, type Change } from "../../support/world.ts";

type Threat = Extract<DisclosureRequestInput["claims"][number], { readonly kind: "threat" }>;

const MEANT = ["named", "identifiable", "group", "place", "none"] as const satisfies readonly Threat["victim"][];
const HEARD = ["client", "family", "acquaintance", "other"] as const satisfies readonly Threat["heardFrom"][];
/** Somebody who can be made out. */
const SOMEBODY: readonly string[] = ["named", "identifiable"];
/** Or one of several, or whoever is at a place. */
const SOME: readonly string[] = [...SOMEBODY, "group", "place"];

const warns = (kind: Kind, more: Partial<Threat> = {}): Change => all(asks(party("them", kind)), requestIs({ purpose: "protection" }), asksToTell("warning", ["ana"]), threat("them", more));
const hospitalizes: Change = all(asks(party("them", "hospital")), requestIs({ purpose: "commitment" }), asksToTell("condition", ["ana"]), threat("them"));
const treats = (as: "psychologist" | "clinical-social-worker" | "mft"): Change => fileIs({ clinicians: [{ id: "dr-lee", licences: [{ as, in: "US-CA" }], role: "treating" }] });
const motherHears = (consentedBy: "client" | "parent"): Change => all(
  asks(party("mother", "custodial-parent")), requestIs({ purpose: "protection" }), asksToTell("warning", ["ana"], ["anas"]), threat("mother"), sessionIs("s-ana", { consentedBy }),
  clientIs("ana", { born: "2011-03-05", representatives: [{ who: "mother", as: "parent", authority: "shown", decree: "no-decree", from: "2011-05-01T00:00:00Z", until: "open", concerns: [] }] }),
);
const harmless: Change = ({ request }) => { for (const claim of request.claims) Object.assign(claim, { intentAndAbility: "no" }); };

type Rule = readonly [pack: Pack, rule: string, says: string, meant: readonly string[], heard: readonly string[], change: Change];
const RULES: readonly Rule[] = [
  // Cal. Civ. 56.10(c)(19) [V~:E18]: reasonably foreseeable victims, in good faith, from whomever.
  [packs.california, "california/Civ.Code56.10(c)(19)/serious-threat", "ground", SOME, HEARD, warns("potential-victim")],
  // Cal. Evid. 1024 [V:E18]: dangerous "to himself or to the person or property of another"; reasonable cause, from whomever.
  [packs.california, "california/Evid.Code1024/dangerous-client", "ground", MEANT, HEARD, hospitalizes],
  // Cal. Civ. 43.92 [V:E18]: "reasonably identifiable victim or victims"; a close relative's word counts: Ewing (2004).
  [packs.california, "california/Civ.Code43.92(b)/protects-victim", "demanded", SOMEBODY, ["client", "family"], warns("potential-victim")],
  // Cal. W&I 8100(b), 8105(c) [V~:E41]: who "communicates to a licensed psychotherapist" a threat to a "reasonably identifiable victim".
  [packs.california, "california/WelfareandInstitutionsCode8105(c)/reports-to-police", "due", SOMEBODY, ["client"], warns("law-enforcement")],
  // C.R.S. 13-21-117(2)(a) [V:E21]: "the patient has communicated"; specific persons, "including those identifiable by their association with a specific location or entity".
  [packs.colorado, "colorado/C.R.S.13-21-117(2)(b)/warns", "ground", SOME, ["client"], warns("law-enforcement")],
  // C.R.S. 13-21-117(2)(b): who is responsible for a location or entity, so where one is meant.
  [packs.colorado, "colorado/C.R.S.13-21-117(2)(b)/warns-the-place", "ground", ["group", "place"], ["client"], warns("employer", { victim: "place", victims: ["them"] })],
  // C.R.S. 12-245-220(2)(d) [M], H.B. 16-1063: a threat to a school or its occupants, or shown by behavior; one of them too. Any source of it is a choice.
  [packs.colorado, "colorado/C.R.S.12-245-220(2)(d)/school-is-warned", "ground", SOME, HEARD, warns("school", { victim: "place", victims: ["them"] })],
  // C.R.S. 13-21-117(2)(a) [V:E21].
  [packs.colorado, "colorado/C.R.S.13-21-117(2)(b)/protects-others", "act", SOME, ["client"], warns("law-enforcement")],
  // Fla. Stat. 491.0147(2) [V:E14]: told by the client, "an identified or readily available person".
  [packs.florida, "florida/491.0147(2)/tells-the-police", "demanded", SOMEBODY, ["client"], warns("law-enforcement")],
  // Fla. Stat. 491.0147(1)(c) [V:E14]: the same threat.
  [packs.florida, "florida/491.0147(1)(c)/warns-the-victim", "ground", SOMEBODY, ["client"], warns("potential-victim")],
  // 740 ILCS 110/11(ii) [V:E17]: clear, imminent risk to self or another; nothing on who is meant or who told.
  [packs.illinois, "illinois/740ILCS110/11(ii)/protects-from-imminent-harm", "ground", MEANT, HEARD, warns("law-enforcement")],
  // 740 ILCS 110/11(viii) [V:E17]: a specific threat by the recipient against a specific person.
  [packs.illinois, "illinois/740ILCS110/11(viii)/warns-a-specific-person", "ground", SOMEBODY, ["client"], warns("potential-victim")],
  // 740 ILCS 110/5(a): whoever is listed in section 4 needs no form; that a parent of a child under twelve hears of any serious threat is a choice.
  [packs.illinois, "illinois/740ILCS110/5(a)/parent-hears-of-danger", "ground", MEANT, HEARD, all(motherHears("parent"), clientIs("ana", { born: "2016-03-05" }))],
  // 405 ILCS 5/6-103(b) [V:E37]: "the recipient has communicated to the person a serious threat", identifiable victim.
  [packs.illinois, "illinois/405ILCS5/6-103(c)/answers-for-a-threat", "owed", SOMEBODY, ["client"], warns("employer")],
  // 405 ILCS 5/6-103.3 [V~:E37]: clear and present danger; 430 ILCS 65/1.1 has it of a told threat or of a clear and imminent risk to anybody.
  [packs.illinois, "illinois/405ILCS5/6-103.3/reports-threat", "demanded", MEANT, HEARD, all(warns("mental-health-authority"), treats("psychologist"))],
  // M.G.L. c. 123 s. 36B(1)(a) [V:E23]: "the patient has communicated", "a reasonably identified victim or victims".
  [packs.massachusetts, "massachusetts/c.123s.36B(1)/reasonable-precautions", "ground", SOMEBODY, ["client"], warns("law-enforcement")],
  // M.G.L. c. 123 s. 36B(1)(b) [V:E23]: a known history and a clear and present danger, from whomever, to a reasonably identified victim.
  [packs.massachusetts, "massachusetts/c.123s.36B(1)/one-of-four", "owed", SOMEBODY, HEARD, all(warns("employer", { historyOfViolence: "yes" }), harmless)],
  // M.G.L. c. 112 s. 172(c): a communication of the client that "reveals the contemplation or commission of a crime or a harmful act"; no victim is asked.
  [packs.massachusetts, "massachusetts/c.112s.172(c)/crime-or-harm", "ground", MEANT, ["client"], warns("law-enforcement")],
  // MHL 9.46(b) [V:E36]: likely "serious harm to self or others", in professional judgment.
  [packs.newYork, "new-york/MentalHygieneLaw9.46(b)/reports-danger-to-others", "demanded", MEANT, HEARD, warns("mental-health-authority")],
  // MHL 33.13(c)(6) [V~:E38]: "an endangered individual", as the clinician determines.
  [packs.newYork, "new-york/MentalHygieneLaw33.13(c)(6)/warns-the-endangered", "ground", SOMEBODY, HEARD, all(warns("potential-victim"), treats("psychologist"))],
  // CPLR 4508(a)(2): "a communication by a client which reveals the contemplation of a crime or harmful act". Not among the authorities; read in a digest.
  [packs.newYork, "new-york/CPLR4508(a)(2)/contemplated-harm", "ground", MEANT, ["client"], all(warns("potential-victim"), treats("clinical-social-worker"))],
  // R.C. 2305.51 [V:E22, B V~:E42]: client or "knowledgeable person", clearly identifiable victim, or structure. OAC 5122-3-12(C)(2): who "personally knows the patient".
  [packs.ohio, "ohio/2305.51(B)/tells-of-a-threat", "ground", [...SOMEBODY, "place"], ["client", "family", "acquaintance"], warns("law-enforcement")],
  // R.C. 5122.10: not among the authorities; that anybody's word and any victim are enough is a choice.
  [packs.ohio, "ohio/5122.10/emergency-hospitalization", "ground", MEANT, HEARD, hospitalizes],
  // R.C. 5122.04 [V:E43]: "substantial probability of harm", to the minor or to others.
  [packs.ohio, "ohio/5122.04(A)/parent-hears-of-threat", "ground", MEANT, HEARD, motherHears("client")],
  // Emerich (1998) [V~:E39]: told by the patient; identified or readily identifiable victim.
  [packs.pennsylvania, "pennsylvania/Emerich1998/warns-the-victim", "demanded", SOMEBODY, ["client"], warns("potential-victim")],
  // 50 P.S. 7302: not among the authorities; that anybody's word and any victim are enough is a choice.
  [packs.pennsylvania, "pennsylvania/50P.S.7302/emergency-examination", "ground", MEANT, HEARD, hospitalizes],
  // Maas (2020) [V:E39]: told by the patient; one of an identified group, those of a building.
  [packs.pennsylvania, "pennsylvania/Maas2020/one-of-a-group", "demanded", ["group", "place"], ["client"], warns("potential-victim", { victim: "group", victims: ["them"] })],
  // Tex. H&S 611.004(a)(2) [V:E19]: probable injury "to the patient or others", as the professional determines.
  [packs.texas, "texas/HealthandSafetyCode611.004(a)(2)/danger-to-others", "ground", MEANT, HEARD, warns("law-enforcement")],
  // Tex. H&S 611.0045(f) [V:E34] gives representatives access; that they hear of a threat, and of which, is a choice.
  [packs.texas, "texas/HealthandSafetyCode611.0045(f)/representative-hears", "ground", MEANT, HEARD, motherHears("parent")],
  // Va. Code 54.1-2400.1(B) [V:E15]: told by the client, "identified or readily identifiable".
  [packs.virginia, "virginia/54.1-2400.1(D)(1)/warns", "ground", SOMEBODY, ["client"], warns("law-enforcement")],
  // Va. Code 54.1-2400.1(B) [V:E15].
  [packs.virginia, "virginia/54.1-2400.1(C)/protects-others", "one", SOMEBODY, ["client"], warns("law-enforcement")],
  // RCW 70.02.050(1)(c) [V:E13]: a threat to "a person or the public", in good faith.
  [packs.washington, "washington/RCW70.02.050(1)(c)/prevents-harm", "ground", MEANT, HEARD, warns("law-enforcement")],
  // RCW 71.05.120(3) [V:E13]: "actual threat" of the client, "a reasonably identifiable victim or victims".
  [packs.washington, "washington/RCW71.05.120(3)/warns", "demanded", SOMEBODY, ["client"], warns("law-enforcement")],
];

/** Rules whose provision says "imminent", "immediate" or "near" of the threat. Of a threat against somebody named 405 ILCS 5/6-103.3 does not, in 430 ILCS 65/1.1. */
const NEAR: readonly string[] = [
  "california/Civ.Code56.10(c)(19)/serious-threat", "colorado/C.R.S.13-21-117(2)(b)/warns", "colorado/C.R.S.13-21-117(2)(b)/warns-the-place", "colorado/C.R.S.13-21-117(2)(b)/protects-others",
  "florida/491.0147(2)/tells-the-police", "florida/491.0147(1)(c)/warns-the-victim", "illinois/740ILCS110/11(ii)/protects-from-imminent-harm", "massachusetts/c.123s.36B(1)/one-of-four",
  "new-york/MentalHygieneLaw33.13(c)(6)/warns-the-endangered", "ohio/2305.51(B)/tells-of-a-threat", "ohio/5122.10/emergency-hospitalization", "pennsylvania/Emerich1998/warns-the-victim",
  "pennsylvania/50P.S.7302/emergency-examination", "pennsylvania/Maas2020/one-of-a-group", "texas/HealthandSafetyCode611.004(a)(2)/danger-to-others",
  "virginia/54.1-2400.1(D)(1)/warns", "virginia/54.1-2400.1(C)/protects-others", "washington/RCW70.02.050(1)(c)/prevents-harm",
];
/** Rules whose provision asks for intent and ability: Fla. Stat. 491.0147, c. 123 s. 36B(1)(a), R.C. 2305.51(B), Va. Code 54.1-2400.1(B). */
const ABLE: readonly string[] = [
  "florida/491.0147(2)/tells-the-police", "florida/491.0147(1)(c)/warns-the-victim", "massachusetts/c.123s.36B(1)/reasonable-precautions", "ohio/2305.51(B)/tells-of-a-threat",
  "virginia/54.1-2400.1(D)(1)/warns", "virginia/54.1-2400.1(C)/protects-others",
];

const threatIs = (more: Partial<Threat>): Change => ({ request }) => { for (const claim of request.claims) if (claim.kind === "threat") Object.assign(claim, more); };

describe.each(RULES)("$id $1", (pack, id, says, meant, heard, change) => {
  const rule = ruleOf(pack, id);
  test("it speaks in its base case", () => { expect(said(rule, all(change, asIs))).toBe(says); });
  test.each(MEANT)("who is meant: %s", (victim) => { expect(said(rule, all(change, threatIs({ victim })))).toBe(meant.includes(victim) ? says : "silent"); });
  test.each(HEARD)("from whom it was heard: %s", (heardFrom) => { expect(said(rule, all(change, threatIs({ heardFrom })))).toBe(heard.includes(heardFrom) ? says : "silent"); });
  test("nobody knows who is meant", () => { expect(said(rule, all(change, threatIs({ victim: "unknown" })))).toBe("undetermined"); });
  test.each([["serious", true], ["imminent", NEAR.includes(id)], ["intentAndAbility", ABLE.includes(id)]] as const)("it asks for what is %s: %s", (fact, asksForIt) => {
    expect(said(rule, all(change, threatIs({ [fact]: "no" })))).toBe(asksForIt ? "silent" : says);
    expect(said(rule, all(change, threatIs({ [fact]: "unknown" })))).toBe(asksForIt ? "undetermined" : says);
  });
  test("whoever receives it cannot attest it", () => { expect(said(rule, all(change, threatIs({ attested: attestedBy("them") })))).toBe("undetermined"); });
});

/** Rules that tell whoever is threatened, and whom their base case has in mind. */
const TELL_THE_VICTIM = RULES.filter(([, id]) => [
  "california/Civ.Code43.92(b)/protects-victim", "florida/491.0147(1)(c)/warns-the-victim", "illinois/740ILCS110/11(viii)/warns-a-specific-person",
  "new-york/MentalHygieneLaw33.13(c)(6)/warns-the-endangered", "pennsylvania/Emerich1998/warns-the-victim", "pennsylvania/Maas2020/one-of-a-group",
].includes(id));
test("each of these is among the rules", () => { expect(TELL_THE_VICTIM).toHaveLength(6); });
test.each(TELL_THE_VICTIM)("%s %s: whoever comes as somebody threatened is asked about where the threat names others", (pack, id, says, _meant, _heard, change) => {
  const rule = ruleOf(pack, id);
  expect(said(rule, all(change, threatIs({ victims: ["somebody-else"] })))).toBe("undetermined");
  expect(said(rule, all(change, threatIs({ victims: ["somebody-else", "them"] })))).toBe(says);
});

const inDanger = (kind: Kind): Change => all(asks(party("them", kind)), requestIs({ purpose: "suicide-prevention" }), asksToTell("protective-facts", ["ana"], ["anas"]), selfDanger("them"));
const told = all(inDanger("hospital"), requestIs({ purpose: "commitment" }), asksToTell("condition", ["ana"]));
const parentHears = (consentedBy: "client" | "parent"): Change => all(motherHears(consentedBy), ({ request }) => { request.claims = []; }, selfDanger("mother"));

type OfOneself = readonly [pack: Pack, rule: string, says: string, near: boolean, change: Change];
/** Of a client's danger to the own life: whether it must be near before a state's rule speaks. That it is serious, and attested by the practice, each asks. */
const OF_ONESELF: readonly OfOneself[] = [
  // Cal. Evid. 1024 [V:E18]: "dangerous to himself"; nothing on how near.
  [packs.california, "california/Evid.Code1024/danger-to-self", "ground", false, inDanger("hospital")],
  [packs.california, "california/Evid.Code1024/dangerous-client", "ground", false, told],
  // C.R.S. 12-245-203.5: "clear and imminent intent or threat to commit suicide".
  [packs.colorado, "colorado/C.R.S.12-245-203.5/parents-learn-of-suicide", "demanded", true, parentHears("client")],
  // Fla. Stat. 394.463(2)(a): "in the near future". 90.503(4)(a): reasonable cause to believe that a hospital is needed.
  [packs.florida, "florida/394.463(2)(a)/starts-an-examination", "ground", true, inDanger("law-enforcement")],
  [packs.florida, "florida/90.503(4)(a)/hospitalization", "ground", false, told],
  // 740 ILCS 110/11(ii) [V:E17]: "clear, imminent risk". 405 ILCS 5/6-103.3: "clear and present danger".
  [packs.illinois, "illinois/740ILCS110/11(ii)/keeps-alive", "ground", true, inDanger("hospital")],
  [packs.illinois, "illinois/405ILCS5/6-103.3/reports-danger-to-self", "demanded", true, all(inDanger("mental-health-authority"), treats("psychologist"))],
  [packs.illinois, "illinois/405ILCS5/6-103.3/within-a-day", "owed", true, all(inDanger("mental-health-authority"), treats("psychologist"))],
  // M.G.L. c. 112 s. 129A(c)(1): "clear and present danger". c. 112 s. 12F: life or limb "is endangered".
  [packs.massachusetts, "massachusetts/c.112s.129A(c)(1)/family-may-help", "ground", true, all(inDanger("family-member"), treats("psychologist"))],
  [packs.massachusetts, "massachusetts/c.112s.129A(c)(1)/seeks-commitment", "owed", true, all(inDanger("hospital"), treats("psychologist"))],
  [packs.massachusetts, "massachusetts/c.112s.12F/life-or-limb", "ground", true, parentHears("client")],
  // MHL 9.46(b) [V:E36]: "likely".
  [packs.newYork, "new-york/MentalHygieneLaw9.46(b)/reports-danger-to-self", "demanded", false, inDanger("mental-health-authority")],
  // 740 ILCS 110/5(a): a parent who is listed in section 4, near or not.
  [packs.illinois, "illinois/740ILCS110/5(a)/parent-hears-of-danger", "ground", false, all(parentHears("parent"), clientIs("ana", { born: "2016-03-05" }))],
  // R.C. 5122.04(A) [V:E43]: "substantial probability of harm". 5122.10: not among the authorities, a choice.
  [packs.ohio, "ohio/5122.04(A)/parent-hears-of-danger", "ground", false, parentHears("client")],
  [packs.ohio, "ohio/5122.10/emergency-hospitalization", "ground", true, told],
  // 50 P.S. 7302: "clear and present danger".
  [packs.pennsylvania, "pennsylvania/50P.S.7302/emergency-examination", "ground", true, told],
  // Tex. H&S 611.004(a)(2) [V:E19]: "imminent physical injury". Fam. 32.004(b): "with or without the child's consent", and nothing on how near.
  [packs.texas, "texas/HealthandSafetyCode611.004(a)(2)/danger-to-self", "ground", true, inDanger("hospital")],
  [packs.texas, "texas/HealthandSafetyCode611.006(a)(10)/commitment", "ground", true, told],
  [packs.texas, "texas/FamilyCode32.004(b)(2)/parents-may-be-advised", "ground", false, all(parentHears("client"), treats("psychologist"))],
  // RCW 70.02.050(1)(c) [V:E13]: "serious and imminent threat".
  [packs.washington, "washington/RCW70.02.050(1)(c)/keeps-alive", "ground", true, inDanger("hospital")],
];
const dangerIs = (more: object): Change => ({ request }) => { for (const claim of request.claims) Object.assign(claim, more); };
describe.each(OF_ONESELF)("$id $1, of a danger to oneself", (pack, id, says, near, change) => {
  const rule = ruleOf(pack, id);
  test("it speaks in its base case", () => { expect(said(rule, change)).toBe(says); });
  test.each([["serious", true], ["imminent", near]] as const)("it asks for what is %s: %s", (fact, asksForIt) => {
    expect(said(rule, all(change, dangerIs({ [fact]: "no" })))).toBe(asksForIt ? "silent" : says);
    expect(said(rule, all(change, dangerIs({ [fact]: "unknown" })))).toBe(asksForIt ? "undetermined" : says);
  });
  test("whoever receives it cannot attest it", () => { expect(said(rule, all(change, dangerIs({ attested: attestedBy("doe") })))).toBe("undetermined"); });
});

/** Whoever is meant by an idle word is not warned of a threat to somebody else: one and the same threat must be such as the law has in mind, and against this person. */
const OF_ONE: readonly (readonly [pack: Pack, rule: string, says: string, otherwise: string, more?: Partial<Threat>, change?: Change])[] = [
  [packs.california, "california/Civ.Code43.92(b)/protects-victim", "demanded", "silent"],
  [packs.california, "california/Civ.Code56.10(c)(19)/serious-threat", "ground", "undetermined"], // anybody else may be able to prevent it: asked
  [packs.colorado, "colorado/C.R.S.13-21-117(2)(b)/warns", "ground", "silent"],
  [packs.colorado, "colorado/C.R.S.13-21-117(2)(b)/warns-the-place", "ground", "undetermined", { victim: "place" }, asks(party("them", "employer"))], // whether it is this place is asked
  [packs.florida, "florida/491.0147(1)(c)/warns-the-victim", "ground", "silent"],
  [packs.florida, "florida/491.0147/beyond-the-threat", "silent", "barred"],
  [packs.illinois, "illinois/740ILCS110/11(viii)/warns-a-specific-person", "ground", "silent"],
  [packs.massachusetts, "massachusetts/c.123s.36B(1)/reasonable-precautions", "ground", "silent"],
  [packs.massachusetts, "massachusetts/c.112s.172(c)/crime-or-harm", "ground", "silent", {}, treats("mft")],
  [packs.massachusetts, "massachusetts/c.112s.129A(c)(2)and(3)/psychologist-tells-no-others", "silent", "barred", {}, treats("psychologist")],
  [packs.newYork, "new-york/CPLR4508(a)(2)/contemplated-harm", "ground", "silent", {}, treats("clinical-social-worker")],
  [packs.newYork, "new-york/MentalHygieneLaw33.13(c)(6)/warns-the-endangered", "ground", "silent", {}, treats("psychologist")],
  [packs.ohio, "ohio/2305.51(B)/tells-of-a-threat", "ground", "silent"],
  [packs.pennsylvania, "pennsylvania/Emerich1998/warns-the-victim", "demanded", "silent"],
  [packs.pennsylvania, "pennsylvania/Maas2020/one-of-a-group", "demanded", "silent", { victim: "group" }],
  [packs.virginia, "virginia/54.1-2400.1(D)(1)/warns", "ground", "silent"],
  [packs.washington, "washington/RCW71.05.120(3)/warns", "demanded", "silent"],
  [packs.washington, "washington/RCW70.02.050(1)(c)/prevents-harm", "ground", "undetermined"],
];
test.each(OF_ONE.map(([pack, id, says, otherwise, more = {}, change = asIs]) => [pack, id, says, otherwise, more, change] as const))("$1: of one and the same threat", (pack, id, says, otherwise, more, change) => {
  const rule = ruleOf(pack, id);
  const idle = threat("them", { id: "c-idle", serious: "no", victims: ["them"], ...more });
  expect(said(rule, all(warns("friend", { victims: ["them"], ...more }), change))).toBe(says);
  expect(said(rule, all(warns("friend", { victims: ["carl"], ...more }), idle, change))).toBe(otherwise);
});
