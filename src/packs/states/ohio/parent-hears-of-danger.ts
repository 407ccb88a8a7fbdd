import { endangered } from "../shapes/danger.ts";
import { MINORS, provision } from "./provisions.ts";
import { tellsTheParent } from "./shapes.ts";

/** A compelling need, because harm to the minor is substantially probable. The minor hears of it first; a duty beside this says so. */
export const parentHearsOfDanger = tellsTheParent(
  provision("5122.04(A)", "parent-hears-of-danger", "beneficence", MINORS, "A parent may be told where harm to a minor who came alone is substantially probable."),
  "danger-to-self", (facts) => endangered(facts, { imminent: false }),
);
