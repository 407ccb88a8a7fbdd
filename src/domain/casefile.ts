/** Everything on file about one treatment unit, as facts. */
import { literal, type InferInput, type InferOutput } from "valibot";
import { agreement } from "./agreement.ts";
import { client } from "./client.ts";
import { therapyRecord } from "./record.ts";
import { release } from "./release.ts";
import { instant, jurisdiction, known, list, noun, oneOf, personId, recordId, type Plain } from "./schema.ts";
import { session } from "./session.ts";
import { treatmentUnit } from "./unit.ts";
import { SENSITIVITIES } from "./vocabulary.ts";

/** Who treats, with which licences: many provisions bind only some of them. */
export const clinician = noun({
  id: personId,
  licences: list(noun({
    as: oneOf(["mft", "counselor", "clinical-social-worker", "psychologist", "psychiatrist", "physician", "nurse", "trainee", "other", "unknown"]),
    in: jurisdiction,
  })),
  role: oneOf(["treating", "evaluator", "supervisor", "consultant"]),
});
/** Somebody of this practice who treats, with the licences held. */
export interface Clinician extends InferOutput<typeof clinician> {}
/** A clinician as a caller writes it. */
export type ClinicianInput = Plain<InferInput<typeof clinician>>;

/** Something that got out, or was seen, without anybody having decided it. */
export const incident = noun({
  id: recordId,
  lapse: oneOf(["misdirected-message", "overheard-talk", "informal-talk", "staff-curiosity", "identified-in-conference", "seen-in-waiting-room", "lost-or-stolen", "other"]),
  at: instant,
  discoveredAt: instant,
  of: list(personId),
  reached: list(personId),
  /** How much it tells. */
  nature: list(oneOf(SENSITIVITIES)),
  /** Is whoever it reached bound to keep it? */
  reachedIsBound: known,
  viewed: known,
  mitigated: known,
});
/** What got out or was seen, by whom and since when it is known. */
export interface Incident extends InferOutput<typeof incident> {}

/** Everything on file about one treatment unit. What is not known is said to be unknown; a list that is empty says that nothing of the kind is on file. */
export const casefile = noun({
  schema: literal(1),
  clients: list(client),
  unit: treatmentUnit,
  sessions: list(session),
  records: list(therapyRecord),
  releases: list(release),
  agreements: list(agreement),
  clinicians: list(clinician),
  /** Collaterals, parents and guests who attend or hold a confidence and are no clients. */
  others: list(noun({ id: personId, ofAge: known })),
  incidents: list(incident),
  jurisdictions: list(jurisdiction),
  /** Is the practice a covered entity under HIPAA? */
  covered: known,
  /** Is it a federally assisted substance use disorder program under 42 CFR Part 2? */
  part2Program: known,
  /** Is it an actor under the information blocking rules? */
  informationBlockingActor: known,
  veteransFacility: known,
});
/** A checked casefile, frozen. `parseCasefile` and `casefile` make one. */
export interface Casefile extends InferOutput<typeof casefile> {}
/** A casefile as a caller writes it, or as it stands in JSON. */
export type CasefileInput = Plain<InferInput<typeof casefile>>;
