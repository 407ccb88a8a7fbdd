/** Whose law it is that a content asks for, as far as the policy has that law. */
import type { Content } from "../domain/content.ts";
import type { Missing } from "../domain/known.ts";
import { licencesBehind } from "../domain/licences.ts";
import type { OpenFile } from "../domain/open.ts";
import type { List } from "../domain/schema.ts";
import type { Basis } from "../domain/vocabulary.ts";
import type { Invocation, Question } from "./gate.ts";
import { words } from "./gather.ts";
import type { ContentHearing } from "./hearing.ts";
import type { Compiled } from "./policy.ts";
import { weigh, type Weighed } from "./weigh.ts";

/** Does nothing on file say where this was told, nor where the practice works? Then no place's law is known to be the right one. */
const isNowhere = ({ sessions }: Content, file: OpenFile): boolean =>
  file.facts.jurisdictions.length === 0 && sessions.every(({ clientsWereIn }) => clientsWereIn.length === 0);

/** The places whose law this policy neither has nor owns to be without: where the client was, and where those are licensed who wrote it. */
interface Unmodelled {
  readonly here: List<string>;
  readonly licensed: List<string>;
}

/**
 * The places that the content or, where no session tells, the casefile names. The law of the licence binds beside that of the place where
 * the client was, so that a policy with no state in which whoever wrote it is licensed lacks one.
 */
const unmodelled = (places: ReadonlySet<string>, content: Content, file: OpenFile): Unmodelled => {
  const here: string[] = [];
  const licensed: string[] = [];
  let told = false;
  const isKnown = (place: string): boolean => place === "US" || places.has(place);
  const look = (named: List<string>, unknown: string[]): void => {
    for (const place of named) if (!isKnown(place)) unknown.push(place);
  };
  for (const { clientsWereIn } of content.sessions) {
    if (clientsWereIn.length > 0) told = true;
    look(clientsWereIn, here);
  }
  if (!told) look(file.facts.jurisdictions, here);
  for (const licences of licencesBehind(content, file)) if (!licences.some((licence) => isKnown(licence.in))) look(licences.map((licence) => licence.in), licensed);
  return { here: words(here), licensed: words(licensed.filter((place) => !here.includes(place))) };
};

const lawOf = (of: string): Missing => ({ fact: "law-of-place", of, askedOf: "practice" });

/** Of whose law the policy knows nothing, and what has to be asked because of it. */
export interface DoubtsOfPlace {
  readonly elsewhere: List<string>;
  /** What is asked whatever the basis. */
  readonly doubts: List<Missing>;
  /** What is asked of the law of a licence, where that could keep something shut. */
  readonly ofLicence: List<Missing>;
}

const NO_DOUBT: DoubtsOfPlace = { elsewhere: [], doubts: [], ofLicence: [] };

/** The places of whose law the policy knows nothing, and what has to be asked because of it. Nothing, where nobody said in which places the practice works. */
export const doubtsOfPlace = (policy: Pick<Compiled, "places">, content: Content, file: OpenFile): DoubtsOfPlace => {
  if (policy.places === undefined) return NO_DOUBT;
  const { here, licensed } = unmodelled(policy.places, content, file);
  const isUnplaced = isNowhere(content, file);
  if (here.length === 0 && licensed.length === 0 && !isUnplaced) return NO_DOUBT;
  const doubts = here.map(lawOf);
  if (isUnplaced) doubts.push({ fact: "place", of: content.id, askedOf: "practice" });
  return { elsewhere: words([...here, ...licensed]), doubts, ofLicence: licensed.map(lawOf) };
};

/**
 * Of what goes "to the individual", or concerns the right of access, no stricter law is left in force (45 CFR 160.202); an emergency is kept
 * nowhere from who treats it; and what is nobody's is nobody's.
 */
const SPARED: ReadonlySet<Basis> = new Set(["individual-access", "emergency", "deidentified"]);
/** Who may be told of a danger is what differs most from state to state. */
const TOLD_OF_DANGER: ReadonlySet<Basis> = new Set(["threat-to-others", "danger-to-self"]);

/** That a child is abused is reported everywhere, whatever else the law of a place keeps shut. Source: 45 CFR 160.203(c). */
const reportsAChild = ({ claims }: Pick<Invocation, "claims">): boolean => claims.length > 0 && claims.every((claim) => claim.kind === "abuse" && claim.victim === "child");

/**
 * Can the law of a licence keep this shut? What law demands where the client was, a report or a judge's order, does not wait for it,
 * save a warning.
 */
export const waitsForLicence = ({ invocation, verdict }: { readonly invocation: Pick<Invocation, "basis" | "claims">; readonly verdict: Weighed["verdict"] }): boolean =>
  !SPARED.has(invocation.basis) && !reportsAChild(invocation) && (verdict !== "must" || TOLD_OF_DANGER.has(invocation.basis));

const inDoubtOf = (doubts: List<Missing>, invocation: Invocation): Invocation =>
  (doubts.length === 0 ? invocation : { ...invocation, missing: [...invocation.missing, ...doubts] });

/** A basis weighed where the law of some place may be lacking; that of a licence is asked about only where it could keep something shut. */
export const weighWhere = ({ doubts, ofLicence }: DoubtsOfPlace, invocation: Invocation, about: Question, heard: ContentHearing): Weighed => {
  const placed = inDoubtOf(doubts, invocation);
  const weighed = weigh(placed, about, heard);
  return ofLicence.length > 0 && waitsForLicence(weighed) ? weigh(inDoubtOf(ofLicence, placed), about, heard) : weighed;
};
