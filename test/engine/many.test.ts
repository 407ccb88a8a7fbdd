/** Many decisions at once are the same decisions, one by one: byte for byte, and with a clearance of their own. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  definePolicy, defineRule, evaluateCasefile, evaluateDisclosure, evaluateMany, isClearance, isInputError, parseCasefile, policyFor, silent, undetermined, verifyClearance,
  type CasefileInput, type Decision, type DisclosureRequest, type DisclosureRequestInput, type Party, type Policy, type PortionDecision, type RequestTemplate, type Rule,
} from "subrosa";
import * as packs from "subrosa/packs";
import { cases, policyOf, randomPolicy, type Case } from "subrosa/testing";
import { body, oblige, permit } from "../support/bodies.ts";
import { asIs, copy, parsed, type Change } from "../support/world.ts";

const { floor, ...shipped } = packs;
const federal = policyFor({ jurisdictions: [], codes: ["aamft"], notModelled: ["US-CA"] });

/** The chart with each record filed again and again under other ids. */
const filedAgain = (casefile: CasefileInput, times: number): CasefileInput => ({
  ...casefile,
  records: Array.from({ length: times }, (_, nth) => casefile.records.map((record) => (nth === 0 ? record : {
    ...record, id: `${record.id}~${String(nth)}`, portions: record.portions.map((portion) => ({ ...portion, id: `${portion.id}~${String(nth)}` })),
  }))).flat(),
});

const portionsOf = ({ records }: CasefileInput): readonly string[] => records.flatMap(({ portions }) => portions.map(({ id }) => id)).sort();
const forPortion = (template: RequestTemplate, id: string): DisclosureRequestInput => ({ ...template, asked: [{ what: "portions", ids: [id] }] });
const oneByOne = (template: RequestTemplate, casefile: CasefileInput, policy: Policy): readonly Decision[] =>
  portionsOf(casefile).map((id) => evaluateDisclosure(forPortion(template, id), casefile, policy));

const templateOf = ({ schema, requester, recipient, onBehalfOf, purpose, form, made, channel, claims, receivedAt, at }: DisclosureRequestInput): RequestTemplate =>
  ({ schema, requester, recipient, onBehalfOf, purpose, form, made, channel, claims, receivedAt, at });

const isFrozen = (value: unknown): boolean => typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));

const worlds: Readonly<{ [name: string]: fc.Arbitrary<Case> }> = {
  "the shipped packs": cases(policyOf(Object.values(shipped), [floor])),
  "made-up bodies": cases(randomPolicy()),
};

describe.each(Object.entries(worlds))("over %s", (_name, world) => {
  test("each portion of a chart gets the answer that it gets alone", () => {
    fc.assert(fc.property(world, ({ request, casefile, policy }) => {
      const chart = parseCasefile(filedAgain(casefile, 3));
      const template = templateOf(request);
      const many = evaluateCasefile(template, chart, policy);
      expect(many.map(({ portion }) => portion)).toEqual(portionsOf(chart));
      expect(many.map(({ decision }) => JSON.stringify(decision()))).toEqual(oneByOne(template, chart, policy).map((decision) => JSON.stringify(decision)));
      expect(isFrozen(many)).toBe(true);
    }), { numRuns: 40, seed: 20261127 });
  });

  test("each request gets the answer that it gets alone", () => {
    fc.assert(fc.property(world, world, ({ request, casefile, policy }, { request: other }) => {
      const chart = parseCasefile(filedAgain(casefile, 2));
      const requests = [request, ...portionsOf(chart).flatMap((id) => [forPortion(templateOf(request), id), forPortion(templateOf(other), id)]), request];
      const alone = requests.map((each) => evaluateDisclosure(each, chart, policy));
      const many = evaluateMany(requests, chart, policy);
      expect(JSON.stringify(many.map(({ decision }) => decision()))).toBe(JSON.stringify(alone));
      expect(many.map(({ outcome }) => outcome)).toEqual(alone.map(({ outcome }) => outcome));
      expect(isFrozen(many)).toBe(true);
    }), { numRuns: 25, seed: 20261127 });
  });
});

/** Four filings of each record. */
const fourTimes: Change = (draft) => {
  const plain = JSON.parse(JSON.stringify(draft.casefile)) as CasefileInput;
  draft.casefile = filedAgain(plain, 4) as typeof draft.casefile;
};

/** What was decided on each portion at once, and one by one. */
const decided = (change: Change, policy: Policy = federal): { readonly many: readonly PortionDecision[]; readonly alone: readonly Decision[] } => {
  const { request, casefile } = parsed(fourTimes, change);
  const template = templateOf(request);
  return { many: evaluateCasefile(template, casefile, policy), alone: oneByOne(template, casefile, policy) };
};

test("what is kept once is told of each as often as it is asked for", () => {
  for (const each of decided(asIs).many) {
    expect(each.outcome).toBe(each.decision().outcome);
    expect(each.decision()).toEqual(each.decision());
    expect(isFrozen(each)).toBe(true);
  }
});

test("what goes of each portion has a clearance of its own", () => {
  const joint = decided(asIs).many.filter(({ portion }) => portion.startsWith("joint"));
  expect(joint.length).toBe(4);
  for (const { portion, decision: told } of joint) {
    const decision = told();
    if (decision.outcome === "deny") throw new Error("both have signed");
    expect(isClearance(decision.clearance)).toBe(true);
    const { to, purpose, form, channel, from } = decision.clearance;
    expect(verifyClearance(decision.clearance, { to, purpose, form, channel, contents: [portion] }, from)).toEqual({ ok: true });
    expect(verifyClearance(decision.clearance, { to, purpose, form, channel, contents: [portion === "joint" ? "joint~1" : "joint"] }, from)).toEqual({ ok: false, faults: ["other-content"] });
  }
});

test("portions that are alike are decided once", () => {
  let asked = 0;
  const policy = definePolicy([body([permit(["authorization"], () => { asked += 1; return "holds"; })], { jurisdiction: "US-CA" as never })]);
  expect(policy.cautions).toEqual([]);
  const askedOn = (...changes: readonly Change[]): number => {
    asked = 0;
    const { request, casefile } = parsed(...changes);
    evaluateCasefile(templateOf(request), casefile, policy);
    return asked;
  };
  expect(askedOn(asIs)).toBe(4); // of Ana and of Ben for the joint session, and of each for the own one
  expect(askedOn(fourTimes)).toBe(4);
  const { request, casefile } = parsed(fourTimes);
  const atOnce = (...templates: readonly RequestTemplate[]): number => {
    asked = 0;
    evaluateMany(templates.flatMap((template) => portionsOf(casefile).map((id) => forPortion(template, id))), casefile, policy);
    return asked;
  };
  const template = templateOf(request);
  expect(atOnce(template)).toBe(4);
  expect(atOnce(template, template)).toBe(4);
  expect(atOnce(template, { ...template, at: "2026-03-06T17:00:00-08:00" }, template)).toBe(8);
});

const ORDER = {
  id: "order", kind: "court-order", of: ["ana", "ben"], to: ["doe"], knownAt: "2026-03-05T10:00:00-08:00", judge: "yes", jurisdiction: "US-CA", privilege: "ruled", heard: ["ana", "ben"],
  attested: { by: "dr-lee", at: "2026-03-05T12:00:00-08:00", role: "treating-clinician", grounds: "document-seen" }, covers: ["joint~2"], deliverTo: "doe", subpartE: "yes", subpoena: "yes", returnAt: "none",
} as const;

/** Whatever names a portion makes it unlike the others. */
const naming: readonly (readonly [situation: string, change: Change])[] = [
  ["an order covers one of four", (draft) => { draft.request.claims.push({ ...ORDER, of: [...ORDER.of], to: [...ORDER.to], heard: [...ORDER.heard], covers: [...ORDER.covers] }); draft.casefile.releases = []; }],
  ["a client wants one of four kept back", (draft) => {
    draft.casefile.agreements.push({ id: "keep", kind: "restriction", client: "ana", agreed: "yes", selfPaid: "no", against: "all", purposes: "any", covers: ["joint~1"], askedAt: "2026-02-20T09:00:00-08:00" });
  }],
  ["nobody knows whether the parts can be told apart", (draft) => {
    draft.request.requester = { ...draft.request.requester, id: "ana", kind: "client" };
    draft.request.recipient = draft.request.requester;
    draft.request.purpose = "self-access";
    for (const { portions } of draft.casefile.records) for (const each of portions) each.separable = each.holders.length > 1 ? "unknown" : "yes";
  }],
  ["the parts are told apart", (draft) => { for (const { portions } of draft.casefile.records) for (const each of portions) each.separable = "yes"; }],
  ["one of four is of another kind", (draft) => { const [first] = draft.casefile.records[0]?.portions ?? []; if (first !== undefined) first.kind = "billing"; }],
];

test.each(naming)("%s: each as alone", (_situation, change) => {
  const { many, alone } = decided(change);
  expect(many.map(({ decision }) => JSON.stringify(decision()))).toEqual(alone.map((decision) => JSON.stringify(decision)));
});

test("the one portion that the order covers is decided on the order", () => {
  const [, change] = naming[0] ?? [];
  if (change === undefined) throw new Error("no order");
  const on = decided(change).many.flatMap(({ portion, decision }) => decision().portions.flatMap(({ holders }) => holders.flatMap(({ lookedFor, basis, barred }) =>
    (basis === "court-order" || lookedFor.includes("court-order") || barred.some((each) => each.basis === "court-order") ? [portion] : []))));
  expect(new Set(on)).toEqual(new Set(["joint~2"]));
});

const HEAD = { title: "A rule that is made up.", principle: "justice", inForce: { from: "2026-01-01" }, verified: false, citation: { source: "Made up", provision: "1", edition: "2026-01-01" } } as const;
const NAMED = { ...HEAD, id: "made-up/names", messages: { named: "This is about {what}." } } as const;
const opening = permit(["authorization"], () => "holds");
const namingPermit = defineRule({ ...NAMED, asks: "holder", effect: "permit", on: ["authorization"], evaluate: ({ content }, holds) => holds("named", { what: ["what follows", `and ${content.id}`] }) });
const bar = defineRule({ ...HEAD, id: "made-up/bars", asks: "holder", effect: "forbid", bars: ["authorization"], messages: { barred: "No." }, evaluate: (_, holds) => holds("barred") });
const question = defineRule({
  ...HEAD, id: "made-up/asks", asks: "holder", effect: "forbid", bars: ["authorization"], messages: { apart: "It is kept apart." },
  evaluate: ({ content }, holds) => (content.keptSeparate === "yes" ? holds("apart") : undetermined({ fact: "kept-separate", of: content.id, askedOf: "therapist" })),
});
const namingDuty = defineRule({ ...NAMED, asks: "holder", effect: "oblige", on: "every", upon: "either", duty: "document", evaluate: ({ content }, holds) => holds("named", { what: content.id }) });
const duty = defineRule({ ...HEAD, id: "made-up/says", asks: "holder", effect: "oblige", on: "every", upon: "either", duty: "document", messages: { said: "Write it down." }, evaluate: (_, holds) => holds("said") });
test("what a claim, a wish, the log or an incident tells of one of four is asked of each", () => {
  const entry = {
    id: "d-1", at: "2026-03-04T09:00:00-08:00", to: { id: "doe", kind: "client-attorney", place: "outside" }, purpose: "divorce", form: "copy", channel: "mail", requestedBy: "doe", made: "in-writing", throughHealthRecord: "no",
    contents: [{ id: "joint~1", kinds: ["progress-note"], part2: "no", about: ["ana", "ben"], holders: [{ who: "ana", basis: "authorization" }, { who: "ben", basis: "authorization" }] }], stays: [],
  } as const;
  const facts = {
    nature: [], recognizable: "yes", secured: "no", reachedIsBound: "no", viewed: "unknown", mitigated: "unknown", unintentional: "yes", goodFaith: "yes", withinAuthority: "yes", reachedMayAccess: "no",
    couldBeKept: "yes", passedOn: "unknown", lowProbability: "unknown", attested: "not-attested", elsewhere: [], told: [], stays: [],
  } as const;
  const logged: Change = ({ casefile }) => { casefile.disclosures.push(copy(entry)); };
  const asAsked = (asked: DisclosureRequestInput["asked"][number]): Change => ({ casefile, request }) => {
    casefile.incidents.push(copy({ id: "i-1", lapse: "misdirected-message", at: request.at, discoveredAt: request.at, ...facts, as: [{ ...copy(request), asked: [asked] }] }));
  };
  const astray = asAsked({ what: "portions", ids: ["joint~2"] });
  const toldAstray = asAsked({ what: "statement", id: "told", topic: "summary", holders: [], drawnFrom: ["joint~3"] });
  const allAstray = asAsked({ what: "whole-file", of: "unit" });
  const claim = { of: ["ana", "ben"], to: ["doe"], knownAt: "2026-03-05T10:00:00-08:00", attested: ORDER.attested } as const;
  const claims = (more: object): Change => ({ request }) => { request.claims.push({ id: "c", ...copy(claim), ...more } as never); };
  const kept = (covers: "all" | readonly string[]): Change => ({ casefile }) => {
    casefile.agreements.push(copy({ id: "keep", kind: "restriction", client: "ana", agreed: "no", selfPaid: "no", against: "all", purposes: "any", covers, askedAt: "2026-02-20T09:00:00-08:00" }));
  };
  const rows: readonly (readonly [change: Change, named?: string])[] = [
    [asIs], [logged, "joint~1"], [astray, "joint~2"], [toldAstray, "joint~3"], [allAstray], [kept(["joint~1"]), "joint~1"], [kept("all")],
    [claims({ ...copy(ORDER), covers: ["joint~3"] }), "joint~3"], [claims({ ...copy(ORDER), covers: "all-named" })],
    [claims({ kind: "access-harm", ground: "emotional", portions: ["joint~1"], likely: "yes", reviewer: "none" }), "joint~1"],
    [claims({ kind: "determination", silences: "a/rule", on: ["joint~2"], consulted: "attorney", conclusion: "disclose" }), "joint~2"],
    [claims({ kind: "emergency", canConsent: "no" })],
  ];
  /** Nothing of which anything on file or in the request speaks. */
  const goesUnnamed = defineRule({
    ...HEAD, id: "made-up/unnamed", asks: "content", effect: "forbid", bars: ["authorization"], messages: { named: "Something speaks of it." },
    evaluate: ({ casefile, content, request: { claims: made } }, holds) =>
      (JSON.stringify([casefile.disclosures, casefile.incidents, casefile.agreements, made]).includes(`"${content.id}"`) ? holds("named") : silent),
  });
  for (const [change, ...named] of rows) {
    const { many, alone } = decided(change, definePolicy([body([opening, goesUnnamed])]));
    expect(many.flatMap(({ portion, outcome }) => (portion.startsWith("joint") && outcome === "deny" ? [portion] : []))).toEqual(named);
    expect(many.map(({ decision }) => JSON.stringify(decision()))).toEqual(alone.map((decision) => JSON.stringify(decision)));
  }
});

test("what names a part of one of four tells that one from the others", () => {
  const apart: Change = ({ casefile, request }) => {
    for (const { portions } of casefile.records) for (const each of portions) each.separable = "yes";
    request.claims.push({ ...copy(ORDER), covers: ["joint~3#ana"] });
  };
  const ordered = defineRule({
    ...HEAD, id: "made-up/ordered", asks: "holder", effect: "forbid", bars: ["authorization"], messages: { ordered: "The court has it already." },
    evaluate: ({ content, request: { claims } }, holds) => (JSON.stringify(claims).includes(`"${content.id}"`) ? holds("ordered") : silent),
  });
  const { many, alone } = decided(apart, definePolicy([body([opening, ordered])]));
  expect(many.flatMap(({ portion, outcome }) => (outcome === "allow" || !portion.startsWith("joint") ? [] : [[portion, outcome]]))).toEqual([["joint~3", "partial"]]);
  expect(many.map(({ decision }) => JSON.stringify(decision()))).toEqual(alone.map((decision) => JSON.stringify(decision)));
});

test.each<[what: string, rules: readonly Rule[]]>([
  ["a permit", [namingPermit]], ["a permit that is defeated", [namingPermit, bar]], ["a question", [opening, question]],
  ["a duty", [opening, namingDuty]], ["a duty that another rule puts without a name as well", [opening, duty, namingDuty]], ["a duty upon what stays", [opening, bar, duty, namingDuty]],
])("%s that names the portion is asked of each", (_what, rules) => {
  const { many, alone } = decided(asIs, definePolicy([body(rules)]));
  expect(many.map(({ decision }) => JSON.stringify(decision()))).toEqual(alone.map((decision) => JSON.stringify(decision)));
  expect(alone.every((decision, index) => JSON.stringify(decision).includes(many[index]?.portion ?? "nowhere"))).toBe(true);
});

test("a duty with a choice, a day or both is told of each in the same shape", () => {
  const shapes = [{}, { clock: { from: "received", length: "P10D" } }, { anyOf: ["change-the-role", "withdraw"] }, { anyOf: ["change-the-role", "withdraw"], clock: { from: "received", length: "P10D" } }];
  const noEnd: Change = ({ casefile }) => { for (const release of casefile.releases) release.expires = "none"; };
  for (const change of [asIs, noEnd]) {
    const { many, alone } = decided(change, definePolicy([body([opening, ...shapes.map((shape) => oblige("every", "either", shape))])]));
    expect(many.map(({ decision }) => decision())).toStrictEqual(alone);
  }
});

test("requests that differ in one thing, wherever it stands, are decided each for itself", () => {
  const { request, casefile } = parsed(fourTimes);
  const template = templateOf(request);
  const encrypted = { ...template.channel, encrypted: "yes" } as const;
  const tellsAll = defineRule({ ...NAMED, asks: "holder", effect: "permit", on: ["authorization"], evaluate: ({ request: { asked, ...rest } }, holds) => holds("named", { what: JSON.stringify([asked.length, rest]) }) });
  const policy = definePolicy([body([tellsAll])]);
  const differing: readonly RequestTemplate[] = [
    template, { ...template, claims: [{ ...copy(ORDER) }] }, template, { ...template, onBehalfOf: [] }, { ...template, onBehalfOf: ["ben", "ana"] }, { ...template, channel: encrypted }, { ...template, purpose: "custody" },
    { ...template, recipient: { ...template.recipient, id: "roe" } }, { ...template, claims: [{ ...copy(ORDER) }] }, { ...template, form: "letter" },
  ];
  const requests: DisclosureRequestInput[] = [...differing, ...differing].map((each) => forPortion(each, "joint~1"));
  requests.push({ ...template, asked: [] }, { ...template, asked: [{ what: "portions", ids: ["joint"] }, { what: "portions", ids: ["anas"] }] }, { ...template, asked: [{ what: "whole-file", of: "ana" }] });
  const alone = requests.map((each) => JSON.stringify(evaluateDisclosure(each, casefile, policy)));
  expect(evaluateMany(requests, casefile, policy).map(({ decision }) => JSON.stringify(decision()))).toEqual(alone);
});

const { channel: CHANNEL, recipient: RECEIVING } = parsed(asIs).request;
const ASKING = { ...RECEIVING, id: "clerk" };
/** Each key of a party with another word in its place; a key that is left out does not compile. */
const PARTY: { readonly [Key in keyof Party]: Pick<DisclosureRequestInput["requester"], Key> } = {
  id: { id: "roe" }, kind: { kind: "mediator" }, place: { place: "agent" }, identity: { identity: "unknown" }, authority: { authority: "unknown" }, contract: { contract: "yes" },
};
const WAY: { readonly [Key in keyof DisclosureRequest["channel"]]: Pick<DisclosureRequestInput["channel"], Key> } = {
  by: { by: "plain-email" }, addressVerified: { addressVerified: "unknown" }, private: { private: "unknown" }, encrypted: { encrypted: "unknown" },
};
const OTHERWISE: { readonly [Key in Exclude<keyof DisclosureRequest, "schema" | "asked">]: readonly Partial<RequestTemplate>[] } = {
  requester: Object.values(PARTY).flatMap((other) => [{ requester: { ...ASKING, ...other } }, { requester: { ...ASKING, ...other }, recipient: { ...RECEIVING, ...other } }]),
  recipient: Object.values(PARTY).map((other) => ({ recipient: { ...RECEIVING, ...other } })),
  channel: Object.values(WAY).map((other) => ({ channel: { ...CHANNEL, ...other } })),
  onBehalfOf: [{ onBehalfOf: [] }, { onBehalfOf: ["ben"] }, { onBehalfOf: ["ben", "ana"] }],
  claims: [{ claims: [copy(ORDER)] }, { claims: [{ ...copy(ORDER), judge: "unknown" }] }],
  purpose: [{ purpose: "custody" }], form: [{ form: "letter" }], made: [{ made: "orally" }, { made: "unknown" }],
  receivedAt: [{ receivedAt: "2026-02-01T09:00:00-08:00" }], at: [{ at: "2026-03-09T09:00:00-08:00" }],
};

test.each(Object.entries(OTHERWISE))("a request that differs in nothing but its %s is decided for itself", (_key, changes) => {
  const { request, casefile } = parsed(fourTimes);
  const template: RequestTemplate = { ...templateOf(request), requester: ASKING, onBehalfOf: ["ana"] };
  const tellsAll = defineRule({ ...NAMED, asks: "holder", effect: "permit", on: ["authorization"], evaluate: ({ request: { asked, ...rest } }, holds) => holds("named", { what: JSON.stringify([asked.length, rest]) }) });
  const policy = definePolicy([body([tellsAll])]);
  for (const change of changes) {
    const requests = [template, { ...template, ...change }].map((each) => forPortion(each, "joint~1"));
    const alone = requests.map((each) => JSON.stringify(evaluateDisclosure(each, casefile, policy)));
    expect(new Set(alone).size).toBe(2);
    expect(evaluateMany(requests, casefile, policy).map(({ decision }) => JSON.stringify(decision()))).toEqual(alone);
  }
});

describe("what is wrong with one of several requests is thrown for, as one by one, and of which is said", () => {
  const { request, casefile } = parsed(asIs);
  const thrown = (work: () => unknown): unknown => { try { return work(); } catch (error) { return error; } };
  test.each<[what: string, wrong: DisclosureRequestInput]>([
    ["a portion that is not on file", forPortion(templateOf(request), "nowhere")], ["a purpose that is none", { ...request, purpose: "divorse" as never }],
  ])("%s", (_what, wrong) => {
    const [alone, among] = [thrown(() => evaluateDisclosure(wrong, casefile, federal)), thrown(() => evaluateMany([request, wrong], casefile, federal))];
    if (!isInputError(alone) || !isInputError(among)) throw new Error("nothing was refused");
    expect(among.issues).toEqual(alone.issues.map((issue) => ({ ...issue, path: `/1${issue.path}` })));
    expect(among.message).toMatch(/^request 2 of 2 is not usable: 1 issue\n {2}\/1\//);
  });
  test("what a rulebook throws stays as it is", () => {
    expect(thrown(() => evaluateMany([request], casefile, {} as never))).toEqual(thrown(() => evaluateDisclosure(request, casefile, {} as never)));
  });
});

describe("portions that differ in one fact are not alike", () => {
  const { casefile: { records, ...file }, request } = parsed(asIs);
  const [first] = records;
  const [joint] = first?.portions ?? [];
  test.each<[fact: string, change: Partial<CasefileInput["records"][number]["portions"][number]>]>([
    ["its kind", { kind: "billing" }], ["its holders", { holders: ["ana"] }], ["whom it is about", { about: ["ben"] }], ["whether its parts can be told apart", { separable: "unknown" }],
    ["whether it was kept apart", { keptSeparate: "yes" }], ["what is in it", { excludedContent: "no" }], ["Part 2", { part2: "yes" }], ["how it is held", { heldAs: "received-otherwise" }],
    ["what is delicate in it", { sensitivities: ["hiv-sti"] }], ["a promise to its source", { promisedSource: "yes" }], ["who can be recognized", { recognizable: "unknown" }],
  ])("%s", (_fact, change) => {
    if (first === undefined || joint === undefined) throw new Error("no joint note");
    const like = (id: string, more: object = {}) => ({ ...first, id: `r-${id}`, portions: [{ ...joint, id, ...more }] });
    const casefile: CasefileInput = { ...file, records: [like("one"), like("other", change), like("third")] };
    const template = templateOf(request);
    const together = evaluateCasefile(template, casefile, federal);
    expect(together.map(({ portion }) => portion)).toEqual(["one", "other", "third"]);
    expect(together.map(({ decision }) => JSON.stringify(decision()))).toEqual(oneByOne(template, casefile, federal).map((decision) => JSON.stringify(decision)));
  });
});
