/** The lines of an account: what one says, what two laws ask for together, and several that become one. */
import type { Lapse } from "../domain/incident.ts";
import type { DisclosureId, List, PersonId } from "../domain/schema.ts";
import { epochOf, type Instant } from "../domain/time.ts";
import type { Basis, PartyKind, PortionKind, Purpose, Topic } from "../domain/vocabulary.ts";

/** Something that went: a statement by its topic, anything else by what it is. */
export interface Described {
  readonly topic?: Topic;
  readonly kinds: List<PortionKind>;
}

/** One line of the account. The practice adds the recipient's name and, if known, the address. */
export interface AccountingLine {
  /** The entries of the log that it tells of; none for an incident. */
  readonly entries: List<DisclosureId>;
  readonly first: Instant;
  /** Of several: the last one, and how many. */
  readonly last?: Instant;
  readonly times: number;
  readonly to: PersonId;
  readonly kind: PartyKind;
  readonly what: List<Described>;
  /** What it was for; absent for an incident. */
  readonly purpose?: Purpose;
  /** On what it went; absent where it went on nothing, or on somebody else's word. */
  readonly basis?: Basis;
  /** Of an incident: what went wrong. */
  readonly lapse?: Lapse;
  /** A copy of the written request may stand instead of the purpose. */
  readonly copyOfRequest: boolean;
  /** The address stays out of the draft: it is that of somebody who is to be safe from the client, and `notes` says whom to ask. */
  readonly withoutAddress?: true;
}

/** A line as one law asks for it. */
export interface Line {
  readonly line: Omit<AccountingLine, "last">;
  /** The bases of all whose part it was, for what may be summed up. */
  readonly bases: List<Basis>;
  /** The bases on which its law lets several be summed up. */
  readonly sums: List<Basis>;
}

/** What a line says of one thing. */
export const describe = ({ topic, kinds }: { readonly topic?: Topic | undefined; readonly kinds: List<PortionKind> }): Described =>
  (topic === undefined ? { kinds } : { topic, kinds: [] });

/** Each thing once, in an order that tells nothing. */
export const distinct = (items: List<Described>): List<Described> => [...new Map(items.map((item) => [JSON.stringify(item), item])).entries()]
  .sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);

/** What two laws ask of one disclosure is one line, with all that either asks. */
export const together = (lines: List<Line>): List<Line> => [...lines.reduce((all, drawn) => {
  const { line: { entries, first, to, lapse } } = drawn;
  const key = JSON.stringify([entries, first, to, lapse ?? ""]);
  const before = all.get(key);
  return all.set(key, before === undefined ? drawn : {
    line: { ...drawn.line, ...before.line, what: distinct([...before.line.what, ...drawn.line.what]), copyOfRequest: before.line.copyOfRequest || drawn.line.copyOfRequest },
    bases: [...new Set([...before.bases, ...drawn.bases])], sums: [...new Set([...before.sums, ...drawn.sums])],
  });
}, new Map<string, Line>()).values()];

/** Several disclosures to one recipient for one purpose, on grounds for which the law allows it, become one line. */
export const summedUp = (lines: List<Line>): AccountingLine[] => {
  const groups = new Map<string, Line[]>();
  lines.forEach((drawn, index) => {
    const { line, bases, sums } = drawn;
    const alike = bases.length > 0 && bases.every((basis) => sums.includes(basis));
    const key = alike ? JSON.stringify([line.to, line.kind, line.purpose, line.basis]) : String(index);
    groups.set(key, [...(groups.get(key) ?? []), drawn]);
  });
  return [...groups.values()].flatMap((group) => group.slice(0, 1).map(({ line: first }): AccountingLine => {
    const last = group.at(-1)?.line;
    if (group.length === 1 || last === undefined) return first;
    return {
      ...first, entries: group.flatMap(({ line }) => line.entries), last: last.first, times: group.length,
      what: distinct(group.flatMap(({ line }) => line.what)), copyOfRequest: group.every(({ line }) => line.copyOfRequest),
    };
  }));
};

/** The earliest first. */
export const byTime = (a: { readonly first: Instant }, b: { readonly first: Instant }): number => epochOf(a.first) - epochOf(b.first);
