/**
 * States' rules that read one of the closed lists of words: who receives it, what for, which licence treats, who issued the paper, what suit it is,
 * whom the abuse is about. As in test/packs/words.test.ts: on these words a rule says one thing, on every other word of the list the other.
 * Above each row stands the provision from which its words follow; "a choice" is said of words that the authorities do not decide.
 */
import { describe, expect, test } from "vitest";
import * as packs from "subrosa/packs";
import type { Pack } from "subrosa";
import { PARTY_KINDS, PURPOSES } from "../../../src/domain/vocabulary.ts";
import { type Claim } from "../../support/asking.ts";
import { ruleOf, said } from "../../support/find.ts";
import { abuse, emergency, harm, involved, ownRequest, oversight, proceeding, selfDanger, subpoena, threat } from "../../support/situations.ts";
import { all, asIs, asks, asksFor, asksToTell, clientIs, fileIs, neverSigned, party, portionIs, release, requestIs, sessionIs, signed, type Change } from "../../support/world.ts";
import { HOSPITALS, kinds, OTHER_TREATERS, purposes, readsWords, TREATERS, type Party, type Reads } from "../../support/words.ts";

type Kind = Parameters<typeof party>[1];
type Purpose = (typeof PURPOSES)[number];
type Of<Name extends Claim["kind"]> = Extract<Claim, { readonly kind: Name }>;
const claimIs = (more: Partial<Claim>): Change => ({ request }) => { for (const claim of request.claims) Object.assign(claim, more); };

const LICENCES = ["mft", "counselor", "clinical-social-worker", "psychologist", "psychiatrist", "physician", "nurse", "other"] as const;
const treats = (as: (typeof LICENCES)[number]): Change => fileIs({ clinicians: [{ id: "dr-lee", licences: [{ as, in: "US-CA" }], role: "treating" }] });
const licences = LICENCES.map((as) => [as, treats(as)] as const);
const ISSUERS = ["attorney", "clerk", "judge", "agency", "grand-jury", "board", "arbitrator"] as const satisfies readonly Of<"subpoena">["issuer"][];
const issuers = ISSUERS.map((issuer) => [issuer, claimIs({ issuer })] as const);
const SORTS = ["malpractice", "fee", "complaint", "custody", "divorce", "personal-injury", "civil", "criminal", "commitment", "guardianship", "probate"] as const satisfies readonly Of<"proceeding">["sort"][];
const sorts = SORTS.map((sort) => [sort, claimIs({ sort })] as const);
const AGAINST = ["therapist", "client", "other"] as const satisfies readonly Of<"proceeding">["against"][];
const against = AGAINST.map((whom) => [whom, claimIs({ against: whom })] as const);
const HURT = ["child", "elder", "dependent-adult", "partner", "adult"] as const satisfies readonly Of<"abuse">["victim"][];
const hurt = HURT.map((victim) => [victim, claimIs({ victim })] as const);
const BODIES = ["federal-health-department", "licensing-board", "auditor", "professional-body", "other"] as const satisfies readonly Of<"oversight">["body"][];
const bodies = BODIES.map((body) => [body, claimIs({ body })] as const);
const places = (kind: Kind, more: Party = {}) => (["inside", "agent", "outside"] as const).map((place) => [place, asks(party("them", kind, { ...more, place }))] as const);
/** Who has it sent to whoever receives it. */
const senders = ([
  ["the therapist", party("dr-lee", "clinic-staff", { place: "inside" })], ["a clinician on file, wherever", party("dr-lee", "treating-provider")],
  ["another company that works for the practice", party("host", "vendor", { place: "agent", contract: "yes" })], ["Ana", party("ana", "client")],
  ["an insurer", party("plan", "insurer")], ["an employer", party("boss", "employer")], ["the attorney of the other side", party("roe", "opposing-attorney")],
] as const).map(([who, requester]) => [who, requestIs({ requester })] as const);
const FROM_OUTSIDE = ["an insurer", "an employer", "the attorney of the other side"];
const FROM_HERE = ["the therapist", "a clinician on file, wherever", "another company that works for the practice", "Ana"];
const ourVendor: Party = { place: "agent", contract: "yes" };

const them = (kind: Kind, purpose: Purpose, more: Party = {}): Change => all(asks(party("them", kind, more)), requestIs({ purpose }), asksFor("anas"));
const tells = (kind: Kind, purpose: Purpose, topic: Parameters<typeof asksToTell>[0]): Change => all(them(kind, purpose), asksToTell(topic, ["ana"]));
const warns = (kind: Kind, more: Partial<Of<"threat">> = {}): Change => all(tells(kind, "protection", "warning"), threat("them", more));
const endangered = (kind: Kind, more: Partial<Of<"self-danger">> = {}): Change => all(tells(kind, "suicide-prevention", "warning"), selfDanger("them", more));
const hospitalizes: Change = all(tells("hospital", "commitment", "condition"), threat("them"));
const commits = (kind: Kind): Change => all(them(kind, "commitment"), proceeding("them", { sort: "commitment" }));
const abused = (kind: Kind, victim: Of<"abuse">["victim"], more: Partial<Of<"abuse">> = {}): Change =>
  all(tells(kind, victim === "child" ? "child-abuse-report" : "adult-abuse-report", "abuse-report"), abuse("them", { victim, victimAgrees: "yes", ...more }));
/** Ana sues the therapist. */
const sued: Change = all(them("therapist-attorney", "legal-defense"), proceeding("them", { against: "therapist", broughtBy: "ana", sort: "malpractice" }));
const unsigned: Change = all(neverSigned("ana"), asksFor("joint"));
const subpoenaed: Change = all(asks(party("doe", "opposing-attorney")), unsigned, subpoena("doe"));
const boardAsks: Change = all(them("licensing-board", "oversight"), oversight("them"));
const boardsPaper: Change = all(them("licensing-board", "oversight"), subpoena("them", { issuer: "board" }));

const mother = (more: object = {}) => ({ who: "them", as: "parent" as const, authority: "shown" as const, decree: "no-decree" as const, from: "2011-05-01T00:00:00Z", until: "open" as const, concerns: [], ...more });
const minor = (consentedBy: "client" | "parent"): Change => all(clientIs("ana", { born: "2011-03-05", representatives: [mother()] }), sessionIs("s-ana", { consentedBy }));
const motherHears: Change = all(minor("client"), tells("custodial-parent", "suicide-prevention", "protective-facts"), asksToTell("protective-facts", ["ana"], ["anas"]), selfDanger("them"));

/** Ana and Ben raise a child together. */
const raisesAChild: Change = ({ casefile }) => { casefile.unit.relation = "co-parents"; };

const THREATENED = ["potential-victim", "victims-parent"];
const POLICE = ["law-enforcement"];
const AUTHORITY = ["mental-health-authority"];
const PARENTS = ["custodial-parent", "noncustodial-parent", "guardian"];
const PAYERS = ["insurer", "managed-care-reviewer"];
const ACT = [...POLICE, ...TREATERS, ...AUTHORITY];
const HOLD = [...POLICE, ...HOSPITALS, ...AUTHORITY];
const WHO: readonly string[] = PARTY_KINDS;
const allBut = (...words: readonly string[]): readonly string[] => WHO.filter((word) => !words.includes(word));
const butFor = (...words: readonly Purpose[]): readonly string[] => PURPOSES.filter((word) => !words.includes(word));

/** Who hears of a danger. That a hospital and an ambulance take somebody in, and the county's authority stands beside them, is a choice. */
const DANGERS: readonly Reads[] = [
  // Cal. Civ. 43.92(b) [V:E18]: "to the victim or victims and to a law enforcement agency".
  [packs.california, "california/Civ.Code43.92(b)/protects-victim", "who receives it", warns("law-enforcement"), kinds(), [...THREATENED, ...POLICE], "demanded", "silent"],
  // Cal. Civ. 56.10(c)(19) [V~:E18]: "reasonably able to prevent or lessen the threat, including the target". Which offices are so without asking is a choice.
  [packs.california, "california/Civ.Code56.10(c)(19)/serious-threat", "who can prevent it by office", warns("law-enforcement"), kinds(), [...THREATENED, ...HOLD, "person-able-to-prevent-harm"], "ground", "undetermined"],
  // C.R.S. 12-245-203.5: a parent or a legal guardian.
  [packs.colorado, "colorado/C.R.S.12-245-203.5/parents-learn-of-suicide", "who receives it", motherHears, kinds(), PARENTS, "demanded", "silent"],
  // Fla. Stat. 491.0147(2) [V:E14]: "a law enforcement agency".
  [packs.florida, "florida/491.0147(2)/tells-the-police", "who receives it", warns("law-enforcement"), kinds(), POLICE, "demanded", "silent"],
  // Fla. Stat. 491.0147(1)(c) [V:E14]: to the potential victim.
  [packs.florida, "florida/491.0147(1)(c)/warns-the-victim", "who receives it", warns("potential-victim"), kinds(), THREATENED, "ground", "silent"],
  // Fla. Stat. 491.0147 [V:E14]: the two whom it names; those who treat or hospitalize come by other sections.
  [packs.florida, "florida/491.0147/beyond-the-threat", "who receives it", warns("employer"), kinds(), allBut(...THREATENED, ...ACT), "barred", "silent"],
  // Fla. Stat. 491.0147 since 2019: no relatives; 394.463: police, and those who examine.
  [packs.florida, "florida/491.0147/relatives-of-a-client-in-danger", "who receives it", endangered("family-member"), kinds(), allBut(...ACT), "barred", "silent"],
  [packs.florida, "florida/394.463(2)(a)/starts-an-examination", "who receives it", endangered("law-enforcement"), kinds(), ACT, "ground", "silent"],
  // 740 ILCS 110/11(viii) [V:E17]: "to warn or protect a specific individual".
  [packs.illinois, "illinois/740ILCS110/11(viii)/warns-a-specific-person", "who receives it", warns("potential-victim"), kinds(), [...THREATENED, ...POLICE], "ground", "silent"],
  // 405 ILCS 5/6-103.3 [V~:E37]: the Department of Human Services.
  [packs.illinois, "illinois/405ILCS5/6-103.3/reports-threat", "who receives it", all(treats("psychologist"), warns("mental-health-authority")), kinds(), AUTHORITY, "demanded", "silent"],
  [packs.illinois, "illinois/405ILCS5/6-103.3/reports-danger-to-self", "who receives it", all(treats("psychologist"), endangered("mental-health-authority")), kinds(), AUTHORITY, "demanded", "silent"],
  // M.G.L. c. 123 s. 1 [V:E23]: the victim, the police, a hospital or whoever begins a commitment.
  [packs.massachusetts, "massachusetts/c.123s.36B(1)/reasonable-precautions", "who receives it", warns("law-enforcement"), kinds(), [...THREATENED, ...HOLD], "ground", "silent", OTHER_TREATERS],
  // M.G.L. c. 112 s. 172(c): to whom, the section does not say; the same four, a choice.
  [packs.massachusetts, "massachusetts/c.112s.172(c)/crime-or-harm", "who receives it", warns("law-enforcement"), kinds(), [...THREATENED, ...ACT], "ground", "silent"],
  // M.G.L. c. 112 s. 129A(c)(2), (3): those, and nobody else without asking.
  [packs.massachusetts, "massachusetts/c.112s.129A(c)(2)and(3)/psychologist-tells-no-others", "who receives it", all(treats("psychologist"), warns("employer")), kinds(), allBut(...THREATENED, ...ACT), "barred", "silent", OTHER_TREATERS],
  // MHL 9.46(b) [V:E36]: the director of community services.
  [packs.newYork, "new-york/MentalHygieneLaw9.46(b)/reports-danger-to-others", "who receives it", warns("mental-health-authority"), kinds(), AUTHORITY, "demanded", "silent"],
  [packs.newYork, "new-york/MentalHygieneLaw9.46(b)/reports-danger-to-self", "who receives it", endangered("mental-health-authority"), kinds(), AUTHORITY, "demanded", "silent"],
  [packs.newYork, "new-york/MentalHygieneLaw9.46(c)/not-if-it-endangers", "who receives it", warns("mental-health-authority"), kinds(), AUTHORITY, "owed", "silent"],
  // MHL 33.13(c)(6) [V~:E38]: "to an endangered individual and a law enforcement agency".
  [packs.newYork, "new-york/MentalHygieneLaw33.13(c)(6)/warns-the-endangered", "who receives it", all(treats("psychologist"), warns("potential-victim")), kinds(), [...THREATENED, ...POLICE], "ground", "silent"],
  // CPLR 4508(a)(2): need not be kept; whom it then reaches is a choice.
  [packs.newYork, "new-york/CPLR4508(a)(2)/contemplated-harm", "who receives it", all(treats("clinical-social-worker"), warns("potential-victim")), kinds(), [...THREATENED, ...POLICE, ...TREATERS], "ground", "silent"],
  // R.C. 2305.51(B): the police, the potential victim or a parent or guardian, and whoever hospitalizes.
  [packs.ohio, "ohio/2305.51(B)/tells-of-a-threat", "who receives it", warns("law-enforcement"), kinds(), [...THREATENED, ...POLICE, ...HOSPITALS], "ground", "silent", OTHER_TREATERS],
  // R.C. 5122.10: those who can take into custody or hospitalize.
  [packs.ohio, "ohio/5122.10/emergency-hospitalization", "who receives it", hospitalizes, kinds(), HOLD, "ground", "silent", OTHER_TREATERS],
  // R.C. 5122.04(A) [V:E43]: "the minor's parent or guardian".
  [packs.ohio, "ohio/5122.04(A)/tells-the-minor-first", "who receives it", motherHears, kinds(), PARENTS, "owed", "silent"],
  // Emerich (1998) [V~:E39]: the person threatened.
  [packs.pennsylvania, "pennsylvania/Emerich1998/warns-the-victim", "who receives it", warns("potential-victim"), kinds(), THREATENED, "demanded", "silent"],
  // 50 P.S. 7302: those who can have somebody examined.
  [packs.pennsylvania, "pennsylvania/50P.S.7302/emergency-examination", "who receives it", hospitalizes, kinds(), HOLD, "ground", "silent", OTHER_TREATERS],
  // Maas (2020) [V:E39]: members of the group. Who may be one or answer for them is a choice; that it is this one is asked.
  [packs.pennsylvania, "pennsylvania/Maas2020/one-of-a-group", "who may be meant", warns("potential-victim", { victim: "group" }), kinds(), [...THREATENED, "school", "employer", "person-able-to-prevent-harm"], "undetermined", "silent"],
  // Tex. H&S 611.004(a)(2) [V:E19]: "medical, mental health, or law enforcement personnel".
  [packs.texas, "texas/HealthandSafetyCode611.004(a)(2)/danger-to-others", "who receives it", warns("law-enforcement"), kinds(), ACT, "ground", "silent"],
  [packs.texas, "texas/HealthandSafetyCode611.004(a)(2)/danger-to-self", "who receives it", endangered("hospital"), kinds(), ACT, "ground", "silent"],
  [packs.texas, "texas/HealthandSafetyCode611.004(a)/nobody-else-is-warned", "who receives it", warns("employer"), kinds(), allBut(...ACT), "barred", "silent"],
  [packs.texas, "texas/HealthandSafetyCode611.004(a)/nobody-else-hears-of-self-harm", "who receives it", endangered("family-member"), kinds(), allBut(...ACT), "barred", "silent"],
  // Tex. H&S 611.006(a)(10): those who bring the client to court-ordered treatment, taken for the personnel of 611.004(a)(2).
  [packs.texas, "texas/HealthandSafetyCode611.006(a)(10)/commitment", "who acts before it", hospitalizes, kinds(), ACT, "ground", "silent"],
  // Va. Code 54.1-2400.1(C), (D)(1) [V:E15]: the victim, or a minor victim's parent, and the police.
  [packs.virginia, "virginia/54.1-2400.1(D)(1)/warns", "who receives it", warns("law-enforcement"), kinds(), [...THREATENED, ...POLICE], "ground", "silent"],
  // RCW 71.05.120(3) [V:E13]: "the victim or victims and law enforcement personnel".
  [packs.washington, "washington/RCW71.05.120(3)/warns", "who receives it", warns("law-enforcement"), kinds(), [...THREATENED, ...POLICE], "demanded", "silent"],
  // Volk (2016): the same, of whoever can be foreseen.
  [packs.washington, "washington/Volkv.DeMeerleer(2016)/foreseeable-victims", "who receives it", warns("law-enforcement", { victim: "none" }), kinds(), [...THREATENED, ...POLICE], "barred", "silent"],
  // RCW 70.02.050(1)(c) [V:E13]: as for a threat, "reasonably able to prevent". Which offices are so without asking is a choice.
  [packs.washington, "washington/RCW70.02.050(1)(c)/keeps-alive", "who can prevent it by office", endangered("hospital", { canHelp: [] }), kinds(), [...THREATENED, ...HOLD, "person-able-to-prevent-harm"], "ground", "undetermined"],
];

const OLD = ["elder", "dependent-adult"];
/** Whom a report is about, and who takes it. */
const REPORTS: readonly Reads[] = [
  // Penal Code 11165.9, 11166(a) [V:E18]: any police or sheriff's department, the county probation or welfare department.
  [packs.california, "california/PenalCode11166(a)/reports-child-abuse", "who receives it", abused("child-protection", "child"), kinds(), ["child-protection", ...POLICE], "demanded", "silent"],
  [packs.california, "california/PenalCode11166(a)/reports-child-abuse", "whom it is about", abused("child-protection", "child"), hurt, ["child"], "demanded", "silent"],
  [packs.california, "california/PenalCode11166(a)/writes-within-36-hours", "whom it is about", abused("child-protection", "child"), hurt, ["child"], "due", "silent"],
  // W&I 15630(b)(1): elder or dependent adult; adult protective services or the police.
  [packs.california, "california/WelfareandInstitutionsCode15630(b)(1)/reports-elder-abuse", "who receives it", abused("adult-protection", "elder"), kinds(), ["adult-protection", ...POLICE], "demanded", "silent"],
  [packs.california, "california/WelfareandInstitutionsCode15630(b)(1)/reports-elder-abuse", "whom it is about", abused("adult-protection", "elder"), hurt, OLD, "demanded", "silent"],
  [packs.california, "california/WelfareandInstitutionsCode15630(b)(1)/writes-within-two-days", "whom it is about", abused("adult-protection", "elder"), hurt, OLD, "due", "silent"],
  // C.R.S. 19-3-304(1)(a) [V~:E21]: the county department, local law enforcement, the hotline.
  [packs.colorado, "colorado/C.R.S.19-3-304(1)(a)/child-abuse", "who receives it", abused("child-protection", "child"), kinds(), ["child-protection", ...POLICE], "demanded", "silent"],
  [packs.colorado, "colorado/C.R.S.19-3-304(1)(a)/child-abuse", "whom it is about", abused("child-protection", "child"), hurt, ["child"], "demanded", "silent"],
  [packs.colorado, "colorado/C.R.S.19-3-304(1)(a)/child-abuse-in-time", "whom it is about", abused("child-protection", "child"), hurt, ["child"], "due", "silent"],
  // C.R.S. 18-6.5-108(1)(a): at-risk elders, and adults with a developmental disability, which is asked; a law enforcement agency.
  [packs.colorado, "colorado/C.R.S.18-6.5-108(1)(a)/at-risk-elder", "who receives it", abused("law-enforcement", "elder"), kinds(), POLICE, "demanded", "silent"],
  [packs.colorado, "colorado/C.R.S.18-6.5-108(1)(a)/at-risk-elder-in-time", "whom it is about", abused("law-enforcement", "elder"), hurt, OLD, "due", "silent"],
  // C.R.S. 26-3.1-102(1)(a): a county department.
  [packs.colorado, "colorado/C.R.S.26-3.1-102(1)(a)/other-adults-at-risk", "who receives it", abused("adult-protection", "elder"), kinds(), ["adult-protection"], "ground", "silent"],
  [packs.colorado, "colorado/C.R.S.26-3.1-102(1)(a)/other-adults-at-risk", "whom it is about", abused("adult-protection", "elder"), hurt, OLD, "ground", "silent"],
  // Fla. Stat. 39.201: the central abuse hotline.
  [packs.florida, "florida/39.201/reports-child-abuse", "who receives it", abused("child-protection", "child"), kinds(), ["child-protection"], "demanded", "silent"],
  [packs.florida, "florida/39.201/reports-child-abuse", "whom it is about", abused("child-protection", "child"), hurt, ["child"], "demanded", "silent"],
  [packs.florida, "florida/39.201/child-at-once", "whom it is about", abused("child-protection", "child"), hurt, ["child"], "owed", "silent"],
  // Fla. Stat. 415.1034: the same hotline, of a vulnerable adult.
  [packs.florida, "florida/415.1034/reports-vulnerable-adult", "who receives it", abused("adult-protection", "dependent-adult"), kinds(), ["adult-protection"], "demanded", "silent"],
  [packs.florida, "florida/415.1034/adult-at-once", "whom it is about", abused("adult-protection", "elder"), hurt, OLD, "owed", "silent"],
  // 89 Ill. Adm. Code 300.30(b), 325 ILCS 5/7: the department's hotline or office.
  [packs.illinois, "illinois/89Ill.Adm.Code300.30(b)/reports-child-abuse", "who receives it", abused("child-protection", "child"), kinds(), ["child-protection"], "demanded", "silent"],
  [packs.illinois, "illinois/89Ill.Adm.Code300.30(b)/reports-child-abuse", "whom it is about", abused("child-protection", "child"), hurt, ["child"], "demanded", "silent"],
  [packs.illinois, "illinois/325ILCS5/7/at-once", "whom it is about", abused("child-protection", "child"), hurt, ["child"], "owed", "silent"],
  [packs.illinois, "illinois/325ILCS5/7/in-writing", "whom it is about", abused("child-protection", "child"), hurt, ["child"], "due", "silent"],
  // 320 ILCS 20/4(a-5): an eligible adult who cannot seek help; the agency on aging.
  [packs.illinois, "illinois/320ILCS20/4(a-5)/reports-adult-abuse", "who receives it", abused("adult-protection", "dependent-adult"), kinds(), ["adult-protection"], "demanded", "silent"],
  [packs.illinois, "illinois/320ILCS20/4(a-5)/adults-within-a-day", "whom it is about", abused("adult-protection", "elder"), hurt, OLD, "due", "silent"],
  // M.G.L. c. 119 s. 51A: the department of children and families.
  [packs.massachusetts, "massachusetts/c.119s.51A/reports-child-abuse", "who receives it", abused("child-protection", "child"), kinds(), ["child-protection"], "demanded", "silent"],
  [packs.massachusetts, "massachusetts/c.119s.51A/reports-child-abuse", "whom it is about", abused("child-protection", "child"), hurt, ["child"], "demanded", "silent"],
  [packs.massachusetts, "massachusetts/c.119s.51A/in-writing", "whom it is about", abused("child-protection", "child"), hurt, ["child"], "due", "silent"],
  // M.G.L. c. 19A s. 15 and c. 19C s. 10 want a report by word of mouth at once as well.
  [packs.massachusetts, "massachusetts/c.119s.51A/at-once", "whom it is about", abused("child-protection", "child"), hurt, ["child", ...OLD], "owed", "silent"],
  [packs.massachusetts, "massachusetts/c.19Cs.10/adults-in-writing", "whom it is about", abused("adult-protection", "elder"), hurt, OLD, "due", "silent"],
  // M.G.L. c. 19A s. 15(a), (c): an elderly person; c. 19C s. 10: a disabled person. Each to the state's own department.
  [packs.massachusetts, "massachusetts/c.19As.15(a)/reports-elder-abuse", "who receives it", abused("adult-protection", "elder"), kinds(), ["adult-protection"], "demanded", "silent"],
  [packs.massachusetts, "massachusetts/c.19As.15(a)/reports-elder-abuse", "whom it is about", abused("adult-protection", "elder"), hurt, ["elder"], "demanded", "silent"],
  [packs.massachusetts, "massachusetts/c.19As.15(c)/anybody-may-report", "who receives it", abused("adult-protection", "elder"), kinds(), ["adult-protection"], "ground", "silent"],
  [packs.massachusetts, "massachusetts/c.19As.15(c)/anybody-may-report", "whom it is about", abused("adult-protection", "elder"), hurt, ["elder"], "ground", "silent"],
  [packs.massachusetts, "massachusetts/c.19Cs.10/reports-abuse-of-disabled", "who receives it", abused("adult-protection", "dependent-adult"), kinds(), ["adult-protection"], "demanded", "silent"],
  [packs.massachusetts, "massachusetts/c.19Cs.10/reports-abuse-of-disabled", "whom it is about", abused("adult-protection", "dependent-adult"), hurt, ["dependent-adult"], "demanded", "silent"],
  // N.Y. Soc. Serv. Law 413(1), 414, 415: the statewide central register.
  [packs.newYork, "new-york/SocialServicesLaw413(1)/reports-child-abuse", "who receives it", all(raisesAChild, abused("child-protection", "child")), kinds(), ["child-protection"], "demanded", "silent"],
  [packs.newYork, "new-york/SocialServicesLaw413(1)/reports-child-abuse", "whom it is about", all(raisesAChild, abused("child-protection", "child")), hurt, ["child"], "demanded", "silent"],
  [packs.newYork, "new-york/SocialServicesLaw415/writes-within-48-hours", "whom it is about", all(raisesAChild, abused("child-protection", "child")), hurt, ["child"], "due", "silent"],
  [packs.newYork, "new-york/SocialServicesLaw414/anybody-may-report", "who receives it", abused("child-protection", "child"), kinds(), ["child-protection"], "ground", "silent"],
  [packs.newYork, "new-york/SocialServicesLaw414/anybody-may-report", "whom it is about", abused("child-protection", "child"), hurt, ["child"], "ground", "silent"],
  // R.C. 2151.421: the county's agency or a peace officer.
  [packs.ohio, "ohio/2151.421/reports-child-abuse", "who receives it", abused("child-protection", "child"), kinds(), ["child-protection", ...POLICE], "demanded", "silent"],
  [packs.ohio, "ohio/2151.421/reports-child-abuse", "whom it is about", abused("child-protection", "child"), hurt, ["child"], "demanded", "silent"],
  [packs.ohio, "ohio/2151.421/at-once", "whom it is about", abused("child-protection", "child"), hurt, ["child"], "owed", "silent"],
  [packs.ohio, "ohio/2151.421/in-writing-if-asked", "whom it is about", abused("child-protection", "child"), hurt, ["child"], "owed", "silent"],
  // R.C. 5101.63: somebody of sixty or more; the county department. That he or she cannot see to it is asked, so an elder alone leaves it open.
  [packs.ohio, "ohio/5101.63/reports-older-adult", "who receives it", abused("adult-protection", "elder"), kinds(), ["adult-protection"], "undetermined", "silent"],
  [packs.ohio, "ohio/5101.63/reports-older-adult", "whom it is about", abused("adult-protection", "elder"), hurt, ["elder"], "undetermined", "silent"],
  [packs.ohio, "ohio/5101.63/older-adult-at-once", "whom it is about", abused("adult-protection", "elder"), hurt, ["elder"], "owed", "silent"],
  // R.C. 5123.61(C)(1): "an individual with a developmental disability"; an elder has a section of the own.
  [packs.ohio, "ohio/5123.61(C)/disabled-adult-at-once", "whom it is about", abused("law-enforcement", "dependent-adult"), hurt, ["dependent-adult"], "owed", "silent"],
  // 23 Pa.C.S. 6311, 6313: the department; 6312: anybody may report, so the police may hear, a choice.
  [packs.pennsylvania, "pennsylvania/23Pa.C.S.6311/reports-child-abuse", "who receives it", abused("child-protection", "child"), kinds(), ["child-protection"], "demanded", "silent"],
  [packs.pennsylvania, "pennsylvania/23Pa.C.S.6311/reports-child-abuse", "whom it is about", abused("child-protection", "child"), hurt, ["child"], "demanded", "silent"],
  [packs.pennsylvania, "pennsylvania/23Pa.C.S.6312/police-may-hear", "who receives it", abused("law-enforcement", "child"), kinds(), POLICE, "ground", "silent"],
  [packs.pennsylvania, "pennsylvania/23Pa.C.S.6312/police-may-hear", "whom it is about", abused("law-enforcement", "child"), hurt, ["child"], "ground", "silent"],
  [packs.pennsylvania, "pennsylvania/23Pa.C.S.6313(a)(1)/at-once", "whom it is about", abused("child-protection", "child"), hurt, ["child"], "owed", "silent"],
  [packs.pennsylvania, "pennsylvania/23Pa.C.S.6313(a)(2)/in-writing", "whom it is about", abused("child-protection", "child"), hurt, ["child"], "due", "silent"],
  // 35 P.S. 10225.302: an older adult; the agency.
  [packs.pennsylvania, "pennsylvania/35P.S.10225.302/older-adult", "who receives it", abused("adult-protection", "elder"), kinds(), ["adult-protection"], "ground", "silent"],
  [packs.pennsylvania, "pennsylvania/35P.S.10225.302/older-adult", "whom it is about", abused("adult-protection", "elder"), hurt, ["elder"], "ground", "silent"],
  // Tex. Fam. 261.103: a law enforcement agency or the department; Hum. Res. 48.051(a): the department.
  [packs.texas, "texas/FamilyCode261.101(b)/reports-child-abuse", "who receives it", abused("child-protection", "child"), kinds(), ["child-protection", ...POLICE], "demanded", "silent"],
  [packs.texas, "texas/FamilyCode261.101(b)/reports-child-abuse", "whom it is about", abused("child-protection", "child"), hurt, ["child"], "demanded", "silent"],
  [packs.texas, "texas/FamilyCode261.101(b)/within-24-hours", "whom it is about", abused("child-protection", "child"), hurt, ["child"], "due", "silent"],
  [packs.texas, "texas/FamilyCode261.101(b)/within-48-hours", "whom it is about", abused("child-protection", "child"), hurt, ["child"], "due", "silent"],
  [packs.texas, "texas/HumanResourcesCode48.051(a)/reports-adult-abuse", "who receives it", abused("adult-protection", "elder"), kinds(), ["adult-protection"], "demanded", "silent"],
  [packs.texas, "texas/HumanResourcesCode48.051(a)/reports-adult-abuse", "whom it is about", abused("adult-protection", "elder"), hurt, OLD, "demanded", "silent"],
  // Va. Code 63.2-1509(A), 63.2-1606(A): the local department of social services, or its hotline.
  [packs.virginia, "virginia/63.2-1509(A)/child-abuse", "who receives it", abused("child-protection", "child"), kinds(), ["child-protection"], "demanded", "silent"],
  [packs.virginia, "virginia/63.2-1509(A)/child-abuse", "whom it is about", abused("child-protection", "child"), hurt, ["child"], "demanded", "silent"],
  [packs.virginia, "virginia/63.2-1509(D)/child-abuse-in-time", "whom it is about", abused("child-protection", "child"), hurt, ["child"], "due", "silent"],
  [packs.virginia, "virginia/63.2-1606(A)/adult-abuse", "who receives it", abused("adult-protection", "elder"), kinds(), ["adult-protection"], "demanded", "silent"],
  [packs.virginia, "virginia/63.2-1606(A)/adult-abuse", "whom it is about", abused("adult-protection", "elder"), hurt, OLD, "demanded", "silent"],
  [packs.virginia, "virginia/63.2-1606(A)/adult-abuse-at-once", "whom it is about", abused("adult-protection", "elder"), hurt, OLD, "owed", "silent"],
  // RCW 26.44.030(1)(a): the department or law enforcement; RCW 74.34.035(1), (2): the department, for an assault the police as well.
  [packs.washington, "washington/RCW26.44.030(1)(a)/child-abuse", "who receives it", abused("child-protection", "child"), kinds(), ["child-protection", ...POLICE], "demanded", "silent"],
  [packs.washington, "washington/RCW26.44.030(1)(a)/child-abuse", "whom it is about", abused("child-protection", "child"), hurt, ["child"], "demanded", "silent"],
  [packs.washington, "washington/RCW26.44.030(1)(h)/child-abuse-in-time", "whom it is about", abused("child-protection", "child"), hurt, ["child"], "due", "silent"],
  [packs.washington, "washington/RCW74.34.035(1)/vulnerable-adult", "who receives it", abused("adult-protection", "dependent-adult"), kinds(), ["adult-protection"], "demanded", "silent"],
  [packs.washington, "washington/RCW74.34.035(1)/vulnerable-adult-at-once", "whom it is about", abused("adult-protection", "elder"), hurt, OLD, "owed", "silent"],
  [packs.washington, "washington/RCW74.34.035(2)/assault-to-police", "who receives it", abused("law-enforcement", "dependent-adult"), kinds(), POLICE, "undetermined", "silent"],
];

/** Who receives it otherwise, and what for. */
const RECIPIENTS: readonly Reads[] = [
  // Civ. Code 56.10(b)(8); 740 ILCS 110/10(a); Tex. H&S 611.004(a)(1); RCW 70.02.210(2)(a): a coroner or medical examiner.
  [packs.washington, "washington/RCW70.02.210(2)(a)/coroner", "who receives it", them("coroner", "death-inquiry"), kinds(), ["coroner"], "demanded", "silent"],
  [packs.california, "california/Civ.Code56.10(b)(8)/coroner", "who receives it", them("coroner", "death-inquiry"), kinds(), ["coroner"], "demanded", "silent"],
  [packs.illinois, "illinois/740ILCS110/10(a)/coroner", "who receives it", them("coroner", "death-inquiry"), kinds(), ["coroner"], "ground", "silent"],
  [packs.texas, "texas/HealthandSafetyCode611.004(a)(1)/coroner", "who receives it", them("coroner", "death-inquiry"), kinds(), ["coroner"], "ground", "silent"],
  // C.R.S. 12-245-220(2)(c)(I); RCW 70.02.050(2)(a): who licenses the practice.
  [packs.colorado, "colorado/C.R.S.12-245-220(2)(c)(I)/board-reviews", "who receives it", boardAsks, kinds(), ["licensing-board"], "ground", "silent"],
  [packs.colorado, "colorado/C.R.S.12-245-220(2)(c)(I)/board-reviews", "as what it looks into it", boardAsks, bodies, ["licensing-board"], "ground", "silent"],
  [packs.colorado, "colorado/C.R.S.12-245-220(2)(c)(I)/board-reviews", "whose paper it brings", boardsPaper, issuers, ["board"], "ground", "silent"],
  [packs.washington, "washington/RCW70.02.050(2)(a)/licensing-board-asks", "who receives it", boardAsks, kinds(), ["licensing-board"], "demanded", "silent"],
  [packs.washington, "washington/RCW70.02.050(2)(a)/licensing-board-asks", "as what it looks into it", boardAsks, bodies, ["licensing-board"], "demanded", "silent"],
  [packs.washington, "washington/RCW70.02.050(2)(a)/licensing-board-asks", "whose paper it brings", boardsPaper, issuers, ["board"], "demanded", "silent"],
  // Civ. Code 56.10(b)(4): "a board, commission, or administrative agency"; which word on file stands for those is a choice.
  [packs.california, "california/Civ.Code56.10(b)(4)/compelled-by-board", "whose paper it is", boardsPaper, issuers, ["board", "agency"], "demanded", "silent"],
  // Fla. Stat. 456.057(7)(a): "health care practitioners and providers involved in the patient's care". The gate asks which kinds treat.
  [packs.florida, "florida/456.057(7)(a)/other-practitioners", "who receives it", them("prescriber", "treatment"), kinds(), allBut("successor-custodian"), "ground", "silent"],
  // 740 ILCS 110/9(4): an attorney who advises the therapist.
  [packs.illinois, "illinois/740ILCS110/9(4)/own-attorney", "who receives it", sued, kinds(), ["therapist-attorney"], "ground", "silent"],
  // 740 ILCS 110/9(1): the team. Whoever takes over the records is on none.
  [packs.illinois, "illinois/740ILCS110/9(1)/team", "who is no part of it for certain", them("prescriber", "treatment"), kinds(), ["successor-custodian"], "silent", "undetermined"],
  // M.G.L. c. 112 s. 172: "insurers". That a reviewer who works for one counts as one is a choice.
  [packs.massachusetts, "massachusetts/c.112s.172/insurers-as-the-policy-says", "who receives it", all(treats("mft"), them("insurer", "payment")), kinds(), PAYERS, "ground", "silent"],
  [packs.massachusetts, "massachusetts/c.112s.172(d)/client-agrees", "who is spared", all(treats("mft"), neverSigned("ana"), them("insurer", "payment")), kinds(), PAYERS, "silent", "unsigned"],
  // R.C. 3109.051(H): "a parent who is not the residential parent".
  [packs.ohio, "ohio/3109.051(H)/other-parent-too", "who asks", all(minor("parent"), them("noncustodial-parent", "personal-representation")), kinds(), ["noncustodial-parent"], "ground", "silent"],
  // 55 Pa. Code 5100.32(a)(2), (a)(6): third-party payers; a court; 5100.35(c): counsel.
  [packs.pennsylvania, "pennsylvania/55Pa.Code5100.32(a)(2)/payer-sees-the-frame", "who receives it", all(them("insurer", "payment"), portionIs("anas", { kind: "billing" })), kinds(), PAYERS, "ground", "silent"],
  [packs.pennsylvania, "pennsylvania/55Pa.Code5100.32(a)(6)/commitment-court", "who receives it", commits("court"), kinds(), ["court"], "ground", "silent"],
  [packs.pennsylvania, "pennsylvania/55Pa.Code5100.35(c)/own-defense", "who receives it", sued, kinds(), ["therapist-attorney"], "ground", "silent"],
  // 35 P.S. 10101.2: the present therapist and the family doctor. Whoever treats is taken for those, and whoever takes the care over, by choice.
  [packs.pennsylvania, "pennsylvania/35P.S.10101.2/parent-signs-for-treaters", "whom a parent's form reaches", all(
    minor("parent"), neverSigned("ana"), signed(release("r-parent", "ana", { signedBy: "them", signedAs: "parent", recipients: ["them"] })), them("school", "divorce"),
  ), kinds(), [...TREATERS, "successor-custodian"], "silent", "barred"],
  // Tex. H&S 611.004(a)(1), (3): agencies a law lets have it; auditors. Which kinds are governmental is a choice.
  [packs.texas, "texas/HealthandSafetyCode611.004(a)(1)/oversight", "who receives it", boardAsks, kinds(), ["licensing-board", "health-oversight", "federal-health-department"], "ground", "silent"],
  [packs.texas, "texas/HealthandSafetyCode611.004(a)(1)/benefits", "who receives it", them("workers-compensation", "benefits"), kinds(), ["workers-compensation", "disability-agency"], "ground", "silent"],
  [packs.texas, "texas/HealthandSafetyCode611.004(a)(3)/audit", "who receives it", them("auditor", "operations", { contract: "yes" }), kinds({ contract: "yes" }), ["auditor"], "ground", "silent"],
  // C.R.S. 8-47-203.2, RCW 51.36.060, Va. Code 65.2-604(A), WCL 13-a(4)(a): who pays for injuries at work, and no other agency.
  [packs.colorado, "colorado/C.R.S.8-47-203.2/injured-workers", "who receives it", them("workers-compensation", "benefits"), kinds(), ["workers-compensation"], "demanded", "silent"],
  [packs.colorado, "colorado/C.R.S.12-245-220(1)/consents-first", "who is spared", all(neverSigned("ana"), them("disability-agency", "benefits")), kinds(), ["workers-compensation"], "silent", "unsigned"],
  [packs.washington, "washington/RCW51.36.060/injured-workers", "who receives it", them("workers-compensation", "benefits"), kinds(), ["workers-compensation"], "demanded", "silent"],
  [packs.virginia, "virginia/65.2-604(A)/medical-report", "who receives it", all(them("workers-compensation", "benefits"), portionIs("anas", { kind: "treatment-summary" })), kinds(), ["workers-compensation"], "demanded", "silent"],
  [packs.newYork, "new-york/8NYCRR29.1(b)(8)/consents-to-payer", "who is spared", all(neverSigned("ana"), them("disability-agency", "benefits")), kinds(), ["workers-compensation"], "silent", "unsigned"],
  // Va. Code 32.1-127.1:03(D)(13): the court and those who take part; the police hear only what keeps people safe.
  [packs.virginia, "virginia/32.1-127.1.03(D)(13)/commitment-court", "who receives the record", commits("court"), kinds(), ["court", "mental-health-authority", "hospital"], "ground", "silent"],
  [packs.virginia, "virginia/32.1-127.1.03(D)(13)/commitment-court", "who is told what protects", all(commits("court"), asksToTell("protective-facts", ["ana"])), kinds(), ["court", "mental-health-authority", "hospital", ...POLICE], "ground", "silent"],
  // RCW 70.02.230(2)(d): the court.
  [packs.washington, "washington/RCW70.02.230(2)(d)/commitment-court", "who receives it", commits("court"), kinds(), ["court"], "demanded", "silent"],

  // Civ. Code 56.10(c)(1); Tex. H&S 611.004(a)(7); 55 Pa. Code 5100.32(a)(1); Va. Code 32.1-127.1:03(D)(7); RCW 70.02.050(1)(a): the care of this client, not of another.
  [packs.california, "california/Civ.Code56.10(c)(1)/treatment", "what for", them("prescriber", "treatment"), purposes, butFor("treatment-of-another"), "ground", "silent"],
  [packs.texas, "texas/HealthandSafetyCode611.004(a)(7)/treatment", "what for", them("prescriber", "treatment"), purposes, butFor("treatment-of-another"), "ground", "silent"],
  [packs.pennsylvania, "pennsylvania/55Pa.Code5100.32(a)(1)/treatment", "what for", them("prescriber", "treatment"), purposes, butFor("treatment-of-another"), "ground", "silent"],
  [packs.virginia, "virginia/32.1-127.1.03(D)(7)/cares-for-the-client", "what for", them("prescriber", "treatment"), purposes, butFor("treatment-of-another"), "ground", "silent"],
  [packs.washington, "washington/RCW70.02.050(1)(a)/treats-the-client", "what for", them("prescriber", "treatment"), purposes, butFor("treatment-of-another"), "ground", "silent"],
  // Penal Code 11166(a): papers with a report about a child.
  [packs.california, "california/PenalCode11166(a)/no-privileged-papers", "what for", abused("child-protection", "child"), purposes, ["child-abuse-report"], "owed", "silent"],
  // 251 CMR 1.11(1): a consultation with a colleague.
  [packs.massachusetts, "massachusetts/251CMR1.11(1)/consults-without-identity", "what for", all(treats("psychologist"), them("consultant", "consultation")), purposes, ["consultation"], "owed", "silent"],
  // 42 Pa.C.S. 5948: an action for divorce or annulment, and one over children.
  [packs.pennsylvania, "pennsylvania/42Pa.C.S.5948/each-spouse-waives", "what for", all(subpoenaed, requestIs({ purpose: "divorce" })), purposes, ["divorce", "custody"], "unsigned", "silent"],
  // Tex. H&S 611.006(a)(3), (5), (6): suits that affect the parent-child relationship, and over a will; (7), (8): papers of a judge or an agency.
  [packs.texas, "texas/HealthandSafetyCode611.006(a)(3)/in-proceedings", "what for", all(subpoenaed, asksFor("anas")), purposes, ["custody", "probate"], "ground", "silent"],
  [packs.texas, "texas/HealthandSafetyCode611.006(a)(3)/in-proceedings", "whose paper it is", all(subpoenaed, asksFor("anas")), issuers, ["judge", "agency"], "ground", "silent"],
  // Civ. Code 56.10(b)(3): a subpoena before a court or an agency. A grand jury's is left out by choice: it has rules of its own.
  [packs.california, "california/Civ.Code56.10(b)(3)/compelled-by-subpoena", "whose paper it is", all(subpoenaed, asksFor("anas")), issuers, ISSUERS.filter((issuer) => issuer !== "grand-jury"), "demanded", "silent"],
  // CPLR 3122(a)(2): a subpoena issued by a party. A clerk signs for the party that wants it, so it counts as one, by choice.
  [packs.newYork, "new-york/CPLR3122(a)(2)/authorization-with-subpoena", "whose paper it is", all(subpoenaed, asksFor("anas")), issuers, ["attorney", "clerk"], "barred", "silent"],

  // Civ. Code 56.10(c)(3), (4); 611.004(a)(10); Va. (D)(8); RCW 70.02.050(1)(b): the practice and those who work for it, elsewhere under contract.
  [packs.california, "california/Civ.Code56.10(c)(3)-(4)/operations", "where they work", them("vendor", "operations"), places("vendor", { contract: "yes" }), ["inside", "agent"], "ground", "silent"],
  [packs.california, "california/Civ.Code56.10(c)(3)-(4)/operations", "where they work, without a contract", them("vendor", "operations"), places("vendor"), ["inside"], "ground", "silent"],
  ...([packs.california, packs.texas] as const).map((pack): Reads => [pack, pack === packs.california ? "california/Civ.Code56.10(c)(3)-(4)/operations" : "texas/HealthandSafetyCode611.004(a)(10)/operations",
    "where a payer says to work", them("insurer", "operations"), places("insurer", { contract: "yes" }), [], "ground", "silent"]),
  [packs.texas, "texas/HealthandSafetyCode611.004(a)(10)/operations", "where they work, under contract", them("vendor", "operations"), places("vendor", { contract: "yes" }), ["inside", "agent"], "ground", "silent"],
  [packs.texas, "texas/HealthandSafetyCode611.004(a)(10)/operations", "where they work, without one", them("vendor", "operations"), places("vendor"), ["inside"], "ground", "silent"],
  [packs.virginia, "virginia/32.1-127.1.03(D)(8)/runs-the-practice", "where they work, without a contract", them("vendor", "operations"), places("vendor"), ["inside"], "ground", "silent"],
  [packs.washington, "washington/RCW70.02.050(1)(b)/runs-the-practice", "where they work, without a contract", them("vendor", "operations"), places("vendor"), ["inside"], "ground", "silent"],
  // 740 ILCS 110/9(1): staff and members of one team; of anybody outside it is asked.
  [packs.illinois, "illinois/740ILCS110/9(1)/team", "where they work", them("prescriber", "treatment"), places("prescriber", { contract: "yes" }), ["inside", "agent"], "ground", "undetermined"],
  [packs.illinois, "illinois/740ILCS110/9(1)/runs-the-practice", "where they work, without a contract", them("clinic-staff", "operations"), places("vendor"), ["inside"], "ground", "silent"],
  // C.R.S. 12-245-220(1); Fla. 456.057(7)(a); c. 112 ss. 129A(b), 172(d); 8 NYCRR 29.1(b)(8): what leaves the practice.
  // Agents who have bound themselves are of it, by choice; a payer or a hospital is none.
  [packs.colorado, "colorado/C.R.S.12-245-220(1)/consents-first", "where they work", all(neverSigned("ana"), them("prescriber", "treatment")), places("prescriber", { contract: "yes" }), ["outside"], "unsigned", "silent"],
  [packs.colorado, "colorado/C.R.S.12-245-220(1)/consents-first", "where they work, without a contract", all(neverSigned("ana"), them("prescriber", "treatment")), places("prescriber"), ["agent", "outside"], "unsigned", "silent"],
  [packs.colorado, "colorado/C.R.S.12-245-220(1)/consents-first", "where a hospital says to be", all(neverSigned("ana"), them("hospital", "treatment")), places("hospital", { contract: "yes" }), ["inside", "agent", "outside"], "unsigned", "silent"],
  [packs.florida, "florida/456.057(7)(a)/written-authorization", "where they work", all(neverSigned("ana"), them("vendor", "payment")), places("vendor", { contract: "yes" }), ["outside"], "unsigned", "silent"],
  [packs.florida, "florida/456.057(7)(a)/written-authorization", "where they work, without a contract", all(neverSigned("ana"), them("vendor", "payment")), places("vendor"), ["agent", "outside"], "unsigned", "silent"],
  [packs.florida, "florida/456.057(7)(a)/written-authorization", "where a payer says to be", all(neverSigned("ana"), them("insurer", "payment")), places("insurer", { contract: "yes" }), ["inside", "agent", "outside"], "unsigned", "silent"],
  [packs.massachusetts, "massachusetts/c.112s.129A(b)/psychologist-needs-consent", "where they work", all(treats("psychologist"), neverSigned("ana"), them("prescriber", "treatment")), places("prescriber", { contract: "yes" }), ["outside"], "unsigned", "silent"],
  [packs.massachusetts, "massachusetts/c.112s.129A(b)/psychologist-needs-consent", "where they work, without a contract", all(treats("psychologist"), neverSigned("ana"), them("prescriber", "treatment")), places("prescriber"), ["agent", "outside"], "unsigned", "silent"],
  [packs.massachusetts, "massachusetts/c.112s.129A(b)/psychologist-needs-consent", "where a hospital says to be", all(treats("psychologist"), neverSigned("ana"), them("hospital", "treatment")), places("hospital", { contract: "yes" }), ["inside", "agent", "outside"], "unsigned", "silent"],
  [packs.massachusetts, "massachusetts/c.112s.172(d)/client-agrees", "where they work", all(treats("mft"), neverSigned("ana"), them("prescriber", "treatment")), places("prescriber", { contract: "yes" }), ["outside"], "unsigned", "silent"],
  [packs.massachusetts, "massachusetts/c.112s.172(d)/client-agrees", "where they work, without a contract", all(treats("mft"), neverSigned("ana"), them("prescriber", "treatment")), places("prescriber"), ["agent", "outside"], "unsigned", "silent"],
  [packs.massachusetts, "massachusetts/c.112s.172(d)/client-agrees", "where a hospital says to be", all(treats("mft"), neverSigned("ana"), them("hospital", "treatment")), places("hospital", { contract: "yes" }), ["inside", "agent", "outside"], "unsigned", "silent"],
  [packs.newYork, "new-york/8NYCRR29.1(b)(8)/consents-to-payer", "where they work", all(neverSigned("ana"), them("vendor", "payment")), places("vendor", { contract: "yes" }), ["outside"], "unsigned", "silent"],
  [packs.newYork, "new-york/8NYCRR29.1(b)(8)/consents-to-payer", "where they work, without a contract", all(neverSigned("ana"), them("vendor", "payment")), places("vendor"), ["agent", "outside"], "unsigned", "silent"],
  [packs.newYork, "new-york/8NYCRR29.1(b)(8)/consents-to-payer", "where a payer says to be", all(neverSigned("ana"), them("insurer", "payment")), places("insurer", { contract: "yes" }), ["inside", "agent", "outside"], "unsigned", "silent"],
  // 45 CFR 160.103: on behalf of the practice. Whoever gets it for somebody outside gets it for that one, whatever contract there is; inside it stays.
  ...([
    [packs.california, "california/Civ.Code56.10(c)(3)-(4)/operations"], [packs.texas, "texas/HealthandSafetyCode611.004(a)(10)/operations"], [packs.virginia, "virginia/32.1-127.1.03(D)(8)/runs-the-practice"],
    [packs.washington, "washington/RCW70.02.050(1)(b)/runs-the-practice"], [packs.illinois, "illinois/740ILCS110/9(1)/runs-the-practice"],
  ] as const).flatMap(([pack, rule]): readonly Reads[] => [
    [pack, rule, "who has it sent to its vendor", them("vendor", "operations", ourVendor), senders, FROM_HERE, "ground", "silent"],
    [pack, rule, "who has it given to somebody inside", them("vendor", "operations", { place: "inside" }), senders, [...FROM_HERE, ...FROM_OUTSIDE], "ground", "silent"],
  ]),
  ...([
    [packs.colorado, "colorado/C.R.S.12-245-220(1)/consents-first"], [packs.florida, "florida/456.057(7)(a)/written-authorization"], [packs.newYork, "new-york/8NYCRR29.1(b)(8)/consents-to-payer"],
  ] as const).map(([pack, rule]): Reads => [pack, rule, "who has it sent to its vendor", all(neverSigned("ana"), them("vendor", "payment", ourVendor)), senders, FROM_OUTSIDE, "unsigned", "silent"]),
  // c. 112 s. 172: an insurer that reimburses, also through whoever gets it for the insurer, as far as its policy says.
  [packs.massachusetts, "massachusetts/c.112s.172(d)/client-agrees", "who has it sent to its vendor", all(treats("mft"), neverSigned("ana"), them("vendor", "payment", ourVendor)), senders, ["an employer", "the attorney of the other side"], "unsigned", "silent"],
  [packs.massachusetts, "massachusetts/c.112s.172/insurers-as-the-policy-says", "who has it sent", all(treats("mft"), them("vendor", "payment", ourVendor)), senders, ["an insurer"], "ground", "silent"],
  [packs.california, "california/Civ.Code56.104(a)/written-request-first", "who has it sent to its vendor", them("vendor", "payment", ourVendor), senders, [...FROM_OUTSIDE], "barred", "silent"],
  // Civ. Code 56.104(a), (b): a request from outside, wherever a payer says that it stands.
  [packs.california, "california/Civ.Code56.104(a)/written-request-first", "from where a payer says to ask", them("insurer", "payment"), places("insurer"), ["inside", "agent", "outside"], "barred", "silent"],
  [packs.california, "california/Civ.Code56.104(a)/written-request-first", "from where it is asked", them("vendor", "payment"), places("vendor", { contract: "yes" }), ["outside"], "barred", "silent"],
  [packs.california, "california/Civ.Code56.104(b)/copy-of-the-request", "from where a payer says to ask", them("insurer", "payment"), places("insurer"), ["inside", "agent", "outside"], "owed", "silent"],
  [packs.california, "california/Civ.Code56.104(b)/copy-of-the-request", "from where it is asked", them("vendor", "payment"), places("vendor", { contract: "yes" }), ["outside"], "owed", "silent"],
];

const BUT_A_FEE = SORTS.filter((sort) => sort !== "fee");
/** What suit it is, and against whom. */
const SUITS: readonly Reads[] = [
  // C.R.S. 12-245-220(2)(a); RCW 18.225.105(2): a suit, complaint or charges of the client against the therapist, of whatever kind.
  [packs.colorado, "colorado/C.R.S.12-245-220(2)(a)/answers-complaint", "against whom", sued, against, ["therapist"], "ground", "silent"],
  [packs.washington, "washington/RCW18.225.105(2)/answers-charges", "against whom", sued, against, ["therapist"], "ground", "silent"],
  // Fla. Stat. 491.0147(1)(a); 740 ILCS 110/10(a); c. 112 s. 172(a): what a client brings against the therapist. A fee is a suit of the therapist's own.
  [packs.florida, "florida/491.0147(1)(a)/own-defense", "against whom", sued, against, ["therapist"], "ground", "silent"],
  [packs.florida, "florida/491.0147(1)(a)/own-defense", "what suit", sued, sorts, BUT_A_FEE, "ground", "silent"],
  [packs.illinois, "illinois/740ILCS110/10(a)/own-defense", "against whom", sued, against, ["therapist"], "ground", "silent"],
  [packs.illinois, "illinois/740ILCS110/10(a)/own-defense", "what suit", sued, sorts, BUT_A_FEE, "ground", "silent"],
  [packs.massachusetts, "massachusetts/c.112s.172(a)/own-defense", "against whom", all(treats("mft"), sued), against, ["therapist"], "ground", "silent"],
  [packs.massachusetts, "massachusetts/c.112s.172(a)/own-defense", "what suit", all(treats("mft"), sued), sorts, BUT_A_FEE, "ground", "silent"],
  // 55 Pa. Code 5100.35(c): actions "in malpractice" or the like over the care.
  [packs.pennsylvania, "pennsylvania/55Pa.Code5100.35(c)/own-defense", "against whom", sued, against, ["therapist"], "ground", "silent"],
  [packs.pennsylvania, "pennsylvania/55Pa.Code5100.35(c)/own-defense", "what suit", sued, sorts, ["malpractice"], "ground", "silent"],
  // Va. Code 32.1-127.1:03(D)(3): the own defence, and the fee from this client.
  [packs.virginia, "virginia/32.1-127.1.03(D)(3)/defends-itself", "against whom", sued, against, ["therapist"], "ground", "silent"],
  [packs.virginia, "virginia/32.1-127.1.03(D)(3)/defends-itself", "against whom, over a fee of its own", all(sued, claimIs({ broughtBy: "dr-lee", sort: "fee" })), against, ["client"], "ground", "silent"],
  [packs.virginia, "virginia/32.1-127.1.03(D)(3)/defends-itself", "what suit of its own", all(sued, claimIs({ broughtBy: "dr-lee", against: "client" })), sorts, ["fee"], "ground", "silent"],
  // 55 Pa. Code 5100.32(a)(6); H&S 611.006(a)(10); Va. (D)(13); RCW 70.02.230(2)(d): a proceeding to have somebody treated against the own will.
  [packs.pennsylvania, "pennsylvania/55Pa.Code5100.32(a)(6)/commitment-court", "what suit", commits("court"), sorts, ["commitment"], "ground", "silent"],
  [packs.texas, "texas/HealthandSafetyCode611.006(a)(10)/commitment", "what suit", commits("court"), sorts, ["commitment"], "ground", "silent"],
  [packs.virginia, "virginia/32.1-127.1.03(D)(13)/commitment-court", "what suit", commits("court"), sorts, ["commitment"], "ground", "silent"],
  [packs.washington, "washington/RCW70.02.230(2)(d)/commitment-court", "what suit", commits("court"), sorts, ["commitment"], "demanded", "silent"],
];

const ARTICLE_245 = ["mft", "counselor", "clinical-social-worker", "psychologist"];
const ALLIED = ["mft", "counselor"];
const OF_OLD = ["physician", "psychiatrist", "nurse", "psychologist", "clinical-social-worker"];
const MANDATED = ["psychologist", "clinical-social-worker", "mft", "psychiatrist", "physician", "nurse"];
const explainsNothing: Change = fileIs({ agreements: [] });
const licensed = (pack: Pack, rule: string, change: Change, on: readonly string[], says: string, otherwise = "silent"): Reads => [pack, rule, "which licence treats", change, licences, on, says, otherwise];
/** Whom a provision binds. */
const BOUND: readonly Reads[] = [
  // C.R.S. 12-245-202, 220, 216: those whom article 245 regulates, candidates included.
  licensed(packs.colorado, "colorado/C.R.S.12-245-220(2)(a)/answers-complaint", sued, ARTICLE_245, "ground"),
  licensed(packs.colorado, "colorado/C.R.S.12-245-220(1)/consents-first", all(neverSigned("ana"), them("prescriber", "treatment")), ARTICLE_245, "unsigned"),
  licensed(packs.colorado, "colorado/C.R.S.12-245-216(1)(d)/explains-confidentiality", all(explainsNothing, asksFor("anas")), ARTICLE_245, "not-explained"),
  // Fla. Stat. 491.0147: clinical social workers, family therapists, mental health counselors; 490.0147: psychologists.
  licensed(packs.florida, "florida/491.0147(1)(b)/family-waives", unsigned, ["mft", "clinical-social-worker", "counselor"], "no-waiver"),
  licensed(packs.florida, "florida/490.0147(1)(b)/family-waives-with-psychologist", unsigned, ["psychologist"], "no-waiver"),
  // 225 ILCS 55/70: licensed marriage and family therapists.
  licensed(packs.illinois, "illinois/225ILCS55/70(a)(2)/speaker-consents", unsigned, ["mft"], "no-waiver"),
  // M.G.L. c. 112 s. 172: allied mental health and human services professionals; s. 129A: psychologists; c. 233 s. 20B: psychotherapists as it defines them.
  licensed(packs.massachusetts, "massachusetts/c.112s.172(d)/family-waives", unsigned, ALLIED, "no-waiver"),
  licensed(packs.massachusetts, "massachusetts/c.112s.172(d)/client-agrees", all(neverSigned("ana"), them("prescriber", "treatment")), ALLIED, "unsigned"),
  licensed(packs.massachusetts, "massachusetts/c.112s.172/insurers-as-the-policy-says", them("insurer", "payment"), ALLIED, "ground"),
  licensed(packs.massachusetts, "massachusetts/c.112s.172(a)/own-defense", sued, ALLIED, "ground"),
  licensed(packs.massachusetts, "massachusetts/c.112s.172(c)/crime-or-harm", warns("law-enforcement"), ALLIED, "ground"),
  licensed(packs.massachusetts, "massachusetts/c.112s.129A(b)/psychologist-needs-consent", all(neverSigned("ana"), them("prescriber", "treatment")), ["psychologist"], "unsigned"),
  licensed(packs.massachusetts, "massachusetts/c.112s.129A(c)(1)/family-may-help", endangered("family-member"), ["psychologist"], "ground"),
  licensed(packs.massachusetts, "massachusetts/c.112s.129A(c)(1)/seeks-commitment", endangered("hospital"), ["psychologist"], "owed"),
  licensed(packs.massachusetts, "massachusetts/c.112s.129A(c)(2)and(3)/psychologist-tells-no-others", warns("employer"), ["psychologist"], "barred"),
  licensed(packs.massachusetts, "massachusetts/251CMR1.11(1)/consults-without-identity", them("consultant", "consultation"), ["psychologist"], "owed"),
  licensed(packs.massachusetts, "massachusetts/251CMR1.11(2)(a)/explains-limits", all(explainsNothing, asksFor("anas")), ["psychologist"], "not-explained"),
  licensed(packs.massachusetts, "massachusetts/c.233s.20B/marital-therapy-privileged", subpoenaed, ["psychologist", "psychiatrist", "nurse"], "no-waiver"),
  // 258 CMR 22.04(1): social workers.
  licensed(packs.massachusetts, "massachusetts/258CMR22.03(1)/social-worker-needs-consent", all(neverSigned("ana"), them("insurer", "payment")), ["clinical-social-worker"], "unsigned"),
  licensed(packs.massachusetts, "massachusetts/258CMR22.04(1)(c)/nobody-elses-treatment", all(neverSigned("ana"), them("prescriber", "treatment-of-another")), ["clinical-social-worker"], "unsigned"),
  licensed(packs.massachusetts, "massachusetts/258CMR22.04(1)/social-worker-asks-first", all(neverSigned("ana"), them("prescriber", "treatment")), ["clinical-social-worker"], "undetermined"),
  // M.G.L. c. 19A s. 15(a): physicians, nurses, family counselors, psychologists, social workers are on its list.
  licensed(packs.massachusetts, "massachusetts/c.19As.15(a)/reports-elder-abuse", abused("adult-protection", "elder"), MANDATED, "demanded"),
  // N.Y. CPLR 4504, 4507, 4508; PHL 18(1)(d) [V~:E78]: those licensed of old; 8 NYCRR 29.2(a): those licensed later.
  licensed(packs.newYork, "new-york/CPLR4508(a)/each-participant", subpoenaed, OF_OLD, "no-waiver"),
  licensed(packs.newYork, "new-york/PublicHealthLaw18(2)/own-record", ownRequest, OF_OLD, "demanded"),
  licensed(packs.newYork, "new-york/PublicHealthLaw18(2)(a)/shows-within-ten-days", ownRequest, OF_OLD, "due"),
  licensed(packs.newYork, "new-york/8NYCRR29.2(a)/record-on-request", ownRequest, ALLIED, "demanded"),
  // MHL 9.46(a) [V:E36]: physicians, psychologists, nurses, clinical social workers; since 2025 counselors and family therapists too.
  licensed(packs.newYork, "new-york/MentalHygieneLaw9.46(b)/reports-danger-to-others", warns("mental-health-authority"), [...OF_OLD, ...ALLIED], "demanded"),
  licensed(packs.newYork, "new-york/MentalHygieneLaw9.46(b)/reports-danger-to-self", endangered("mental-health-authority"), [...OF_OLD, ...ALLIED], "demanded"),
  // MHL 33.13(c)(6) [V~:E38]: "a treating psychiatrist or psychologist"; CPLR 4508: social workers.
  licensed(packs.newYork, "new-york/MentalHygieneLaw33.13(c)(6)/warns-the-endangered", warns("potential-victim"), ["psychiatrist", "psychologist"], "ground"),
  licensed(packs.newYork, "new-york/CPLR4508(a)(2)/contemplated-harm", warns("potential-victim"), ["clinical-social-worker"], "ground"),
  // R.C. 2317.02(B), (G), 4732.19.
  licensed(packs.ohio, "ohio/2317.02(G)/counselor-keeps-confidence", subpoenaed, ["counselor", "clinical-social-worker", "mft"], "no-waiver"),
  licensed(packs.ohio, "ohio/2317.02(B)/physician-keeps-confidence", subpoenaed, ["psychiatrist", "physician"], "no-waiver"),
  licensed(packs.ohio, "ohio/4732.19/psychologist-keeps-confidence", subpoenaed, ["psychologist"], "no-waiver"),
  // R.C. 2151.421: what a physician was told under privilege is excepted, unless the patient is a child; that is asked.
  licensed(packs.ohio, "ohio/2151.421/reports-child-abuse", abused("child-protection", "child"), ["psychiatrist", "physician"], "undetermined", "demanded"),
  // 42 Pa.C.S. 5944: psychiatrists and psychologists.
  licensed(packs.pennsylvania, "pennsylvania/42Pa.C.S.5944/psychologist-or-psychiatrist", all(subpoenaed, asksFor("anas")), ["psychologist", "psychiatrist"], "no-waiver"),
  // 22 TAC 801.44(c): family therapists; Fam. 32.004(b): physician, psychologist, counselor, social worker, of others it is asked.
  licensed(packs.texas, "texas/22TAC801.44(c)/custody-papers", all(minor("parent"), them("custodial-parent", "personal-representation")), ["mft"], "owed"),
  licensed(packs.texas, "texas/FamilyCode32.004(b)(2)/parents-may-be-advised", motherHears, ["physician", "psychiatrist", "psychologist", "counselor", "clinical-social-worker"], "ground", "undetermined"),
  // RCW 18.225.105: counselors, family therapists, social workers; Redding: a psychologist.
  licensed(packs.washington, "washington/RCW18.225.105(2)/answers-charges", sued, ["mft", "counselor", "clinical-social-worker"], "ground"),
  licensed(packs.washington, "washington/Reddingv.VirginiaMason(1994)/joint-patients", all(subpoenaed, requestIs({ purpose: "divorce" })), ["psychologist"], "owed"),
  licensed(packs.washington, "washington/RCW70.02.060(2)/answers-between-partners", all(subpoenaed, requestIs({ purpose: "divorce" })), ["psychologist"], "demanded"),
];

readsWords([...DANGERS, ...REPORTS, ...RECIPIENTS, ...SUITS, ...BOUND]);

/** Licences of which a statute names some for certain, and leaves open whether it means others. */
test.each(LICENCES)("405 ILCS 5/6-103.3: physicians and clinical psychologists report; of others who may be examiners it is asked: %s", (as) => {
  const expected = ["psychologist", "psychiatrist", "physician"].includes(as) ? "yes" : ["mft", "counselor", "clinical-social-worker", "nurse"].includes(as) ? "undetermined" : "silent";
  for (const [id, change, says] of [
    ["reports-threat", warns("mental-health-authority"), "demanded"], ["reports-danger-to-self", endangered("mental-health-authority"), "demanded"], ["within-a-day", warns("mental-health-authority"), "owed"],
  ] as const) {
    expect(said(ruleOf(packs.illinois, `illinois/405ILCS5/6-103.3/${id}`), all(change, treats(as)))).toBe(expected === "yes" ? says : expected);
  }
});

/** Whoever is threatened is a victim first, whatever else that person is: a friend, or an officer. The second word is what a rule says of an officer whom nobody threatens. */
const THE_VERY_PERSON: readonly (readonly [pack: Pack, rule: string, whoIsThreatened: string, anotherOfficer: string, change: Change])[] = [
  [packs.california, "california/Civ.Code43.92(b)/protects-victim", "demanded", "demanded", warns("friend")],
  [packs.colorado, "colorado/C.R.S.13-21-117(2)(b)/warns", "ground", "ground", warns("friend")],
  [packs.florida, "florida/491.0147(1)(c)/warns-the-victim", "ground", "silent", warns("friend")],
  [packs.florida, "florida/491.0147(2)/tells-the-police", "silent", "demanded", warns("friend")],
  [packs.florida, "florida/491.0147/beyond-the-threat", "silent", "silent", warns("friend")],
  [packs.illinois, "illinois/740ILCS110/11(viii)/warns-a-specific-person", "ground", "ground", warns("friend")],
  [packs.massachusetts, "massachusetts/c.123s.36B(1)/reasonable-precautions", "ground", "ground", warns("friend")],
  [packs.newYork, "new-york/MentalHygieneLaw33.13(c)(6)/warns-the-endangered", "ground", "ground", all(treats("psychologist"), warns("friend"))],
  [packs.ohio, "ohio/2305.51(B)/tells-of-a-threat", "ground", "ground", warns("friend")],
  [packs.pennsylvania, "pennsylvania/Emerich1998/warns-the-victim", "demanded", "silent", warns("friend")],
  [packs.texas, "texas/HealthandSafetyCode611.004(a)(2)/danger-to-others", "silent", "ground", warns("friend")],
  [packs.texas, "texas/HealthandSafetyCode611.004(a)/nobody-else-is-warned", "barred", "silent", warns("friend")],
  [packs.virginia, "virginia/54.1-2400.1(D)(1)/warns", "ground", "ground", warns("friend")],
  [packs.washington, "washington/RCW71.05.120(3)/warns", "demanded", "demanded", warns("friend")],
  [packs.washington, "washington/RCW70.02.050(1)(c)/prevents-harm", "ground", "ground", warns("friend")],
];
test.each(THE_VERY_PERSON)("$1, to the very person threatened", (pack, id, whoIsThreatened, anotherOfficer, change) => {
  const rule = ruleOf(pack, id);
  const [named, officer] = [claimIs({ victims: ["them"] }), asks(party("them", "law-enforcement"))];
  expect([said(rule, all(change, named)), said(rule, all(change, named, officer)), said(rule, all(change, officer))]).toEqual([whoIsThreatened, whoIsThreatened, anotherOfficer]);
});

/** One more claim, made by the same clinician of the same client. */
const also = (claim: (to: string) => Change): Change => ({ casefile, request }) => {
  const { claims } = request;
  request.claims = [];
  claim(request.recipient.id)({ casefile, request });
  request.claims = [...claims, ...request.claims.map((each) => ({ ...each, id: "c-also" }))];
};
const bensSuit = also((to) => proceeding(to, { of: ["ana", "ben"], against: "other", broughtBy: "ben", sort: "divorce" }));
const attorneysPaper = also((to) => subpoena(to));
const partnersAbuse = also((to) => abuse(to, { victim: "partner" }));
const danger = also((to) => selfDanger(to));
const refused: Change = all(ownRequest, fileIs({ covered: "no" }), harm());

/** Of two claims one is enough: what else is claimed takes nothing away, and alone it gives nothing. */
const OF_TWO: readonly (readonly [pack: Pack, rule: string, says: string, alone: string, change: Change, other: Change])[] = [
  // A second suit beside the one against the therapist, in each of the sections that SUITS quotes.
  [packs.colorado, "colorado/C.R.S.12-245-220(2)(a)/answers-complaint", "ground", "silent", sued, bensSuit],
  [packs.florida, "florida/491.0147(1)(a)/own-defense", "ground", "silent", sued, bensSuit],
  [packs.illinois, "illinois/740ILCS110/10(a)/own-defense", "ground", "silent", sued, bensSuit],
  [packs.massachusetts, "massachusetts/c.112s.172(a)/own-defense", "ground", "silent", all(treats("mft"), sued), bensSuit],
  [packs.pennsylvania, "pennsylvania/55Pa.Code5100.35(c)/own-defense", "ground", "silent", sued, bensSuit],
  [packs.virginia, "virginia/32.1-127.1.03(D)(3)/defends-itself", "ground", "silent", sued, bensSuit],
  [packs.virginia, "virginia/32.1-127.1.03(D)(3)/defends-itself", "ground", "silent", all(sued, claimIs({ broughtBy: "dr-lee", against: "client", sort: "fee" })), bensSuit],
  [packs.washington, "washington/RCW18.225.105(2)/answers-charges", "ground", "silent", sued, bensSuit],
  [packs.texas, "texas/HealthandSafetyCode611.006(a)(1)/own-claim", "ground", "silent", sued, danger],
  // A second suit beside the one on hospitalizing.
  [packs.pennsylvania, "pennsylvania/55Pa.Code5100.32(a)(6)/commitment-court", "ground", "silent", commits("court"), bensSuit],
  [packs.texas, "texas/HealthandSafetyCode611.006(a)(10)/commitment", "ground", "silent", commits("court"), bensSuit],
  [packs.virginia, "virginia/32.1-127.1.03(D)(13)/commitment-court", "ground", "silent", commits("court"), bensSuit],
  [packs.washington, "washington/RCW70.02.230(2)(d)/commitment-court", "demanded", "silent", commits("court"), bensSuit],
  // An attorney's subpoena beside the board's: Civ. Code 56.10(b)(4).
  [packs.california, "california/Civ.Code56.10(b)(4)/compelled-by-board", "demanded", "silent", boardsPaper, attorneysPaper],
  // A danger beside the emergency: Civ. Code 56.10(c)(1), 611.004(a)(7).
  [packs.california, "california/Civ.Code56.10(c)(1)/emergency", "ground", "silent", all(them("hospital", "medical-emergency"), emergency("them")), danger],
  [packs.texas, "texas/HealthandSafetyCode611.004(a)(7)/emergency", "ground", "silent", all(them("hospital", "medical-emergency"), emergency("them")), danger],
  // A partner's abuse beside the one that is reported: at once in each of these sections.
  [packs.florida, "florida/39.201/child-at-once", "owed", "silent", abused("child-protection", "child"), partnersAbuse],
  [packs.florida, "florida/415.1034/adult-at-once", "owed", "silent", abused("adult-protection", "elder"), partnersAbuse],
  [packs.illinois, "illinois/325ILCS5/7/at-once", "owed", "silent", abused("child-protection", "child"), partnersAbuse],
  [packs.massachusetts, "massachusetts/c.119s.51A/at-once", "owed", "silent", abused("child-protection", "child"), partnersAbuse],
  [packs.ohio, "ohio/2151.421/at-once", "owed", "silent", abused("child-protection", "child"), partnersAbuse],
  [packs.ohio, "ohio/2151.421/in-writing-if-asked", "owed", "silent", abused("child-protection", "child"), partnersAbuse],
  [packs.ohio, "ohio/5101.63/older-adult-at-once", "owed", "silent", abused("adult-protection", "elder"), partnersAbuse],
  [packs.ohio, "ohio/5123.61(C)/disabled-adult-at-once", "owed", "silent", abused("law-enforcement", "dependent-adult"), partnersAbuse],
  [packs.pennsylvania, "pennsylvania/23Pa.C.S.6313(a)(1)/at-once", "owed", "silent", abused("child-protection", "child"), partnersAbuse],
  [packs.virginia, "virginia/63.2-1606(A)/adult-abuse-at-once", "owed", "silent", abused("adult-protection", "elder"), partnersAbuse],
  [packs.washington, "washington/RCW74.34.035(1)/vulnerable-adult-at-once", "owed", "silent", abused("adult-protection", "elder"), partnersAbuse],
  [packs.colorado, "colorado/C.R.S.26-3.1-102(1)(a)/other-adults-at-risk", "ground", "silent", abused("adult-protection", "elder"), partnersAbuse],
  // A danger beside the refusal for harm: MHL 33.16(c), R.C. 3701.74(B), H&S 123115(b)(1), 611.0045(c).
  [packs.newYork, "new-york/MentalHygieneLaw33.16(c)/committee-review", "owed", "silent", refused, danger],
  [packs.ohio, "ohio/3701.74(B)/named-professional-gets-it", "owed", "silent", refused, danger],
  [packs.california, "california/HealthandSafetyCode123115(b)(1)/notes-the-refusal", "owed", "silent", refused, danger],
  [packs.texas, "texas/HealthandSafetyCode611.0045(c)/keeps-the-statement", "owed", "silent", refused, danger],
  // Two threats, of which one is against this recipient: C.R.S. 13-21-117(2)(b), Maas (2020), RCW 70.02.050(1)(c). Who answers for a place is asked where none names it.
  [packs.colorado, "colorado/C.R.S.13-21-117(2)(b)/warns-the-place", "ground", "undetermined", warns("school", { victim: "place", victims: ["them"] }), also((to) => threat(to, { victim: "place" }))],
  [packs.pennsylvania, "pennsylvania/Maas2020/one-of-a-group", "demanded", "undetermined", warns("school", { victim: "group", victims: ["them"] }), also((to) => threat(to, { victim: "group" }))],
  [packs.washington, "washington/RCW70.02.050(1)(c)/keeps-alive", "ground", "undetermined", endangered("friend"), also((to) => selfDanger(to, { canHelp: [] }))],
  [packs.virginia, "virginia/54.1-2400.1(D)(1)/warns", "ground", "silent", warns("friend", { victims: ["them"] }), also((to) => threat(to))],
];
const noClaim: Change = ({ request }) => { request.claims = []; };
test.each(OF_TWO)("$1: one of two claims is enough", (pack, id, says, alone, change, other) => {
  const rule = ruleOf(pack, id);
  expect([said(rule, change), said(rule, all(change, other)), said(rule, all(change, noClaim, other))]).toEqual([says, says, alone]);
});

const parentAsks: Change = all(minor("parent"), them("noncustodial-parent", "personal-representation"));
/** What opens a record, and not the notes that federal law protects: 45 CFR 164.508(a)(2), to which these rules leave them. Washington's own access reaches them too. */
const NO_NOTES: readonly (readonly [pack: Pack, rule: string, says: string, change: Change])[] = [
  [packs.california, "california/HealthandSafetyCode123110(a)/own-record", "demanded", ownRequest],
  [packs.colorado, "colorado/C.R.S.25-1-802/sees-the-record", "demanded", ownRequest],
  [packs.florida, "florida/456.057(7)(a)/other-practitioners", "ground", them("prescriber", "treatment")],
  [packs.florida, "florida/1014.04/parents-review", "demanded", parentAsks],
  [packs.illinois, "illinois/740ILCS110/4(a)/own-record", "demanded", ownRequest],
  [packs.illinois, "illinois/740ILCS110/4(a)(3)/parents-see-the-record", "demanded", all(parentAsks, involved("them"))],
  [packs.massachusetts, "massachusetts/c.112s.12CC/own-record", "demanded", ownRequest],
  [packs.massachusetts, "massachusetts/c.112s.172/insurers-as-the-policy-says", "ground", all(treats("mft"), them("insurer", "payment"))],
  [packs.newYork, "new-york/PublicHealthLaw18(2)/own-record", "demanded", all(treats("psychologist"), ownRequest)],
  [packs.newYork, "new-york/8NYCRR29.2(a)/record-on-request", "demanded", all(treats("mft"), ownRequest)],
  [packs.ohio, "ohio/3701.74(B)/own-record", "demanded", ownRequest],
  [packs.ohio, "ohio/3109.051(H)/other-parent-too", "ground", parentAsks],
  [packs.pennsylvania, "pennsylvania/42Pa.C.S.6155(b)(1)/own-charts", "demanded", ownRequest],
  [packs.texas, "texas/HealthandSafetyCode611.0045(a)/own-record", "demanded", ownRequest],
  [packs.virginia, "virginia/32.1-127.1.03(A)(1)/sees-the-record", "demanded", ownRequest],
  [packs.virginia, "virginia/32.1-127.1.03(D)(1)/spoken-in-an-emergency", "ground", all(tells("friend", "family-support", "condition"), asksToTell("condition", ["ana"], ["anas"]), requestIs({ form: "verbal" }), involved("them"), emergency("them"))],
  [packs.virginia, "virginia/32.1-127.1.03(D)(3)/defends-itself", "ground", all(sued, claimIs({ broughtBy: "dr-lee", against: "client", sort: "fee" }))],
  [packs.virginia, "virginia/32.1-127.1.03(D)(7)/cares-for-the-client", "ground", them("prescriber", "treatment")],
  [packs.virginia, "virginia/32.1-127.1.03(D)(13)/commitment-court", "ground", commits("court")],
  [packs.virginia, "virginia/32.1-127.1.03(D)(17)/pays-for-care", "ground", them("insurer", "payment")],
  [packs.virginia, "virginia/54.1-2404.2(A)/honors-release", "demanded", asksFor("anas")],
  [packs.virginia, "virginia/20-124.6(A)/parents-see", "demanded", parentAsks],
  [packs.washington, "washington/RCW70.02.030(1)/honors-release", "demanded", asksFor("anas")],
  [packs.washington, "washington/RCW70.02.050(1)(a)/treats-the-client", "ground", them("prescriber", "treatment")],
  [packs.washington, "washington/RCW70.02.050(1)(b)/runs-the-practice", "ground", them("vendor", "operations", { place: "inside" })],
  [packs.washington, "washington/RCW70.02.050(1)(d)/pays-for-care", "ground", them("insurer", "payment")],
  [packs.washington, "washington/RCW70.02.060(2)/answers-between-partners", "demanded", all(subpoenaed, treats("psychologist"), requestIs({ purpose: "divorce" }))],
  [packs.washington, "washington/RCW70.02.205(1)/close-to-the-client", "ground", all(tells("friend", "family-support", "condition"), asksToTell("condition", ["ana"], ["anas"]), involved("them"))],
  [packs.washington, "washington/RCW70.02.230(2)(d)/commitment-court", "demanded", commits("court")],
  [packs.washington, "washington/RCW70.02.240(3)/parents-at-discretion", "ground", all(parentAsks, minor("client"))],
];
test.each(NO_NOTES)("$1: no psychotherapy notes", (pack, id, says, change) => {
  const named: Change = ({ casefile }) => { for (const each of casefile.releases) each.covers = { kinds: ["psychotherapy-notes", "progress-note"], statements: [], days: "all", sensitivities: "all", part2: "no" }; };
  const notes = (keptSeparate: "yes" | "no" | "unknown"): Change => all(named, ...["anas", "joint"].map((portion) => portionIs(portion, { kind: "psychotherapy-notes", keptSeparate, excludedContent: "no" })));
  expect([asIs, notes("no"), notes("yes"), notes("unknown")].map((each) => said(ruleOf(pack, id), all(change, each)))).toEqual([says, says, "silent", "undetermined"]);
});

/**
 * What shows who told something in confidence: H&S 123110(a), C.R.S. 27-65-123(1)(b), PHL 18, 8 NYCRR 29.2(a), 55 Pa. Code 5100.33(c)(2), RCW
 * 70.02.090(1)(b). Elsewhere the section names no such source.
 */
const KEEPS_A_SOURCE: readonly (readonly [pack: Pack, rule: string, keeps: boolean, change: Change])[] = [
  [packs.california, "california/HealthandSafetyCode123110(a)/own-record", true, ownRequest], [packs.colorado, "colorado/C.R.S.25-1-802/sees-the-record", true, ownRequest],
  [packs.newYork, "new-york/PublicHealthLaw18(2)/own-record", true, all(treats("psychologist"), ownRequest)], [packs.newYork, "new-york/8NYCRR29.2(a)/record-on-request", true, all(treats("mft"), ownRequest)],
  [packs.pennsylvania, "pennsylvania/42Pa.C.S.6155(b)(1)/own-charts", true, ownRequest], [packs.washington, "washington/RCW70.02.080(1)(a)/sees-the-record", true, ownRequest],
  [packs.washington, "washington/RCW70.02.030(1)/honors-release", true, asksFor("anas")],
  [packs.illinois, "illinois/740ILCS110/4(a)/own-record", false, ownRequest], [packs.massachusetts, "massachusetts/c.112s.12CC/own-record", false, ownRequest], [packs.ohio, "ohio/3701.74(B)/own-record", false, ownRequest],
  [packs.texas, "texas/HealthandSafetyCode611.0045(a)/own-record", false, ownRequest], [packs.virginia, "virginia/32.1-127.1.03(A)(1)/sees-the-record", false, ownRequest],
];
test.each(KEEPS_A_SOURCE)("$1: whoever told something in confidence is kept: $2", (pack, id, keeps, change) => {
  const promised = (["no", "yes", "unknown"] as const).map((promisedSource) => said(ruleOf(pack, id), all(change, portionIs("anas", { promisedSource }))));
  expect(promised).toEqual(keeps ? ["demanded", "silent", "undetermined"] : ["demanded", "demanded", "demanded"]);
});

/**
 * Fla. Stat. 415.102, R.C. 5101.60(C), RCW 74.34.020: vulnerable is who cannot look after himself or herself. Of an elder that is asked, unless the
 * same person is suspected of being hurt as a dependent adult.
 */
test.each([[packs.florida, "florida/415.1034/reports-vulnerable-adult"], [packs.ohio, "ohio/5101.63/reports-older-adult"], [packs.washington, "washington/RCW74.34.035(1)/vulnerable-adult"]] as const)("$1", (pack, id) => {
  const rule = ruleOf(pack, id);
  const dependent = (suspected: "yes" | "no" | "unknown") => said(rule, all(abused("adult-protection", "elder"), also((to) => abuse(to, { victim: "dependent-adult", suspected }))));
  expect([said(rule, abused("adult-protection", "elder")), dependent("yes"), dependent("no"), dependent("unknown")]).toEqual(["undetermined", "demanded", "undetermined", "undetermined"]);
});

/**
 * Who made the own condition part of a case is a court's to say; whoever says that somebody did not takes nothing from the privilege: Cal. Evid. 1016,
 * N.Y. CPLR 4508, c. 233 s. 20B, R.C. 2317.02.
 */
test.each([
  [packs.california, "california/Evid.Code912(b)/each-joint-holder", "mft"], [packs.newYork, "new-york/CPLR4508(a)/each-participant", "psychologist"],
  [packs.massachusetts, "massachusetts/c.233s.20B/marital-therapy-privileged", "psychologist"], [packs.ohio, "ohio/2317.02(G)/counselor-keeps-confidence", "mft"],
] as const)("$1", (pack, id, as) => {
  const tendered = (attested: string, is: "yes" | "no") => said(
    ruleOf(pack, id), all(subpoenaed, treats(as), proceeding("doe", { tendered: is }), ({ request }) => { for (const each of request.claims) if (typeof each.attested !== "string") each.attested.by = attested; }));
  expect([tendered("doe", "no"), tendered("dr-lee", "no"), tendered("doe", "yes"), tendered("dr-lee", "yes")]).toEqual(["no-waiver", "no-waiver", "undetermined", "silent"]);
});

describe.each(BOUND.map(([pack, id, , change]) => [pack, id, change] as const))("$id $1, where nobody has written down who treats with which licence", (pack, id, change) => {
  const expected = id === "ohio/2151.421/reports-child-abuse" ? "demanded" : "undetermined"; // a physician's secret is the exception there, and nothing says that one treats
  test.each([["no licence", []], ["an unknown one", [{ as: "unknown", in: "US-CA" }]]] as const)("%s", (_what, held) => {
    expect(said(ruleOf(pack, id), all(change, fileIs({ clinicians: [{ id: "dr-lee", licences: held, role: "treating" }] })))).toBe(expected);
  });
});
