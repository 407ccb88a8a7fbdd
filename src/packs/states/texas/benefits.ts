import { lawful, permits, plainly, some, every } from "../../shapes/answers.ts";
import { HSC_611_004, provision } from "./provisions.ts";

/** An insurer of injured workers pays for the services; an agency for the disabled is one of government, which another law must let have it. */
export const benefits = permits(
  provision("Health and Safety Code 611.004(a)(1)", "benefits", "justice", HSC_611_004, "A program that pays for injury or disability may have what another law lets it have."),
  {
    on: "benefits", says: "A law lets this program have this about {name}.",
    when: ({ request: { recipient } }) => some([
      every([plainly(recipient.kind === "workers-compensation"), lawful(recipient)]), every([plainly(recipient.kind === "disability-agency"), lawful(recipient)]),
    ]),
  },
);
