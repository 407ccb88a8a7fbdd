import { permits } from "../../shapes/answers.ts";
import { endangered } from "../shapes/danger.ts";
import { IN_DISCRETION, provision } from "./provisions.ts";

/** The same discretion where the client is in danger. */
export const keepsAlive = permits(
  provision("740 ILCS 110/11(ii)", "keeps-alive", "beneficence", IN_DISCRETION, "A clear and imminent danger to the client may be told, as far as it protects the client."),
  {
    on: "danger-to-self", says: "A clinician of the practice sees {name} in clear and imminent danger, and may say what protects {name}.",
    when: (facts) => endangered(facts, { imminent: true }),
  },
);
