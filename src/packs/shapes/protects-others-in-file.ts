import { standsFor } from "../../domain/persons.ts";
import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import type { Provision } from "./provision.ts";

/** A client sees the own record; the other people who appear in it are protected. */
export const protectsOthersInFile = (provision: Provision) => defineRule({
  ...provision,
  effect: "oblige",
  on: ["individual-access"],
  upon: "release",
  duty: "protect-others-in-file",
  asks: "content",
  messages: { others: "Others appear in this as well: {others}. Leave out what was confided by anybody else." },

  evaluate({ content, file, request: { requester, at } }, holds) {
    const others = [...new Set([...content.holders, ...content.about])].filter((who) => who !== requester.id && standsFor(file, requester.id, who, at) !== "yes").sort();
    return others.length === 0 ? silent : holds("others", { others });
  },
});
