import { duty } from "../shapes/duty.ts";
import { OURS, provision } from "./provisions.ts";

/** What goes about one person often names another. Whoever has no part in it is blacked out, and so is the other half of what was cut in two. */
export const redactsOthers = duty(
  provision("redacts-others", "on what others confided", "nonmaleficence", OURS, "People who have no part in what goes are blacked out."),
  {
    duty: "redact", on: "every", upon: "release",
    when: ({ content }) => content.about.some((who) => !content.holders.includes(who))
      || content.entries.some(({ portion }) => portion.holders.some((who) => !content.holders.includes(who))),
    says: "Black out those who have no part in this: what they said, and what tells of them without need.",
  },
);
