import { standsFor } from "../../../domain/persons.ts";
import { needsRelease } from "../../shapes/needs-release.ts";
import { provision, STANDARD_2_2 } from "./provisions.ts";

/**
 * A client's confidences go to others in writing or because a law lets them; a family member who takes part is no
 * exception. The client, or who acts for the client, is no other.
 *
 * Not decided here: what joint treatment holds, and what one member said alone. Each is a rule of its own.
 */
export const writtenAuthorization = needsRelease(
  provision(
    "aamft/2.2/written-authorization", "2.2", "fidelity", STANDARD_2_2,
    "What a client confided goes to others on the client's written authorization or waiver, or where law mandates or permits it.",
  ),
  {
    bars: ["authorization", "care-involvement"],
    when: ({ content, file, holder, request: { recipient, at } }) => content.holders.length === 1 && standsFor(file, recipient.id, holder, at) !== "yes",
    unsigned: "{name} has not authorized this in writing.",
  },
);
