/**
 * What a way into a basis can ask: how the recipient stands to the holder, and what a claim must be. The words in
 * which the gate's table is written.
 */
import type { ConfidentialityException } from "../domain/exception.ts";
import type { Content } from "../domain/content.ts";
import type { OpenFile } from "../domain/open.ts";
import type { List, PersonId } from "../domain/schema.ts";
import type { PartyKind, PortionKind, Purpose } from "../domain/vocabulary.ts";

/** How the recipient stands to the holder, to the content or to the claim. */
export type Relation =
  /** Anybody at all. */
  | "anyone"
  /** A form of the holder covers this disclosure; without one the basis is in play only to say so. */
  | "named-in-form"
  /** The requester and the recipient are the holder, or act for the holder, and the content is about the holder. */
  | "subject"
  /** The holder, or who acts for the holder, asks that it be sent to the recipient. */
  | "sent-by-subject"
  /** A current member of the unit in which the holder is a member too. */
  | "fellow-member"
  /** The claim names the recipient: as victim, as able to help, as involved in the care, as the one to deliver to. */
  | "named-victim" | "named-helper" | "named-involved" | "named-in-order";

/** Is the content itself named or, for a part of a portion, the portion? A statement is named only by its own id. */
const isNamed = (named: List<string>, { id, what, entries }: Content): boolean =>
  named.includes(id) || (what === "portion" && entries.some(({ portion }) => named.includes(portion.id)));

/** Is it the holder, or somebody with papers to act for the holder? What these are worth, the rules say. */
const isPartyFor = (who: PersonId, holder: PersonId, { clients }: OpenFile): boolean =>
  who === holder || clients.get(holder)?.representatives.some((paper) => paper.who === who) === true;

/** What a claim must be, beyond being about this holder and reaching this recipient. */
export const CLAIM_PATTERNS = {
  "court-order": (claim, content) => claim.kind === "court-order" && (claim.covers === "all-named" || isNamed(claim.covers, content)),
  "subpoena": (claim) => claim.kind === "subpoena" && claim.issuer !== "board",
  "board-subpoena": (claim) => claim.kind === "subpoena" && claim.issuer === "board",
  "search-warrant": (claim) => claim.kind === "search-warrant",
  "threat": (claim) => claim.kind === "threat",
  "self-danger": (claim) => claim.kind === "self-danger",
  "abuse": (claim) => claim.kind === "abuse",
  "emergency": (claim) => claim.kind === "emergency",
  "involved": (claim) => claim.kind === "involved",
  "oversight": (claim) => claim.kind === "oversight",
  "death-inquiry": (claim) => claim.kind === "death-inquiry",
  "review-board-waiver": (claim) => claim.kind === "review-board-waiver",
  "directive": (claim) => claim.kind === "written-request" && claim.signed !== "no" && claim.elements.includes("directs-to-recipient"),
  "commitment-proceeding": (claim) => claim.kind === "proceeding" && claim.sort === "commitment",
  "claim-against-therapist": (claim, _content, holder, file) => claim.kind === "proceeding" && claim.against === "therapist" && isPartyFor(claim.broughtBy, holder, file),
  "fee-claim": (claim) => claim.kind === "proceeding" && claim.sort === "fee" && claim.against === "client",
} satisfies Readonly<{ [name: string]: (claim: ConfidentialityException, content: Content, holder: PersonId, file: OpenFile) => boolean }>;
/** What a way can ask of a claim. */
export type ClaimPattern = keyof typeof CLAIM_PATTERNS;

/** One way in which a basis is invoked. All that it says must hold. */
export interface Way {
  /** A relation, or the kinds of which the recipient must be one. */
  readonly to: Relation | List<PartyKind>;
  readonly for: List<Purpose> | "any";
  /** At least one claim of these, about this holder and reaching this recipient. */
  readonly on?: List<ClaimPattern>;
  /** Carries only portions of these kinds, whatever the basis carries otherwise. */
  readonly only?: List<PortionKind>;
  /**
   * Only after a death: the holder's own, or also that of a client of whom the content tells. That answers for whoever is no client
   * and tells of nobody alive who is one; whether it reaches what a living client confided is in doubt.
   */
  readonly afterDeath?: "of-the-holder" | "of-whom-it-tells";
  /** Carries statements only, whatever the basis carries otherwise. */
  readonly told?: boolean;
  /** Only what is said, never what is sent. */
  readonly spoken?: boolean;
  /** Only for content that is nobody's confidence, which no other way carries. */
  readonly unnamed?: boolean;
}
