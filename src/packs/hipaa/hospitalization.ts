import { every, notNotes, permits, plainly, some } from "../shapes/answers.ts";
import { graveDanger } from "./grounds.ts";
import { provision } from "./provisions.ts";

/**
 * A danger to the client or to others, met by the steps that lead to a hospital. What psychotherapy notes tell may be
 * said; the notes themselves do not go.
 *
 * Not decided here: proceedings in court to commit somebody. There an order, a subpoena or the law of the state
 * answers, and this body yields to the last.
 */
export const hospitalization = permits(
  provision("164.512(j)(1)(i)", "hospitalization", "beneficence", "Those who can hospitalize somebody in serious and imminent danger may have what that needs."),
  {
    on: "commitment",
    says: "A clinician of the practice has attested a serious and imminent danger in connection with {name}, and this recipient can act on it.",
    when: (facts) => every([graveDanger(facts, ["self-danger", "threat"]), some([plainly(facts.content.what === "statement"), notNotes(facts.content)])]),
  },
);
