import { limitsExplained } from "../../../domain/agreed.ts";
import type { Known } from "../../../domain/schema.ts";
import type { Party } from "../../../domain/request.ts";
import type { PartyKind } from "../../../domain/vocabulary.ts";
import { asFact, every, orAsk, permits } from "../../shapes/answers.ts";
import { provision, WITHOUT_CONSENT } from "./provisions.ts";

const COLLEAGUES: ReadonlySet<PartyKind> = new Set(["supervisor", "consultant", "trainee", "clinic-staff", "treating-provider", "successor-custodian"]);
const ASSOCIATES: ReadonlySet<PartyKind> = new Set(["vendor", "ai-tool", "interpreter"]);

/** Supervisor, consultant, staff and keeper of the records, or somebody who works for the practice under contract? */
const takesPart = ({ kind, place, contract }: Party): Known => {
  if (place === "inside") return "yes";
  if (place === "agent" || ASSOCIATES.has(kind)) return contract;
  return COLLEAGUES.has(kind) ? "yes" : "no";
};

/** Supervision, consultation, the staff, the keeper of the records, business associates. What auditors and payers want is not among it. */
export const runsThePractice = permits(
  provision("740 ILCS 110/9(1)", "runs-the-practice", "beneficence", WITHOUT_CONSENT, "A supervisor, a consultant, the staff and those under contract may have what their part needs."),
  {
    on: "operations", says: "This recipient takes part in the work of the practice, and {name} knows that such people see what they need.",
    when: ({ file, holder, request: { recipient, at } }) => every([
      asFact(takesPart(recipient), "contract", recipient.id, "practice"),
      orAsk(limitsExplained(file, holder, at), "client-informed", holder, "therapist"),
    ]),
  },
);
