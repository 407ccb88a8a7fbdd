import { every, forbids } from "../../shapes/answers.ts";
import { provision, TEST_MATERIAL } from "./provisions.ts";
import { isNamedForTest, leavesWithMaterial } from "./shapes.ts";

/** The client names who gets it, and that has to be a psychologist. No file says which licence a recipient holds, so somebody checks it first and notes that it was checked. */
export const testMaterialToAPsychologist = forbids(
  provision("740 ILCS 110/3(c)", "test-material-to-a-psychologist", "autonomy", TEST_MATERIAL, "Clients may have the records of a test sent to a psychologist whom they name."),
  {
    bars: ["authorization", "treatment", "emergency"], consult: ["supervisor", "privacy-officer"],
    says: "{name} has named who gets this material of a test. That has to be a psychologist: check the license first, and note it.",
    when: (facts) => every([leavesWithMaterial(facts), () => isNamedForTest(facts)]),
  },
);
