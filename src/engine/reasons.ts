/** Which rules made a verdict, which were set aside and by what, as reasons that explain themselves. */
import type { ContentId, List } from "../domain/schema.ts";
import type { Basis } from "../domain/vocabulary.ts";
import type { Reason } from "./decision.ts";
import type { HeardHolder } from "./evaluate.ts";
import type { Holds, Message, Undetermined } from "./finding.ts";
import type { Invocation } from "./gate.ts";
import { gathered, words } from "./gather.ts";
import type { Pack } from "./pack.ts";
import type { Entry } from "./policy.ts";
import { spoken } from "./sentences.ts";
import { VERSION } from "./version.ts";
import type { Obstacle, Voice } from "./weigh.ts";

const NO_SLOTS = Object.freeze({});

/** Is it the silence of a closed body that bars? */
export const isPack = (by: Obstacle["by"]): by is Pack => "governs" in by;
/** Id of the rule or of the silent body. */
export const idOf = (by: Obstacle["by"]): string => (isPack(by) ? by.id : by.entry.rule.id);

const messageOf = ({ rule }: Entry, finding: Holds | Undetermined): Message =>
  finding.kind === "holds"
    ? { id: finding.message, text: rule.messages[finding.message] ?? rule.title, slots: finding.slots }
    : { id: "undetermined", text: rule.title, slots: NO_SLOTS };

/** A rule's part in the decision on one content. */
export const reasonOf = ({ entry, finding }: Voice, content: ContentId): Reason => ({
  rule: entry.rule.id, pack: entry.pack.id, effect: entry.rule.effect, finding: finding.kind, message: messageOf(entry, finding),
  citation: entry.rule.citation, principle: entry.rule.principle, verified: entry.rule.verified, contents: [content],
});

const silenceOf = (pack: Pack, content: ContentId, ground?: Basis): Reason => ({
  rule: pack.id, pack: pack.id, effect: "closed", finding: "holds",
  message: ground === undefined ? spoken("closed") : spoken("closed-on", { ground }),
  citation: pack.closed?.citation ?? { source: pack.source, provision: "", edition: pack.edition },
  contents: [content],
});

/** The gate's own doubts, in words where a question does not say them. */
const doubtsOfGate = ({ basis, cites, says }: Invocation, content: ContentId): List<Reason> => says.map((message) => ({
  rule: `gate/${basis}`, pack: "gate", effect: "gate", finding: "undetermined", message,
  citation: { source: "The gate", provision: `after ${cites[0] ?? basis}`, edition: VERSION }, contents: [content],
}));

/** The part of what stood in the way: a rule's, or a closed body's silence. */
export const reasonFor = (by: Obstacle["by"], content: ContentId, ground?: Basis): Reason => (isPack(by) ? silenceOf(by, content, ground) : reasonOf(by, content));

const slotKey = (message: Message): string =>
  Object.keys(message.slots).sort().map((slot) => `${slot}=${String(message.slots[slot])}`).join("\u0001");
const reasonKey = ({ rule, finding, message }: Reason): string => [rule, finding, message.id, slotKey(message)].join("\u0000");

const mergeReasons = (a: Reason, b: Reason): Reason => ({
  ...a,
  contents: words([...a.contents, ...b.contents]) as List<ContentId>,
  ...(a.defeatedBy === undefined && b.defeatedBy === undefined ? {} : { defeatedBy: words([...(a.defeatedBy ?? []), ...(b.defeatedBy ?? [])]) }),
});

/** Each reason once, in order, with all contents that it was about. */
export const gatherReasons = (reasons: Iterable<Reason>): List<Reason> => gathered(reasons, reasonKey, mergeReasons);

const isMandate = ({ certain, entry }: Voice): boolean => certain && entry.rule.effect === "require" && entry.pack.force === "law";

/** Of a closed body: the rule without which its silence would bar. */
const liftsOwnSilence = ({ finding, entry }: Voice): boolean => finding.kind === "holds" && entry.pack.closed !== undefined;

/** Did no rule of any body open any basis in play? Then the silence of the closed bodies is the answer. */
const nothingOpens = (bases: HeardHolder["bases"]): boolean => bases.every(({ grounds }) => grounds.length === 0);

/** The rules that made a holder's verdict, and only those. */
export const determiningOf = ({ verdict, made, bases }: HeardHolder, content: ContentId): List<Reason> => {
  if (made === undefined) return [];
  switch (verdict) {
    case "must": return made.grounds.filter((voice) => isMandate(voice) || liftsOwnSilence(voice)).map((voice) => reasonOf(voice, content));
    case "may": return made.grounds.filter((voice) => voice.certain || liftsOwnSilence(voice)).map((voice) => reasonOf(voice, content));
    case "escalate": return bases.filter((each) => each.verdict === "escalate").flatMap(({ invocation, grounds, obstacles }) => [
      ...doubtsOfGate(invocation, content),
      ...grounds.map((voice) => reasonOf(voice, content)),
      ...obstacles.filter(({ weight }) => weight !== "yields").map(({ by }) => reasonFor(by, content)),
    ]);
    case "must-not": return bases.flatMap(({ invocation, grounds, obstacles }) => obstacles
      .filter(({ by, weight }) => (isPack(by) ? weight === "certain" && (grounds.length > 0 || nothingOpens(bases)) : weight === "certain" || weight === "consult"))
      .map(({ by }) => reasonFor(by, content, grounds.length > 0 ? invocation.basis : undefined)));
  }
};

const defeatedBy = (reason: Reason, by: List<string>): Reason => ({ ...reason, defeatedBy: words(by) });

/** Grounds that did not stand, and forbids that gave way. */
export const defeatedOf = ({ bases }: HeardHolder, content: ContentId): List<Reason> => bases.flatMap(({ verdict, grounds, obstacles, silenced }) => {
  const blocking = obstacles.filter(({ weight }) => weight !== "yields").map(({ by }) => idOf(by));
  const requires = grounds.filter(isMandate).map(({ entry }) => entry.rule.id as string);
  return [
    ...(verdict === "must-not" && blocking.length > 0 ? grounds.map((voice) => defeatedBy(reasonOf(voice, content), blocking)) : []),
    ...obstacles.filter(({ weight }) => weight === "yields").map(({ by }) => defeatedBy(reasonFor(by, content), requires)),
    ...silenced.map(({ voice, by }) => defeatedBy(reasonOf(voice, content), [by])),
  ];
});
