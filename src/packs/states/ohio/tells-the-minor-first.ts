import { duty } from "../../shapes/duty.ts";
import { MINORS, provision } from "./provisions.ts";

const PARENTS: ReadonlySet<string> = new Set(["custodial-parent", "noncustodial-parent", "guardian"]);

/** The minor is told of the intention before the parent is. */
export const tellsTheMinorFirst = duty(
  provision("5122.04(A)", "tells-the-minor-first", "autonomy", MINORS, "Before a parent is told of a danger, the minor is told that this will happen."),
  {
    duty: "notify-client-before", on: ["danger-to-self", "threat-to-others"], upon: "release",
    when: ({ request: { recipient } }) => PARENTS.has(recipient.kind),
    says: "If this client is a minor who came alone: say first that you are going to tell the parent, and why.",
  },
);
