import { duty } from "../../shapes/duty.ts";
import { isSuspected } from "../shapes/reports.ts";
import { provision } from "./provisions.ts";

/** Nothing has to be written unless whoever takes the report asks for it. Known from a digest, not from the text. */
export const inWritingIfAsked = duty(
  provision("2151.421", "in-writing-if-asked", "justice", false, "A written report of child abuse follows only if it is asked for."),
  {
    duty: "written-follow-up", on: ["abuse-report"], upon: "release",
    when: isSuspected(["child"]),
    says: "Follow up in writing if whoever took the report asks for it.",
  },
);
