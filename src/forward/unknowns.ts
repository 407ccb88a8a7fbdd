/** What is not known in a case, each with the answers that somebody could give. */
import { speaksOf } from "../domain/attested.ts";
import type { Content } from "../domain/content.ts";
import { pointer } from "../domain/issue.ts";
import type { List } from "../domain/schema.ts";
import { later, dayOf, type Instant } from "../domain/time.ts";
import { PERSONAL_KINDS, type FactName } from "../domain/vocabulary.ts";
import type { World } from "./world.ts";

/** One answer to a question, and the world in which it was given. */
export interface Answer {
  readonly answer: string;
  readonly given: (world: World) => World;
}

/** Something that is not known, and what could be answered. */
export interface Unknown {
  /** Where it stands in the request or the casefile, an item of a list by its id: `/casefile/clients/ana/born`. */
  readonly path: string;
  readonly answers: List<Answer>;
  /** The only question that these answer, where they are noted in a place that says nothing of it. */
  readonly settles?: FactName;
}

const LONG_AGO = "1900-01-01T00:00:00Z";

type Put = readonly [answer: string, value: unknown];

const same = (...words: readonly string[]): readonly Put[] => words.map((word) => [word, word]);

/** What can be answered where a key says "unknown"; elsewhere yes or no. Keys on which no rule turns have no answers. */
const ANSWERS: { readonly [key: string]: readonly Put[] } = {
  capacity: [], from: [["long-since", LONG_AGO]], joined: [["long-since", LONG_AGO]], formed: [["long-since", LONG_AGO]], until: [["still", "open"]], noticeAt: [["long-since", LONG_AGO], ["never", "none"]],
  is: same("able", "unable"), emancipated: same("no", "court-order"), detained: same("no", "jail-or-prison"), decree: same("no-decree", "excluded"),
  consentedBy: same("client", "parent"), courtOrdered: same("no", "treatment"), paidBy: same("insurer", "client-in-full"), heldAs: same("originator", "received-otherwise"),
  form: same("written", "oral"), made: same("signed-writing", "orally"), by: same("in-person", "plain-email"), as: same("mft", "psychologist", "clinical-social-worker", "physician"),
  issuer: same("judge", "attorney"), privilege: same("ruled", "not-raised"), assurance: same("notice", "none"), victim: same("named", "none"), when: same("now", "past"), suspect: same("client", "other"),
  text: same("no-secrets", "individual-confidentiality"), relation: [], clientIs: [], charting: [], jurisdiction: [],
};

/** A key, a place in a list, or the item of a list that has this id: a file that was narrowed has it at another place. */
type Step = string | number | { readonly id: string };

const idOf = (item: unknown): string | undefined => {
  const id: unknown = typeof item === "object" && item !== null && "id" in item ? item.id : undefined;
  return typeof id === "string" ? id : undefined;
};

const leadsTo = (step: Step, item: unknown, index: number): boolean => (typeof step === "object" ? idOf(item) === step.id : step === index);

/** The value with another value at a path. */
const withAt = (value: unknown, [step, ...rest]: readonly Step[], put: unknown): unknown => {
  if (step === undefined) return put;
  if (Array.isArray(value)) return value.map((item: unknown, index) => (leadsTo(step, item, index) ? withAt(item, rest, put) : item));
  const key = typeof step === "object" ? step.id : String(step);
  return { ...(value as object), [key]: withAt((value as { readonly [key: string]: unknown })[key], rest, put) };
};

const put = (part: keyof World, path: readonly Step[], value: unknown) => (world: World): World => ({ ...world, [part]: Object.freeze(withAt(world[part], path, value)) });

const PARTS = { request: "request", facts: "casefile" } as const;

const unknown = (part: keyof World, path: readonly Step[], answers: readonly Put[]): Unknown => ({
  path: path.map((step) => (typeof step === "object" ? step.id : step)).reduce<string>(pointer, `/${PARTS[part]}`),
  answers: answers.map(([answer, value]) => ({ answer, given: put(part, path, value) })),
});

const answersAt = (path: readonly Step[], at: Instant): readonly Put[] => {
  const key = String(path.filter((step) => typeof step === "string").at(-1));
  if (key === "born") return [["of-age", later(at, "P1Y").replace(/^\d{4}/, (year) => String(Number(year) - 41))], ["under-age", dayOf(at).replace(/^\d{4}/, (year) => String(Number(year) - 10))]];
  if (key === "authority" && path.includes("representatives")) return same("shown", "ended");
  return ANSWERS[key] ?? same("yes", "no");
};

const walk = (part: keyof World, value: unknown, path: readonly Step[], at: Instant): List<Unknown> => {
  if (value === "unknown") {
    const answers = answersAt(path, at);
    return answers.length === 0 ? [] : [unknown(part, path, answers)];
  }
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => {
    const id = idOf(item);
    return walk(part, item, [...path, id === undefined ? index : { id }], at);
  });
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => walk(part, inner, [...path, key], at));
};

/** A client of whose ability nothing is noted by then. */
const capacities = ({ facts: { clients } }: World): List<Unknown> => clients.map(({ id, capacity }) => unknown("facts", ["clients", { id }, "capacity"], [
  ["able", [...capacity.filter(({ is }) => is !== "unknown"), { from: LONG_AGO, is: "able" }]], ["unable", [...capacity.filter(({ is }) => is !== "unknown"), { from: LONG_AGO, is: "unable" }]],
]));

/** A claim that nobody stands behind, and a clinician of the practice who neither asks nor receives. */
const attestations = ({ request, facts }: World): List<Unknown> => {
  const clinician = facts.clinicians.find(({ id }) => id !== request.requester.id && id !== request.recipient.id);
  if (clinician === undefined) return [];
  return request.claims.flatMap(({ id, attested }) => (attested !== "not-attested" ? [] : [unknown("request", ["claims", { id }, "attested"], [
    ["attested", { by: clinician.id, at: request.at, role: "treating-clinician", grounds: "clinical-judgement" }],
  ])]));
};

/** A claim that an older person was hurt: whoever cannot look after himself or herself is reported as a dependent adult too. */
const dependents = ({ request: { claims } }: World): List<Unknown> => claims.flatMap((claim) => (claim.kind !== "abuse" || claim.victim !== "elder" ? [] : [
  { ...unknown("request", ["claims"], [["dependent-adult", [...claims, { ...claim, id: `${claim.id} as a dependent adult`, victim: "dependent-adult" }]]]), settles: "self-care" },
]));

/** What a clinician of the practice can note of the harm that seeing these contents may do, of those of which nothing of it is noted yet. */
const harms = ({ request, facts }: World, contents: List<Content>): List<Unknown> => {
  const clinician = facts.clinicians.find(({ id }) => id !== request.requester.id && id !== request.recipient.id);
  const before = request.claims.filter((claim) => claim.kind === "access-harm");
  const open = contents.filter((content) => !before.some(({ portions }) => speaksOf(content, portions)));
  if (clinician === undefined || open.length === 0 || !PERSONAL_KINDS.has(request.recipient.kind)) return [];
  const noted = (likely: "yes" | "no") => [...request.claims, ...(["life-or-safety", "other-person", "emotional"] as const).map((ground) => ({
    id: `harm${before.length === 0 ? "" : ` ${String(before.length)}`}: ${ground}`, kind: "access-harm", ground, likely, reviewer: "none", of: [...new Set(open.flatMap(({ holders }) => holders))], to: [request.recipient.id], knownAt: request.at,
    portions: open.map(({ id }) => id), attested: { by: clinician.id, at: request.at, role: "treating-clinician", grounds: "clinical-judgement" },
  }))];
  return [{ ...unknown("request", ["claims"], [["not-likely", noted("no")], ["likely", noted("yes")]]), settles: "likely-harm" }];
};

/** Doubts about a form: allayed, or borne out. */
const doubts = ({ facts: { releases } }: World): List<Unknown> => releases.flatMap(({ id, doubts: raised }) => raised.map((doubt) => unknown("facts", ["releases", { id }, "doubts"], [
  ["no", raised.filter((each) => each !== doubt)],
])));

/** A session to which a minor and a parent both consented, of which nobody has said whether the law asked for the parent. */
const consents = ({ facts: { sessions } }: World, told: ReadonlySet<string>): List<Unknown> =>
  sessions.filter(({ id, consentedBy }) => consentedBy === "both" && told.has(id)).map(({ id }) => unknown("facts", ["sessions", { id }, "consentedBy"], same("client", "parent")));

/** What is asked of whoever asks and receives in one person is asked once, and noted on both sides. */
const ofParties = ({ request }: World): List<Unknown> => {
  if (request.requester.id !== request.recipient.id) return walk("request", request, [], request.at);
  const { requester, ...rest } = request;
  const both = Object.entries(requester).filter(([, value]) => value === "unknown").map(([key]): Unknown => ({
    path: `/request/requester/${key}`,
    answers: answersAt([key], request.at).map(([answer, value]) => ({
      answer, given: (world) => put("request", ["recipient", key], value)(put("request", ["requester", key], value)(world)),
    })),
  }));
  return [...both, ...walk("request", { ...rest, recipient: {} }, [], request.at)];
};

/** How many sessions of a file are gone through for what is not known about them. */
const SESSIONS = 50;

/** Everything that is not known in a world that was narrowed to these contents. */
export const unknownsIn = (world: World, contents: List<Content>): List<Unknown> => {
  const { request, facts } = world;
  const told = new Set(contents.flatMap(({ sessions }) => sessions.map(({ id }) => id)));
  const sessions = facts.sessions.length <= SESSIONS ? facts.sessions : facts.sessions.map((session) => (told.has(session.id) ? session : {}));
  return [
    ...ofParties(world), ...walk("facts", { ...facts, sessions }, [], request.at),
    ...capacities(world), ...consents(world, told), ...attestations(world), ...dependents(world), ...harms(world, contents), ...doubts(world),
  ];
};
