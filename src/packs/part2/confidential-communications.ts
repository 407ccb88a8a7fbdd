import type { Content } from "../../domain/content.ts";
import type { Claim } from "../../domain/exception.ts";
import { allOf, anyOf, isTrue, type Missing } from "../../domain/known.ts";
import type { Known, List } from "../../domain/schema.ts";
import type { PortionKind, Topic } from "../../domain/vocabulary.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import type { HolderFacts } from "../../engine/facts.ts";
import { defineRule } from "../../engine/rule.ts";
import { attestedFact, claimsReaching } from "./shapes.ts";
import { provision, TEXT } from "./provisions.ts";

/** What holds, or may repeat, a patient's own words and answers; a diagnosis, a prescription, a day and a bill do not. */
const SAID: ReadonlySet<PortionKind> = new Set([
  "intake", "progress-note", "group-note", "assessment", "risk-assessment", "correspondence", "collateral-note", "treatment-summary", "court-report",
  "recording", "transcript", "psychotherapy-notes", "personal-notes", "sud-counseling-notes", "third-party-record",
  "safety-plan", "treatment-plan", "test-data", "supervision-notes", "litigation-file",
]);
const TELLS: ReadonlySet<Topic> = new Set(["session-content", "summary", "opinion"]);

const tellsWhatWasSaid = ({ topic, kinds }: Content): boolean => (topic === undefined ? kinds.some((kind) => SAID.has(kind)) : TELLS.has(topic));

/** Is the child abused now, or still in danger? What is over threatens nobody any more. */
const isExisting = ({ when, nowAtRisk }: Claim<"abuse">): Known => anyOf([when === "unknown" ? when : isTrue(when === "now"), nowAtRisk]);

/** An existing threat to life, suspected child abuse that goes on included: 2.63(a)(1). */
const mayBeReached = (facts: HolderFacts): Known => anyOf([
  ...claimsReaching("threat", facts).map((claim) => attestedFact(claim, claim.serious, facts)),
  ...claimsReaching("self-danger", facts).map((claim) => attestedFact(claim, claim.serious, facts)),
  ...claimsReaching("abuse", facts).filter(({ victim }) => victim === "child").map((claim) => attestedFact(claim, allOf([claim.suspected, isExisting(claim)]), facts)),
]);

const doubts = ({ holder }: HolderFacts): List<Missing> =>
  (["serious", "suspicion"] as const).map((fact) => ({ fact, of: holder, askedOf: "therapist" }));

/** Did the patient, perhaps, make the own condition a question in some case? */
const mayHaveBroughtItUp = (facts: HolderFacts): boolean => claimsReaching("proceeding", facts).some(({ tendered }) => tendered !== "no");

/**
 * Even an order with findings reaches what patients said in treatment only for a threat to life, an extremely serious
 * crime, or where the patient has offered evidence of what was said, in the case of the order. Whoever makes the own
 * condition a question in a case, in this one or in another, has not offered that yet. Neither that evidence nor how serious a
 * crime is stands on file, so an attorney answers it. So does whether a plan, or the answers to a test, are what a patient said.
 */
export const confidentialCommunications = defineRule({
  ...provision("2.63(a)", "confidential-communications", "fidelity", TEXT["2.63"], "An order reaches what a patient said in treatment only for the gravest reasons, or where the patient gives evidence of it."),
  effect: "forbid",
  bars: ["court-order"],
  consult: ["attorney"],
  asks: "holder",
  messages: {
    said: "This holds what {name} said in treatment. Ask an attorney whether the order may reach that, or have the court narrow it.",
    "brought-up": "This holds what {name} said in treatment. A condition at issue is not enough: ask an attorney whether {name} offers evidence, in the case of this order, of what was said.",
  },

  evaluate(facts, holds) {
    if (!tellsWhatWasSaid(facts.content)) return silent;
    switch (mayBeReached(facts)) {
      case "yes": return silent;
      case "no": return holds(mayHaveBroughtItUp(facts) ? "brought-up" : "said", { name: facts.holder });
      case "unknown": return undetermined(...doubts(facts));
    }
  },
});
