import { permits } from "../../shapes/answers.ts";
import { treatsTheClient } from "../shapes/treats.ts";
import { provision } from "./provisions.ts";

/** For the diagnosis or the treatment of this client. The demand for a written request does not touch it. */
export const treatment = permits(
  provision("Civ. Code 56.10(c)(1)", "treatment", "beneficence", false, "Those who treat the client may be told what they need for it."),
  {
    on: "treatment", says: "This goes to somebody who treats {name}, for that treatment. This state's law permits it.",
    when: ({ request }) => treatsTheClient(request),
  },
);
