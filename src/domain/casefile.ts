/** Everything on file about one treatment unit, as facts. */
import { literal, type InferInput, type InferOutput } from "valibot";
import { agreement } from "./agreement.ts";
import { client } from "./client.ts";
import { disclosure } from "./disclosure.ts";
import { incident } from "./incident.ts";
import { therapyRecord } from "./record.ts";
import { release } from "./release.ts";
import { jurisdiction, known, list, noun, oneOf, personId, type Plain } from "./schema.ts";
import { session } from "./session.ts";
import { treatmentUnit } from "./unit.ts";

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
  /** The log: what left the practice, entry by entry. An empty list says that nothing has. */
  disclosures: list(disclosure),
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
