import { every, notNotes, permits, plainly } from "../../shapes/answers.ts";
import { isPayer } from "../../shapes/payers.ts";
import { provision, RECORDS } from "./provisions.ts";

/** Third-party payers and those who review for them. Collecting a fee is another paragraph. */
export const paysForCare = permits(
  provision("32.1-127.1:03(D)(17)", "pays-for-care", "justice", RECORDS, "Payers and those who work for them may have what they need to pay."),
  {
    on: "payment",
    says: "A payer may have of {name} what it needs to pay, and no more.",
    when: ({ content, request: { recipient } }) => every([plainly(isPayer(recipient.kind)), notNotes(content)]),
  },
);
