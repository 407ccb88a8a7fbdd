import { isTreatedBy } from "../shapes/consent.ts";
import { plansWorkForItself } from "../shapes/plans.ts";
import { provision, PSYCHOLOGISTS } from "./provisions.ts";

/** A psychologist's records. What a reimburser may see of others, its policy says. */
export const plansOwnWork = plansWorkForItself(
  provision("c. 112 s. 129A(b)", "plans-own-work", "fidelity", PSYCHOLOGISTS, "A plan that checks quality, or does other work of its own, has nothing for that without the client's consent."),
  (facts) => isTreatedBy(["psychologist"], facts, facts.holder),
);
