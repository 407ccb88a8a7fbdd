import { worksForItself } from "../shapes/anothers-work.ts";
import { provision, RECORDS } from "./provisions.ts";
import { FORM } from "./shapes.ts";

/** The chapter lets those have it who work for the practice or on its behalf (70.02.050(1)(b)), and shuts what it does not open. */
export const anothersOwnWork = worksForItself(
  provision("RCW 70.02.020(1)", "anothers-own-work", "fidelity", RECORDS, "A plan that checks quality, or does other work of its own, has nothing for that without the client's consent."), { formalities: FORM },
);
