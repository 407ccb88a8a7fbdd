import { claimsAbout, isAttestedByUs } from "../../../domain/attested.ts";
import type { DisclosureRequest } from "../../../domain/request.ts";
import type { Missing } from "../../../domain/known.ts";
import type { PartyKind } from "../../../domain/vocabulary.ts";
import type { HolderFacts } from "../../../engine/facts.ts";
import { needsRelease } from "../../shapes/needs-release.ts";
import { goesToItsWriter } from "../../shapes/of-the-practice.ts";
import { keptBackSince, toldNoSince } from "../../shapes/wishes.ts";
import { treatedBy } from "../shapes/consent.ts";
import { provision, SOCIAL_WORKERS } from "./provisions.ts";

/**
 * Is a consent needed, since the client was not told, or objected? That the client was told beforehand of this very
 * recipient and has not objected, a clinician of the practice attests: the recipient takes part in the care, and the
 * client agrees. That the limits of confidentiality were explained tells of no recipient, and is not enough.
 */
const needsConsent = (facts: HolderFacts): boolean | Missing => {
  const { file, holder, request } = facts;
  const { recipient: { id } } = request;
  const told = claimsAbout("involved", holder, request).filter(({ who, to }) => who === id && to.includes(id));
  if (keptBackSince(facts).length > 0 || toldNoSince(facts, "perhaps").length > 0 || told.some(({ agreed }) => agreed === "no")) return true;
  if (told.some((claim) => claim.agreed === "yes" && isAttestedByUs(claim, file, request))) return false;
  return { fact: "client-informed", of: holder, askedOf: "therapist" };
};

/** Those who answer for the client's care, whatever they call their work. */
const ANSWERS: ReadonlySet<PartyKind> = new Set(["supervisor", "consultant", "trainee"]);
/** Is it work of the practice itself, or the keeping of its records, in which nobody answers for the client's care? Whoever goes on with the care does. */
const keepsHouse = ({ recipient: { kind }, purpose }: DisclosureRequest): boolean =>
  (purpose === "operations" ? !ANSWERS.has(kind) : purpose === "continuity" && kind === "successor-custodian");

/**
 * Colleagues and supervisors who answer for the client's care, those of the same practice among them, hear what they need
 * without a signature, if the client was told beforehand what is disclosed and why, and has not objected. Whoever reads the
 * own notes discloses nothing.
 *
 * Not decided here: who keeps the books, the calendar or the records, and answers for nobody's care.
 */
export const socialWorkerAsksFirst = needsRelease(
  provision("258 CMR 22.04(1)", "social-worker-asks-first", "autonomy", SOCIAL_WORKERS, "A social worker tells the client before sharing with others who treat or supervise, or has a written consent."),
  {
    bars: ["treatment", "operations"],
    when: (facts) => (treatedBy(["clinical-social-worker"])(facts) === "no" || goesToItsWriter(facts) || keepsHouse(facts.request) ? false : needsConsent(facts)),
    unsigned: "{name} has objected. In this state a social worker then shares with others who treat or supervise only on a written consent.",
  },
);
