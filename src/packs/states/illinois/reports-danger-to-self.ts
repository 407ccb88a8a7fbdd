import { every, plainly, requires } from "../../shapes/answers.ts";
import { endangered } from "../shapes/danger.ts";
import { CLEAR_DANGER, provision } from "./provisions.ts";
import { isExaminer } from "./shapes.ts";

/** The same report where the client is in danger from the client. */
export const reportsDangerToSelf = requires(
  provision("405 ILCS 5/6-103.3", "reports-danger-to-self", "beneficence", CLEAR_DANGER, "A clear and present danger to the client is reported to the state's department by those licensed to judge it."),
  {
    on: "danger-to-self", says: "{name} poses a clear and present danger to {name}. This state wants its department told.",
    when: (facts) => every([plainly(facts.request.recipient.kind === "mental-health-authority"), isExaminer(facts), endangered(facts, { imminent: true })]),
  },
);
