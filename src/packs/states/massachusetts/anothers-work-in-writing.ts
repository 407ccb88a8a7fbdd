import { worksForItself } from "../shapes/anothers-work.ts";
import { treatedBy } from "../shapes/consent.ts";
import { provision } from "./provisions.ts";

/** Of a social worker: colleagues hear what the care of this client needs, and nobody what is of use to somebody else's work. */
export const anothersWorkInWriting = worksForItself(
  provision("c. 112 s. 135A", "anothers-work-in-writing", "fidelity", false, "A plan or another provider that checks quality, or does other work of its own, has nothing of a social worker's for that without the client's written consent."),
  { providers: ["treating-provider", "hospital"], binds: treatedBy(["clinical-social-worker"]) },
);
