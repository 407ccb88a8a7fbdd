import { dayOf } from "../../domain/time.ts";
import { defineRule } from "../../engine/rule.ts";
import { owedBy, opposite, serving } from "../shapes/answers.ts";
import { fromMemory, provision } from "./provisions.ts";
import { answerBy, waiverOf } from "./shapes.ts";

/** Privilege that nobody claims may be lost, and it is the client's to lose: the therapist claims it, in writing and in time. */
export const assertsPrivilege = defineRule({
  ...provision("asserts-privilege", fromMemory("as in Cal. Evid. Code 1015; ACA B.2.d; NASW 1.07(j)"), "fidelity", "Privilege that nobody has waived is claimed in writing, before the paper must be answered."),
  effect: "oblige",
  on: ["subpoena", "court-order", "search-warrant", "law-enforcement"],
  upon: "withholding",
  duty: "assert-privilege",
  asks: "holder",
  messages: {
    "by-day": "Claim privilege for {name} in writing by {day}, and say neither that there is a record nor that there is none.",
    now: "Claim privilege for {name}, and say neither that there is a record nor that there is none.",
    asked: "Say only that you can neither confirm nor deny anything about anybody, and that a paper goes to your attorney.",
  },

  evaluate(facts, holds) {
    const { claims, holder: name } = facts;
    return owedBy(opposite(serving(waiverOf(facts))), () => {
      if (claims.length === 0) return holds("asked");
      const due = answerBy(claims);
      return due === undefined ? holds("now", { name }) : holds("by-day", { name, day: dayOf(due) });
    });
  },
});
