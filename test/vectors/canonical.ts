/** Vectors without their names and dates, so that two that tell the same case are seen to be one; and what tells two apart. */
import type { Vector } from "../../src/testing/vectors/format.ts";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const DATE = /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?$/;
const instantOf = (date: string): number => Date.parse(date.length === 10 ? `${date}T00:00:00-08:00` : date);

const names = (recipients: readonly unknown[]): readonly string[] => recipients.filter((each) => typeof each === "string");

const idsOf = ({ casefile, request }: Vector): ReadonlySet<string> => new Set([
  ...casefile.clients.flatMap(({ id, representatives }) => [id, ...representatives.map(({ who }) => who)]), ...casefile.others.map(({ id }) => id),
  ...casefile.unit.members.map(({ who }) => who), ...casefile.clinicians.map(({ id }) => id), ...casefile.sessions.map(({ id }) => id),
  ...casefile.records.flatMap(({ id, portions }) => [id, ...portions.map((portion) => portion.id)]),
  ...casefile.releases.flatMap(({ id, recipients }) => [id, ...names(recipients)]), ...casefile.agreements.map(({ id }) => id), ...casefile.incidents.map(({ id }) => id),
  request.requester.id, request.recipient.id, ...request.claims.flatMap(({ id, of, to }) => [id, ...of, ...names(to)]),
  ...request.asked.flatMap((asked) => (asked.what === "statement" ? [asked.id] : [])),
]);

const datesIn = (value: Json): readonly string[] => {
  if (typeof value === "string") return DATE.test(value) ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(datesIn) : [];
};

/** A list of words says the same in whatever order. */
const sorted = (list: readonly Json[]): readonly Json[] => (list.every((each) => typeof each === "string") ? [...list].sort() : list);

/** The case with persons and things numbered as they appear, dates by their order, lists of words sorted, and everything else as it stands. */
export const canonical = (vector: Vector): string => {
  const { casefile, request, policy, expected } = vector;
  const ids = idsOf(vector);
  const numbers = new Map<string, string>();
  const numbered = (id: string): string => {
    if (!ids.has(id)) return id;
    const number = numbers.get(id) ?? `#${String(numbers.size)}`;
    numbers.set(id, number);
    return number;
  };
  const instants = [...new Set(datesIn({ casefile, request }).map(instantOf))].sort((a, b) => a - b);
  const renamed = (value: Json): Json => {
    if (typeof value === "string") return DATE.test(value) ? `@${String(instants.indexOf(instantOf(value)))}` : value.split("#").map(numbered).join("/");
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return sorted((value as readonly Json[]).map(renamed));
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key.split("#").map(numbered).join("/"), renamed(each)]));
  };
  return JSON.stringify(renamed({ casefile, request, policy, expected } as unknown as Json));
};

const same = (a: Json, b: Json): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The places in which two values differ, each by its JSON pointer. Of a list of other length, each item that only one of them has is a place. */
export const differences = (a: Json, b: Json, at = ""): readonly string[] => {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b ? [] : [at];
  if (Array.isArray(a) && Array.isArray(b) && a.length !== b.length) {
    const [one, other] = [a, b] as readonly [readonly Json[], readonly Json[]];
    const alone = [...one.filter((each) => !other.some((its) => same(each, its))), ...other.filter((each) => !one.some((its) => same(each, its)))];
    return alone.length === 0 ? [at] : alone.map((_, index) => `${at}/+${String(index)}`);
  }
  const [one, other] = [a, b] as readonly [{ readonly [key: string]: Json }, { readonly [key: string]: Json }];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((key) => {
    const [mine, theirs] = [one[key], other[key]];
    return mine === undefined || theirs === undefined ? [`${at}/${key}`] : differences(mine, theirs, `${at}/${key}`);
  });
};
