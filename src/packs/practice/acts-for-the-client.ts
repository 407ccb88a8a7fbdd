import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { inTheRecordOf } from "../shapes/questions.ts";
import { PRIVACY_RULE, provision } from "./provisions.ts";

/**
 * Whoever acts for somebody sees what is relevant to that, and a State's law of records may not ask for what. Where
 * curiosity is all that is given as a reason, somebody decides whether there is another before anything goes. Of the own
 * record nobody has to say why.
 *
 * Not decided here: people of the practice, whose curiosity is a rule of its own; and a client whose own record holds what somebody else
 * confided, for whom the client does not act: whether the right of access reaches that, the gate asks.
 */
export const actsForTheClient = defineRule({
  ...provision("acts-for-the-client", "after 45 CFR 164.502(g)(2) to (4)", "fidelity", PRIVACY_RULE, "Whoever acts for a client sees the record for that client's sake, and not out of curiosity."),
  effect: "forbid",
  bars: ["individual-access"],
  consult: ["privacy-officer"],
  asks: "holder",
  messages: { curious: "{who} gives curiosity as the reason, and sees the record of {names} only so far as it serves what {who} does for {names}." },

  evaluate(facts, holds) {
    const { file, request: { requester, purpose } } = facts;
    const names = inTheRecordOf(facts);
    const isFor = names.some((client) => file.clients.get(client)?.representatives.some(({ who }) => who === requester.id) === true);
    return purpose !== "curiosity" || names.includes(requester.id) || !isFor ? silent : holds("curious", { who: requester.id, names: [...names].sort() });
  },
});
