/** Reasons in words: each sentence once, with all that stand behind it, and ids by where they stand. */
import type { List } from "../domain/schema.ts";
import type { Duty } from "../domain/vocabulary.ts";
import type { Decision, Reason } from "../engine/decision.ts";
import type { Speech } from "./language.ts";

/** Each once, in order. */
export const unique = (lines: List<string>): List<string> => [...new Set(lines)];

/** Duties that only guard somebody, and harm nobody where they are done without need. */
const GUARDS: ReadonlySet<Duty> = new Set<Duty>([
  "neither-confirm-nor-deny", "assert-privilege", "seek-protective-order", "redact", "protect-others-in-file", "minimum-necessary", "confidential-channel", "warn-of-channel-risk",
]);

/** What a reason says, perhaps for a duty, and whether it is certain. */
export const said = (reason: Reason, { sentence, phrase }: Speech, duty?: Duty): string => {
  const words = sentence(reason.message, reason.rule);
  if (reason.finding === "holds") return words;
  if (duty !== undefined && GUARDS.has(duty)) return phrase("to-be-safe", { sentence: words });
  return phrase(reason.effect === "oblige" ? "perhaps" : "not-certain", { sentence: words });
};

/** One line a sentence, with all that stand behind it. */
export const reasonLines = (reasons: List<Reason>, speech: Speech): List<string> => {
  const lines = new Map<string, Set<string>>();
  for (const reason of reasons) {
    const line = said(reason, speech);
    lines.set(line, (lines.get(line) ?? new Set()).add(speech.source(reason.citation)));
  }
  return [...lines].map(([line, sources]) => `${line} (${[...sources].join("; ")})`);
};

const everyReason = ({ rationale, obligations }: Decision): List<Reason> =>
  [...rationale.determining, ...rationale.defeated, ...obligations.flatMap(({ reasons }) => reasons)];

/** The body that every policy has, called as its rules cite it: it can set aside what it says nothing to. */
const GROUND_RULES: readonly [pack: string, source: string] = ["floor", "Ground rules"];

/**
 * A rule, a silent body or a determination, by where it stands rather than by its id. A rule that the decision does not
 * quote is named by the source of its pack, or by the pack where nothing of it is quoted, and the provision in its id.
 */
export const standsAt = (decision: Decision, { source, phrase }: Speech): (id: string) => string => {
  const reasons = everyReason(decision);
  const known = new Map(reasons.flatMap((reason) => [[reason.rule, reason.citation] as const, ...(reason.effect === "closed" ? [[reason.pack, reason.citation] as const] : [])]));
  const sourceOf = new Map([GROUND_RULES, ...reasons.map(({ pack, citation }) => [pack, citation.source] as const)]);
  const packs = new Set(decision.policy.map(({ id }) => id));
  return (id) => {
    const citation = known.get(id);
    if (citation !== undefined) return source(citation);
    const pack = id.slice(0, id.includes("/") ? id.indexOf("/") : undefined);
    const from = sourceOf.get(pack) ?? (id.includes("/") && packs.has(pack) ? pack : undefined);
    if (from !== undefined) return source({ source: from, provision: id.slice(pack.length + 1, Math.max(pack.length + 1, id.lastIndexOf("/"))) });
    return id.includes("/") || packs.has(id) ? id : phrase("determination");
  };
};
