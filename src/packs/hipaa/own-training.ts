import { worksHere } from "../../domain/persons.ts";
import type { PartyKind } from "../../domain/vocabulary.ts";
import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { provision } from "./provisions.ts";

/** Students, trainees and practitioners in mental health, and whoever teaches them. */
const LEARNERS: ReadonlySet<PartyKind> = new Set(["trainee", "supervisor", "consultant", "treating-provider"]);

/**
 * In the practice's own training, where people learn under supervision to counsel, psychotherapy notes may be used too.
 * It speaks of any entry, so that nothing hangs on whether these are such notes.
 *
 * Not decided here: a supervisor from outside, and a program of somebody else.
 */
export const ownTraining = defineRule({
  ...provision("164.508(a)(2)(i)(B)", "own-training", "beneficence", "In its own supervised training the practice may use psychotherapy notes."),
  effect: "permit",
  on: ["operations"],
  asks: "content",
  messages: { training: "{recipient} learns, or supervises, in this practice's own training." },

  evaluate: ({ file, request: { recipient, purpose } }, holds) =>
    (worksHere(recipient, file) && LEARNERS.has(recipient.kind) && (purpose === "training" || purpose === "supervision") ? holds("training", { recipient: recipient.id }) : silent),
});
