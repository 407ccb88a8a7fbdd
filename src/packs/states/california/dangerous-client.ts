import { permits, some } from "../../shapes/answers.ts";
import { ANYBODY, endangered, threatened } from "../shapes/danger.ts";
import { EVID_1024, provision } from "./provisions.ts";

/** No privilege where a client is dangerous to anybody, the client included, and the word is needed to prevent it. It opens what a hospitalization needs. */
export const dangerousClient = permits(
  provision("Evid. Code 1024", "dangerous-client", "beneficence", EVID_1024, "Where a client is dangerous, what is needed to hospitalize the client may be told."),
  {
    on: "commitment",
    says: "A clinician of the practice finds {name} dangerous, and this is needed to prevent the harm. Privilege does not stand in the way.",
    when: (facts) => some([
      threatened(facts, { victim: ["named", "identifiable", "group", "place", "none"], imminent: false, intentAndAbility: false, heardFrom: ANYBODY }),
      endangered(facts, { imminent: false }),
    ]),
  },
);
