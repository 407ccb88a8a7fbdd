import { permits } from "../../shapes/answers.ts";
import { endangered } from "../shapes/danger.ts";
import { EVID_1024, provision } from "./provisions.ts";

/** The same section reaches a client who is a danger to the own life. It permits and does not demand; what federal law asks besides, it asks itself. */
export const dangerToSelf = permits(
  provision("Evid. Code 1024", "danger-to-self", "beneficence", EVID_1024, "A client's danger to the own life may be told where that is needed to prevent it."),
  {
    on: "danger-to-self",
    says: "A clinician of the practice finds {name} in danger of self-harm, and this is needed to prevent it.",
    when: (facts) => endangered(facts, { imminent: false }),
  },
);
