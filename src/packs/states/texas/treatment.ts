import { permits } from "../../shapes/answers.ts";
import { treatsTheClient } from "../shapes/treats.ts";
import { HSC_611_004, provision } from "./provisions.ts";

/** Other professionals who take part in the diagnosis, the evaluation or the treatment of this patient, and those under their direction. */
export const treatment = permits(
  provision("Health and Safety Code 611.004(a)(7)", "treatment", "beneficence", HSC_611_004, "Professionals who take part in treating the client may be told what they need for it."),
  {
    on: "treatment", says: "This goes to somebody who takes part in treating {name}.",
    when: ({ request }) => treatsTheClient(request),
  },
);
