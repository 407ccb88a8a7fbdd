import { every, plainly, requires } from "../../shapes/answers.ts";
import { CLEAR_DANGER, provision } from "./provisions.ts";
import { isClearDanger, isExaminer } from "./shapes.ts";

/** A clear and present danger is reported to the state's department, which then keeps firearms from the client. Only some licences are bound. */
export const reportsThreat = requires(
  provision("405 ILCS 5/6-103.3", "reports-threat", "nonmaleficence", CLEAR_DANGER, "A clear and present danger to others is reported to the state's department by physicians, clinical psychologists and qualified examiners."),
  {
    on: "threat-to-others", says: "{name} poses a clear and present danger to others. This state wants its department told.",
    when: (facts) => every([
      plainly(facts.request.recipient.kind === "mental-health-authority"), isExaminer(facts),
      isClearDanger(facts),
    ]),
  },
);
