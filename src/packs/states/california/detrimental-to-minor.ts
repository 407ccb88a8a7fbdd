import { keepsFromParents, worriesClinician } from "../shapes/minors.ts";
import { HSC_123115, provision } from "./provisions.ts";

/** The clinician's judgement, made in good faith: the work together, the child's safety or its well-being would suffer. */
export const detrimentalToMinor = keepsFromParents(
  provision("Health and Safety Code 123115(a)(2)", "detrimental-to-minor", "nonmaleficence", HSC_123115, "A parent does not see a minor's record where a clinician finds that this would harm the work, the minor's safety or well-being."),
  {
    from: 0, bars: ["individual-access"],
    says: "A clinician finds that letting this parent see it would harm {name} or the work with {name}. This state then keeps it from the parent.",
    when: worriesClinician,
  },
);
