import { worksForItself } from "../shapes/anothers-work.ts";
import { treatedBy } from "../shapes/consent.ts";
import { provision, SOCIAL_WORKERS_KEEP } from "./provisions.ts";

/** Of a social worker: colleagues hear what the care of this client needs, and nobody what is of use to somebody else's work. */
export const anothersWorkInWriting = worksForItself(
  provision("258 CMR 22.03(1)", "anothers-work-in-writing", "fidelity", SOCIAL_WORKERS_KEEP, "A plan or another provider that checks quality, or does other work of its own, has nothing of a social worker's for that without the client's written consent."),
  { providers: ["treating-provider", "hospital"], binds: treatedBy(["clinical-social-worker"]) },
);
