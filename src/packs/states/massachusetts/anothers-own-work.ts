import { worksForItself } from "../shapes/anothers-work.ts";
import { treatedBy } from "../shapes/consent.ts";
import { provision, PSYCHOLOGISTS } from "./provisions.ts";

/** What a psychologist learned leaves on express written consent, and nobody else's work is on the list of what needs none. */
export const anothersOwnWork = worksForItself(
  provision("c. 112 s. 129A(b)", "anothers-own-work", "fidelity", PSYCHOLOGISTS, "A plan or another provider that checks quality, or does other work of its own, has nothing for that without the client's consent."),
  { providers: ["treating-provider", "hospital"], binds: treatedBy(["psychologist"]) },
);
