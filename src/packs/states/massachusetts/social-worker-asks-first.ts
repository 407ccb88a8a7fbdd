import { objectionsOf } from "../../../domain/persons.ts";
import { needsRelease } from "../../shapes/needs-release.ts";
import { treatedBy } from "../shapes/consent.ts";
import { provision, SOCIAL_WORKERS } from "./provisions.ts";

/** Colleagues who answer for the client's care hear what they need without a signature, if the client was told beforehand what is disclosed and why, and has not objected. */
export const socialWorkerAsksFirst = needsRelease(
  provision("258 CMR 22.04(1)", "social-worker-asks-first", "autonomy", SOCIAL_WORKERS, "A social worker tells the client before sharing with others who treat, or has a written consent."),
  {
    bars: ["treatment"],
    when: (facts) => {
      const { recipient, at } = facts.request;
      const objected = objectionsOf(facts.file, facts.holder, at).some(({ to }) => to === "anyone" || to === recipient.id);
      return treatedBy(["clinical-social-worker"])(facts) === "no" ? false : objected ? true : { fact: "client-informed", of: facts.holder, askedOf: "therapist" };
    },
    unsigned: "{name} has objected. In this state a social worker then shares with others who treat only on a written consent.",
  },
);
