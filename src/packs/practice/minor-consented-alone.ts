import { consentedToAll, consentedToSome } from "../../domain/care.ts";
import { isGrownUp } from "../../domain/persons.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { inTheRecordOf } from "../shapes/questions.ts";
import { PRIVACY_RULE, provision } from "./provisions.ts";

/**
 * Where a minor lawfully consented to the care alone, or to some of it, a parent does not simply step in. Which of them decides is the
 * law of the state; until that was asked, nothing goes on the parent's word, what somebody told in it who is no client no less.
 */
export const minorConsentedAlone = defineRule({
  ...provision("minor-consented-alone", "after 45 CFR 164.502(g)(3)(i)", "autonomy", PRIVACY_RULE, "A parent does not decide on care to which the minor lawfully consented alone, before the law of the state was asked."),
  effect: "forbid",
  bars: ["individual-access"],
  consult: ["attorney"],
  asks: "holder",
  messages: {
    alone: "{name} consented to this care alone. Ask whether a parent may have its record.",
    "in-part": "{name} consented alone to some of the care that this tells of. Ask whether a parent may have its record.",
  },

  evaluate(facts, holds) {
    const { content, file, request } = facts;
    const minors = inTheRecordOf(facts).flatMap((who) => file.clients.get(who) ?? []).filter((client) => client.id !== request.requester.id && isGrownUp(client, request.at) !== "yes");
    const answers = minors.map(({ id }) => ({ id, is: consentedToSome(content, id, file) }));
    const own = answers.find(({ is }) => is === "yes");
    if (own !== undefined) return holds(consentedToAll(content, own.id, file) === "no" ? "in-part" : "alone", { name: own.id });
    const open = answers.filter(({ is }) => is === "unknown");
    return open.length === 0 ? silent : undetermined(...open.map(({ id: of }) => ({ fact: "who-consented-to-care", of, askedOf: "therapist" } as const)));
  },
});
