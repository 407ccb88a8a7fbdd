import { provision } from "./provisions.ts";
import { statesRemuneration } from "./shapes.ts";

/**
 * Records are sold only on a form that says that the practice gets money for them.
 *
 * Not decided here: what is no sale, such as a fee that only covers the costs (164.502(a)(5)(ii)(B)(2)). Then the purpose
 * is another one.
 */
export const saleIsStated = statesRemuneration(
  provision("164.508(a)(4)", "sale-is-stated", "autonomy", "Records are sold only with an authorization that says that the practice gets money for them."),
  "sale", "No form of {name} says that the practice gets money for this.",
);
