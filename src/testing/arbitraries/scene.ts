/** Scenes: somebody comes with all that one provision asks for, and a fact or two of it left open by the roll. */
import * as fc from "fast-check";
import { FORM_ELEMENTS, TOPICS, type PartyKind, type Purpose, type Sensitivity } from "../../domain/vocabulary.ts";
import type { Case } from "../case.ts";
import { agreed, ana, both, comes, file, forms, mother, one, portions, sessions, SPAN, vouched, WHEN, type Facet, type File } from "./change.ts";
import { fits } from "./place.ts";

type Licence = File["clinicians"][number]["licences"][number]["as"];
type Form = File["releases"][number];

const OFFICIAL = { attested: { by: "official", at: WHEN, role: "official", grounds: "official-statement" }, knownAt: WHEN } as const;
/** Mostly so; nobody knows, now and then. */
const mostlyYes = (dice: number): "yes" | "unknown" => one(["yes", "yes", "unknown"], dice);

/** Notes that may be kept apart, in which nothing rules out that they are psychotherapy notes. */
const notes = portions((dice) => ({ kind: "progress-note", keptSeparate: one(["no", "no", "unknown"], Math.floor(dice / 19)), excludedContent: "no", promisedSource: "no", separable: "no" }));
const marked = (...sensitivities: readonly Sensitivity[]): Facet => portions(() => ({ sensitivities: [...sensitivities] }));
const licensed = (...licences: readonly [Licence, ...Licence[]]): Facet => file((_, dice) => ({ clinicians: [{ id: "dr-lee", role: "treating", licences: [{ as: one(licences, Math.floor(dice / 5)), in: "US-CA" }] }] }));
const adult = ana(() => ({ born: "1985-04-02", emancipated: "no", representatives: [], objections: [], capacity: [{ from: SPAN.from, is: "able" }] }));
const unable = ana((_, dice) => ({ born: "1950-04-02", emancipated: "no", representatives: [], capacity: [{ from: SPAN.from, is: one(["unable", "unable", "unknown"], Math.floor(dice / 3)) }] }));
const child = ana(() => ({ born: "2010-05-01", emancipated: "no", representatives: [mother("parent")] }));

/** Everybody signed a form for whoever receives it, which leaves nothing out; one thing about it may be open. */
const signed = (change: (form: Form, dice: number, aCase: Case) => Partial<Form> = () => ({})): Facet => forms((form, dice, aCase) => ({
  signedBy: form.of, signedAs: "self", act: "release", signedAt: WHEN, form: one(["written", "written", "unknown"], Math.floor(dice / 11)), discloser: "this-practice",
  recipients: [aCase.request.recipient.id], purposes: [aCase.request.purpose],
  covers: { kinds: "entire-record", statements: [...TOPICS], days: "all", sensitivities: "all", part2: "yes" }, expires: "2026-12-31", statements: [...FORM_ELEMENTS],
  combinedWith: [], conditioned: "no", witness: mostlyYes(Math.floor(dice / 13)), doubts: [], ...(form.revoked === undefined ? {} : { revoked: { at: "2027-01-01T00:00:00-08:00", recipients: "all" } }),
  ...change(form, dice, aCase),
}));
/** Ana's form is there a second time. */
const twice = file(({ releases }) => ({ releases: releases.flatMap((form) => (form.id === "r-ana" ? [form, { ...form, id: "r-ana-again" }] : [form])) }));
const forAnything = (purposes: readonly [Purpose, ...Purpose[]], kinds: readonly [PartyKind, ...PartyKind[]] = ["consultant", "media", "vendor"]): Facet =>
  (aCase, dice) => comes({ kinds, purpose: one(purposes, Math.floor(dice / 3)) })(aCase, dice);

const abuse = (victims: readonly ["child" | "elder" | "dependent-adult" | "partner", ...("elder" | "dependent-adult" | "partner")[]], more: object = {}) => (dice: number): readonly object[] => [{
  kind: "abuse", of: ["ana"], victim: one(victims, dice), suspected: mostlyYes(Math.floor(dice / 3)), when: "now", nowAtRisk: "yes", victimAgrees: "yes", reported: "no", suspect: "family", ...more,
}];
const threat = (victim: "named" | "place", more: object = {}) => (dice: number, to: string): readonly object[] =>
  [{ kind: "threat", victims: [one([to, "mother"], Math.floor(dice / 3))], victim, serious: mostlyYes(dice), imminent: "yes", intentAndAbility: "yes", historyOfViolence: "yes", heardFrom: "client", done: [], ...more }];
const subpoena = (issuers: readonly ["judge" | "board", ...("grand-jury" | "agency" | "unknown")[]], more: object = {}) => (dice: number): readonly object[] => [{
  kind: "subpoena", issuer: one(issuers, dice), paper: "subpoena-for-records", jurisdiction: "US-CA", served: mostlyYes(Math.floor(dice / 5)), domesticated: "yes", assurance: "none", noticeAt: "none",
  objectionTimeOver: "yes", returnAt: "none", ...more,
}];
const proceeding = (more: object) => (): readonly object[] => [{ kind: "proceeding", against: "client", broughtBy: "ana", sort: "commitment", tendered: "yes", ...more }];
const harm = (dice: number): readonly object[] =>
  [{ kind: "access-harm", of: ["ana"], ground: one(["life-or-safety", "emotional", "other-person"], dice), portions: ["anas"], likely: mostlyYes(Math.floor(dice / 3)), reviewer: "none" }];
const oversight = (body: string) => (dice: number): readonly object[] => [{ kind: "oversight", body, authority: mostlyYes(dice), complaintBy: "nobody" }];
const written = (dice: number): readonly object[] =>
  [{ kind: "written-request", signed: mostlyYes(dice), elements: ["description", "purpose", "use-limits", "retention-and-destruction", "signature", "directs-to-recipient"], ...(dice % 5 === 0 ? { attested: "not-attested" } : {}) }];

/** Ana has it sent elsewhere by a way that carries electronic copies. */
const directed: Facet = (aCase) => ({ ...aCase, request: {
  ...aCase.request, form: "copy", requester: { ...aCase.request.recipient, id: "ana", kind: "client" }, channel: { ...aCase.request.channel, by: "portal" }, asked: [{ what: "portions", ids: ["anas"] }],
} });
const spoken: Facet = (aCase) => ({ ...aCase, request: { ...aCase.request, form: "verbal", made: "orally", channel: { ...aCase.request.channel, by: "in-person" } } });
const summarized: Facet = (aCase) => ({ ...aCase, request: { ...aCase.request, form: "summary" } });
const partyIs = (is: (dice: number) => "yes" | "no" | "unknown") => (key: "authority" | "contract"): Facet => ({ request, ...rest }, dice) => {
  const known = { [key]: is(Math.floor(dice / 23)) };
  return { ...rest, request: { ...request, requester: { ...request.requester, ...known }, recipient: { ...request.recipient, ...known } } };
};
/** Of whoever comes, whether it may, or whether it bound itself, mostly known. */
const perhaps = partyIs(mostlyYes);
/** The same of whoever mostly may not. */
const perhapsNot = partyIs((dice) => one(["no", "no", "yes", "unknown"], dice));
/** Whoever comes works for the practice from elsewhere; whether under contract, mostly known. */
const asAgent: Facet = ({ request, ...rest }, dice) => {
  const known = { place: "agent", contract: mostlyYes(dice) } as const;
  return { ...rest, request: { ...request, requester: { ...request.requester, ...known }, recipient: { ...request.recipient, ...known } } };
};
/** A mother who is feared, as a clinician says or as nobody but herself does. */
const fearedMother = (dice: number): ReturnType<typeof mother> =>
  ({ ...mother("parent"), concerns: [{ is: one(["abuse", "endangers"], dice), attested: { ...vouched.attested, by: one(["mother", "dr-lee"], Math.floor(dice / 2)) } }] });
const byMother = (form: Form): Partial<Form> => (form.of === "ana" ? { signedBy: "mother", signedAs: "parent" } : {});

const SCENES: readonly [Facet, ...Facet[]] = [
  // What everybody signed for.
  both(adult, notes, comes({ kinds: ["school", "employer", "client-attorney"], purpose: "school" }), signed(() => ({ signedAt: "2024-06-01T09:00:00-07:00", expires: "2028-12-31" }))),
  both(adult, notes, forAnything(["consultation", "training", "publication", "marketing", "sale", "ethics-complaint", "litigation", "divorce", "research"]), signed()),
  both(adult, notes, comes({ kinds: ["treating-provider", "prescriber"], purpose: "treatment" }), signed((_, dice) => ({ statements: FORM_ELEMENTS.filter((element) => element !== one(["redisclosure", "purpose", "use-limits"], dice)) }))),
  both(adult, notes, portions(() => ({ part2: "yes" })), comes({ kinds: ["opposing-attorney", "client-attorney"], purpose: "litigation" }), signed(() => ({ purposes: ["litigation", "treatment"] }))),
  both(adult, portions((dice) => ({ kind: "psychotherapy-notes", keptSeparate: mostlyYes(Math.floor(dice / 19)), excludedContent: "no" })), comes({ kinds: ["treating-provider", "vendor"], purpose: "treatment" }),
    signed(({ covers }) => ({ covers: { ...covers, kinds: ["psychotherapy-notes"], sensitivities: "all", days: "all" } }))),
  both(adult, notes, comes({ kinds: ["treating-provider", "vendor"], purpose: "treatment" }), signed(), ana(() => ({ objections: [{ to: "anyone", at: "2026-03-01T09:00:00-08:00" }] }))),
  both(adult, notes, portions(() => ({ part2: "yes" })), comes({ kinds: ["treating-provider", "insurer"], purpose: "payment" }), signed((_, dice, { request }) => ({ recipients: [{ kind: request.recipient.kind }], witness: mostlyYes(dice) }))),
  both(adult, notes, comes({ kinds: ["opposing-attorney", "court"], purpose: "litigation" }, subpoena(["judge", "unknown"])), signed((_, dice) => ({ act: one(["release", "privilege-waiver"], dice) }))),
  both(adult, marked("hiv-sti"), comes({ kinds: ["treating-provider"], purpose: "treatment" }), signed((form) => ({ covers: { ...form.covers, kinds: "entire-record", days: "all", sensitivities: ["hiv-sti"] } }))),
  both(notes, ana(() => ({ born: "1985-04-02", capacity: [{ from: SPAN.from, is: "unable" }], representatives: [mother("health-agent")] })), comes({ kinds: ["treating-provider"], purpose: "payment" }), twice, signed((form) => (form.id === "r-ana" ? { signedBy: "mother", signedAs: "health-agent", form: "written" } : {}))),
  both(ana((_, dice) => ({ born: "2014-05-01", emancipated: "no", representatives: [fearedMother(dice)] })), comes({ kinds: ["treating-provider"], purpose: "school" }), signed(byMother)),
  both(adult, comes({ kinds: ["treating-provider", "hospital"], purpose: "medical-emergency" }, (dice) => [{ kind: "emergency", canConsent: one(["yes", "unknown"], dice) }]), signed(() => ({ form: "oral" }))),
  both(comes({ kinds: ["collateral-other"], purpose: "family-support", id: "mother" }), adult, agreed({ id: "scene-collateral", kind: "collateral", client: "ana", collateral: "mother", prosAndConsDiscussed: "unknown", statusExplained: "yes", checkInDue: "2026-06-01T09:00:00-07:00" })),
  both(comes({ kinds: ["collateral-other"], purpose: "family-support", id: "mother" }), adult, agreed({ id: "scene-overdue", kind: "collateral", client: "ana", collateral: "mother", prosAndConsDiscussed: "yes", statusExplained: "yes", checkInDue: SPAN.from }),
    agreed({ id: "scene-perhaps", kind: "collateral", client: "ana", collateral: "mother", prosAndConsDiscussed: "unknown", statusExplained: "yes", checkInDue: "2028-06-01T09:00:00-07:00" })),
  // Whom the client may fear.
  both(ana((_, dice) => ({ born: "2014-05-01", emancipated: "no", representatives: [fearedMother(dice)] })), comes({ kinds: ["custodial-parent"], purpose: "personal-representation", id: "mother" })),
  both(adult, ana(() => ({ objections: [{ to: "relatives", at: WHEN }] })), comes({ kinds: ["other", "estate-heir"], purpose: "family-support", topic: "condition", id: "mother" }, () => [{ kind: "involved", who: "mother", agreed: "yes", inBestInterest: "yes" }])),
  // What leaves only together, as one agreed, and the other perhaps.
  both(adult, notes, portions(() => ({ separable: "yes" })), comes({ kinds: ["client-attorney"], purpose: "divorce" }), signed((form) => (form.of === "ana" ? {} : { purposes: ["research"] })),
    agreed({ id: "scene-together", kind: "unit-records", text: "only-together", signatures: [{ by: "ana", at: WHEN }] })),
  // Authorities.
  both(notes, comes({ kinds: ["federal-health-department"], purpose: "oversight" }, oversight("federal-health-department"))),
  both(notes, comes({ kinds: ["licensing-board"], purpose: "oversight" }, oversight("licensing-board"))),
  both(notes, comes({ kinds: ["auditor", "health-oversight"], purpose: "oversight" }, oversight("auditor"))),
  both(notes, comes({ kinds: ["licensing-board"], purpose: "oversight" }, subpoena(["board"]))),
  both(notes, comes({ kinds: ["law-enforcement", "prosecutor"], purpose: "criminal-prosecution" }, subpoena(["judge", "grand-jury", "agency", "unknown"], OFFICIAL))),
  both(notes, comes({ kinds: ["protective-service"], purpose: "government-function", topic: "condition" }), perhaps("authority")),
  both(notes, comes({ kinds: ["funeral-director", "organ-procurement", "coroner"], purpose: "death-inquiry", topic: "condition" }, () => [{ kind: "death-inquiry" }])),
  both(notes, comes({ kinds: ["organ-procurement"], purpose: "death-inquiry" }, () => [{ kind: "death-inquiry" }])),
  both(notes, ana(() => ({ died: "2026-03-01" })), comes({ kinds: ["family-member", "collateral-other"], purpose: "family-support", topic: "condition", id: "mother" }, () => [{ kind: "involved", who: "mother", agreed: "yes", inBestInterest: "yes" }])),
  both(comes({ kinds: ["auditor", "health-oversight"], purpose: "oversight" }, () => [{ kind: "oversight", body: "auditor", authority: "yes", complaintBy: "nobody" }]), perhaps("contract")),
  both(adult, portions(() => ({ kind: "personal-notes", keptSeparate: "no", part2: "no" })), comes({ kinds: ["auditor"], purpose: "oversight" }, oversight("auditor")), asAgent),
  // Courts.
  both(notes, comes({ kinds: ["court", "mental-health-authority", "hospital"], purpose: "commitment" }, proceeding({}))),
  both(notes, comes({ kinds: ["therapist-attorney", "malpractice-insurer", "court"], purpose: "legal-defense" }, proceeding({ against: "therapist", sort: "malpractice" }))),
  both(notes, comes({ kinds: ["therapist-attorney", "debt-collector", "court"], purpose: "fee-collection" }, proceeding({ sort: "fee" }))),
  both(notes, licensed("psychologist"), comes({ kinds: ["opposing-attorney", "client-attorney", "court"], purpose: "divorce" })),
  // Reports and dangers.
  comes({ kinds: ["child-protection", "law-enforcement"], purpose: "child-abuse-report", topic: "abuse-report" }, (dice) => abuse(["child"], { when: one(["past", "unknown"], dice), nowAtRisk: one(["no", "unknown"], Math.floor(dice / 2)) })(Math.floor(dice / 4))),
  both(notes, marked("sexual-assault"), unable, comes({ kinds: ["adult-protection", "law-enforcement"], purpose: "adult-abuse-report", topic: "abuse-report" }, abuse(["dependent-adult", "elder", "partner"], OFFICIAL))),
  both(notes, marked("violence"), adult, comes({ kinds: ["adult-protection", "law-enforcement"], purpose: "adult-abuse-report", topic: "abuse-report" }, abuse(["dependent-adult", "elder", "partner"]))),
  both(adult, comes({ kinds: ["adult-protection"], purpose: "adult-abuse-report", topic: "abuse-report" }, (dice) => [...abuse(["elder"])(dice), ...abuse(["dependent-adult"])(dice)])),
  comes({ kinds: ["school", "employer", "person-able-to-prevent-harm"], purpose: "protection", topic: "warning" }, threat("place")),
  both(licensed("psychiatrist", "psychologist", "clinical-social-worker", "unknown"), comes({ kinds: ["potential-victim", "law-enforcement", "hospital", "mental-health-authority"], purpose: "protection", topic: "warning" }, threat("named"))),
  both(licensed("psychologist", "unknown"), comes({ kinds: ["hospital", "law-enforcement", "mental-health-authority"], purpose: "suicide-prevention", topic: "protective-facts" }, (dice) => [{ kind: "self-danger", serious: mostlyYes(dice), imminent: "yes", plan: "yes", canHelp: [], done: [] }])),
  both(licensed("psychologist", "physician"), comes({ kinds: ["mental-health-authority"], purpose: "suicide-prevention", topic: "protective-facts" }, (dice) => [{ kind: "self-danger", serious: mostlyYes(dice), imminent: "yes", plan: "yes", canHelp: [], done: [] }])),
  both(licensed("psychologist", "physician"), comes({ kinds: ["mental-health-authority"], purpose: "protection", topic: "warning" }, threat("named"))),
  both(notes, adult, comes({ kinds: ["collateral-other", "family-member"], purpose: "medical-emergency", topic: "condition", id: "mother" }, (dice) => [{ kind: "involved", who: "mother", agreed: mostlyYes(dice), inBestInterest: "yes" }, { kind: "emergency", canConsent: "yes" }]), spoken),
  // Care and its business.
  both(adult, notes, comes({ kinds: ["vendor", "auditor"], purpose: "operations" }), asAgent),
  both(adult, notes, comes({ kinds: ["vendor"], purpose: "payment" }), asAgent),
  both(adult, licensed("mft", "mft", "unknown"), portions((dice) => ({ kind: one(["recording", "transcript"], dice), part2: "no" })), comes({ kinds: ["ai-tool"], purpose: "operations" }), asAgent, file(() => ({ releases: [] }))),
  both(adult, licensed("mft"), portions((dice) => ({ kind: one(["recording", "transcript"], dice), part2: "no" })), comes({ kinds: ["ai-tool"], purpose: "operations" }), asAgent, signed((_, dice) => ({ form: one(["oral", "unknown", "written"], dice) }))),
  both(adult, licensed("clinical-social-worker", "unknown"), ana(() => ({ objections: [{ to: "anyone", at: WHEN }] })), comes({ kinds: ["treating-provider", "prescriber"], purpose: "treatment" }), file(() => ({ releases: [] }))),
  both(licensed("psychologist"), comes({ kinds: ["consultant", "supervisor"], purpose: "consultation" })),
  both(portions(() => ({ part2: "yes", heldAs: "received-under-consent" })), comes({ kinds: ["vendor"], purpose: "payment", place: "agent" })),
  both(portions(() => ({ part2: "yes", heldAs: "received-under-consent" })), comes({ kinds: ["clinic-staff"], purpose: "operations", place: "inside" }), perhaps("authority")),
  both(portions(() => ({ part2: "yes", heldAs: "received-under-consent" })), comes({ kinds: ["therapist-attorney", "malpractice-insurer"], purpose: "legal-defense" }, proceeding({ against: "therapist", sort: "malpractice" }))),
  comes({ kinds: ["treating-provider"], purpose: "treatment", id: "dr-lee", place: "inside" }),
  comes({ kinds: ["clinic-staff", "trainee"], purpose: "curiosity", place: "inside" }),
  both(portions(() => ({ kind: "limited-data-set" })), comes({ kinds: ["researcher", "public-health-authority"], purpose: "research" }), perhaps("contract")),
  both(adult, portions((dice) => ({ kind: "sud-counseling-notes", part2: "yes", keptSeparate: mostlyYes(Math.floor(dice / 19)), excludedContent: "no" })), comes({ kinds: ["hospital", "insurer"], purpose: "payment" })),
  // What a plan or a provider wants for work of its own, or for somebody else's treatment, on a form that may be over.
  both(adult, notes, licensed("psychologist"), comes({ kinds: ["insurer", "treating-provider"], purpose: "operations" }), file(() => ({ releases: [] }))),
  both(adult, notes, licensed("clinical-social-worker"), comes({ kinds: ["treating-provider", "prescriber"], purpose: "treatment-of-another" }), file(() => ({ releases: [] }))),
  both(adult, notes, licensed("psychologist", "psychologist", "mft"), comes({ kinds: ["insurer", "hospital", "treating-provider"], purpose: "operations" }), signed((_, dice) => ({ expires: one(["2026-12-31", "2020-01-31"], Math.floor(dice / 29)) }))),
  both(adult, notes, licensed("mft", "counselor"), comes({ kinds: ["insurer", "hospital", "treating-provider"], purpose: "operations" }), signed((_, dice) => ({ expires: one(["2026-12-31", "2020-01-31", "2020-01-31"], Math.floor(dice / 29)) })), perhapsNot("authority")),
  both(adult, notes, licensed("mft", "counselor"), comes({ kinds: ["insurer", "hospital", "treating-provider"], purpose: "operations" }), file(() => ({ releases: [] })), perhapsNot("authority")),
  both(adult, notes, licensed("clinical-social-worker", "clinical-social-worker", "unknown"), comes({ kinds: ["insurer", "hospital", "treating-provider"], purpose: "operations" }), signed((_, dice) => ({ expires: one(["2026-12-31", "2020-01-31"], Math.floor(dice / 29)) }))),
  both(adult, notes, licensed("clinical-social-worker", "unknown"), comes({ kinds: ["treating-provider", "prescriber"], purpose: "treatment-of-another" }), signed((_, dice) => ({ expires: one(["2026-12-31", "2020-01-31"], Math.floor(dice / 29)) }))),
  comes({ kinds: ["insurer", "disability-agency", "researcher"], purpose: "payment" }, written),
  // The clients' own right.
  both(notes, adult, comes({ kinds: ["vendor", "other"], purpose: "self-access", id: "app" }, written), directed),
  both(adult, comes({ kinds: ["client"], purpose: "self-access", id: "ana" }), agreed({ id: "scene-channel", kind: "channel", client: "ana", use: ["portal"], avoid: ["mail"], warnedOfRisk: "yes", at: WHEN })),
  both(adult, notes, file((_, dice) => ({ covered: one(["no", "no", "unknown"], dice) })), comes({ kinds: ["client"], purpose: "self-access", id: "ana" }, harm)),
  both(adult, notes, comes({ kinds: ["client"], purpose: "self-access", id: "ana" }), summarized),
  both(adult, notes, licensed("physician", "psychologist", "unknown"), comes({ kinds: ["client"], purpose: "self-access", id: "ana" })),
  both(adult, portions(() => ({ kind: "test-data" })), comes({ kinds: ["client"], purpose: "self-access", id: "ana" }, harm)),
  both(adult, portions(() => ({ kind: "test-materials", keptSeparate: "no", part2: "no" })), comes({ kinds: ["treating-provider", "consultant", "client-attorney"], purpose: "treatment" }), signed()),
  both(child, sessions((dice) => ({ consentedBy: one(["parent", "both", "unknown"], dice) })), comes({ kinds: ["prescriber", "school", "employer"], purpose: "school" }), signed(byMother)),
  both(child, sessions((dice) => ({ consentedBy: one(["parent", "unknown"], Math.floor(dice / 2)) })), comes({ kinds: ["custodial-parent", "noncustodial-parent"], purpose: "personal-representation", topic: "condition", id: "mother" })),
  // A child who is a danger to somebody else, and a parent who brought it.
  both(child, sessions(() => ({ consentedBy: "parent" })), comes({ kinds: ["custodial-parent", "person-able-to-prevent-harm"], purpose: "protection", topic: "warning", id: "mother" }, threat("named", { victims: [] }))),
];

/** Each of the given cases with one scene played in it. Shrinks to the first. */
export const staged = (cases: fc.Arbitrary<Case>): fc.Arbitrary<Case> => fc.tuple(cases, fc.nat(SCENES.length - 1), fc.nat()).map(([aCase, which, dice]) => {
  const played = (SCENES[which] ?? SCENES[0])(aCase, dice);
  return fits(played) ? played : aCase;
});
