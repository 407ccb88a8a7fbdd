import { worksHere } from "../../../domain/persons.ts";
import { asFact, every, notNotes, permits, plainly } from "../../shapes/answers.ts";
import { isForAnother } from "../../shapes/of-the-practice.ts";
import { provision, RECORDS } from "./provisions.ts";

/** Training, review and services to the practice, by people who keep what they hear and use it for nothing else. Those outside have bound themselves. */
export const runsThePractice = permits(
  provision("RCW 70.02.050(1)(b)", "runs-the-practice", "beneficence", RECORDS, "Those who work for the practice may have what that needs, if they protect it."),
  {
    on: "operations",
    says: "What {name} told may be used for the practice's own work, by people who keep it.",
    when: ({ content, file, request, request: { recipient } }) => every([
      plainly(!isForAnother(request, file)), asFact(worksHere(recipient, file) ? "yes" : recipient.contract, "contract", recipient.id, "practice"), notNotes(content),
    ]),
  },
);
