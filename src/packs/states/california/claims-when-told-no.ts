import { under } from "../../../domain/open.ts";
import { objectionsOf } from "../../../domain/persons.ts";
import { namesRecipient } from "../../../domain/standing.ts";
import { epochOf } from "../../../domain/time.ts";
import type { HolderFacts } from "../../../engine/facts.ts";
import { asFact, every, forbids, plainly, some, type Answer } from "../../shapes/answers.ts";
import { isMeantBy } from "../../shapes/wishes.ts";
import { provision } from "./provisions.ts";

/** Has this person said no to this recipient, to relatives of whom this is one, or to everybody, since the last signature for this recipient? */
const saidNo = ({ file, holder, request: { recipient, at } }: HolderFacts): Answer =>
  some(objectionsOf(file, holder, at).map((no) => every([
    plainly(under(file.releasesOf, holder).every((release) => !namesRecipient(release, recipient) || epochOf(release.signedAt) <= epochOf(no.at))),
    asFact(isMeantBy(no, recipient, holder, file), "agreed", holder, "client"),
  ])));

/**
 * The therapist claims the privilege whenever the client has it and has not let it go. A no after the signature leaves it
 * open which of the two counts; until an attorney has said so, the privilege is claimed.
 */
export const claimsWhenToldNo = forbids(
  provision("Evid. Code 1015", "claims-when-told-no", "fidelity", false, "Where the client has said no since signing, the therapist claims the privilege before a subpoena is answered."),
  {
    bars: ["subpoena"], consult: ["attorney"],
    says: "{name} has said no since signing. Claim the privilege for {name}, and ask an attorney whether the form still counts as a waiver.",
    when: saidNo,
  },
);
