import { forbids } from "../../shapes/answers.ts";
import { provision, TEST_MATERIAL } from "./provisions.ts";
import { leavesForOthers } from "./shapes.ts";

/**
 * Material whose disclosure would spoil a test goes to nobody, the one who took it included. The exception is a
 * psychologist whom the client names on a consent. That the material would spoil the test is read off its kind. What
 * stays with those who work in the practice, or with its agents, is a use and no disclosure.
 *
 * Not decided here: courts, boards and whoever takes over the records, of which another rule asks an attorney; answers and scores; and whether
 * the practice must send what a named psychologist may have, to which the client has a right.
 */
export const keepsTestMaterial = forbids(
  provision("740 ILCS 110/3(c)", "keeps-test-material", "justice", TEST_MATERIAL, "Material whose disclosure would spoil a psychological test goes to nobody, the one who took the test included."),
  {
    bars: [
      "authorization", "individual-access", "treatment", "payment", "care-involvement", "unit-sharing", "commitment", "emergency", "subpoena", "benefits", "research",
    ],
    says: "This is material of a psychological test, which goes to nobody. {name} can have it sent to a psychologist whom {name} names on a witnessed form.",
    when: leavesForOthers,
  },
);
