import type { PartyKind } from "../../../domain/vocabulary.ts";
import { every, notNotes, ofKind, permits, plainly } from "../../shapes/answers.ts";
import { provision, RECORDS } from "./provisions.ts";

const TAKING_PART: ReadonlySet<PartyKind> = new Set(["court", "mental-health-authority", "hospital", "law-enforcement"]);
/** What protects somebody from injury, or meets the client's needs for care. */
const FOR_OFFICERS: ReadonlySet<string | undefined> = new Set(["protective-facts", "condition"]);

/**
 * Magistrate, court, examiner and community services board, and a hospital that evaluates the client. Officers hear only what
 * protects somebody from injury or what the client's care asks for, and are handed nothing.
 *
 * Not decided here: other providers who evaluate or serve the client, who ask for that as care and have it under (D)(7).
 */
export const commitmentCourt = permits(
  provision("32.1-127.1:03(D)(13)", "commitment-court", "beneficence", RECORDS, "Those who take part in a proceeding to hospitalize the client may have what it needs."),
  {
    on: "commitment",
    says: "A proceeding decides whether {name} is hospitalized, and this recipient takes part in it.",
    when: ({ content, claims, request: { recipient } }) => every([
      plainly(TAKING_PART.has(recipient.kind) && ofKind(claims, "proceeding").some(({ sort }) => sort === "commitment")),
      plainly(recipient.kind !== "law-enforcement" || FOR_OFFICERS.has(content.topic)), notNotes(content),
    ]),
  },
);
