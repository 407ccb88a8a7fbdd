import { every, lawful, notNotes, permits, plainly } from "../../shapes/answers.ts";
import { reachesPayer } from "../../shapes/payers.ts";
import { ALLIED, provision } from "./provisions.ts";
import { licensed } from "./shapes.ts";

/** An insurer that reimburses sees what it needs to find out what is due, as far as its policy lets it. That, the insurer shows. */
export const insurersAsThePolicySays = permits(
  provision("c. 112 s. 172", "insurers-as-the-policy-says", "justice", ALLIED, "An insurer may see what its policy lets it see of care by a family therapist or counselor."),
  {
    on: "payment", says: "The insurer of {name} has shown that its policy lets it see this to find out what is due.",
    when: (facts) => every([
      plainly(reachesPayer(facts.request, facts.file)),
      licensed(["mft", "counselor"], facts), lawful(facts.request.recipient), notNotes(facts.content),
    ]),
  },
);
