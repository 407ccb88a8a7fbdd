/** Something that got out, or was seen, without anybody having decided it: the facts on which a breach is judged. */
import type { GenericSchema, InferInput, InferOutput } from "valibot";
import { attestation } from "./client.ts";
import { stay } from "./disclosure.ts";
import { disclosureRequest, type DisclosureRequest, type DisclosureRequestInput } from "./request.ts";
import { count, instant, jurisdiction, known, list, noun, oneOf, personId, recordId, wordOr, type Plain } from "./schema.ts";
import { SENSITIVITIES } from "./vocabulary.ts";

/** In which way it happened. */
export const LAPSES = [
  "misdirected-message", "overheard-talk", "informal-talk", "staff-curiosity", "identified-in-conference", "seen-in-waiting-room", "lost-or-stolen", "other",
] as const;
/** One of `LAPSES`. */
export type Lapse = (typeof LAPSES)[number];

/** A request, by the name of its type: spelled out again in every declaration it would make them twice as long. */
const request: GenericSchema<DisclosureRequestInput, DisclosureRequest> = disclosureRequest;

/** One incident, with what is known of it. */
export const incident = noun({
  id: recordId,
  lapse: oneOf(LAPSES),
  at: instant,
  /** When somebody of the practice, other than whoever did it, knew of it or would have with reasonable care. */
  discoveredAt: instant,
  /** What happened, as the requests that it would have been: one for each whom it reached, decided at the instant at which it happened. */
  as: list(request),
  /** Delicate matters that it tells of. */
  nature: list(oneOf(SENSITIVITIES)),
  /** Could the people be recognized in it? */
  recognizable: known,
  /** Was it encrypted or destroyed, so that nobody whom it reached can read it? */
  secured: known,
  /** Is whoever it reached bound to keep it? */
  reachedIsBound: known,
  /** Was it in fact taken or looked at? */
  viewed: known,
  /** Was the risk taken away: called back, destroyed, a promise given that can be relied on? */
  mitigated: known,
  /** Did it happen without anybody meaning it? */
  unintentional: known,
  goodFaith: known,
  /** Did whoever of the practice did it act within the own task? */
  withinAuthority: known,
  /** Is whoever it reached somebody of this practice who has access to such records? */
  reachedMayAccess: known,
  /** Could whoever it reached have kept any of it? */
  couldBeKept: known,
  /** Was it used or passed on? */
  passedOn: known,
  /** The conclusion of a risk assessment: is there only a low probability that the information was compromised? */
  lowProbability: known,
  /** Who stands behind these facts and that conclusion. */
  attested: wordOr(["not-attested"], attestation),
  /** People in other files whom it concerns too, by the place where they live. */
  elsewhere: list(noun({ residentsOf: wordOr(["unknown"], jurisdiction), people: count })),
  /** Who has been told, or learned of it, and when. */
  told: list(noun({ who: personId, at: instant })),
  /** Officials who asked that nobody is told for a time. */
  stays: list(stay),
});
/** What got out or was seen, and what is known of it. */
export interface Incident extends InferOutput<typeof incident> {}
/** An incident as a caller writes it. */
export type IncidentInput = Plain<InferInput<typeof incident>>;
