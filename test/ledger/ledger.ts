/**
 * The coverage ledger of HIPAA: each permitting or prohibiting norm of the Privacy Rule, as PrivaCI-Bench (MIT) lists
 * them, beside the rules that decide it, or beside the reason why a psychotherapy practice needs none.
 *
 * Not decided here: whether a rule reads its provision rightly. That is what the tables of the pack are for.
 */
import { readFileSync } from "node:fs";
import type { Pack } from "subrosa";

/** One norm: decided by rules of the pack, or left out for a reason. */
export interface Norm {
  readonly n: number;
  readonly provision: string;
  readonly norm: "permit" | "prohibit";
  /** Ids of rules; the id of the pack where the closed body itself decides: what it bars unless opened, what it yields to a mandate. */
  readonly by?: readonly string[];
  readonly omitted?: string;
}

/** A change to the text after the edition of the pack. Only what is in force may be cited. */
export interface LaterChange {
  readonly provision: string;
  readonly standing: "in force" | "deleted" | "vacated";
  readonly note: string;
}

/** How a norm stands once the pack was asked: `open` where neither a rule that exists nor a reason answers it. */
export type Standing = "implemented" | "omitted" | "open";

const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8"));

/** The 263 norms, in the order of their source. */
export const NORMS = read("hipaa-norms.json") as readonly Norm[];
/** The numbers of the Privacy Rule; what changed after its edition; and paragraphs that the list has in one line with their heading. */
export const PROVISIONS = read("hipaa-provisions.json") as {
  readonly source: string;
  readonly provisions: readonly string[];
  readonly later: readonly LaterChange[];
  readonly joined: readonly { readonly provision: string; readonly note: string }[];
};

/** Answers that name no rule of the pack: a rule that was renamed or never written. */
export const unknownIn = (pack: Pack, { by = [] }: Norm): readonly string[] => {
  const ids = new Set<string>([pack.id, ...pack.rules.map(({ id }) => id)]);
  return by.filter((id) => !ids.has(id));
};

/** Decided by rules that exist, left out for a reason, or neither. */
export const standingOf = (pack: Pack, norm: Norm): Standing => {
  const decided = (norm.by ?? []).length > 0 && unknownIn(pack, norm).length === 0;
  if (decided) return norm.omitted === undefined ? "implemented" : "open";
  return norm.by === undefined && norm.omitted !== undefined ? "omitted" : "open";
};

/** How many norms stand how, in the one line that ends the ledger. */
export const tally = (pack: Pack, norms: readonly Norm[] = NORMS): string => {
  const count = (standing: Standing): string => String(norms.filter((norm) => standingOf(pack, norm) === standing).length);
  return `norms: ${String(norms.length)} implemented: ${count("implemented")} omitted: ${count("omitted")} open: ${count("open")}`;
};

/** Words laid out in lines of at most so many characters. */
const wrap = (text: string, width: number): readonly string[] => text.split(" ").reduce<readonly string[]>((lines, word) => {
  const last = lines.at(-1);
  return last === undefined || last.length + 1 + word.length > width ? [...lines, word] : [...lines.slice(0, -1), `${last} ${word}`];
}, []);

const answer = (pack: Pack, norm: Norm): string => {
  if (standingOf(pack, norm) === "open") return `OPEN: ${unknownIn(pack, norm)[0] ?? "wanted are rules or a reason, one of the two"}`;
  return norm.omitted ?? (norm.by ?? []).join(", ");
};

/** The ledger as plain text of at most `width` columns: provision, norm, rules or reason; long answers go on below. */
export const table = (pack: Pack, norms: readonly Norm[] = NORMS, width = 160): string => {
  const provisions = Math.max(...norms.map(({ provision }) => provision.length));
  const row = (provision: string, norm: string, text: string): string =>
    wrap(text, width - provisions - 14).map((line, at) => `${(at === 0 ? provision : "").padEnd(provisions)} | ${(at === 0 ? norm : "").padEnd(8)} | ${line}`).join("\n");
  return [
    row("provision", "norm", "rules or reason"),
    "-".repeat(width),
    ...norms.map((norm) => row(norm.provision, norm.norm, answer(pack, norm))),
    "",
    tally(pack, norms),
  ].join("\n");
};
