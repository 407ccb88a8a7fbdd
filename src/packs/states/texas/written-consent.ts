import { permits } from "../../shapes/answers.ts";
import { HSC_611_004, provision } from "./provisions.ts";
import { inWriting } from "./shapes.ts";

/** The consent of the patient, of a parent of a minor, of a guardian; each who took part in a joint session is a patient. */
export const writtenConsent = permits(
  provision("Health and Safety Code 611.004(a)(4)", "written-consent", "autonomy", HSC_611_004, "Whoever has the written consent of each client may have what those clients confided."),
  { on: "authorization", says: "{name}, or somebody who may do so for {name}, has consented in writing.", when: inWriting },
);
