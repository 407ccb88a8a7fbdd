import { permits, plainly } from "../../shapes/answers.ts";
import { HSC_611_004, provision } from "./provisions.ts";

/** Whoever takes part in paying or collecting the fees of these services. */
export const payment = permits(
  provision("Health and Safety Code 611.004(a)(6)", "payment", "justice", HSC_611_004, "Those who pay or collect the fees may have what that takes."),
  { on: "payment", says: "This goes to somebody who pays or collects the fee for the care of {name}, for that.", when: () => plainly(true) },
);
