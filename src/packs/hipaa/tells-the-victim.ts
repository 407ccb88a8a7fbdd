import { fearsOf, represents } from "../../domain/persons.ts";
import type { List, PersonId } from "../../domain/schema.ts";
import type { HolderFacts } from "../../engine/facts.ts";
import { defineRule } from "../../engine/rule.ts";
import { every, owedBy, ofKind, plainly, some } from "../shapes/answers.ts";
import { isVictim } from "./grounds.ts";
import { provision } from "./provisions.ts";

/** Those who act for the person, or may, and of whom it is attested that they do harm. */
const feared = ({ file, holder, request: { at } }: HolderFacts): List<PersonId> => {
  const client = file.clients.get(holder);
  if (client === undefined) return [];
  const those = client.representatives.filter((each) => represents(client, each, at) !== "no" && fearsOf(file, each.who, holder, at).length > 0);
  return [...new Set(those.map(({ who }) => who))].sort();
};

/**
 * An adult about whom a report is made hears of it soon, unless hearing of it would be the danger, or it would be
 * told to a representative who is responsible for the harm. Both are professional judgements, so the duty says so
 * instead of deciding it.
 *
 * It is silent where the client is the one suspected, where the client tells of somebody else, and where the claim speaks of
 * several people at once and one of them may be: the paragraph speaks of victims. Where nobody knows who is suspected, that is asked.
 */
export const tellsTheVictim = defineRule({
  ...provision("164.512(c)(2)", "tells-the-victim", "autonomy", "An adult about whom a report is made is told so soon, unless telling would be the danger."),
  effect: "oblige",
  on: ["abuse-report"],
  upon: "release",
  duty: "notify-client-after",
  asks: "holder",
  messages: {
    tell: "Tell {name} soon that this report was made, unless in your judgement hearing of it would put {name} at risk of serious harm.",
    "not-through": "Tell {name} soon that this report was made, if that is safe. Do not tell {who} instead if that is not in the interest of {name}.",
  },

  evaluate(facts, holds) {
    const { holder: name, claims } = facts;
    const reported = some(ofKind(claims, "abuse").map((claim) => every([
      plainly(claim.victim !== "child" && claim.suspect !== "client" && claim.of.length === 1), () => isVictim(claim, facts),
    ])));
    return owedBy(reported, () => {
      const who = feared(facts);
      return who.length === 0 ? holds("tell", { name }) : holds("not-through", { name, who });
    });
  },
});
