import { isDead, standsFor } from "../../../domain/persons.ts";
import { asFact, every, notNotes, permits, plainly } from "../../shapes/answers.ts";
import { provision } from "./provisions.ts";
import { isRecord } from "./shapes.ts";

/**
 * After a death the record is disclosed if the representative, as the Probate Act has it, and the therapist both consent, or a court
 * orders it after its own look. So whoever represents the estate may have it and has no right to it: that the therapist gives it is
 * the therapist's consent. A court's order is judged as an order.
 *
 * Not decided here: next of kin with no letters of office. Whether they represent anybody is asked.
 */
export const representativeAfterDeath = permits(
  provision("740 ILCS 110/5(e)", "representative-after-death", "fidelity", false, "After a client's death the representative may have the record if the therapist consents as well."),
  {
    on: "individual-access", says: "{name} has died, and whoever represents {name} asks. This state lets the record go if the therapist consents too; it demands nothing.",
    when: (facts) => {
      const { content, file, holder, request: { requester, recipient, at } } = facts;
      const client = file.clients.get(holder);
      return every([
        plainly(client !== undefined && isDead(client, at) && requester.id === recipient.id), isRecord(content), notNotes(content),
        asFact(standsFor(file, requester.id, holder, at), "representatives-papers", holder, "requester"),
      ]);
    },
  },
);
