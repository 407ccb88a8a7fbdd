import { SPOKEN_OR_WRITTEN } from "../../../domain/standing.ts";
import type { Missing } from "../../../domain/known.ts";
import { dayOf } from "../../../domain/time.ts";
import { lawful, plainly } from "../../shapes/answers.ts";
import { needsRelease } from "../../shapes/needs-release.ts";
import { leaves } from "../../shapes/of-the-practice.ts";
import type { HolderFacts } from "../../../engine/facts.ts";
import { treatedBy } from "../shapes/consent.ts";
import { mayBeOwedToHealth } from "../shapes/reports.ts";
import { CONFIDENCES, provision } from "./provisions.ts";
import { ARTICLE_245, isCompensation, MENTAL_HEALTH_RECORDS, tellsWhatWasSaid } from "./shapes.ts";

const speaks = (facts: HolderFacts): boolean | Missing => {
  const binds = treatedBy(ARTICLE_245)(facts);
  const { file, request, request: { recipient, at } } = facts;
  const outside = leaves(request, file);
  if (binds === "no" || outside === false || !tellsWhatWasSaid(facts.content)) return false;
  const claimed = isCompensation(recipient) && facts.content.holders.length === 1 && dayOf(at) >= MENTAL_HEALTH_RECORDS.from ? lawful(recipient) : plainly(false);
  if (claimed.is === "yes") return false;
  return claimed.missing[0] ?? mayBeOwedToHealth(facts) ?? (binds === "yes" ? outside : { fact: "licence", of: facts.holder, askedOf: "practice" });
};

/**
 * What a client said, and what the client was told, leaves only with the consent of that client, also to those who treat,
 * pay or help. Consent has no form here. Staff and associates are bound with the therapist and may know; an associate from elsewhere by contract. Whoever claims
 * compensation for an injury at work has waived it towards those who decide that claim, and nobody else's with it: 8-47-203(1),
 * 8-47-203.2. A jail, an army or a service that guards somebody has no exception. What a law has reported to a public health authority
 * goes by that law: whoever asks for it shows which.
 *
 * Not decided here: threats, reports, emergencies, orders and suits, for which the statute or other law has its own words.
 */
export const consentsFirst = needsRelease(
  provision("C.R.S. 12-245-220(1)", "consents-first", "fidelity", CONFIDENCES, "What a client said in psychotherapy leaves only with that client's consent, also to those who treat or pay."),
  {
    bars: ["treatment", "payment", "care-involvement", "benefits", "research", "public-health", "government-function"], when: speaks, formalities: SPOKEN_OR_WRITTEN,
    unsigned: "{name} has not consented to this. This state's law asks for consent before what was said in psychotherapy goes to anybody outside.",
  },
);
