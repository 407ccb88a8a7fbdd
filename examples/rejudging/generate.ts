/**
 * Writes past disclosures to judge again: `disclosures.jsonl`, a request a line, and the casefiles they call by name.
 *
 *     npx tsx examples/rejudging/generate.ts --lines 200000 --into data
 *
 * One in twenty lines carries its casefile along. The same seed writes the same bytes.
 */
import { createWriteStream, mkdirSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { casefile, request, signedForm, type Casefile, type DisclosureRequest, type FormSketch, type RequestSketch } from "subrosa";
import { byMail, note, ourPractice, person, session, verified } from "../couple.ts";

type ReleaseSketch = ReturnType<typeof signedForm>;

const { values } = parseArgs({ options: { lines: { type: "string", default: "1000" }, into: { type: "string", default: "data" }, seed: { type: "string", default: "7" } } });

/** Numbers from 0 to 1 that a seed settles (mulberry32). */
const numbers = (seed: number) => {
  let state = seed >>> 0;
  return (): number => {
    state = (state + 0x6D2B79F5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};
const next = numbers(Number(values.seed));
const upTo = (n: number): number => Math.floor(next() * n);
const chance = (part: number): boolean => next() < part;
const oneOf = <T>(first: T, ...others: readonly T[]): T => others[upTo(others.length + 1) - 1] ?? first;

const FIRST = Date.UTC(2022, 0, 3);
const DAYS = 1_500; // to February 2026
const at = (day: number, hour: number): string => `${new Date(FIRST + day * 86_400_000).toISOString().slice(0, 10)}T${String(hour).padStart(2, "0")}:00:00-08:00`;

const SESSIONS = 12;
const PER_CHART = 50;

/** A form on California's paper, in nine of ten cases; otherwise on one that lacks what the state asks for. */
const form = (sketch: FormSketch): ReleaseSketch => {
  const paper = signedForm(sketch);
  return { ...paper, statements: [...paper.statements, "consequences-of-refusal", ...(chance(0.9) ? ["large-type", "separate-signature", "use-limits", "right-to-copy"] as const : [])] };
};

/** Both partners of a couple, or one client, seen a dozen times; of a substance use program or not; with forms for the psychiatrist, the insurer and an attorney, or without. */
const chart = (): { readonly file: Casefile; readonly start: number; readonly clients: readonly string[] } => {
  const clients = chance(0.5) ? ["Ana", "Ben"] : ["Ana"];
  const start = upTo(DAYS - 400);
  const part2 = chance(0.4) ? "yes" as const : "no" as const;
  const seen = Array.from({ length: SESSIONS }, (_, index) => ({
    ...session, id: `s-${String(index)}`, at: at(start + index * 14, 10), attended: clients.length === 2 && chance(0.2) ? [oneOf("Ana", "Ben")] : clients,
  }));
  const signed = (of: string, when: number): readonly ReleaseSketch[] => [
    ...(chance(0.7) ? [{
      ...form({
        of, recipients: [{ kind: "prescriber" }, { kind: "insurer" }], purposes: ["treatment", "payment", "operations"], signedAt: at(when, 9), expires: at(when + 1_500, 9).slice(0, 10),
        covers: { kinds: "entire-record", statements: ["summary"], part2 },
      }),
      id: `care-${of}`,
    }] : []),
    ...(chance(0.5) ? [{
      ...form({ of, recipients: ["Doe"], purposes: ["divorce", "litigation"], signedAt: at(when + 30, 9), expires: at(when + 530, 9).slice(0, 10), covers: { kinds: "entire-record", statements: [], part2 } }),
      id: `attorney-${of}`,
      ...(chance(0.2) ? { revoked: { at: at(when + 90, 9), recipients: "all" as const } } : {}),
    }] : []),
  ];
  const file = casefile({
    ...ourPractice, part2Program: part2,
    clients: clients.map((id) => ({ ...person(id, "1984-05-06"), capacity: [{ from: at(start, 9), is: "able" as const }] })),
    unit: clients.length === 2
      ? { kind: "couple", relation: "married", clientIs: "the-unit", charting: "mixed", formed: at(start, 9), members: clients.map((who) => ({ who, as: "partner" as const, joined: at(start, 9) })) }
      : { kind: "individual", relation: "single", clientIs: "one-member", charting: "separate", formed: at(start, 9), members: clients.map((who) => ({ who, as: "client" as const, joined: at(start, 9) })) },
    sessions: seen.map(({ attended, ...rest }) => ({ ...rest, attended: [...attended] })),
    records: seen.map(({ id }) => ({ id: `r-${id}`, session: id, portions: [{ ...note, part2, id: `note of ${id}` }] })),
    releases: clients.flatMap((of) => signed(of, start + upTo(200))),
    agreements: [{ id: "limits", kind: "limits-explained", to: [...clients], at: at(start, 9) }],
  });
  return { file, start, clients };
};

const ASKING: readonly (Pick<RequestSketch, "requester" | "purpose"> & { readonly own?: true })[] = [
  { requester: { id: "Dr. Moss", kind: "prescriber", ...verified }, purpose: "treatment" },
  { requester: { id: "Blue Shield", kind: "insurer", ...verified }, purpose: "payment" },
  { requester: { id: "Doe", kind: "client-attorney", ...verified }, purpose: "divorce" },
  { requester: { id: "Ana", kind: "client", ...verified }, purpose: "self-access", own: true },
];

const disclosure = (start: number, clients: readonly string[]): DisclosureRequest => {
  const day = start + 7 * SESSIONS + upTo(DAYS - start - 7 * SESSIONS);
  const held = Math.min(SESSIONS, Math.floor((day - start - 1) / 14) + 1);
  const asking = ASKING[upTo(ASKING.length)];
  if (asking === undefined) throw new Error("nobody asks");
  const { own, ...who } = asking;
  return request({
    ...who, onBehalfOf: own === true ? ["Ana"] : [oneOf("Ana", ...clients)], made: "in-writing", channel: byMail, at: at(day, 17),
    asked: [{ what: "portions", ids: [...new Set(Array.from({ length: 1 + upTo(3) }, () => `note of s-${String(upTo(held))}`))] }],
  });
};

const lines = Number(values.lines);
mkdirSync(join(values.into, "casefiles"), { recursive: true });
const out = createWriteStream(join(values.into, "disclosures.jsonl"));
let current = chart();
for (let line = 0; line < lines; line += 1) {
  const name = `c-${String(Math.floor(line / PER_CHART))}`;
  if (line % PER_CHART === 0) {
    current = chart();
    writeFileSync(join(values.into, "casefiles", `${name}.json`), JSON.stringify(current.file));
  }
  const { file, start, clients } = current;
  const written = JSON.stringify({ id: `d-${String(line + 1)}`, casefile: line % 20 === 19 ? file : name, request: disclosure(start, clients) });
  if (!out.write(`${written}\n`)) await once(out, "drain");
}
out.end();
await once(out, "finish");
