import { withholdsForHarm } from "../../shapes/withholds-for-harm.ts";
import { provision } from "./provisions.ts";

/** The federal law does not accept misuse of the test as a ground; where it governs, it decides. Read in excerpts only. */
export const guardsTestData = withholdsForHarm(
  provision("apa/9.04(a)/guards-test-data", "9.04(a)", "nonmaleficence", false, "Test data may be held back to protect the client or others from substantial harm or misuse."),
  {
    grounds: ["life-or-safety", "other-person"], bars: ["authorization", "individual-access"], when: ({ content }) => content.kinds.includes("test-data"),
  },
);
