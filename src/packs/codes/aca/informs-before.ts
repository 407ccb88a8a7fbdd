import { informsBefore as shape } from "../../shapes/informs-before.ts";
import { provision } from "./provisions.ts";

/** The first half was read in the earlier edition only. */
export const informsBefore = shape(
  provision("aca/B.2.e/informs-before", "B.2.e", "autonomy", false, "Clients are told before something goes, and take part in the decision where that is possible."),
);
