/** What several rules of Pennsylvania ask. */
import type { Content } from "../../../domain/content.ts";
import type { Formalities } from "../../../domain/standing.ts";
import { PLAIN_ELEMENTS } from "../../../domain/standing.ts";
import type { PartyKind, PortionKind } from "../../../domain/vocabulary.ts";

/** From this age a client consents to outpatient care alone, and controls its record. Source: 35 P.S. 10101.1(a)(1), 55 Pa. Code 5100.33(a). */
export const CONSENTS_FROM = 14;

/** A client's own written leave: a release, or a waiver of privilege. */
export const WRITTEN_CONSENT: Formalities = { acts: ["release", "privilege-waiver"], elements: PLAIN_ELEMENTS };

/** Those who treat the client, or may. */
export const TREATERS: ReadonlySet<PartyKind> = new Set(["treating-provider", "referring-provider", "prescriber", "hospital", "emergency-responder", "veterans-provider", "successor-custodian"]);

const TOLD_FOR_CONSENT: ReadonlySet<PortionKind> = new Set(["diagnosis", "treatment-plan", "medication"]);

/** Is it what a parent has to know in order to consent: the condition, the treatment, its risks and what it should bring? */
export const isForConsent = ({ topic, kinds }: Content): boolean =>
  topic === "condition" || (topic === undefined && kinds.length > 0 && kinds.every((kind) => TOLD_FOR_CONSENT.has(kind)));
