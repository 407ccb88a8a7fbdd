/** What must be done with what goes, or because something stays. */
import type { DisclosureRequest } from "../domain/request.ts";
import type { ContentId, List } from "../domain/schema.ts";
import { after } from "../domain/time.ts";
import { DUTIES } from "../domain/vocabulary.ts";
import type { Obligation } from "./decision.ts";
import type { HeardContent } from "./evaluate.ts";
import { gathered } from "./gather.ts";
import { gatherReasons, reasonFor, reasonOf } from "./reasons.ts";
import type { Voice, Weighed } from "./weigh.ts";

const dueOf = ({ entry: { rule }, finding }: Voice, request: DisclosureRequest): Obligation["due"] => {
  if (rule.effect !== "oblige" || rule.clock === undefined) return undefined;
  const since = (finding.kind === "holds" ? finding.since : undefined) ?? (rule.clock.from === "received" ? request.receivedAt : undefined);
  return since === undefined ? undefined : after(since, rule.clock.length);
};

const obligationOf = (voice: Voice, upon: Obligation["upon"], content: ContentId, request: DisclosureRequest): List<Obligation> => {
  const { rule } = voice.entry;
  if (rule.effect !== "oblige" || (rule.upon !== "either" && rule.upon !== upon)) return [];
  const due = dueOf(voice, request);
  return [{
    duty: rule.duty, ...(due === undefined ? {} : { due }), ...(rule.anyOf === undefined ? {} : { anyOf: rule.anyOf }),
    upon, reasons: [reasonOf(voice, content)],
  }];
};

/** A code against what law requires adds the duty to make the commitment to it known. */
const commitments = ({ obstacles }: Weighed, content: ContentId): List<Obligation> => obstacles
  .filter(({ weight }) => weight === "yields")
  .map(({ by }) => ({ duty: "make-commitment-known", upon: "release", reasons: [reasonFor(by, content)] }));

const obligationKey = ({ duty, due, anyOf, upon }: Obligation): string => [duty, upon, due ?? "", (anyOf ?? []).join(",")].join("\u0000");
const byStep = (a: Obligation, b: Obligation): number => DUTIES.indexOf(a.duty) - DUTIES.indexOf(b.duty);

/** Each obligation once, with all reasons for it, in the order in which they are done: that of `DUTIES`. */
export const gatherObligations = (obligations: Iterable<Obligation>): List<Obligation> =>
  [...gathered(obligations, obligationKey, (a, b) => ({ ...a, reasons: gatherReasons([...a.reasons, ...b.reasons]) }))].sort(byStep);

/** What must be done with a content that goes, on the basis on which each holder's part is made, or because it stays. */
export const obligationsOf = ({ content, verdict, holders }: HeardContent, request: DisclosureRequest): List<Obligation> => {
  const goes = verdict === "may" || verdict === "must";
  const upon = goes ? "release" : "withholding";
  return gatherObligations(holders.flatMap(({ made, bases, hearing }) => (goes && made !== undefined ? [made] : bases).flatMap((weighed) => [
    ...hearing.voices(hearing.policy.duties[weighed.invocation.basis], weighed.invocation)
      .flatMap((voice) => obligationOf(voice, upon, content.id, request)),
    ...(goes ? commitments(weighed, content.id) : []),
  ])));
};
