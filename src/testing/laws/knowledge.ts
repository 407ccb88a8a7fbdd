/** Laws 5 and 9: knowing less, and guarding more, never opens a door. */
import type { CasefileInput } from "../../domain/casefile.ts";
import { safeParseCasefile, safeParseRequest } from "../../domain/parse.ts";
import type { PortionInput } from "../../domain/record.ts";
import type { Case } from "../case.ts";
import { broken, decide, isOpen, law, neverWidens, openIn, pick, type Law } from "./law.ts";

type Path = readonly (string | number)[];

/** What a known value becomes when nobody knows it any more, by the key under which it stands. */
const UNKNOWN: Readonly<{ [key: string]: unknown }> = {
  born: "unknown", emancipated: "unknown", is: "unknown", authority: "unknown", decree: "unknown", from: "unknown", until: "unknown", identity: "unknown",
  consentedBy: "unknown", separable: "unknown", keptSeparate: "unknown", excludedContent: "unknown", part2: "unknown", promisedSource: "unknown", recognizable: "unknown",
  heldAs: "unknown", form: "unknown", conditioned: "unknown", witness: "unknown", occurred: "unknown", text: "unknown", prosAndConsDiscussed: "unknown", statusExplained: "unknown",
  covered: "unknown", part2Program: "unknown", veteransFacility: "unknown", addressVerified: "unknown", private: "unknown", encrypted: "unknown", made: "unknown", attested: "not-attested",
  serious: "unknown", imminent: "unknown", likely: "unknown", judge: "unknown", privilege: "unknown", suspected: "unknown", nowAtRisk: "unknown", victim: "unknown", ofAge: "unknown",
  contract: "unknown", subpartE: "unknown", subpoena: "unknown", issuer: "unknown", served: "unknown", domesticated: "unknown", assurance: "unknown", objectionTimeOver: "unknown",
  noticeAt: "unknown", canConsent: "unknown", agreed: "unknown", inBestInterest: "unknown", intentAndAbility: "unknown", plan: "unknown", victimAgrees: "unknown",
  tendered: "unknown", given: "unknown", signed: "unknown",
  representatives: [], capacity: [], joined: "unknown", formed: "unknown", expires: "not-stated", discloser: "not-stated",
};

const pathsIn = (value: unknown, at: Path = []): readonly Path[] => {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...at, Array.isArray(value) ? Number(key) : key];
    return [...(key in UNKNOWN && JSON.stringify(inner) !== JSON.stringify(UNKNOWN[key]) ? [here] : []), ...pathsIn(inner, here)];
  });
};

const replaced = <T>(value: T, [key, ...rest]: Path, by: unknown): T => {
  if (key === undefined) return by as T;
  if (Array.isArray(value)) return value.map((item: unknown, index) => (index === key ? replaced(item, rest, by) : item)) as T;
  return { ...value, [key]: replaced((value as { readonly [key: string]: unknown })[key], rest, by) };
};

/** Whose papers are left out stays somebody close to the client: who a person is has not become unknown. */
const stillOnFile = (casefile: CasefileInput, before: CasefileInput): CasefileInput => {
  const known = new Set<string>([...casefile.clients, ...casefile.others, ...casefile.clinicians].map(({ id }) => id));
  const acted = new Set(before.clients.flatMap(({ representatives }) => representatives.map(({ who }) => who)));
  return { ...casefile, others: [...casefile.others, ...[...acted].filter((who) => !known.has(who)).map((id) => ({ id, ofAge: "unknown" as const }))] };
};

const knowingLess = (aCase: Case, roll: number | undefined): Case | undefined => {
  const where = [...pathsIn(aCase.request).map((path) => ["request", path] as const), ...pathsIn(aCase.casefile).map((path) => ["casefile", path] as const)];
  const [which, path] = pick(where, roll) ?? ["request", []];
  if (path.length === 0) return undefined;
  const by = UNKNOWN[String(path.at(-1))];
  const changed = { ...aCase, [which]: replaced(aCase[which], path, by) };
  const less = path.at(-1) === "representatives" ? { ...changed, casefile: stillOnFile(changed.casefile, aCase.casefile) } : changed;
  // One party stands in two places: what is not known of the requester is not known of the same recipient.
  const twin = which === "request" && (path[0] === "requester" || path[0] === "recipient") && aCase.request.requester.id === aCase.request.recipient.id
    ? { ...less, request: { ...less.request, requester: less.request[path[0]], recipient: less.request[path[0]] } } : less;
  return safeParseRequest(twin.request).success && safeParseCasefile(twin.casefile).success ? twin : undefined;
};

/** Law 5. Knowing less never opens a door. */
export const knowingLessOpensNothing: Law = law(5, "knowing-less-opens-nothing", "Knowing less never opens a door.", ["openings"], (evaluate, aCase, rolls) => {
  const before = decide(evaluate, aCase);
  for (const roll of rolls) {
    const less = knowingLess(aCase, roll);
    if (less === undefined) continue;
    const after = decide(evaluate, less);
    // A portion whose parts may or may not be told apart has other contents; it is looked at as a whole.
    const open = openIn(before);
    for (const content of openIn(after)) {
      const parts = [...before.portions].filter((each) => each.content.startsWith(`${content}#`));
      const wasOpen = open.has(content) || (parts.length > 0 && parts.every(({ verdict }) => isOpen(verdict)));
      if (!wasOpen) broken("knowing less opened", content, less.request, less.casefile);
    }
  }
});

const guarded = (portion: PortionInput, roll: number): PortionInput => {
  const ways: Partial<PortionInput>[] = [
    { sensitivities: [...new Set([...portion.sensitivities, "hiv-sti" as const])] }, { sensitivities: [...new Set([...portion.sensitivities, "partner-violence" as const])] },
    { kind: "psychotherapy-notes", keptSeparate: "yes", excludedContent: "no" }, { keptSeparate: "yes", excludedContent: "no" }, { part2: "yes" },
  ];
  return { ...portion, ...pick(ways, roll) };
};

/** Law 9. Adding sensitivity, psychotherapy-note or Part 2 status never loosens what no law requires. */
export const guardingMoreOpensNothing: Law = law(9, "guarding-more-opens-nothing", "Adding sensitivity, psychotherapy-note or Part 2 status never loosens what no law requires.", ["openings", "mandates"], (evaluate, aCase, [roll = 0]) => {
  const casefile: CasefileInput = {
    ...aCase.casefile,
    records: aCase.casefile.records.map((record) => ({ ...record, portions: record.portions.map((portion) => (portion.kind === "deidentified" ? portion : guarded(portion, roll))) })),
  };
  const after = decide(evaluate, { ...aCase, casefile });
  const byChoice = { ...after, portions: after.portions.filter(({ verdict }) => verdict !== "must") };
  neverWidens(decide(evaluate, aCase), byChoice, "guarding more opened");
});
