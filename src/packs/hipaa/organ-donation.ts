import { every, notNotes, permits, plainly } from "../shapes/answers.ts";
import { provision } from "./provisions.ts";

/**
 * After a death, for donation and transplantation of organs, eyes or tissue. Psychotherapy notes it does not reach.
 */
export const organDonation = permits(
  provision("164.512(h)", "organ-donation", "beneficence", "Those who arrange an organ donation may have what it needs."),
  {
    on: "coroner",
    says: "An organ donation from {name} is being arranged.",
    when: ({ content, request: { recipient } }) => every([plainly(recipient.kind === "organ-procurement"), notNotes(content)]),
  },
);
