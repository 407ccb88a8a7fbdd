import { worksForItself } from "../shapes/anothers-work.ts";
import { isTreatedBy } from "../shapes/consent.ts";
import { provision, PSYCHOLOGISTS } from "./provisions.ts";

/** A psychologist's records. What a reimburser may see of others, its policy says. */
export const anothersOwnWork = worksForItself(
  provision("c. 112 s. 129A(b)", "anothers-own-work", "fidelity", PSYCHOLOGISTS, "A plan or another provider that checks quality, or does other work of its own, has nothing for that without the client's consent."),
  { providers: ["treating-provider", "hospital"], binds: (facts) => isTreatedBy(["psychologist"], facts, facts.holder) },
);
