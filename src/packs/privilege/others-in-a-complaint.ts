import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { ofKind } from "../shapes/answers.ts";
import { fromMemory, provision } from "./provisions.ts";

/** Who complains to a board about a joint treatment speaks for nobody else in it. What the others confided waits for counsel. */
export const othersInAComplaint = defineRule({
  ...provision("others-in-a-complaint", fromMemory("as in Cal. Evid. Code 912(b)"), "fidelity", "Who complains to a board opens nothing of what another client confided."),
  effect: "forbid",
  bars: ["oversight"],
  consult: ["attorney", "ethics-board"],
  asks: "holder",
  messages: { other: "{complainant} made the complaint, not {name}. Ask an attorney whether the board's authority reaches what {name} confided." },

  evaluate({ claims, holder: name, file }, holds) {
    const complainants = ofKind(claims, "oversight").flatMap(({ complaintBy }) => (complaintBy !== "nobody" && file.clients.has(complaintBy) ? [complaintBy] : []));
    if (complainants.length === 0 || complainants.includes(name)) return silent;
    return holds("other", { complainant: [...new Set(complainants)].sort(), name });
  },
});
