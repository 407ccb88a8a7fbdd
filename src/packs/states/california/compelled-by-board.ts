import { asFact, every, lawful, ofKind, requires, some } from "../../shapes/answers.ts";
import { isServed } from "../../shapes/questions.ts";
import { CIV_56_10, provision } from "./provisions.ts";

/** A board or an agency that adjudicates, or that investigates with its own subpoena, as far as its authority reaches. A paper that was not served compels nobody. */
export const compelledByBoard = requires(
  provision("Civ. Code 56.10(b)(4)", "compelled-by-board", "justice", CIV_56_10, "A licensing board or an agency that asks with its own subpoena, within its authority, is answered."),
  {
    on: "oversight",
    says: "A board or an agency has issued a subpoena within its authority. This state compels an answer as far as it concerns {name} and no privilege is left.",
    when: (facts) => every([
      some(ofKind(facts.claims, "subpoena").map((paper) => every([
        asFact(paper.issuer === "unknown" ? paper.issuer : paper.issuer === "board" || paper.issuer === "agency" ? "yes" : "no", "issuer", facts.holder, "requester"), isServed(paper, facts),
      ]))), lawful(facts.request.recipient),
    ]),
  },
);
