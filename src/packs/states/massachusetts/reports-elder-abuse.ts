import { mustReport } from "../shapes/reports.ts";
import { ELDERS, provision } from "./provisions.ts";
import { licensed } from "./shapes.ts";

/** Somebody of sixty or more. The list has psychologists, social workers, family counselors, physicians and nurses; mental health counselors it does not name. */
export const reportsElderAbuse = mustReport(
  provision("c. 19A s. 15(a)", "reports-elder-abuse", "nonmaleficence", ELDERS, "Clinicians whom the law lists report an older person who suffers from abuse."),
  {
    victims: ["elder"], to: ["adult-protection"],
    when: (_abuse, facts) => licensed(["psychologist", "clinical-social-worker", "mft", "psychiatrist", "physician", "nurse"], facts),
    says: "There is reason to believe that an older person suffers from abuse, as {name} tells it. This state's law wants that reported.",
  },
);
