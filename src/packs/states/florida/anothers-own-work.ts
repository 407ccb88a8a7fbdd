import { worksForItself } from "../shapes/anothers-work.ts";
import { provision } from "./provisions.ts";

/** Nobody but the client, who acts for the client, and those who take part in the treatment has it without written authorization. */
export const anothersOwnWork = worksForItself(
  provision("456.057(7)(a)", "anothers-own-work", "fidelity", false, "A plan that checks quality, or does other work of its own, has nothing for that without the client's consent."),
);
