/** Which rules made a verdict, which were set aside and by what, as reasons that explain themselves. */
import type { ContentId, List } from "../domain/schema.ts";
import type { Basis } from "../domain/vocabulary.ts";
import type { Reason } from "./decision.ts";
import type { HeardHolder } from "./evaluate.ts";
import { NOTHING_TO_FILL, type Holds, type Message, type Undetermined } from "./finding.ts";
import type { Invocation } from "./gate.ts";
import { byText, frozen, gathered, words } from "./gather.ts";
import type { Pack } from "./pack.ts";
import type { Entry } from "./policy.ts";
import { spoken } from "./sentences.ts";
import { VERSION } from "./version.ts";
import { isMandate, type Obstacle, type Voice, type Weighed } from "./weigh.ts";

/** Is it the silence of a closed body that bars? */
export const isPack = (by: Obstacle["by"]): by is Pack => "governs" in by;
/** Id of the rule or of the silent body. */
export const idOf = (by: Obstacle["by"]): string => (isPack(by) ? by.id : by.entry.rule.id);

const messageOf = ({ rule, says }: Entry, finding: Holds | Undetermined): Message => {
  const said = finding.kind === "holds" ? finding : finding.says;
  if (said === undefined) return says.inDoubt;
  const { message: id, slots } = said;
  const plain = slots === NOTHING_TO_FILL ? says.plain.get(id) : undefined;
  return plain ?? Object.freeze({ id, text: rule.messages[id] ?? rule.title, slots: frozen(slots) });
};

/** Contents of which a reason speaks: most often of one. */
type Contents = List<ContentId>;

/** A rule's part in the decision on one content. A voice is heard on one content, and its reason is written once. */
export const reasonOf = (voice: Voice, contents: Contents): Reason => {
  if (voice.reason !== undefined) return voice.reason;
  const { entry, finding } = voice;
  const { rule, pack } = entry;
  return (voice.reason = Object.freeze({
    rule: rule.id, pack: pack.id, effect: rule.effect, finding: finding.kind, message: messageOf(entry, finding),
    citation: rule.citation, principle: rule.principle, verified: rule.verified, contents,
  }));
};

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
const bySlots = (a: Message, b: Message): number => (a.slots === b.slots ? 0 : byText(slotKey(a), slotKey(b)));

const byRule = (a: Reason, b: Reason): number => (a === b ? 0
  : byText(a.rule, b.rule) || byText(a.finding, b.finding) || byText(a.message.id, b.message.id) || bySlots(a.message, b.message));

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

const all = <T>(reasons: List<Reason>, pick: (reason: Reason) => List<T> | undefined): List<T> => {
  const found: T[] = [];
  let last: List<T> | undefined;
  for (const reason of reasons) {
    const items = pick(reason);
    if (items !== undefined && items !== last) for (const item of items) found.push(item);
    last = items;
  }
  return found;
};

const mergeReasons = (same: List<Reason>): Reason => {
  const [first, ...others] = same as [Reason, ...Reason[]];
  if (others.every((each) => each === first)) return first;
  const by = words(all(same, ({ defeatedBy }) => defeatedBy));
  return reasonAbout(first, words(all(same, ({ contents }) => contents)), by.length === 0 ? undefined : by);
};

/** Each reason once, in order, with all contents that it was about. */
export const gatherReasons = (reasons: List<Reason>): List<Reason> => gathered(reasons, byRule, mergeReasons);

/** Of a closed body: the rule without which its silence would bar. */
const liftsOwnSilence = ({ finding, entry }: Voice): boolean => finding.kind === "holds" && entry.pack.closed !== undefined;

/** Did no rule of any body open any basis in play? Then the silence of the closed bodies is the answer. */
const nothingOpens = (bases: HeardHolder["bases"]): boolean => bases.every(({ grounds }) => grounds.length === 0);

/** The doubts on one basis: the gate's, those of its grounds, and what stands in the way. */
const doubtsOn = ({ invocation, grounds, obstacles }: Weighed, contents: Contents, reasons: Reason[]): void => {
  reasons.push(...doubtsOfGate(invocation, contents));
  for (const voice of grounds) reasons.push(reasonOf(voice, contents));
  for (const { by, weight } of obstacles) if (weight !== "yields") reasons.push(reasonFor(by, contents));
};

/** What keeps one basis shut. The silence of a closed body counts where a ground spoke, or where nothing opens any basis. */
const shutOn = ({ invocation, grounds, obstacles }: Weighed, silenceCounts: boolean, contents: Contents, reasons: Reason[]): void => {
  const spoke = grounds.length > 0;
  for (const { by, weight } of obstacles) {
    if (weight === "certain" ? isPack(by) && !spoke && !silenceCounts : weight !== "consult" || isPack(by)) continue;
    reasons.push(reasonFor(by, contents, spoke ? invocation.basis : undefined));
  }
};

/** The rules that made a holder's verdict, and only those. */
export const determiningOf = ({ verdict, made, bases }: HeardHolder, contents: Contents): List<Reason> => {
  const reasons: Reason[] = [];
  if (made === undefined) return reasons;
  switch (verdict) {
    case "must": for (const voice of made.grounds) if (isMandate(voice) || liftsOwnSilence(voice)) reasons.push(reasonOf(voice, contents)); break;
    case "may": for (const voice of made.grounds) if (voice.certain || liftsOwnSilence(voice)) reasons.push(reasonOf(voice, contents)); break;
    case "escalate": for (const each of bases) if (each.verdict === "escalate") doubtsOn(each, contents, reasons); break;
    case "must-not": {
      const silenceCounts = nothingOpens(bases);
      for (const each of bases) shutOn(each, silenceCounts, contents, reasons);
    }
  }
  return reasons;
};

const defeatedBy = (reason: Reason, by: List<string>): Reason => reasonAbout(reason, reason.contents, words(by));

/** Grounds that did not stand, and forbids that gave way. */
export const defeatedOf = ({ bases }: HeardHolder, contents: Contents, reasons: Reason[]): void => {
  for (const { verdict, grounds, obstacles, silenced } of bases) {
    if (verdict !== "must-not" && obstacles.length === 0 && silenced.length === 0) continue;
    if (verdict === "must-not" && grounds.length > 0) {
      const blocking = obstacles.filter(({ weight }) => weight !== "yields").map(({ by }) => idOf(by));
      if (blocking.length > 0) for (const voice of grounds) reasons.push(defeatedBy(reasonOf(voice, contents), blocking));
    }
    for (const { by, weight } of obstacles) {
      if (weight === "yields") reasons.push(defeatedBy(reasonFor(by, contents), grounds.filter(isMandate).map(({ entry }) => entry.rule.id as string)));
    }
    for (const { voice, by } of silenced) reasons.push(defeatedBy(reasonOf(voice, contents), [by]));
  }
};
