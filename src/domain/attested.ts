/** Who stands behind a claim. The form is judged here; the judgement itself never is. */
import type { Claim, ClaimKind, ConfidentialityException } from "./exception.ts";
import type { Content } from "./content.ts";
import type { Known, List, PersonId } from "./schema.ts";
import type { Entry, OpenFile } from "./open.ts";
import { isOnFile } from "./persons.ts";
import type { DisclosureRequest } from "./request.ts";
import { epochOf } from "./time.ts";
import type { Topic } from "./vocabulary.ts";

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

type Harmful = Claim<"access-harm">;
type Harm = Harmful["ground"];

/** The parts of a portion that may go into the content: those of the holders whose confidence this is. */
const partsIn = ({ portion: { id, holders } }: Entry, content: Content): List<string> =>
  holders.filter((holder) => content.holders.includes(holder)).map((holder) => `${id}#${holder}`);

/** Is this said of the content, or of any portion, or part of one, that it tells of? */
export const speaksOf = (content: Content, portions: List<string>): boolean => portions.includes(content.id)
  || content.entries.some((entry) => portions.includes(entry.portion.id) || partsIn(entry, content).some((part) => portions.includes(part)));

/** Is this said of the content itself, or of each portion, or each part of one, that it tells of? What is drawn from no portion has to be named itself. */
export const speaksOfAll = (content: Content, portions: List<string>): boolean => portions.includes(content.id)
  || (content.entries.length > 0 && content.entries.every((entry) => {
    const parts = partsIn(entry, content);
    return portions.includes(entry.portion.id) || (parts.length > 0 && parts.every((part) => portions.includes(part)));
  }));

/** Has a clinician of the practice noted that seeing this content is not likely to do such harm? Of what tells of several portions, each has to be noted. */
export const rulesOutHarm = (ground: Harm, content: Content, holder: PersonId, file: OpenFile, request: DisclosureRequest): boolean =>
  speaksOfAll(content, claimsAbout("access-harm", holder, request)
    .filter((claim) => claim.ground === ground && claim.likely === "no" && isAttestedByUs(claim, file, request)).flatMap(({ portions }) => portions));

/** Topics that say nothing of what was said in treatment. */
const OUTWARD: ReadonlySet<Topic> = new Set(["existence", "attendance", "location", "account"]);

const tellsOfIt = ({ topic }: Content): boolean => topic === undefined || !OUTWARD.has(topic);

/** Told from no portion, and of what was said: it may be the very thing that was noted of one. */
const isPerhapsMeant = (content: Content): boolean => content.topic !== undefined && content.entries.length === 0 && tellsOfIt(content);

/** Does it name a portion on file, or a part of one? Whatever else it names is an answer that was told, or a slip: what in the file was meant, nobody can see. */
const isInChart = (named: string, { entries }: OpenFile): boolean => {
  const cut = named.indexOf("#");
  return cut < 0 ? entries.has(named) : entries.get(named.slice(0, cut))?.portion.holders.some((holder) => holder === named.slice(cut + 1)) === true;
};

/**
 * Does a clinician of the practice judge that seeing this content is likely to do such harm? Unknown while nobody attests
 * it; of what is told from no portion while that was noted of some portion; and of whatever was said while that was noted of
 * nothing, or of what is no portion on file. The last two until it is ruled out for this content.
 */
export const likelyHarm = (grounds: List<Harm>, content: Content, holder: PersonId, file: OpenFile, request: DisclosureRequest): Known => {
  const harms = claimsAbout("access-harm", holder, request).filter(({ ground, likely }) => grounds.includes(ground) && likely !== "no");
  const ofThis = harms.filter(({ portions }) => speaksOf(content, portions));
  if (ofThis.some((claim) => claim.likely === "yes" && isAttestedByUs(claim, file, request))) return "yes";
  const mayBeMeant = ({ portions }: Harmful): boolean => isPerhapsMeant(content)
    || (tellsOfIt(content) && (portions.length === 0 || portions.some((named) => !isInChart(named, file))));
  const isMeant = harms.some((claim) => mayBeMeant(claim) && !rulesOutHarm(claim.ground, content, holder, file, request));
  return ofThis.length > 0 || isMeant ? "unknown" : "no";
};
