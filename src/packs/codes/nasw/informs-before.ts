import { informsBefore as shape } from "../../shapes/informs-before.ts";
import { provision } from "./provisions.ts";

/** Read in the edition of 2008. */
export const informsBefore = shape(
  provision("nasw/1.07(d)/informs-before", "1.07(d)", "autonomy", false, "Clients are told of a disclosure and its possible consequences, before it is made where that is feasible."),
);
