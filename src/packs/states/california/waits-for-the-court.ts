import { asFact, every, forbids, ofKind, opposite, plainly } from "../../shapes/answers.ts";
import { provision } from "./provisions.ts";

/**
 * Once a client has moved to quash the subpoena, or has objected in writing, nobody has to produce the record "except upon order of the
 * court in which the action is pending or by agreement of the parties, witnesses, and consumers affected". So an attorney says what the
 * court has decided, or whether all of them agree. Until the time to object is over, nothing is due either.
 *
 * Not decided here: a grand jury's paper, which belongs to no civil action.
 */
export const waitsForTheCourt = forbids(
  provision("Code Civ. Proc. 1985.3(g)", "waits-for-the-court", "autonomy", false, "While a client may still object, or a court has still to decide on it, a subpoena is not answered."),
  {
    bars: ["subpoena"], consult: ["attorney"],
    says: "The time to object is not over, or a court has still to decide on what {name} has moved for. Nothing goes before that; ask an attorney what the court has said.",
    when: ({ claims, holder }) => {
      const papers = ofKind(claims, "subpoena");
      return every([
        plainly(papers.length > 0 && papers.every(({ issuer }) => issuer !== "grand-jury")),
        ...papers.map(({ objectionTimeOver }) => opposite(asFact(objectionTimeOver, "objection-time", holder, "court"))),
      ]);
    },
  },
);
