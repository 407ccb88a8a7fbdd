import { describe, expect, test } from "vitest";
import { isInputError, LIMITS, parseCasefile, parseCasefileText, safeParseCasefileText, parseRequest, safeParseCasefile, safeParseRequest, type Issue } from "subrosa";
import { snapshot } from "../../src/domain/snapshot.ts";
import { incident } from "../support/trail.ts";
import { after, agreed, asIs, clientIs, fileIs, portionIs, release, releaseOf, requestIs, sessionIs, signed, world, type Change } from "../support/world.ts";

/** A copy of the raw input in which one value has been replaced, by JSON Pointer; `undefined` leaves it out. */
const withValue = (input: unknown, path: string, value: unknown): unknown => {
  const copy = structuredClone(input) as Record<string, unknown>;
  const keys = path.split("/").slice(1);
  const last = keys.pop() ?? "";
  const container = keys.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, copy);
  if (value === undefined) Reflect.deleteProperty(container, last);
  else Object.defineProperty(container, last, { value, enumerable: true, configurable: true, writable: true });
  return copy;
};

const issuesOfFile = (input: unknown): readonly Issue[] => { const result = safeParseCasefile(input); return result.success ? [] : result.issues; };
const issuesOfRequest = (input: unknown): readonly Issue[] => { const result = safeParseRequest(input); return result.success ? [] : result.issues; };
const brief = (issues: readonly Issue[]): string[] => issues.map(({ path, code }) => `${path} ${code}`);

describe("a casefile", () => {
  test("that is coherent is accepted, frozen to its depth, and not the caller's object", () => {
    const input = structuredClone(world.casefile);
    const casefile = parseCasefile(input);
    expect(casefile).toEqual(world.casefile);
    expect(casefile).not.toBe(input);
    expect(Object.isFrozen(casefile.records[0]?.portions[0]?.holders)).toBe(true);
    expect(Object.isFrozen(input)).toBe(false);
    expect(parseCasefile(casefile)).toBe(casefile);
  });

  test.each<[fault: string, path: string, value: unknown, issues: string[]]>([
    ["a word for a number", "/schema", "1", ["/schema type"]],
    ["another schema", "/schema", 2, ["/schema type"]],
    ["a missing key", "/covered", undefined, ["/covered missing-key"]],
    ["an unknown key", "/notes", "she said", ["/notes unknown-key"]],
    ["an unknown word", "/unit/kind", "cuple", ["/unit/kind unknown-value"]],
    ["an impossible day", "/clients/0/born", "2023-02-29", ["/clients/0/born bad-day"]],
    ["an instant without an offset", "/sessions/0/at", "2026-02-03T10:00:00", ["/sessions/0/at bad-instant"]],
    ["a number where a word belongs", "/covered", Number.NaN, ["/covered type"]],
    ["null", "/unit", null, ["/unit type"]],
    ["a list for an object", "/unit", [], ["/unit type"]],
    ["an object for a list", "/clients", {}, ["/clients type"]],
    ["an empty id", "/clients/0/id", "", ["/clients/0/id bad-id"]],
    ["an id too long", "/clients/0/id", "a".repeat(201), ["/clients/0/id bad-id"]],
    ["an id with a meaning of its own", "/clients/0/id", "unit", ["/clients/0/id bad-id"]],
    ["a portion id that looks like a part", "/records/0/portions/0/id", "joint#ana", ["/records/0/portions/0/id bad-id"]],
    ["an unknown kind of agreement", "/agreements/0/kind", "handshake", ["/agreements/0/kind unknown-value"]],
    ["a kind of agreement left out", "/agreements/0/kind", undefined, ["/agreements/0/kind missing-key"]],
    ["an expiry that is nothing", "/releases/0/expires", "soon", ["/releases/0/expires bad-day"]],
    ["an unknown event", "/releases/0/expires", { event: "the-end", occurred: "no" }, ["/releases/0/expires/event unknown-value"]],
    ["a number for a recipient", "/releases/0/recipients", [7], ["/releases/0/recipients/0 type"]],
  ])("with %s is refused", (_fault, path, value, expected) => {
    expect(brief(issuesOfFile(withValue(world.casefile, path, value)))).toEqual(expected);
  });

  test.each<[fault: string, change: Change, issue: string]>([
    ["without a client", fileIs({ clients: [] }), "/clients empty"],
    ["of a unit without members", ({ casefile }) => { casefile.unit.members = []; }, "/unit/members empty"],
    ["of a couple of one", ({ casefile }) => { casefile.unit.members.pop(); }, "/unit/members wrong-size"],
    ["of an individual of two", ({ casefile }) => { casefile.unit.kind = "individual"; }, "/unit/members wrong-size"],
    ["with a member who is no client", ({ casefile }) => { casefile.unit.members.push({ who: "carl", as: "partner", joined: "unknown" }); }, "/unit/members/2/who unknown-client"],
    ["with a member twice", ({ casefile }) => { casefile.unit.members.push({ who: "ana", as: "partner", joined: "unknown" }); }, "/unit/members/2/who duplicate-id"],
    ["with a member who left before joining", ({ casefile }) => { Object.assign(casefile.unit.members[0] ?? {}, { left: "2026-01-09T10:00:00-08:00" }); }, "/unit/members/0/left order"],
    ["of a unit dissolved before it was formed", ({ casefile }) => { casefile.unit.dissolved = "2025-01-10T10:00:00-08:00"; }, "/unit/dissolved order"],
    ["of a client who died unborn", clientIs("ana", { died: "1985-04-01" }), "/clients/0/died order"],
    ["of a client able and unable at one instant", clientIs("ana", { capacity: [{ from: "2020-01-01T00:00:00Z", is: "able" }, { from: "2019-12-31T16:00:00-08:00", is: "unable" }] }), "/clients/0/capacity/1/from duplicate-id"],
    ["with a session attended by a stranger", sessionIs("s-ben", { attended: ["ben", "carl"] }), "/sessions/1/attended/1 stranger"],
    ["with a session that nobody attended", sessionIs("s-ben", { attended: [] }), "/sessions/1/attended empty"],
    ["with a session attended twice by one", sessionIs("s-ben", { attended: ["ben", "ben"] }), "/sessions/1/attended/1 duplicate-id"],
    ["with a record of no session on file", ({ casefile }) => { Object.assign(casefile.records[0] ?? {}, { session: "s-lost" }); }, "/records/0/session unknown-session"],
    ["with a holder whom nobody knows", portionIs("joint", { holders: ["ana", "carl"] }), "/records/0/portions/0/holders/1 unknown-person"],
    ["with a portion about somebody unknown", portionIs("joint", { about: ["carl"] }), "/records/0/portions/0/about/0 unknown-person"],
    ["with a holder twice", portionIs("joint", { holders: ["ana", "ana"] }), "/records/0/portions/0/holders/1 duplicate-id"],
    ["with a portion that is nobody's", portionIs("joint", { holders: [] }), "/records/0/portions/0/holders no-holder"],
    ["with names in a de-identified portion", portionIs("vignette", { about: ["ana"] }), "/records/3/portions/0/holders holders-of-deidentified"],
    ["with a portion id twice", portionIs("bens", { id: "anas" }), "/records/2/portions/0/id duplicate-id"],
    ["with a release for nobody in it", signed(release("r-3", "carl")), "/releases/2/of unknown-person"],
    ["with a release signed by nobody in it", signed(release("r-3", "ana", { signedBy: "carl", signedAs: "guardian" })), "/releases/2/signedBy unknown-person"],
    ["with a release that expired before it was signed", releaseOf("ana", { expires: "2026-02-28" }), "/releases/0/expires order"],
    ["with a release that expired as it was signed", releaseOf("ana", { expires: "2026-03-01T09:00:00-08:00" }), "/releases/0/expires order"],
    ["with a release revoked before it was signed", releaseOf("ana", { revoked: { at: "2026-02-28T09:00:00-08:00", recipients: "all" } }), "/releases/0/revoked/at order"],
    ["with a release received before it was signed", releaseOf("ana", { receivedAt: "2026-02-28T09:00:00-08:00" }), "/releases/0/receivedAt order"],
    ["with a release signed before birth", clientIs("ana", { born: "2026-03-02" }), "/releases/0/signedAt order"],
    ["with a release for days that end before they begin", ({ casefile }) => { Object.assign(casefile.releases[0]?.covers ?? {}, { days: { from: "2026-02-02", until: "2026-02-01" } }); }, "/releases/0/covers/days/until order"],
    ["with a release id twice", signed(release("r-of-ana", "ana")), "/releases/2/id duplicate-id"],
    ["with an agreement with nobody in it", agreed({ id: "a", kind: "limits-explained", to: ["carl"], at: "2026-01-10T10:00:00-08:00" }), "/agreements/1 unknown-person"],
    ["with a policy revoked before it was signed", agreed({ id: "a", kind: "secrets-policy", text: "no-secrets", shares: [], except: [], signatures: [{ by: "ana", at: "2026-01-10T10:00:00-08:00", revoked: "2026-01-09T10:00:00-08:00" }] }), "/agreements/1/signatures/0/revoked order"],
    ["with a restriction of a portion that is not on file", agreed({ id: "a", kind: "restriction", client: "ana", agreed: "yes", selfPaid: "no", against: "all", purposes: "any", covers: ["joint", "jiont"], askedAt: "2026-01-10T10:00:00-08:00" }), "/agreements/1/covers/1 unknown-portion"],
    ["with a client twice", ({ casefile }) => { Object.assign(casefile.clients[1] ?? {}, { id: "ana" }); }, "/clients/1/id duplicate-id"],
    ["with a session twice", sessionIs("s-ben", { id: "s-joint" }), "/sessions/1/id duplicate-id"],
    ["with a record twice", ({ casefile }) => { Object.assign(casefile.records[1] ?? {}, { id: "r-joint" }); }, "/records/1/id duplicate-id"],
    ["with an agreement twice", agreed({ id: "limits", kind: "limits-explained", to: ["ana"], at: "2026-01-10T10:00:00-08:00" }), "/agreements/1/id duplicate-id"],
    ["with an incident twice", fileIs({ incidents: [incident(), incident()] }), "/incidents/1/id duplicate-id"],
    ["with a representative who stops before starting", clientIs("ana", { representatives: [{ who: "mother", as: "guardian", authority: "shown", decree: "no-decree", from: "2026-01-02T00:00:00Z", until: "2026-01-01T00:00:00Z", concerns: [] }] }), "/clients/0/representatives/0/until order"],
    ["with an order that ends before it begins", clientIs("ana", { protectiveOrders: [{ against: "ben", from: "2026-01-02T00:00:00Z", until: "2026-01-01T00:00:00Z" }] }), "/clients/0/protectiveOrders/0/until order"],
    ["with a release revoked for nobody", releaseOf("ana", { revoked: { at: "2026-03-02T09:00:00-08:00", recipients: [] } }), "/releases/0/revoked/recipients empty"],
    ["with a client among the others", fileIs({ others: [{ id: "ana", ofAge: "yes" }] }), "/others/0/id duplicate-id"],
    ["with a clinician twice", ({ casefile }) => { casefile.clinicians.push({ id: "dr-lee", licences: [], role: "treating" }); }, "/clinicians/2/id duplicate-id"],
  ])("%s is refused", (_fault, change, issue) => {
    expect(brief(issuesOfFile(after(change).casefile))).toContain(issue);
  });

  test("every fault is reported at once, with what was probably meant", () => {
    const input = withValue(withValue(withValue(world.casefile, "/unit/kind", "cuple"), "/clients/0/borne", "1985-04-02"), "/covered", "maybe");
    expect(() => parseCasefile(input)).toThrow("did you mean `couple`?");
    try { parseCasefile(input); expect.unreachable(); } catch (error) {
      expect(isInputError(error)).toBe(true);
      if (!isInputError(error)) return;
      expect(error.name).toBe("SubrosaInputError");
      expect(error.message).toContain("3 issues");
      expect(error.issues.map(({ path, suggestion }) => [path, suggestion])).toEqual([["/clients/0/borne", undefined], ["/unit/kind", "couple"], ["/covered", undefined]]);
      expect(error.issues[1]?.message).toBe("unknown value `cuple`: expected `individual`, `couple`, `family`, `group`");
    }
  });

  test("a key that was misspelt is named, with the key that is missing", () => {
    const misspelt = withValue(withValue(world.casefile, "/covered", undefined), "/covred", "yes");
    expect(issuesOfFile(misspelt).map(({ path, code, suggestion }) => [path, code, suggestion])).toEqual([
      ["/covered", "missing-key", undefined], ["/covred", "unknown-key", "covered"],
    ]);
  });

  test("several unknown keys are all named", () => {
    expect(brief(issuesOfFile(withValue(withValue(world.casefile, "/unit/mood", "low"), "/unit/hopes", "high")))).toEqual(["/unit/mood unknown-key", "/unit/hopes unknown-key"]);
  });

  test("one issue is one issue", () => {
    expect(() => parseCasefile(withValue(world.casefile, "/unit/kind", "throuple"))).toThrow("the casefile is not usable: 1 issue\n  /unit/kind: unknown value `throuple`");
    expect(() => parseCasefile(7)).toThrow("(whole input): expected an object, not `7`");
  });
});

describe("a request", () => {
  test("that is coherent is accepted, and comes back as it is when parsed again", () => {
    const request = parseRequest(world.request);
    expect(request).toEqual(world.request);
    expect(parseRequest(request)).toBe(request);
  });

  test.each<[fault: string, change: Change, issue: string]>([
    ["decided before it was received", requestIs({ receivedAt: "2026-03-06T09:00:00-08:00" }), "/at order"],
    ["whose requester is verified and not, as the same recipient", ({ request }) => { request.recipient.identity = "no"; }, "/recipient/identity order"],
    ["with a statement twice", requestIs({ asked: [1, 2].map(() => ({ what: "statement", id: "told", topic: "existence", holders: ["ana"], drawnFrom: [] })) }), "/asked/1/id duplicate-id"],
    ["with a holder of a statement twice", requestIs({ asked: [{ what: "statement", id: "told", topic: "existence", holders: ["ana", "ana"], drawnFrom: [] }] }), "/asked/0/holders/1 duplicate-id"],
    ["with a claim twice", requestIs({ claims: [1, 2].map(() => ({ id: "c", kind: "death-inquiry", of: ["ana"], to: ["doe"], attested: "not-attested", knownAt: "2026-03-01T09:00:00-08:00" })) }), "/claims/1/id duplicate-id"],
  ])("%s is refused", (_fault, change, issue) => {
    expect(brief(issuesOfRequest(after(change).request))).toContain(issue);
  });

  test.each<[fault: string, path: string, value: unknown, issue: string]>([
    ["an unknown purpose", "/purpose", "divorse", "/purpose unknown-value"],
    ["an unknown key", "/note", "she said", "/note unknown-key"],
    ["an own __proto__", "/channel", JSON.parse('{"__proto__": {}}'), "/channel/__proto__ forbidden-key"],
    ["no offset", "/at", "2026-03-05T17:00:00", "/at bad-instant"],
    ["an impossible day", "/receivedAt", "2023-02-29T09:00:00-08:00", "/receivedAt bad-instant"],
    ["a number that is none", "/purpose", Number.NaN, "/purpose type"],
    ["a lone surrogate", "/recipient/id", "do\ud800e", "/recipient/id lone-surrogate"],
    ["an unknown form", "/form", "telepathy", "/form unknown-value"],
    ["an unknown claim", "/claims", [{ kind: "hunch" }], "/claims/0/kind unknown-value"],
    ["no instant at all", "/at", undefined, "/at missing-key"],
    ["the word of a clock", "/at", "now", "/at bad-instant"],
  ])("with %s is refused", (_fault, path, value, issue) => {
    expect(brief(issuesOfRequest(withValue(world.request, path, value)))).toContain(issue);
  });

  test("throws with every issue", () => { expect(() => parseRequest({})).toThrow(/the request is not usable: \d+ issues/); });
});

describe("hostile input", () => {
  const evil = JSON.parse('{"__proto__": {"covered": "yes"}}') as object;
  const cycle: Record<string, unknown> = { ...world.casefile };
  cycle.unit = cycle;
  const deep = (levels: number): unknown => Array.from({ length: levels }).reduce<unknown>((inner) => [inner], "bottom");
  const hole = [...world.casefile.clients];
  Reflect.deleteProperty(hole, 0);

  test.each<[what: string, input: unknown, issue: string]>([
    ["an own __proto__", { ...world.casefile, ...{}, unit: evil }, "/unit/__proto__ forbidden-key"],
    ["an own constructor", { ...world.casefile, constructor: 1 }, "/constructor forbidden-key"],
    ["a getter", Object.defineProperty({ ...world.casefile }, "covered", { get: () => "yes", enumerable: true }), "/covered accessor"],
    ["a getter in a list", { ...world.casefile, others: Object.defineProperty([{}], 0, { get: () => 1, enumerable: true }) }, "/others/0 accessor"],
    ["a cycle", cycle, "/unit cyclic"],
    ["a date", { ...world.casefile, covered: new Date(0) }, "/covered not-plain"],
    ["a map", new Map(), " not-plain"],
    ["an object with a prototype of its own", Object.assign(Object.create({ covered: "yes" }) as object, world.casefile), " not-plain"],
    ["a function", { ...world.casefile, covered: () => "yes" }, "/covered not-data"],
    ["a big integer", { ...world.casefile, covered: 1n }, "/covered not-data"],
    ["a symbol as key", { ...world.casefile, [Symbol("x")]: 1 }, " not-data"],
    ["a hole in a list", { ...world.casefile, clients: hole }, "/clients sparse"],
    ["a list with a key of its own", { ...world.casefile, others: Object.assign([], { secret: 1 }) }, "/others sparse"],
    ["a list of undefined", { ...world.casefile, others: [undefined] }, "/others/0 not-data"],
    ["a lone surrogate", { ...world.casefile, covered: "\ud800" }, "/covered lone-surrogate"],
    ["a lone surrogate as key", { ...world.casefile, ["\ud800"]: 1 }, "/\ud800 lone-surrogate"],
    ["endless text", { ...world.casefile, covered: "a".repeat(LIMITS.text + 1) }, "/covered text-too-long"],
    ["a well without bottom", { ...world.casefile, covered: deep(LIMITS.depth + 1) }, `/covered${"/0".repeat(LIMITS.depth)} too-deep`],
    ["a proxy that refuses", new Proxy({}, { ownKeys: () => { throw new Error("no"); } }), " unreadable"],
    ["nothing", undefined, " not-data"],
  ])("%s is refused", (_what, input, issue) => { expect(brief(issuesOfFile(input))).toContain(issue); });

  test("a hole behind a proxy is refused", () => {
    const list = new Proxy([1], { getOwnPropertyDescriptor: (target, key) => (key === "0" ? undefined : Reflect.getOwnPropertyDescriptor(target, key)) });
    expect(brief(issuesOfFile({ ...world.casefile, others: list }))).toEqual(expect.arrayContaining([expect.stringMatching(/sparse|unreadable/)]));
  });

  test("a proxy is read once, into plain data", () => {
    let reads = 0;
    const shy = new Proxy(structuredClone(world.casefile), { getOwnPropertyDescriptor: (target, key) => { reads += 1; return Reflect.getOwnPropertyDescriptor(target, key); } });
    const casefile = parseCasefile(shy);
    expect(reads).toBe(Object.keys(world.casefile).length);
    expect(Object.getPrototypeOf(casefile)).toBeNull();
    expect(casefile).toEqual(world.casefile);
  });

  test("what a polluted prototype would add is not seen", () => {
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    const incomplete = withValue(world.casefile, "/covered", undefined);
    try {
      prototype.covered = "yes";
      prototype.revoked = { at: "2026-03-01T10:00:00-08:00", recipients: "all" };
      expect(brief(issuesOfFile(incomplete))).toEqual(["/covered missing-key"]);
      expect("revoked" in (parseCasefile(world.casefile).releases[0] ?? {})).toBe(false);
      expect(Object.keys(parseCasefileText(JSON.stringify(world.casefile)).releases[0] ?? {})).not.toContain("revoked");
      const fromText = safeParseCasefileText(JSON.stringify(incomplete));
      expect(brief(fromText.success ? [] : fromText.issues)).toEqual(["/covered missing-key"]);
      prototype.fallback = "yes";
      expect(brief(issuesOfFile(incomplete))).toEqual([" unreadable"]);
    } finally {
      for (const key of ["covered", "revoked", "fallback"]) Reflect.deleteProperty(prototype, key);
    }
    expect(brief(issuesOfFile(incomplete))).toEqual(["/covered missing-key"]);
  });

  test("an object of another realm and one without prototype are plain data", async () => {
    const { runInNewContext } = await import("node:vm");
    const foreign: unknown = runInNewContext(`JSON.parse(${JSON.stringify(JSON.stringify(world.casefile))})`);
    expect(parseCasefile(foreign)).toEqual(world.casefile);
    expect(parseCasefile(Object.assign(Object.create(null) as object, world.casefile))).toEqual(world.casefile);
  });

  test("undefined is nothing on file, as in JSON", () => {
    expect(safeParseCasefile({ ...world.casefile, unit: { ...world.casefile.unit, dissolved: undefined } }).success).toBe(true);
    expect(brief(issuesOfFile({ ...world.casefile, covered: undefined }))).toEqual(["/covered missing-key"]);
  });

  test("too many values are one issue", () => {
    const { issues } = snapshot([[1, 2], [3, 4], [5, 6]], { ...LIMITS, nodes: 5 });
    expect(brief(issues)).toEqual(["/1/0 too-many-nodes"]);
  });
});

// Not for each of thousands of mutants.
test.skipIf(process.env.MUTATE !== undefined)("a casefile of 100,000 records is within the limits", () => {
  const [first] = world.casefile.records;
  const records = Array.from({ length: 100_000 }, (_, index) => ({
    ...first, id: `r-${String(index)}`, portions: first?.portions.map((each) => ({ ...each, id: `p-${String(index)}` })) ?? [],
  }));
  expect(safeParseCasefile({ ...world.casefile, records }).success).toBe(true);
});

test("ids that look alike are kept apart, and reported", () => {
  const cyrillic = after(asIs, ({ casefile }) => { casefile.others.push({ id: "аna", ofAge: "yes" }); });
  expect(safeParseCasefile(cyrillic.casefile).success).toBe(true);
});

test.each(["unit", "relatives", "anyone", "all", "none", "nobody", "unknown"])("nobody and nothing is called `%s`: the word has a meaning of its own", (word) => {
  const person = safeParseCasefile({ ...world.casefile, others: [...world.casefile.others, { id: word, ofAge: "yes" }] });
  expect(person.success ? [] : person.issues.map(({ path }) => path)).toEqual([`/others/${String(world.casefile.others.length)}/id`]);
});

test("an id has up to 200 characters, and a count of people may be nought", () => {
  const named = (length: number) => issuesOfRequest(withValue(world.request, "/recipient/id", "r".repeat(length)));
  expect([named(200), named(201).map(({ path }) => path)]).toEqual([[], ["/recipient/id"]]);
  const counted = (people: number) => issuesOfFile({ ...world.casefile, incidents: [{ ...incident(), elsewhere: [{ residentsOf: "US-CA", people }] }] });
  expect([counted(0), counted(-1).map(({ path }) => path)]).toEqual([[], ["/incidents/0/elsewhere/0/people"]]);
});

describe("what a fault says", () => {
  const told = (path: string, value: unknown): readonly string[] => issuesOfFile(withValue(world.casefile, path, value)).map(({ message }) => message);
  test.each<[path: string, value: unknown, says: string]>([
    ["/covered", 5, "expected `yes`, `no`, `unknown`, not `5`"],
    ["/clients/0/emancipated", true, "not `true`"],
    ["/clients", "nobody", "expected array, not `nobody`"],
    ["/unit", "a couple", "expected an object, not `a couple`"],
    ["/clients/0/id", 7, "expected string, not `7`"],
  ])("%s: %j", (path, value, says) => { expect(told(path, value)[0]).toContain(says); });
  test("a word that was perhaps meant comes before a day that was not", () => {
    const [issue] = issuesOfFile(withValue(world.casefile, "/releases/0/expires", "nonee"));
    expect([issue?.code, issue?.suggestion]).toEqual(["unknown-value", "none"]);
  });
  test("a list of up to eight words is written out, a longer one is counted", () => {
    expect(told("/unit/kind", "zzz")[0]).toMatch(/expected `\w+`, `/);
    expect(told("/records/0/portions/0/kind", "zzz")[0]).toMatch(/expected one of \d+ words/);
    const paper = { id: "c-1", kind: "subpoena", of: ["ana"], to: ["doe"], issuer: "zzz" };
    const issues = safeParseRequest({ ...world.request, claims: [paper] });
    expect(issues.success ? "" : issues.issues.find(({ path }) => path === "/claims/0/issuer")?.message).toMatch(/expected (`[\w-]+`, ){7}`unknown`/);
  });
  test("what is no text is no JSON", () => {
    const result = safeParseCasefileText(5 as never);
    expect(result.success ? [] : result.issues.map(({ code, message }) => [code, message])).toEqual([["not-json", "expected JSON text, not a value of type number"]]);
  });
});
