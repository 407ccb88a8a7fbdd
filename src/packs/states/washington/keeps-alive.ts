import { every, permits, plainly, some } from "../../shapes/answers.ts";
import { endangered, isNamedAsAble } from "../shapes/danger.ts";
import { provision, RECORDS } from "./provisions.ts";
import { canPrevent } from "./shapes.ts";

/** The same for a danger to the client: relatives hear of it where the clinician names them as able to help. There is no duty to tell them. */
export const keepsAlive = permits(
  provision("RCW 70.02.050(1)(c)", "keeps-alive", "beneficence", RECORDS, "A serious and imminent danger to the client may be told to those who can keep the client alive."),
  {
    on: "danger-to-self",
    says: "A clinician of the practice has attested that {name} is in serious and imminent danger, and this recipient can help.",
    when: (facts) => every([endangered(facts, { imminent: true }), some([plainly(isNamedAsAble(facts)), canPrevent(facts)])]),
  },
);
