import { every, opposite, plainly } from "../../shapes/answers.ts";
import { duty } from "../../shapes/duty.ts";
import { ofThePractice } from "../../shapes/of-the-practice.ts";
import { provision } from "./provisions.ts";
import { isAskedFor } from "./shapes.ts";

/** The client learns who asked and for what. */
export const copyOfTheRequest = duty(
  provision("Civ. Code 56.104(b)", "copy-of-the-request", "autonomy", false, "Whoever asked for psychotherapy information sends the client a copy of that request within thirty days."),
  {
    duty: "notify-client-after", on: ["payment", "benefits", "research", "operations"], upon: "release",
    when: ({ file, request }) => every([plainly(isAskedFor(request)), opposite(ofThePractice(request.requester, file))]),
    says: "See that the client gets a copy of the request within thirty days, unless the client has waived that in writing.",
  },
);
