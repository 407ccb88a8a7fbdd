import { SPOKEN_OR_WRITTEN } from "../../../domain/standing.ts";
import { worksForItself } from "../shapes/anothers-work.ts";
import { provision } from "./provisions.ts";

/**
 * What is told to a payer only with consent is not told to it without, because it would check quality instead of a bill. That federal
 * law permits it is not taken for a law that authorizes it, as little as for payment. Other providers are not meant here.
 */
export const anothersOwnWork = worksForItself(
  provision("8 NYCRR 29.1(b)(8)", "anothers-own-work", "fidelity", false, "A plan that checks quality, or does other work of its own, has nothing for that without the client's consent."),
  { formalities: SPOKEN_OR_WRITTEN },
);
