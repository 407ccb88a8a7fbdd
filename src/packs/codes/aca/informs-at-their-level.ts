import { isAble } from "../../../domain/persons.ts";
import { silent } from "../../../engine/finding.ts";
import { defineRule } from "../../../engine/rule.ts";
import { asFact, every, owedBy, opposite } from "../../shapes/answers.ts";
import { grownUp } from "../../shapes/questions.ts";
import { provision, SECTION_B_7 } from "./provisions.ts";

/** A client who cannot consent is told all the same, in words that fit. Whose permission is sought instead is a matter of the papers. */
export const informsAtTheirLevel = defineRule({
  ...provision(
    "aca/B.5.c/informs-at-their-level", "B.5.c", "autonomy", SECTION_B_7,
    "A client who lacks the capacity to consent to a release is told of it in a way that fits.",
  ),
  effect: "oblige",
  on: ["authorization"],
  upon: "release",
  duty: "notify-client-before",
  asks: "holder",
  messages: { told: "Tell {name}, in words that fit, what goes and to whom." },

  evaluate({ file, holder, request }, holds) {
    const client = file.clients.get(holder);
    if (client === undefined) return silent;
    const decidesAlone = every([
      grownUp(client, request.at),
      asFact(isAble(client, request.at), "capacity", holder, "therapist"),
    ]);
    return owedBy(opposite(decidesAlone), () => holds("told", { name: holder }));
  },
});
