import { limitsExplained } from "../../../domain/agreed.ts";
import { worksHere } from "../../../domain/persons.ts";
import type { PartyKind, Purpose } from "../../../domain/vocabulary.ts";
import type { ContentFacts, HolderFacts } from "../../../engine/facts.ts";
import { asFact, ask, every, orAsk, permits, plainly, type Answer } from "../../shapes/answers.ts";
import { isAgent, isForAnother } from "../../shapes/of-the-practice.ts";
import { goesForRequester } from "../../shapes/wishes.ts";
import { provision, WITHOUT_CONSENT } from "./provisions.ts";
import { isRecord } from "./shapes.ts";

/** The therapist's supervisor, and a record custodian. */
const NAMED: ReadonlySet<PartyKind> = new Set(["supervisor", "successor-custodian"]);
/** Of a staff team, and under the therapist's control, if they work there. */
const TEAM: ReadonlySet<PartyKind> = new Set(["trainee", "clinic-staff"]);
const ADVICE: ReadonlySet<Purpose> = new Set(["consultation", "supervision"]);
const ASSOCIATES: ReadonlySet<PartyKind> = new Set(["vendor", "ai-tool", "interpreter"]);

/**
 * Supervisor, consulting therapist, staff and keeper of the records, or somebody who works for the practice under contract? Of people from
 * elsewhere it is asked: whether a learner or a clerk belongs to the team, whether a provider is a consulting therapist.
 */
const takesPart = ({ file, request, request: { recipient, purpose } }: ContentFacts): Answer => {
  const { id, kind, contract } = recipient;
  if (worksHere(recipient, file)) return plainly(true);
  if (isForAnother(request, file)) return plainly(false);
  if (isAgent(recipient, file) || ASSOCIATES.has(kind)) return asFact(contract, "contract", id, "practice");
  if (TEAM.has(kind)) return ask("membership", id, "therapist");
  if (kind === "treating-provider" && purpose === "consultation") return ask("authority", id, "therapist");
  return plainly(NAMED.has(kind) || (kind === "consultant" && ADVICE.has(purpose)));
};

const BILLING: ReadonlySet<Purpose> = new Set(["payment", "utilization-review", "collections"]);

/**
 * Does it go to whoever bills for the practice: a clerk who works there, or a service under contract? Payers want it for
 * themselves, also where they have it sent to such a service. Whether a service may collect what is owed, 740 ILCS 110/11(iv) says, which speaks of public care.
 */
const bills = ({ content, file, request }: HolderFacts): Answer => {
  const { recipient: { id, kind, contract }, recipient, purpose } = request;
  if (goesForRequester(request, file) !== "no") return plainly(false);
  if (kind === "clinic-staff" && !isAgent(recipient, file)) return every([worksHere(recipient, file) ? plainly(true) : ask("membership", id, "therapist"), isRecord(content)]);
  return every([plainly((kind === "clinic-staff" || kind === "vendor") && purpose === "payment"), asFact(contract, "contract", id, "practice"), isRecord(content)]);
};

/**
 * Supervision, consultation, the staff, the keeper of the records, business associates, and of these who bill. What
 * auditors, payers and those who treat elsewhere want is not among it.
 */
export const runsThePractice = permits(
  provision("740 ILCS 110/9(1)", "runs-the-practice", "beneficence", WITHOUT_CONSENT, "A supervisor, a consultant, the staff and those under contract may have what their part needs."),
  {
    on: ["operations", "payment"], says: "This recipient takes part in the work of the practice, and {name} knows that such people see what they need.",
    when: (facts) => {
      const { file, holder, request } = facts;
      return every([BILLING.has(request.purpose) ? bills(facts) : takesPart(facts), orAsk(limitsExplained(file, holder, request.at), "client-informed", holder, "therapist")]);
    },
  },
);
