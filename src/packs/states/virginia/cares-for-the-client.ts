import { every, notNotes, permits, plainly } from "../../shapes/answers.ts";
import { provision, RECORDS } from "./provisions.ts";

/** Where it is necessary for the care of this very client, in an emergency too. Whoever takes the records over gives no emergency care. */
export const caresForTheClient = permits(
  provision("32.1-127.1:03(D)(7)", "cares-for-the-client", "beneficence", RECORDS, "What the care of the client needs may go to those who give it."),
  {
    on: ["treatment", "emergency"],
    says: "The care of {name} needs this. Send what it needs and no more.",
    when: ({ content, request: { purpose, recipient } }) => every([
      plainly(purpose !== "treatment-of-another" && !(purpose === "medical-emergency" && recipient.kind === "successor-custodian")), notNotes(content),
    ]),
  },
);
