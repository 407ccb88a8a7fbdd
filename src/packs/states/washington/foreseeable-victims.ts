import type { Claim } from "../../../domain/exception.ts";
import type { HolderFacts } from "../../../engine/facts.ts";
import { asFact, every, forbids, ofKind, opposite, plainly, some, type Answer } from "../../shapes/answers.ts";
import { goesTo } from "../shapes/danger.ts";
import { provision, VOLK } from "./provisions.ts";

/** Does the statute settle whom to warn: did the client say it, against somebody who can be told apart? */
const isSettled = ({ victim, heardFrom }: Claim<"threat">, { holder }: HolderFacts): Answer => every([
  plainly(heardFrom === "client"), asFact(victim === "unknown" ? victim : victim === "named" || victim === "identifiable" ? "yes" : "no", "victim", holder, "therapist"),
]);

/**
 * The court asks for reasonable care for whoever could be foreseen as a victim, named or not, and says nowhere how far that
 * reaches. Where the statute does not settle it, nobody decides that alone.
 */
export const foreseeableVictims = forbids(
  provision("Volk v. DeMeerleer (2016)", "foreseeable-victims", "nonmaleficence", VOLK, "Where nobody is named or the client did not say it, who must be protected is talked over at once."),
  {
    bars: ["threat-to-others"], consult: ["supervisor", "attorney"],
    says: "The courts of this state ask for care for every foreseeable victim of {name}, and not only for one who is named. Talk it over at once, before deciding whom to warn.",
    when: (facts) => {
      const threats = ofKind(facts.claims, "threat").filter(({ serious }) => serious !== "no");
      return every([
        goesTo(facts, ["victim", "police"]),
        some(threats.map(({ serious }) => asFact(serious, "serious", facts.holder, "therapist"))),
        ...threats.map((threat) => opposite(isSettled(threat, facts))),
      ]);
    },
  },
);
