import { every, notNotes, ofKind, permits, plainly, some } from "../../shapes/answers.ts";
import { isSued } from "../../shapes/questions.ts";
import { provision, RECORDS } from "./provisions.ts";

/** An accusation of wrongful conduct, or a fee of this client's own. Notes kept apart may be used for the first and not for the second. */
export const defendsItself = permits(
  provision("32.1-127.1:03(D)(3)", "defends-itself", "justice", RECORDS, "A practice may defend itself against a client's accusation and collect that client's fee."),
  {
    on: "legal-defense",
    says: "The practice is accused on behalf of {name}, or is owed a fee by {name}. What is reasonably necessary for that case may be used in it.",
    when: (facts) => some([
      isSued(facts),
      every([plainly(ofKind(facts.claims, "proceeding").some(({ against, sort }) => sort === "fee" && against === "client")), notNotes(facts.content)]),
    ]),
  },
);
