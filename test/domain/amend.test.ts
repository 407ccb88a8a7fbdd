import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Draft } from "immer";
import { amend, isInputError, parseCasefile, type CasefileInput, type ReleaseInput, type SessionInput } from "subrosa";
import { amendCase } from "../../src/domain/amend.ts";
import { openCasefile } from "../../src/domain/parse.ts";
import { entry, incident, went } from "../support/trail.ts";
import { NOW, release, world } from "../support/world.ts";

const before = parseCasefile(world.casefile);

describe("amending a casefile", () => {
  const issuesOf = (change: Parameters<typeof amend>[1], of = before): readonly string[] => {
    try { amend(of, change); return []; } catch (error) { return isInputError(error) ? error.issues.map(({ path, code }) => `${path} ${code}`) : [String(error)]; }
  };
  const tells = parseCasefile({ ...world.casefile, releases: [...world.casefile.releases, release("r-mother", "mother")] });
  test("a form about a stranger is found out", () => {
    expect(issuesOf((draft) => { draft.releases.push(release("r-new", "stranger") as Draft<ReleaseInput>); })).toContain(`/releases/${String(world.casefile.releases.length)}/of unknown-person`);
  });
  test("forms are looked at again where somebody of whom they tell goes from the file", () => {
    expect(issuesOf((draft) => { draft.others = draft.others.filter(({ id }) => id !== "mother"); }, tells)).toContain(`/releases/${String(world.casefile.releases.length)}/of unknown-person`);
    const alone = issuesOf((draft) => { draft.clients = draft.clients.filter(({ id }) => id !== "ben"); draft.unit.members = draft.unit.members.filter(({ who }) => who !== "ben"); draft.unit.kind = "individual"; });
    expect(alone).toContain(`/releases/${String(world.casefile.releases.findIndex(({ of }) => of === "ben"))}/of unknown-person`);
  });

  test("somebody signs: the new casefile has it, the old one has not, and the patch says so", () => {
    const { casefile, patches, inverse } = amend(before, (draft) => { draft.releases.push(release("r-new", "ana", { recipients: ["roe"] }) as Draft<ReleaseInput>); });
    expect(casefile.releases.map(({ id }) => id)).toEqual(["r-of-ana", "r-of-ben", "r-new"]);
    expect(before.releases).toHaveLength(2);
    expect(patches).toMatchObject([{ op: "add", path: "/releases/2", value: { id: "r-new" } }]);
    expect(inverse).toStrictEqual([{ op: "remove", path: "/releases/2" }]);
  });

  test("somebody revokes", () => {
    const { casefile, patches } = amend(before, (draft) => { Object.assign(draft.releases[0] ?? {}, { revoked: { at: "2026-03-02T09:00:00-08:00", recipients: "all" } }); });
    expect(casefile.releases[0]?.revoked).toEqual({ at: "2026-03-02T09:00:00-08:00", recipients: "all" });
    expect(patches).toMatchObject([{ op: "add", path: "/releases/0/revoked" }]);
  });

  test("a member leaves, a session is added, an entry is corrected", () => {
    const { casefile, inverse } = amend(before, (draft) => {
      Object.assign(draft.unit.members[1] ?? {}, { left: "2026-03-01T00:00:00Z" });
      draft.sessions.push({ ...world.casefile.sessions[1], id: "s-new" } as Draft<SessionInput>);
      Object.assign(draft.records[0]?.portions[0] ?? {}, { separable: "yes" });
    });
    expect(casefile).toMatchObject({ unit: { members: [{ who: "ana" }, { who: "ben", left: "2026-03-01T00:00:00Z" }] } });
    expect(casefile.sessions).toHaveLength(4);
    expect(inverse).toContainEqual({ op: "remove", path: "/unit/members/1/left" });
  });

  test.each<[situation: string, recipe: Parameters<typeof amend>[1], issues: readonly string[]]>([
    ["a copy without the forms", (draft) => ({ ...draft, releases: [] }), [" type"]],
    ["the forms alone, under their key", () => ({ releases: [] }), [" type"]],
    ["a promise", async (draft) => { draft.releases = []; await Promise.resolve(); }, [" type"]],
    ["the draft itself, changed", (draft) => Object.assign(draft, { releases: [] }), []],
    ["how many forms there are now", (draft) => draft.releases.push(release("r-new", "ana") as Draft<ReleaseInput>), []],
    ["the form that was taken out", (draft) => draft.releases.pop(), []],
    ["a client who was corrected", (draft) => Object.assign(draft.clients[0] ?? {}, { detained: "no" }), []],
    ["nothing", () => null, []],
  ])("a recipe returns %s", (_situation, recipe, issues) => { expect(issuesOf(recipe)).toEqual(issues); });

  test("a recipe for a case that returns a copy of it is refused", () => {
    expect(() => amendCase(world.request, before, ({ request }) => ({ request: { ...request, purpose: "divorce" } }))).toThrow("change the draft instead");
  });

  test("what is taken out has no value in its step", () => {
    const apart = parseCasefile({ ...world.casefile, unit: { ...world.casefile.unit, dissolved: NOW } });
    expect(amend(apart, (draft) => { delete draft.unit.dissolved; }).patches).toStrictEqual([{ op: "remove", path: "/unit/dissolved" }]);
  });

  test("what a recipe brings along stays the caller's own, and is not frozen", () => {
    const guest = { id: "guest", ofAge: "yes" as const };
    expect(amend(before, (draft) => { draft.others.push(guest); }).casefile.others.at(-1)).not.toBe(guest);
    amendCase(world.request, before, (draft) => { draft.casefile.others.push(guest); });
    expect(Object.isFrozen(guest)).toBe(false);
  });

  test("what comes of it must be coherent", () => {
    expect(() => amend(before, (draft) => { draft.unit.members.pop(); })).toThrow("a couple of 1: expected 2 to 32");
  });

  test("nothing done is nothing changed", () => {
    const { casefile, patches } = amend(before, () => undefined);
    expect(casefile).toBe(before);
    expect(patches).toEqual([]);
  });

  test("the result is frozen, and so are the patches", () => {
    const { casefile, patches } = amend(before, (draft) => { draft.covered = "no"; });
    expect(Object.isFrozen(casefile.records[0])).toBe(true);
    expect(Object.isFrozen(patches[0])).toBe(true);
    expect(patches).toEqual([{ op: "replace", path: "/covered", value: "no" }]);
  });
});

describe("an amended casefile is one that was read anew", () => {
  type Entries = Iterable<{ readonly portion: { readonly id: string }; readonly session: { readonly id: string } | undefined }>;
  const listed = (entries: Entries): string[] => [...entries].map(({ portion, session }) => `${portion.id} of ${session?.id ?? "none"}`).sort();
  /** The index in a form in which the order of records does not count. */
  const indexOf = (input: unknown): unknown => {
    const file = openCasefile(input);
    const isNone = (shown: unknown): boolean => Array.isArray(shown) && shown.length === 0;
    const byKey = <T>(index: ReadonlyMap<string, T>, show: (items: T) => unknown): unknown =>
      Object.fromEntries([...index].map(([key, items]) => [key, show(items)] as const).filter(([, shown]) => !isNone(shown)));
    return {
      entries: listed(file.entries.values()), joint: listed(file.jointEntries), entriesOf: byKey(file.entriesOf, listed), people: [...file.people].sort(),
      acting: [...file.acting].sort(), clinicians: byKey(file.clinicians, (clinician) => clinician),
      members: byKey(file.members, (member) => member), clients: byKey(file.clients, (client) => client), others: byKey(file.others, (known) => known),
      sessionsOf: byKey(file.sessionsOf, (sessions) => sessions),
      releasesOf: byKey(file.releasesOf, (releases) => releases), revokedOf: byKey(file.revokedOf, (releases) => releases),
      agreements: [file.agreements("limits-explained"), file.agreements("group-rules")], lookalikes: file.lookalikes, alike: ["Ana", "d0e", "r0e", "ana"].map(file.lookalikeOf),
    };
  };
  const fresh = (casefile: unknown): unknown => JSON.parse(JSON.stringify(casefile));

  const nth = (index: number): object => {
    const record = world.casefile.records[index % 3];
    return { ...record, id: `r-${String(index)}`, portions: record?.portions.map((each) => ({ ...each, id: `p-${String(index)}` })) };
  };
  const long = parseCasefile({ ...world.casefile, records: Array.from({ length: 40 }, (_, index) => nth(index)) });
  type Step = (draft: Draft<CasefileInput>, at: number) => void;
  const steps: Readonly<{ [name: string]: Step }> = {
    "a release is signed": (draft, at) => { draft.releases.push(release(`r-new-${String(at)}`, "ana", { recipients: ["roe"] }) as Draft<ReleaseInput>); },
    "a release is revoked": (draft) => { Object.assign(draft.releases[0] ?? {}, { revoked: { at: "2026-03-02T09:00:00-08:00", recipients: "all" } }); },
    "a release is taken out": (draft) => { draft.releases.shift(); },
    "an entry is corrected": (draft, at) => { Object.assign(draft.records[at % draft.records.length]?.portions[0] ?? {}, { holders: ["ben"], about: ["ana"] }); },
    "an entry is written": (draft, at) => { draft.records.push({ ...long.records[at % 40], id: `w-${String(at)}`, portions: [{ ...long.records[0]?.portions[0], id: `written-${String(at)}` }] } as unknown as Draft<CasefileInput["records"][number]>); },
    "an entry is taken out": (draft, at) => { draft.records.splice(at % draft.records.length, 1); },
    "the last entry is taken out": (draft) => { draft.records.pop(); },
    "entries change places": (draft) => { draft.records.reverse(); },
    "a portion changes its id": (draft, at) => { Object.assign(draft.records[at % draft.records.length]?.portions[0] ?? {}, { id: `renamed-${String(at)}` }); },
    "an entry is of another session": (draft, at) => { Object.assign(draft.records[at % draft.records.length] ?? {}, { session: "s-ana" }); },
    "a session is added": (draft, at) => { draft.sessions.push({ ...world.casefile.sessions[1], id: `s-new-${String(at)}` } as Draft<SessionInput>); },
    "a member leaves": (draft) => { Object.assign(draft.unit.members[1] ?? {}, { left: "2026-03-01T00:00:00Z" }); },
    "a member goes and is forgotten": (draft) => { draft.unit.members.pop(); draft.unit.kind = "individual"; },
    "a member is known as another": (draft) => { Object.assign(draft.unit.members[0] ?? {}, { who: "mother" }); },
    "somebody shows papers": (draft) => { draft.clients[0]?.representatives.push({ who: "mother", as: "parent", authority: "shown", decree: "no-decree", from: "unknown", until: "open", concerns: [] }); },
    "an agency shows papers": (draft) => { draft.clients[0]?.representatives.push({ who: "county", as: "agency", authority: "shown", decree: "no-decree", from: "unknown", until: "open", concerns: [] }); },
    "a clinician comes": (draft, at) => { draft.clinicians.push({ id: `dr-${String(at)}`, role: "treating", licences: [] }); },
    "somebody comes along": (draft, at) => { draft.others.push({ id: `guest-${String(at)}`, ofAge: "yes" }); },
    "an agreement is made": (draft, at) => { draft.agreements.push({ id: `a-${String(at)}`, kind: "group-rules", signatures: [] }); },
    "something is logged": (draft, at) => { draft.disclosures.push(structuredClone(entry({ id: `d-${String(at)}` })) as Draft<CasefileInput["disclosures"][number]>); },
    "something is logged of a stranger": (draft, at) => { draft.disclosures.push(structuredClone(entry({ id: `d-${String(at)}`, contents: [went("joint", { carl: "treatment" })] })) as Draft<CasefileInput["disclosures"][number]>); },
    "something happened": (draft, at) => { draft.incidents.push(structuredClone(incident({ id: `i-${String(at)}` })) as Draft<CasefileInput["incidents"][number]>); },
    "something happened too late": (draft, at) => { draft.incidents.push(structuredClone(incident({ id: `i-${String(at)}`, discoveredAt: "2026-01-01T00:00:00Z" })) as Draft<CasefileInput["incidents"][number]>); },
    "the guest is taken out": (draft) => { draft.others.splice(0); },
    "the chart is replaced": (draft) => { draft.records = long.records.slice(0, 5) as unknown as Draft<CasefileInput>["records"]; },
    "an id is taken twice": (draft) => { draft.records.push(structuredClone(world.casefile.records[0]) as Draft<CasefileInput["records"][number]>, structuredClone(world.casefile.records[0]) as Draft<CasefileInput["records"][number]>); },
    "a portion's id is taken twice": (draft, at) => { draft.records.push({ ...long.records[0], id: `twice-${String(at)}` } as unknown as Draft<CasefileInput["records"][number]>); },
    "a stranger holds": (draft, at) => { Object.assign(draft.records[at % draft.records.length]?.portions[0] ?? {}, { holders: ["carl"] }); },
    "a word is misspelt": (draft, at) => { Object.assign(draft.records[at % draft.records.length]?.portions[0] ?? {}, { separable: "mabye" }); },
    "a session is lost": (draft) => { draft.sessions.pop(); },
    "a hole is left": (draft) => { draft.others[3] = { id: "far", ofAge: "yes" }; },
  };
  const outcome = (work: () => unknown): unknown => {
    try { return work(); } catch (error) { return isInputError(error) ? error.issues.map(({ path, code }) => `${path} ${code}`) : String(error); }
  };

  const seen = (name: string, at: number, now: ReturnType<typeof parseCasefile>) => {
    const plain = fresh(now) as Draft<CasefileInput>;
    let next = now;
    const amended = outcome(() => { next = amend(now, (draft) => { steps[name]?.(draft, at); }).casefile; return [fresh(next), indexOf(next)]; });
    const anew = outcome(() => { steps[name]?.(plain, at); const casefile = parseCasefile(plain); return [fresh(casefile), indexOf(fresh(casefile))]; });
    return { amended, anew, next };
  };
  test.each(Object.keys(steps))("after one step: %s", (name) => {
    const { amended, anew } = seen(name, 1, long);
    expect(amended).toEqual(anew);
  });
  test("whoever has papers acts, and an agency is nobody's relative", () => {
    expect([...openCasefile(seen("somebody shows papers", 1, long).next).acting]).toContain("mother");
    expect(openCasefile(seen("an agency shows papers", 1, long).next).acting).toEqual(openCasefile(long).acting);
  });

  test("after any steps one after another: the same facts, the same index, or the same issues", () => {
    const names = Object.keys(steps);
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(...names), fc.nat(39)), { minLength: 1, maxLength: 4 }), (chosen) => {
      let now = long;
      for (const [name, at] of chosen) {
        const { amended, anew, next } = seen(name, at, now);
        now = next;
        expect(amended, name).toEqual(anew);
        expect(Object.isFrozen(now.records) && now.records.every((record) => Object.isFrozen(record) && Object.isFrozen(record.portions))).toBe(true);
      }
    }), { numRuns: 100, seed: 20261127 });
  });

  test("what was not touched is the very same object", () => {
    const { casefile } = amend(long, (draft) => { Object.assign(draft.records[7]?.portions[0] ?? {}, { separable: "unknown" }); });
    expect(casefile.records[6]).toBe(long.records[6]);
    expect(casefile.sessions).toBe(long.sessions);
    expect(casefile.records[7]).not.toBe(long.records[7]);
  });

  test("an entry of somebody of whom the chart did not tell before is found under that person", () => {
    const { casefile } = amend(long, (draft) => { Object.assign(draft.records[7]?.portions[0] ?? {}, { holders: ["mother"], about: ["mother"] }); });
    expect(openCasefile(casefile).entriesOf.get("mother")?.map(({ portion }) => portion)).toEqual([casefile.records[7]?.portions[0]]);
  });

  test("a list that a recipe brings along is read like any other: a getter in it is refused, in an item of ours too", () => {
    const trap = (): never[] => Object.defineProperty([{}], 0, { get: () => world.casefile.others[0], enumerable: true }) as never[];
    expect(outcome(() => amend(long, (draft) => { draft.others = trap(); }))).toEqual(["/others/0 accessor"]);
    expect(outcome(() => amend(long, (draft) => { draft.others.push(Object.defineProperty({ id: "x" }, "ofAge", { get: () => "yes", enumerable: true }) as never); }))).toEqual(["/others/1/ofAge accessor"]);
    expect(outcome(() => amend(long, (draft) => { Object.assign(draft.records[0]?.portions[0] ?? {}, { holders: trap() }); }))).toEqual(["/records/0/portions/0/holders/0 accessor"]);
    expect(outcome(() => amendCase(world.request, long, (draft) => { draft.casefile.others = trap(); }))).toEqual(["/others/0 accessor"]);
    expect(outcome(() => amendCase(world.request, long, (draft) => { draft.casefile = { ...draft.casefile, others: trap() }; }))).toEqual(["/others/0 accessor"]);
    expect(outcome(() => amendCase(world.request, long, (draft) => { draft.request.purpose = "treatment"; draft.casefile = { ...draft.casefile, others: trap() }; }))).toEqual(["/others/0 accessor"]);
  });
});
