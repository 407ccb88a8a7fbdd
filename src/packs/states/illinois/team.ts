import { limitsExplained } from "../../../domain/agreed.ts";
import { ask, every, orAsk, permits, plainly, some } from "../../shapes/answers.ts";
import { staysWithin } from "../../shapes/of-the-practice.ts";
import { provision, WITHOUT_CONSENT } from "./provisions.ts";

/**
 * Those who take part in the services: the staff, and the members of one interdisciplinary team or integrated health
 * system. Another provider outside belongs to none of them by treating the same client, so that is asked. The section
 * wants the client told beforehand that such sharing happens; that part is known from memory.
 */
export const team = permits(
  provision("740 ILCS 110/9(1)", "team", "beneficence", WITHOUT_CONSENT, "Those who treat a client as one team share what the treatment needs without a consent."),
  {
    on: "treatment", says: "This recipient treats {name} as one of the team, and {name} knows that the team shares what it needs.",
    when: ({ file, holder, request, request: { recipient, at } }) => every([
      plainly(recipient.kind !== "successor-custodian"), some([staysWithin(request, file), ask("membership", recipient.id, "therapist")]),
      orAsk(limitsExplained(file, holder, at), "client-informed", holder, "therapist"),
    ]),
  },
);
