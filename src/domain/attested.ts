/** Who stands behind a claim. The form is judged here; the judgement itself never is. */
import type { Claim, ClaimKind, ConfidentialityException } from "./exception.ts";
import type { Content } from "./content.ts";
import type { Known, List, PersonId } from "./schema.ts";
import type { OpenFile } from "./open.ts";
import { isOnFile } from "./persons.ts";
import type { DisclosureRequest } from "./request.ts";
import { epochOf } from "./time.ts";

/**
 * Attested by now, by a clinician of this practice who does not receive it, nor asks for it from outside, and is not in
 * this treatment. A therapist who works alone asks in the own practice.
 */
export const isAttestedByUs = ({ attested }: Pick<ConfidentialityException, "attested">, file: OpenFile, { requester, recipient, at }: DisclosureRequest): boolean =>
  attested !== "not-attested" && file.clinicians.has(attested.by) && !isOnFile(attested.by, file) && attested.by !== recipient.id
  && (attested.by !== requester.id || requester.place === "inside") && epochOf(attested.at) <= epochOf(at);

/** The claims of one kind about a holder, known by now. */
export const claimsAbout = <Kind extends ClaimKind>(kind: Kind, holder: PersonId, { claims, at }: DisclosureRequest): List<Claim<Kind>> =>
  claims.filter((claim): claim is Claim<Kind> => claim.kind === kind && claim.of.includes(holder) && epochOf(claim.knownAt) <= epochOf(at));

type Harm = Claim<"access-harm">["ground"];

/** Is this said of the content, or of any portion that it tells of? */
export const speaksOf = (content: Content, portions: List<string>): boolean =>
  portions.includes(content.id) || content.entries.some(({ portion }) => portions.includes(portion.id));

/** Is this said of the content itself, or of each portion that it tells of? What is drawn from no portion has to be named itself. */
export const speaksOfAll = (content: Content, portions: List<string>): boolean =>
  portions.includes(content.id) || (content.entries.length > 0 && content.entries.every(({ portion }) => portions.includes(portion.id)));

/** Has a clinician of the practice noted that seeing this content is not likely to do such harm? Of what tells of several portions, each has to be noted. */
export const rulesOutHarm = (ground: Harm, content: Content, holder: PersonId, file: OpenFile, request: DisclosureRequest): boolean =>
  speaksOfAll(content, claimsAbout("access-harm", holder, request)
    .filter((claim) => claim.ground === ground && claim.likely === "no" && isAttestedByUs(claim, file, request)).flatMap(({ portions }) => portions));

/** Does a clinician of the practice judge that seeing this content is likely to do such harm? Unknown while nobody attests it. */
export const likelyHarm = (grounds: List<Harm>, content: Content, holder: PersonId, file: OpenFile, request: DisclosureRequest): Known => {
  const harms = claimsAbout("access-harm", holder, request).filter(({ ground, portions, likely }) =>
    grounds.includes(ground) && speaksOf(content, portions) && likely !== "no");
  if (harms.length === 0) return "no";
  return harms.some((claim) => claim.likely === "yes" && isAttestedByUs(claim, file, request)) ? "yes" : "unknown";
};
