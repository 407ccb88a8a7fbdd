/** Directed changes: facts that go together and that chance alone seldom brings together, and facts that nobody knows. */
import * as fc from "fast-check";
import { FORM_ELEMENTS, PORTION_KINDS } from "../../domain/vocabulary.ts";
import type { Case } from "../case.ts";
import { agreed, ana, both, comes, file, forms, mother, one, portions, sessions, SPAN, WHEN, type Facet } from "./change.ts";
import { fits } from "./place.ts";

const abuse = (dice: number) => [{
  kind: "abuse", victim: one(["child", "elder", "dependent-adult", "partner", "adult"], dice), suspected: one(["yes", "yes", "unknown"], Math.floor(dice / 5)), when: one(["now", "past", "unknown"], Math.floor(dice / 15)),
  nowAtRisk: one(["yes", "no", "unknown"], Math.floor(dice / 45)), victimAgrees: one(["unknown", "yes", "no"], Math.floor(dice / 9)), reported: "no", suspect: one(["client", "family", "other", "unknown"], Math.floor(dice / 3)),
}];
const threat = (dice: number) => [{
  kind: "threat", victims: ["mother"], victim: one(["named", "identifiable", "place", "group", "none", "unknown"], dice), serious: "yes", imminent: one(["yes", "no", "unknown"], Math.floor(dice / 6)),
  intentAndAbility: "yes", historyOfViolence: one(["no", "yes", "unknown"], Math.floor(dice / 3)), heardFrom: "client", done: [],
}];
const harm = (dice: number) => [{ kind: "access-harm", ground: one(["life-or-safety", "other-person", "emotional"], dice), portions: ["anas", "joint", "bens"], likely: one(["yes", "unknown"], Math.floor(dice / 3)), reviewer: "none" }];
const warrant = (dice: number) => [{ kind: "search-warrant", paper: one(["national-security-letter", "administrative-warrant", "arrest-warrant", "search-warrant"], dice), judge: one(["yes", "unknown"], Math.floor(dice / 4)), names: ["ana"] }];
const subpoena = (dice: number) => [{
  kind: "subpoena", issuer: one(["attorney", "agency", "grand-jury", "board", "judge", "clerk", "unknown"], dice), paper: one(["subpoena", "civil-investigative-demand", "subpoena-for-records"], Math.floor(dice / 7)), jurisdiction: "US-CA",
  served: "yes", domesticated: "yes", assurance: one(["own-notice", "own-protective-order", "notice", "protective-order", "unknown"], Math.floor(dice / 3)), noticeAt: WHEN, objectionTimeOver: "yes", returnAt: "2026-03-20T09:00:00-07:00",
}];
const order = (dice: number) => [{
  kind: "court-order", judge: "yes", jurisdiction: "US-CA", privilege: one(["ruled", "not-raised", "unknown"], dice), heard: ["ana"], covers: one<string | readonly string[]>(["all-named", ["anas"]], Math.floor(dice / 3)), deliverTo: "court", subpartE: "yes", subpoena: one(["no", "yes", "unknown"], Math.floor(dice / 5)),
  returnAt: one(["none", "2026-03-20T09:00:00-07:00"], dice),
}];
const signatures = [{ by: "ana", at: WHEN }, { by: "ben", at: WHEN }];

const OF_AGE_TO_CONSENT = ["2010-05-01", "2009-05-01", "2012-05-01"] as const;
const cameAlone = both(ana((_, dice) => ({ born: one(OF_AGE_TO_CONSENT, dice), representatives: [mother("parent")] })), sessions(() => ({ consentedBy: "client" })));
const signedByMother = forms((form) => (form.of === "ana" ? { signedBy: "mother", signedAs: "parent", act: "release", form: "written", recipients: ["dr-rx", "doe", "plan", "treating-provider"], purposes: "any" } : {}));
const forAllCare = forms((form, dice) => ({
  statements: [...FORM_ELEMENTS], purposes: ["treatment", "payment", "operations"], recipients: [{ kind: one(["treating-provider", "hospital"], dice) }, "treating-provider", "hospital"], form: "written", expires: one(["none", "2026-12-31"], dice),
  covers: { ...form.covers, part2: "yes" },
}));
const asAProvider = comes({ kinds: ["treating-provider", "hospital"], purpose: "treatment" });

const FACETS: readonly [Facet, ...Facet[]] = [
  both(cameAlone, signedByMother),
  both(cameAlone, signedByMother, comes({ kinds: ["prescriber"], purpose: "treatment", id: "dr-rx" })),
  both(portions(() => ({ part2: "yes" })), file(() => ({ part2Program: "yes" })), cameAlone, signedByMother),
  both(cameAlone, comes({ kinds: ["custodial-parent", "guardian"], purpose: "personal-representation", id: "mother" })),
  both(cameAlone, comes({ kinds: ["custodial-parent"], purpose: "suicide-prevention", topic: "protective-facts", id: "mother" }, () => [{ kind: "self-danger", serious: "yes", imminent: "yes", plan: "yes", canHelp: ["mother"], done: [] }])),
  both(ana((_, dice) => ({ born: "2016-05-01", representatives: [mother(one(["parent", "guardian"], dice), one(["abuse", "endangers"], dice))] })), signedByMother),
  both(ana(() => ({ detained: "ward-of-court", born: "2014-05-01", representatives: [mother("parent")] })), signedByMother),
  both(ana((_, dice) => ({ capacity: [{ from: SPAN.from, is: "unable" }], representatives: [mother(one(["guardian", "health-agent"], dice))] })), forms((form, dice) => (form.of === "ana" ? { signedBy: "mother", signedAs: one(["guardian", "health-agent"], dice) } : {}))),
  both(portions((dice) => ({ part2: "yes", heldAs: one(["originator", "received-under-consent"], dice) })), forAllCare, asAProvider),
  both(portions(() => ({ part2: "yes", heldAs: "received-under-consent" })), file(() => ({ covered: "yes", part2Program: "no" })), asAProvider),
  both(ana((_, dice) => ({ detained: one(["jail-or-prison", "unknown"], dice) })), comes({ kinds: ["corrections"], purpose: "government-function", topic: "condition" })),
  comes({ kinds: ["national-security"], purpose: "criminal-prosecution" }, () => [{ kind: "search-warrant", paper: "national-security-letter", judge: "no", names: ["ana"] }]),
  both(portions(() => ({ kind: "psychotherapy-notes", keptSeparate: "yes", excludedContent: "no" })), comes({ kinds: ["clinic-staff", "trainee", "treating-provider"], purpose: "treatment", id: "dr-lee" })),
  both(portions(() => ({ kind: "psychotherapy-notes", keptSeparate: "yes", excludedContent: "no" })), forms((form, dice) => ({ covers: { ...form.covers, kinds: ["psychotherapy-notes"] }, combinedWith: [one(["another-release", "consent-to-treatment"], dice)] }))),
  ana((_, dice) => ({ born: one(["2010-05-01", "2013-05-01", "2016-05-01"], dice), representatives: [mother("parent")] })),
  sessions((dice) => ({ consentedBy: one(["client", "parent", "both", "unknown"], dice) })),
  (aCase, dice) => sessions(() => ({ consentedBy: "client" }))(ana(() => ({ born: one(["2010-05-01", "2012-05-01"], dice), representatives: [mother("parent")] }))(aCase, dice), dice),
  ana((_, dice) => ({ born: one(["2010-05-01", "1985-04-02"], dice), representatives: [mother(one(["parent", "guardian"], dice), one(["abuse", "endangers", "substantial-harm", "detrimental"], Math.floor(dice / 2)))] })),
  ana((_, dice) => ({ detained: one(["jail-or-prison", "ward-of-court", "unknown"], dice) })),
  portions(() => ({ kind: "psychotherapy-notes", keptSeparate: "yes", excludedContent: "no" })),
  portions((dice) => ({ keptSeparate: "yes", excludedContent: one(["no", "unknown"], dice) })),
  portions((dice) => ({ kind: one(PORTION_KINDS as unknown as readonly ["intake", ...(typeof PORTION_KINDS)[number][]], dice) === "deidentified" ? "test-data" : one(PORTION_KINDS as unknown as readonly ["intake", ...(typeof PORTION_KINDS)[number][]], dice) })),
  portions((dice) => ({ kind: one(["test-data", "test-materials", "limited-data-set", "sud-counseling-notes", "personal-notes", "education-record"], dice) })),
  both(portions((dice) => ({ part2: "yes", sensitivities: ["substance-use"], heldAs: one(["received-under-consent", "originator", "unknown"], dice) })), file((_, dice) => ({ veteransFacility: one(["no", "yes", "unknown"], Math.floor(dice / 3)) }))),
  file((_, dice) => ({ clinicians: [{ id: "dr-lee", role: "treating", licences: one(["psychologist", "psychiatrist", "clinical-social-worker", "counselor", "physician", "unknown"], dice) === "unknown" ? []
    : [{ as: one(["psychologist", "psychiatrist", "clinical-social-worker", "counselor", "physician", "unknown"], dice), in: "US-CA" }] }] })),
  forms((form, dice) => ({ covers: { ...form.covers, kinds: one([["psychotherapy-notes"], ["psychotherapy-notes", "progress-note"], ["sud-counseling-notes"]], dice) } })),
  forms((_, dice) => ({ combinedWith: [one(["another-release", "notes-release", "consent-to-treatment", "research-consent", "legal-proceedings-consent"], dice)] })),
  forms((_, dice) => ({ statements: FORM_ELEMENTS.filter((_element, index) => (dice >> (index % 24)) % 2 === 0) })),
  forms((_, dice) => ({ statements: [...FORM_ELEMENTS], purposes: ["treatment", "payment", "operations"], recipients: [{ kind: one(["treating-provider", "prescriber", "hospital", "insurer"], dice) }, "dr-rx", "plan"] })),
  forms((_, dice) => ({ doubts: [one(["forged", "coerced", "false", "capacity"], dice)] })),
  forms((form, dice) => ({ act: one(["sharing-within-unit", "legal-proceedings", "request-for-access", "privilege-waiver"], dice), witness: one(["yes", "no", "unknown"], Math.floor(dice / 4)), revoked: form.revoked ?? { at: "2027-01-01T00:00:00-08:00", recipients: "all" } })),
  forms((form, dice) => (form.of === "ana" ? { signedBy: "mother", signedAs: one(["parent", "guardian"], dice) } : {})),
  agreed(
    { id: "facet-channel", kind: "channel", client: "ana", use: ["portal"], avoid: ["mail", "phone", "in-person", "plain-email"], warnedOfRisk: "unknown", at: WHEN },
    { id: "facet-minor", kind: "minor-confidentiality", minor: "ana", signatures: [{ by: "mother", at: WHEN }] }, { id: "facet-records", kind: "unit-records", text: "only-together", signatures },
    { id: "facet-own", kind: "unit-records", text: "each-own-part", signatures }, { id: "facet-group", kind: "group-rules", signatures }, { id: "facet-notice", kind: "privacy-notice", to: ["ana"], at: WHEN },
    { id: "facet-collateral", kind: "collateral", client: "ana", collateral: "mother", prosAndConsDiscussed: "yes", statusExplained: "yes", checkInDue: "2026-03-01T09:00:00-08:00" },
  ),
  comes({ kinds: ["child-protection", "adult-protection", "law-enforcement", "public-health-authority"], purpose: "child-abuse-report", topic: "abuse-report" }, abuse),
  comes({ kinds: ["adult-protection", "law-enforcement", "child-protection"], purpose: "adult-abuse-report", topic: "abuse-report" }, abuse),
  comes({ kinds: ["law-enforcement", "potential-victim", "school", "mental-health-authority", "family-member"], purpose: "protection", topic: "warning" }, threat),
  comes({ kinds: ["custodial-parent", "guardian"], purpose: "protection", topic: "warning", id: "mother" }, threat),
  comes({ kinds: ["custodial-parent", "guardian", "collateral-other"], purpose: "suicide-prevention", topic: "protective-facts", id: "mother" }, () => [{ kind: "self-danger", serious: "yes", imminent: "yes", plan: "yes", canHelp: ["mother"], done: [] }]),
  comes({ kinds: ["law-enforcement", "mental-health-authority", "hospital"], purpose: "suicide-prevention", topic: "protective-facts" }, () => [{ kind: "self-danger", serious: "yes", imminent: "yes", plan: "yes", canHelp: [], done: [] }]),
  comes({ kinds: ["client"], purpose: "self-access", id: "ana" }, harm),
  comes({ kinds: ["custodial-parent", "guardian", "noncustodial-parent"], purpose: "personal-representation", id: "mother" }, harm),
  comes({ kinds: ["custodial-parent", "guardian"], purpose: "personal-representation", id: "mother" }),
  comes({ kinds: ["custodial-parent", "collateral-other"], purpose: "family-support", topic: "condition", id: "mother" }, () => [{ kind: "involved", who: "mother", agreed: "yes", inBestInterest: "yes" }]),
  comes({ kinds: ["law-enforcement"], purpose: "crime-on-premises", topic: "location" }, (dice) => [{ kind: "crime-on-premises", against: one(["staff", "premises"], dice) }]),
  comes({ kinds: ["law-enforcement", "national-security", "prosecutor", "immigration-authority"], purpose: "criminal-prosecution" }, warrant),
  comes({ kinds: ["opposing-attorney", "court", "law-enforcement", "licensing-board", "client-attorney"], purpose: "litigation" }, subpoena),
  comes({ kinds: ["court", "opposing-attorney"], purpose: "divorce", id: "court" }, order),
  comes({ kinds: ["corrections", "military-command", "national-security"], purpose: "government-function", topic: "condition" }),
  comes({ kinds: ["therapist-attorney", "licensing-board", "court", "malpractice-insurer"], purpose: "legal-defense" }, () => [{ kind: "proceeding", against: "therapist", broughtBy: "ana", sort: "malpractice", tendered: "yes" }]),
  comes({ kinds: ["professional-body", "licensing-board"], purpose: "ethics-complaint" }, () => [{ kind: "oversight", body: "professional-body", authority: "yes", complaintBy: "ana" }]),
  comes({ kinds: ["custody-evaluator", "court", "client-attorney"], purpose: "custody", topic: "opinion" }),
  comes({ kinds: ["treating-provider", "hospital", "supervisor", "trainee", "prescriber"], purpose: "treatment" }, () => [{ kind: "emergency", canConsent: "no" }]),
  comes({ kinds: ["hospital", "emergency-responder"], purpose: "medical-emergency" }, () => [{ kind: "emergency", canConsent: "no" }]),
  comes({ kinds: ["researcher", "auditor", "public-health-authority"], purpose: "research" }),
  comes({ kinds: ["partner", "client"], purpose: "unit-therapy", topic: "session-content", id: "ben" }),
  (aCase) => ({ ...aCase, request: { ...aCase.request, form: "verbal", channel: { ...aCase.request.channel, by: "in-person" }, made: "orally" } }),
];

/** The keys under which a word stands, anywhere in a value. */
const keysIn = (value: unknown): readonly string[] => (typeof value !== "object" || value === null ? []
  : Object.entries(value).flatMap(([key, inner]: readonly [string, unknown]) => [...(typeof inner === "string" && inner !== "unknown" && !Array.isArray(value) ? [key] : []), ...keysIn(inner)]));

/** A fact that nobody knows, anywhere in the case: the first from a roll on that can be unknown. */
const forgotten: Facet = (aCase, dice) => {
  const keys = [...new Set(keysIn([aCase.casefile, aCase.request]))].sort();
  const forget = <T>(value: T, key: string): T => JSON.parse(JSON.stringify(value), (name, inner: unknown) => (name === key && typeof inner === "string" ? "unknown" : inner)) as T;
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[(dice + at) % keys.length] ?? "";
    const less: Case = { ...aCase, casefile: forget(aCase.casefile, key), request: forget(aCase.request, key) };
    if (fits(less)) return less;
  }
  return aCase;
};

/** The same cases with up to so many directed changes, and now and then with a fact that nobody knows. Shrinks to none. */
export const faceted = (cases: fc.Arbitrary<Case>, most = 4): fc.Arbitrary<Case> => fc
  .tuple(cases, fc.array(fc.tuple(fc.nat(FACETS.length - 1), fc.nat()), { maxLength: most }), fc.array(fc.nat(), { maxLength: 2 }))
  .map(([aCase, picks, forget]) => [...picks.map(([which, dice]) => [FACETS[which] ?? FACETS[0], dice] as const), ...forget.map((dice) => [forgotten, dice] as const)]
    .reduce((so, [facet, dice]) => { const next = facet(so, dice); return fits(next) ? next : so; }, aCase));
