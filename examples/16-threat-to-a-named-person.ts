/** Ben, alone with Dr. Lee, says that he will shoot Carl, and he has a gun. Carl may be warned; that is not a reason to hand over the note. */
import { evaluateDisclosure, explain, request } from "subrosa";
import { attested, byPhone, couple, drLee, fivePm, policy, verified } from "./couple.ts";

const warnCarl = request({
  requester: drLee, recipient: { id: "Carl", kind: "potential-victim", ...verified }, purpose: "protection", form: "verbal", channel: byPhone, at: fivePm,
  asked: [
    { what: "statement", id: "a warning to Carl", topic: "warning", holders: ["Ben"], drawnFrom: ["note on Ben alone"] },
    { what: "portions", ids: ["note on Ben alone"] },
  ],
  claims: [{
    ...attested(["Ben"], "Carl", "said-by-client"), kind: "threat", victims: ["Carl"], victim: "named", serious: "yes", imminent: "yes", intentAndAbility: "yes",
    historyOfViolence: "unknown", heardFrom: "client", done: [],
  }],
});

console.log(explain(evaluateDisclosure(warnCarl, couple(), policy)));
