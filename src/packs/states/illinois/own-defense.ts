import { ofKind, permits, plainly } from "../../shapes/answers.ts";
import { provision } from "./provisions.ts";

/** A client who claims to have been harmed by the services opens, for that claim, what the defence needs. A fee to collect is no such claim. */
export const ownDefense = permits(
  provision("740 ILCS 110/10(a)", "own-defense", "justice", false, "Against a client's claim of harm by the services a therapist may use what the defence needs."),
  {
    on: "legal-defense", says: "{name} has brought a claim against the therapist, and this prepares or presents the answer to it.",
    when: ({ claims, holder }) => plainly(ofKind(claims, "proceeding").some(({ against, broughtBy, sort }) => against === "therapist" && broughtBy === holder && sort !== "fee")),
  },
);
