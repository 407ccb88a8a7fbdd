/** Which rules made a verdict, which were set aside and by what, as reasons that explain themselves. */
import type { ContentId, List } from "../domain/schema.ts";
import type { Basis } from "../domain/vocabulary.ts";
import type { Reason } from "./decision.ts";
import type { HeardHolder } from "./evaluate.ts";
import type { Holds, Message, Undetermined } from "./finding.ts";
import type { Invocation } from "./gate.ts";
import { frozen, gathered, words } from "./gather.ts";
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

const messageOf = ({ rule }: Pick<Entry, "rule">, finding: Holds | Undetermined): Message => Object.freeze(
  finding.kind === "holds"
    ? { id: finding.message, text: rule.messages[finding.message] ?? rule.title, slots: frozen(finding.slots) }
    : { id: "undetermined", text: rule.title, slots: NO_SLOTS });

/** Contents of which a reason speaks: most often of one. */
type Contents = List<ContentId>;

/** A rule's part in the decision on one content. */
export const reasonOf = ({ entry: { rule, pack }, finding }: Voice, contents: Contents): Reason => Object.freeze({
  rule: rule.id, pack: pack.id, effect: rule.effect, finding: finding.kind, message: messageOf({ rule }, finding),
  citation: rule.citation, principle: rule.principle, verified: rule.verified, contents,
});

const CLOSED = spoken("closed");

const silenceOf = (pack: Pack, contents: Contents, ground?: Basis): Reason => Object.freeze({
  rule: pack.id, pack: pack.id, effect: "closed", finding: "holds",
  message: ground === undefined ? CLOSED : spoken("closed-on", { ground }),
  citation: pack.closed?.citation ?? frozen({ source: pack.source, provision: "", edition: pack.edition }),
  contents,
});

/** The gate's own doubts, in words where a question does not say them. */
const doubtsOfGate = ({ basis, cites, says }: Invocation, contents: Contents): List<Reason> => says.map((message) => frozen({
  rule: `gate/${basis}`, pack: "gate", effect: "gate", finding: "undetermined", message,
  citation: { source: "The gate", provision: `after ${cites[0] ?? basis}`, edition: VERSION }, contents,
}));

/** The part of what stood in the way: a rule's, or a closed body's silence. */
export const reasonFor = (by: Obstacle["by"], content: Contents, ground?: Basis): Reason => (isPack(by) ? silenceOf(by, content, ground) : reasonOf(by, content));

const slotKey = ({ slots }: Message): string => {
  const names = Object.keys(slots);
  const [only] = names;
  if (only === undefined) return "";
  if (names.length === 1) return `${only}=${String(slots[only])}`;
  return names.sort().map((slot) => `${slot}=${String(slots[slot])}`).join("\u0001");
};
const reasonKey = ({ rule, finding, message }: Reason): string => `${rule}\u0000${finding}\u0000${message.id}\u0000${slotKey(message)}`;

/** The same reason, about other contents or set aside by others. Written out, because a frozen value is slow to spread. */
export const reasonAbout = (reason: Reason, contents: Contents, defeatedBy: List<string> | undefined = reason.defeatedBy): Reason => {
  const { rule, pack, effect, finding, message, citation, principle, verified } = reason;
  if (principle === undefined || verified === undefined) {
    return Object.freeze(defeatedBy === undefined ? { rule, pack, effect, finding, message, citation, contents }
      : { rule, pack, effect, finding, message, citation, contents, defeatedBy });
  }
  return Object.freeze(defeatedBy === undefined ? { rule, pack, effect, finding, message, citation, principle, verified, contents }
    : { rule, pack, effect, finding, message, citation, principle, verified, contents, defeatedBy });
};

const mergeReasons = (a: Reason, b: Reason): Reason => reasonAbout(
  a, a.contents === b.contents ? a.contents : words([...a.contents, ...b.contents]),
  a.defeatedBy === undefined && b.defeatedBy === undefined ? undefined : words([...(a.defeatedBy ?? []), ...(b.defeatedBy ?? [])]),
);

/** Each reason once, in order, with all contents that it was about. */
export const gatherReasons = (reasons: List<Reason>): List<Reason> => gathered(reasons, reasonKey, mergeReasons);

const isMandate = ({ certain, entry }: Voice): boolean => certain && entry.rule.effect === "require" && entry.pack.force === "law";

/** Of a closed body: the rule without which its silence would bar. */
const liftsOwnSilence = ({ finding, entry }: Voice): boolean => finding.kind === "holds" && entry.pack.closed !== undefined;

/** Did no rule of any body open any basis in play? Then the silence of the closed bodies is the answer. */
const nothingOpens = (bases: HeardHolder["bases"]): boolean => bases.every(({ grounds }) => grounds.length === 0);

/** The rules that made a holder's verdict, and only those. */
export const determiningOf = ({ verdict, made, bases }: HeardHolder, content: Contents): List<Reason> => {
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

const defeatedBy = (reason: Reason, by: List<string>): Reason => reasonAbout(reason, reason.contents, words(by));

/** Grounds that did not stand, and forbids that gave way. */
export const defeatedOf = ({ bases }: HeardHolder, content: Contents): List<Reason> => bases.flatMap(({ verdict, grounds, obstacles, silenced }) => {
  if (verdict !== "must-not" && obstacles.length === 0 && silenced.length === 0) return [];
  const blocking = obstacles.filter(({ weight }) => weight !== "yields").map(({ by }) => idOf(by));
  const requires = grounds.filter(isMandate).map(({ entry }) => entry.rule.id as string);
  return [
    ...(verdict === "must-not" && blocking.length > 0 ? grounds.map((voice) => defeatedBy(reasonOf(voice, content), blocking)) : []),
    ...obstacles.filter(({ weight }) => weight === "yields").map(({ by }) => defeatedBy(reasonFor(by, content), requires)),
    ...silenced.map(({ voice, by }) => defeatedBy(reasonOf(voice, content), [by])),
  ];
});
