import { duty } from "../shapes/duty.ts";
import { COMPLIANCE, EDITION, provision, TEXT } from "./provisions.ts";

/** For nearly two years a practice could follow either text. The decision says that it took the stricter at each point. */
export const bothTexts = duty(
  provision("89-FR-12472", "both-texts", "justice", TEXT["89-FR-12472"], "Between April 2024 and February 2026 the older and the newer text both stood.", EDITION, COMPLIANCE),
  {
    duty: "document", on: "every", upon: "either",
    says: "On this day the older and the newer federal rules on substance use records both stood. The stricter was applied at each point. Note it.",
  },
);
