import { worksForItself } from "../shapes/anothers-work.ts";
import { treatedBy } from "../shapes/consent.ts";
import { ALLIED, provision } from "./provisions.ts";
import { AGREED } from "./shapes.ts";

/** Of a family therapist or a counselor, for whose clients an agreement has no form. What a reimburser's policy lets it see, it sees to pay. */
export const anothersWorkAsAgreed = worksForItself(
  provision("c. 112 s. 172(d)", "anothers-work-as-agreed", "fidelity", ALLIED, "A plan or another provider that checks quality, or does other work of its own, has nothing for that unless the client agrees."),
  { providers: ["treating-provider", "hospital"], binds: treatedBy(["mft", "counselor"]), formalities: AGREED },
);
