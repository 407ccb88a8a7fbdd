import { every, forbids, opposite } from "../../shapes/answers.ts";
import { goesTo } from "../shapes/danger.ts";
import { isToldInTheClientsPlace } from "../shapes/minors.ts";
import { provision, SINCE_2019, THERAPISTS } from "./provisions.ts";

/**
 * Since 2019 the section says nothing of a client who is a danger to the own life, so relatives and others hear of it
 * after somebody was asked. Whoever stands in the client's place hears what the client may hear.
 */
export const relativesOfAClientInDanger = forbids(
  provision("491.0147", "relatives-of-a-client-in-danger", "fidelity", THERAPISTS, "Before relatives and others hear that a client may die by the own hand, somebody is asked.", SINCE_2019),
  {
    bars: ["danger-to-self"], consult: ["supervisor", "attorney"],
    says: "This state names no relatives to whom a danger to {name} may be told. Ask a supervisor at once; police and a facility can act meanwhile.",
    when: (facts) => every([opposite(goesTo(facts, ["police", "treaters", "mental-health-authority"])), () => opposite(isToldInTheClientsPlace(facts))]),
  },
);
