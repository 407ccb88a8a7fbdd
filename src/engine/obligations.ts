/** What must be done with what goes, or because something stays. */
import type { DisclosureRequest } from "../domain/request.ts";
import type { ContentId, List } from "../domain/schema.ts";
import { after } from "../domain/time.ts";
import { DUTIES } from "../domain/vocabulary.ts";
import type { Obligation } from "./decision.ts";
import type { HeardContent } from "./evaluate.ts";
import { gathered } from "./gather.ts";
import { gatherReasons, reasonFor, reasonOf } from "./reasons.ts";
import { voices } from "./hearing.ts";
import type { Obstacle, Voice } from "./weigh.ts";

const dueOf = ({ entry: { rule }, finding }: Voice, request: DisclosureRequest): Obligation["due"] => {
  if (rule.effect !== "oblige" || rule.clock === undefined) return undefined;
  const since = (finding.kind === "holds" ? finding.since : undefined) ?? (rule.clock.from === "received" ? request.receivedAt : undefined);
  return since === undefined ? undefined : after(since, rule.clock.length);
};

const obligationOf = (voice: Voice, upon: Obligation["upon"], contents: List<ContentId>, request: DisclosureRequest): Obligation | undefined => {
  const { rule } = voice.entry;
  if (rule.effect !== "oblige" || (rule.upon !== "either" && rule.upon !== upon)) return undefined;
  const due = dueOf(voice, request);
  return Object.freeze({
    duty: rule.duty, ...(due === undefined ? {} : { due }), ...(rule.anyOf === undefined ? {} : { anyOf: rule.anyOf }),
    upon, reasons: Object.freeze([reasonOf(voice, contents)]),
  });
};

/** A code against what law requires adds the duty to make the commitment to it known. */
const commitment = (by: Obstacle["by"], contents: List<ContentId>): Obligation =>
  Object.freeze({ duty: "make-commitment-known", upon: "release", reasons: Object.freeze([reasonFor(by, contents)]) });

const obligationKey = ({ duty, due, anyOf, upon }: Obligation): string => `${duty}\u0000${upon}\u0000${due ?? ""}\u0000${anyOf === undefined ? "" : anyOf.join(",")}`;
const byStep = (a: Obligation, b: Obligation): number => DUTIES.indexOf(a.duty) - DUTIES.indexOf(b.duty);

const merge = (a: Obligation, b: Obligation): Obligation => Object.freeze({ ...a, reasons: gatherReasons([...a.reasons, ...b.reasons]) });

/** Each obligation once, with all reasons for it, in the order in which they are done: that of `DUTIES`. */
export const gatherObligations = (obligations: List<Obligation>): List<Obligation> => {
  const each = gathered(obligations, obligationKey, merge);
  return each.length <= 1 ? each : Object.freeze([...each].sort(byStep));
};

/** What must be done with a content that goes, on the basis on which each holder's part is made, or because it stays. */
export const obligationsOf = ({ verdict, holders, hearing }: HeardContent, contents: List<ContentId>, request: DisclosureRequest): List<Obligation> => {
  const goes = verdict === "may" || verdict === "must";
  const upon = goes ? "release" : "withholding";
  const owed: Obligation[] = [];
  const spoken = new Set<Voice>(); // a rule about the content speaks with one voice for all who hold it
  for (const { made, bases } of holders) {
    for (const { invocation: { basis }, facts, obstacles } of goes && made !== undefined ? [made] : bases) {
      for (const voice of voices(hearing.then.duties[basis], hearing, facts)) {
        if (spoken.has(voice)) continue;
        spoken.add(voice);
        const obligation = obligationOf(voice, upon, contents, request);
        if (obligation !== undefined) owed.push(obligation);
      }
      if (goes) for (const { by, weight } of obstacles) if (weight === "yields") owed.push(commitment(by, contents));
    }
  }
  return gatherObligations(owed);
};
