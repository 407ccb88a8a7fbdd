import { anyOf } from "../../domain/known.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { isFeared } from "../shapes/questions.ts";
import { provision } from "./provisions.ts";

/**
 * Somebody who is feared to abuse or endanger a client does not use that client's right of access, whatever the law of a
 * State says. A clinician's attested concern stands for both findings that the text asks for: the fear, and that it is
 * not in the client's best interest to treat this person as representative.
 *
 * Not decided here: a form that such a person signed, which is a rule of its own, and whether the concern is justified.
 */
export const representativeFeared = defineRule({
  ...provision("164.502(g)(5)", "representative-feared", "nonmaleficence", "Somebody who is feared to abuse or endanger a client does not see the record in that client's name."),
  effect: "forbid",
  bars: ["individual-access"],
  asks: "holder",
  messages: { feared: "A clinician has noted the concern that {who} abuses or endangers {names}, in whose name this is asked for." },

  evaluate({ content, file, holder, request }, holds) {
    const parties = [...new Set([request.requester.id, request.recipient.id])];
    const acts = (who: string): boolean => (file.clients.get(holder)?.representatives ?? []).some((each) => each.who === who);
    if (parties.includes(holder)) return silent;
    const subjects = parties.some(acts) ? [holder] : content.about.filter((subject) => !parties.includes(subject));
    const feared = (who: typeof holder, subject: typeof holder) => isFeared(file, subject, who, request);
    switch (anyOf(subjects.flatMap((subject) => parties.map((who) => feared(who, subject))))) {
      case "no": return silent;
      case "unknown": return undetermined(...subjects.map((of) => ({ fact: "best-interest", of, askedOf: "therapist" } as const)));
      case "yes": return holds("feared", {
        who: parties.filter((who) => subjects.some((subject) => feared(who, subject) === "yes")).sort(),
        names: subjects.filter((subject) => parties.some((who) => feared(who, subject) === "yes")).sort(),
      });
    }
  },
});
