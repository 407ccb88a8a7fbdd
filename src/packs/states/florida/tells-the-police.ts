import { every, requires } from "../../shapes/answers.ts";
import { goesTo } from "../shapes/danger.ts";
import { provision, SINCE_2019, THERAPISTS } from "./provisions.ts";
import { isNamedBySection } from "./shapes.ts";

/** Since 2019 a duty: the privilege must be waived, as far as telling the threat needs it. The same for psychologists and psychiatrists. */
export const tellsThePolice = requires(
  provision("491.0147(2)", "tells-the-police", "nonmaleficence", THERAPISTS, "A specific and immediate threat is told to the police.", SINCE_2019),
  {
    on: "threat-to-others", says: "{name} has made a specific threat, with the intent and the ability to carry it out at once. This state wants the police told.",
    when: (facts) => every([goesTo(facts, ["police"]), isNamedBySection(facts)]),
  },
);
