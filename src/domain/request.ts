/** Who asks, for whom, for what, what would go out and how, on which claims, and the only "now" there is: `at`. */
import { literal, variant, type InferInput, type InferOutput } from "valibot";
import { confidentialityException } from "./exception.ts";
import { contentId, instant, known, list, noun, oneOf, personId, portionId, statementId, wordOr, type Plain } from "./schema.ts";
import { CHANNELS, FORMS, PARTY_KINDS, PURPOSES, TOPICS } from "./vocabulary.ts";

/** The requester or the recipient. The kind is what that party says; the casefile answers by id. */
export const party = noun({
  id: personId,
  kind: oneOf(PARTY_KINDS),
  /** Inside the practice (a use), its agent under contract, or outside (a disclosure). */
  place: oneOf(["inside", "agent", "outside"]),
  /** Was the identity verified? */
  identity: known,
  /** Was it verified that this party may ask for, or receive, this? */
  authority: known,
  /** Did it bind itself in writing to protect what it gets, as the law asks of a vendor, a researcher or an auditor? */
  contract: known,
});
/** The requester or the recipient, as it stands in a request. */
export interface Party extends InferOutput<typeof party> {}

/** What would go out. */
export const asked = variant("what", [
  noun({ what: oneOf(["portions"]), ids: list(contentId) }),
  /** Of a person: what that person holds or what is about that person. Of the unit: what two or more of its members hold. */
  noun({ what: oneOf(["whole-file"]), of: wordOr(["unit"], personId) }),
  noun({ what: oneOf(["statement"]), id: statementId, topic: oneOf(TOPICS), holders: list(personId), drawnFrom: list(portionId) }),
]);
/** What would go out, as it stands in a request. */
export type Asked = InferOutput<typeof asked>;

/** How a request can have been made. */
export const MADE = ["orally", "in-writing", "signed-writing", "through-portal", "unknown"] as const;

/** One request: who asks, who receives, for what, what, by which way, on which claims, received when, and the instant of the decision. */
export const disclosureRequest = noun({
  schema: literal(1),
  requester: party,
  recipient: party,
  onBehalfOf: list(personId),
  purpose: oneOf(PURPOSES),
  asked: list(asked),
  form: oneOf(FORMS),
  /** How the request was made. */
  made: oneOf(MADE),
  channel: noun({
    by: oneOf(CHANNELS),
    /** Was the address, number or account checked to be the recipient's? */
    addressVerified: known,
    /** Can nobody else see or hear it on this way? */
    private: known,
    encrypted: known,
  }),
  claims: list(confidentialityException),
  receivedAt: instant,
  at: instant,
});
/** A checked request, frozen. `parseRequest` and `request` make one. */
export interface DisclosureRequest extends InferOutput<typeof disclosureRequest> {}
/** A request as a caller writes it, or as it stands in JSON. */
export type DisclosureRequestInput = Plain<InferInput<typeof disclosureRequest>>;
