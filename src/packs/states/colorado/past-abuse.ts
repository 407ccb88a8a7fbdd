import { asksAboutThePast } from "../shapes/reports.ts";
import { CHILDREN, provision } from "./provisions.ts";

/** No duty where one learned of it after the victim turned eighteen, unless another child was hurt, or whoever did it holds a position of trust towards one. */
export const pastAbuse = asksAboutThePast(
  provision("C.R.S. 19-3-304(1)(b)", "past-abuse", "fidelity", CHILDREN, "Past abuse of somebody who has grown up is reported only if another child is concerned."),
  "Nobody is known to be in danger today. If the victim is grown, a report is owed only if another child was hurt, or the one who did it holds a position of trust. Have that settled.",
);
