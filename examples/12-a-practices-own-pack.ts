/** A practice writes a rule of its own: nothing goes to attorneys before the privacy officer has looked at it. */
import { definePack, definePolicy, defineRule, evaluateDisclosure, explain, silent } from "subrosa";
import { aamft, hipaa, part2, practice, privilege } from "subrosa/packs";
import { attested, attorneyAsks, couple, forTheAttorney } from "./couple.ts";

const officerLooksFirst = defineRule({
  id: "house/4/officer-looks-first",
  title: "Nothing goes to an attorney before the privacy officer has looked at it.",
  effect: "forbid",
  bars: ["authorization", "subpoena"],
  consult: ["privacy-officer"],
  asks: "content",
  principle: "nonmaleficence",
  citation: { source: "House rules of the Elm Street practice", provision: "4", edition: "2026-01-01" },
  inForce: { from: "2026-01-01" },
  verified: { at: "the binder at the front desk", on: "2026-01-02" },
  messages: { look: "{recipient} is an attorney. Let the privacy officer look at this before it goes." },

  evaluate({ request }, holds) {
    const { id, kind } = request.recipient;
    return kind === "client-attorney" || kind === "opposing-attorney" ? holds("look", { recipient: id }) : silent;
  },
});

const house = definePack({
  id: "elm-street", source: "House rules of the Elm Street practice", edition: "2026-01-01", version: "1", inForce: { from: "2026-01-01" },
  force: "policy", governs: () => "yes", rules: [officerLooksFirst], omitted: [],
});

const policy = definePolicy([hipaa, part2, privilege, practice, aamft, house]);
const file = couple({ releases: [forTheAttorney("Ana"), forTheAttorney("Ben")] });
console.log(explain(evaluateDisclosure(attorneyAsks(), file, policy)));

console.log("When she has looked:\n");
const looked = attorneyAsks({
  claims: [{
    ...attested(["Ana", "Ben"], "Doe", "consultation"), kind: "determination",
    silences: "house/4/officer-looks-first", on: ["joint note"], consulted: "privacy-officer", conclusion: "disclose",
  }],
});
console.log(explain(evaluateDisclosure(looked, file, policy)));
