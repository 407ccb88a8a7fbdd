import { asksAboutThePast } from "../shapes/reports.ts";
import { CHILDREN, provision } from "./provisions.ts";

/** A report is valid only about somebody who is under eighteen when it is made. What is not asked for is confidential; what is, is not. */
export const pastAbuse = asksAboutThePast(
  provision("63.2-1508(A)(1)", "past-abuse", "fidelity", CHILDREN, "A report about somebody who has grown up since is not taken up; whether another child is at risk is settled first."),
  "Nobody is known to be in danger today. This state takes up reports about people who are under eighteen now. Settle whether the one who was hurt is, or another child is at risk.",
);
