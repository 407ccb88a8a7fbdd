import { every, plainly } from "../../shapes/answers.ts";
import { duty } from "../../shapes/duty.ts";
import { isTreatedBy } from "../shapes/consent.ts";
import { provision, PSYCHOLOGISTS_RULE } from "./provisions.ts";

/** A consultation that improves the care needs no consent; who the client is stays hidden unless the advice needs it. */
export const consultsWithoutIdentity = duty(
  provision("251 CMR 1.11(1)", "consults-without-identity", "fidelity", PSYCHOLOGISTS_RULE, "A psychologist who consults a colleague hides who the client is, unless the advice needs it."),
  {
    duty: "redact", on: ["operations"], upon: "release",
    when: (facts) => every([plainly(facts.request.purpose === "consultation"), isTreatedBy(["psychologist"], facts, facts.content.id)]),
    says: "Leave out the name and whatever else shows who it is, unless in your judgement the advice needs it.",
  },
);
