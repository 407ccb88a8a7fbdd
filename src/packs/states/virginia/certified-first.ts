import { asFact, forbids, ofKind, reverse, some } from "../../shapes/answers.ts";
import { provision, RECORDS } from "./provisions.ts";

/** The party that wants the record certifies in writing that the time is over and nothing is left to decide. Before that it goes at most to the clerk, under seal. */
export const certifiedFirst = forbids(
  provision("32.1-127.1:03(H)(4)", "certified-first", "justice", RECORDS, "A subpoena is not answered before it is certified that no objection is open."),
  {
    bars: ["subpoena"],
    says: "Nobody has certified that the time for {name} to object is over and no motion is open. If one is, send the record only to the clerk, sealed.",
    when: ({ claims, holder }) => {
      const over = some(ofKind(claims, "subpoena").map(({ objectionTimeOver }) => asFact(objectionTimeOver, "objection-time", holder, "court")));
      return { ...over, is: reverse(over.is) };
    },
  },
);
