import { defineRule } from "../../../engine/rule.ts";
import { findBy } from "../../shapes/answers.ts";
import { isPosted } from "../../shapes/questions.ts";
import { provision } from "./provisions.ts";

/** Nothing about clients is posted; even a story without names can be recognized. Only a summary was read. */
export const postsNothing = defineRule({
  ...provision("nasw/1.07(r)/posts-nothing", "1.07(r)", "nonmaleficence", false, "Nothing that identifies clients is posted on websites or social media."),
  effect: "forbid",
  bars: { allBut: ["threat-to-others", "danger-to-self"] },
  asks: "holder",
  messages: { posted: "This would be posted where anybody can see it." },

  evaluate: (facts, holds) => findBy(isPosted(facts), () => holds("posted")),
});
