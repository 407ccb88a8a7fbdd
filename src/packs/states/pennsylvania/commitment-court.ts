import { every, ofKind, permits, plainly } from "../../shapes/answers.ts";
import { provision, WITHOUT_CONSENT } from "./provisions.ts";

/** The court, or the review officer, that decides on treatment under the state's own act. */
export const commitmentCourt = permits(
  provision("55 Pa. Code 5100.32(a)(6)", "commitment-court", "beneficence", WITHOUT_CONSENT, "The court that decides whether somebody is treated against the own will may have what it needs."),
  {
    on: "commitment",
    says: "A court is deciding on the treatment of {name} and may have the relevant parts.",
    when: ({ claims, request: { recipient } }) => every([
      plainly(recipient.kind === "court"), plainly(ofKind(claims, "proceeding").some(({ sort }) => sort === "commitment")),
    ]),
  },
);
