/** What must be done with what goes, or because something stays. */
import type { DisclosureRequest } from "../domain/request.ts";
import type { ContentId, List } from "../domain/schema.ts";
import { after } from "../domain/time.ts";
import { DUTIES, type Duty } from "../domain/vocabulary.ts";
import type { Obligation } from "./decision.ts";
import type { HeardContent } from "./evaluate.ts";
import { byText, gathered } from "./gather.ts";
import { gatherReasons, reasonFor, reasonOf } from "./reasons.ts";
import { voices } from "./hearing.ts";
import type { Obstacle, Voice, Weighed } from "./weigh.ts";

const dueOf = ({ entry: { rule }, finding }: Voice, request: DisclosureRequest): Obligation["due"] => {
  if (rule.effect !== "oblige" || rule.clock === undefined) return undefined;
  const since = (finding.kind === "holds" ? finding : finding.says)?.since ?? (rule.clock.from === "received" ? request.receivedAt : undefined);
  return since === undefined ? undefined : after(since, rule.clock.length);
};

const obligationOf = (voice: Voice, upon: Obligation["upon"], contents: List<ContentId>, request: DisclosureRequest): Obligation | undefined => {
  const { rule } = voice.entry;
  if (rule.effect !== "oblige") return undefined;
  const { duty, anyOf } = rule;
  const due = dueOf(voice, request);
  const reasons = Object.freeze([reasonOf(voice, contents)]);
  // Each shape is written out, because parts spread together take several times as long.
  if (anyOf === undefined) return Object.freeze(due === undefined ? { duty, upon, reasons } : { duty, due, upon, reasons });
  return Object.freeze(due === undefined ? { duty, anyOf, upon, reasons } : { duty, due, anyOf, upon, reasons });
};

/** A code against what law requires adds the duty to make the commitment to it known. */
const commitment = (by: Obstacle["by"], contents: List<ContentId>): Obligation =>
  Object.freeze({ duty: "make-commitment-known", upon: "release", reasons: Object.freeze([reasonFor(by, contents)]) });

const STEP = Object.freeze(Object.fromEntries(DUTIES.map((duty, step) => [duty, step])) as { readonly [D in Duty]: number });
const choiceOf = ({ anyOf = [] }: Obligation): string => anyOf.join();
const byStep = (a: Obligation, b: Obligation): number => (a === b ? 0
  : STEP[a.duty] - STEP[b.duty] || byText(a.upon, b.upon) || byText(a.due ?? "", b.due ?? "") || byText(choiceOf(a), choiceOf(b)));

const merge = (same: List<Obligation>): Obligation => {
  const [first] = same as [Obligation];
  return Object.freeze({ ...first, reasons: gatherReasons(same.flatMap(({ reasons }) => reasons)) });
};

/** Each obligation once, with all reasons for it, in the order in which they are done: that of `DUTIES`. */
export const gatherObligations = (obligations: List<Obligation>): List<Obligation> => gathered(obligations, byStep, merge);

/** What is owed to whoever has asked, as an answer. */
const ANSWERS: ReadonlySet<Duty> = new Set(["discuss-scope", "answer-in-time", "cost-based-fee", "notice-of-denial", "independent-review"]);

/** What must be done with a content that goes, on the basis on which each holder's part is made, or because it stays. */
export const obligationsOf = ({ verdict, holders, hearing }: HeardContent, contents: List<ContentId>, request: DisclosureRequest): List<Obligation> => {
  const goes = verdict === "may" || verdict === "must";
  const upon = goes ? "release" : "withholding";
  const owed: Obligation[] = [];
  const spoken: Voice[] = []; // a rule about the content speaks with one voice for all who hold it
  const owe = ({ invocation: { basis }, facts, obstacles, isUnasked }: Weighed): void => {
    for (const voice of voices(hearing.then.duties[upon][basis], hearing, facts)) {
      if (spoken.includes(voice)) continue;
      spoken.push(voice);
      const obligation = obligationOf(voice, upon, contents, request);
      if (obligation !== undefined && !(isUnasked === true && ANSWERS.has(obligation.duty))) owed.push(obligation);
    }
    if (goes) for (const { by, weight } of obstacles) if (weight === "yields") owed.push(commitment(by, contents));
  };
  for (const { made, bases } of holders) {
    if (goes && made !== undefined) owe(made);
    else for (const each of bases) owe(each);
  }
  return gatherObligations(owed);
};
