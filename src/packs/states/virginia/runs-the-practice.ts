import { worksHere } from "../../../domain/persons.ts";
import { asFact, permits } from "../../shapes/answers.ts";
import { couldWorkFor, isForAnother } from "../../shapes/of-the-practice.ts";
import { provision, RECORDS } from "./provisions.ts";

/**
 * The practice's own operations, in the federal sense: within it, or by those who have bound themselves to protect what they get.
 *
 * Not decided here: the operations of another provider or plan, which the same words let have it as 45 CFR 164.501 does, and
 * what is the normal course of business by accepted standards of practice.
 */
export const runsThePractice = permits(
  provision("32.1-127.1:03(D)(8)", "runs-the-practice", "beneficence", RECORDS, "Running the practice may use what it needs."),
  {
    on: "operations",
    says: "The practice's own work may use what {name} told, by people bound to keep it.",
    when: ({ file, request, request: { recipient } }) => asFact(worksHere(recipient, file) ? "yes" : couldWorkFor(recipient, file) && !isForAnother(request, file) ? recipient.contract : "no", "contract", recipient.id, "practice"),
  },
);
