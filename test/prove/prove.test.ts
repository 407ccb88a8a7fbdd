/** A fixed slice of the small world on every test run, and the proof that the proof would notice: engines that are wrong in one way each. */
import { evaluateDisclosure, parseCasefile, parseRequest, type Casefile, type CasefileInput, type DisclosureRequest, type DisclosureRequestInput } from "subrosa";
import { describe, expect, test } from "vitest";
import { LAWS } from "./laws.ts";
import { run, type Evaluate, type Outcome, type Slice } from "./run.ts";
import { nameOf, THINGS } from "./world.ts";

const SLICE: Slice = { stride: 9001, alone: 97, from: 1 };
/** The machine may be busy with other tests. */
const PATIENCE = 60_000;
const firstOf = ({ disagreements, broken }: Outcome): readonly string[] => [
  ...disagreements.slice(0, 3).map(({ where, content, oracle, engine }) => `${content}: oracle ${oracle}, engine ${engine ?? "nothing"}: ${nameOf(where)}`),
  ...broken.slice(0, 3).map(({ law, where }) => `${law} ${nameOf(where)}`),
];

describe("a slice of the small world", () => {
  const outcome = run(SLICE);
  test("the engine and the oracle answer alike, and no law is broken", () => { expect(firstOf(outcome)).toEqual([]); });
  test("nor where what one person said alone is told, in every case", () => {
    expect(firstOf(run({ stride: Number.MAX_SAFE_INTEGER, things: THINGS.filter(({ as, from }) => as === "summary" && from === "progress-note") }))).toEqual([]);
  }, PATIENCE);
  test("it is no handful of cases, and every verdict is among them", () => {
    expect(outcome.cases).toBeGreaterThan(5_000);
    expect(Math.min(...Object.values(outcome.verdicts))).toBeGreaterThan(100);
  });
});

type File = Writable<CasefileInput>;
type Asked = Writable<DisclosureRequestInput>;
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** The engine, asked about something else than what it was asked about. */
const mishearing = (file: (given: Casefile) => Partial<File>, asked: (given: DisclosureRequest) => Partial<Asked> = () => ({})): Evaluate => {
  const files = new Map<Casefile, Casefile>();
  const requests = new Map<DisclosureRequest, DisclosureRequest>();
  return (request, casefile, policy) => {
    const [heard, known] = [requests.get(request) ?? parseRequest({ ...request, ...asked(request) }), files.get(casefile) ?? parseCasefile({ ...casefile, ...file(casefile) })];
    requests.set(request, heard);
    files.set(casefile, known);
    return evaluateDisclosure(heard, known, policy);
  };
};

const NOTE = THINGS.filter((thing) => thing.as === "portion" && thing.from === "progress-note");

describe("an engine that is wrong in one way is found out", () => {
  test.each<[fault: string, law: string | undefined, evaluate: Evaluate]>([
    ["takes the first partner's form for the other's too", LAWS.answered, mishearing(({ clients, releases }) => ({
      releases: releases.flatMap((release) => clients.map(({ id }) => ({ ...release, id: `${release.id} ${id}`, of: id, signedBy: id, signedAs: "self" as const }))),
    }))],
    ["forgets that a form was taken back", LAWS.answered, mishearing(({ releases }) => ({ releases: releases.map((release) => ({ ...release, ...(release.revoked === undefined ? {} : { revoked: { ...release.revoked, at: "2026-12-01T00:00:00-08:00" } }) })) }))],
    ["lets a form reach anybody", LAWS.answered, mishearing(({ releases }) => ({ releases: releases.map((release) => ({ ...release, recipients: ["somebody", "friend", "police"] })) }))],
    ["takes an unknown form for a written one", LAWS.known, mishearing(({ releases }) => ({ releases: releases.map((release) => (release.form === "unknown" ? { ...release, form: "written" as const } : release)) }))],
    ["takes every subpoena for an order", LAWS.idle, mishearing(() => ({}), ({ claims, recipient, asked }) => ({
      claims: claims.map((claim) => (claim.kind === "subpoena" ? {
        id: claim.id, of: claim.of, to: claim.to, attested: claim.attested, knownAt: claim.knownAt, kind: "court-order" as const, judge: "yes" as const, jurisdiction: "US-CA",
        privilege: "ruled" as const, heard: claim.of, covers: asked.flatMap((each) => (each.what === "portions" ? each.ids : [])), deliverTo: recipient.id,
        subpartE: "no" as const, subpoena: "no" as const, returnAt: "none",
      } : claim)),
    }))],
    ["forgets that others hold it", LAWS.answered, mishearing(({ records }) => ({
      records: records.map((record) => ({ ...record, portions: record.portions.map((portion) => ({ ...portion, holders: portion.holders.slice(0, 1), separable: "no" as const })) })),
    }))],
    ["never lets anything go", undefined, mishearing(() => ({ releases: [] }), () => ({ claims: [] }))],
  ])("one that %s", (_fault, law, evaluate) => {
    const { disagreements, broken } = run({ stride: 1499, alone: 29, from: 3, things: NOTE, evaluate });
    expect(disagreements.length).toBeGreaterThan(0);
    if (law !== undefined) expect(broken.map(({ law }) => law)).toContain(law);
  }, PATIENCE);
});
