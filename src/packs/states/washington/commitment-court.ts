import { every, notNotes, ofKind, plainly, requires } from "../../shapes/answers.ts";
import { provision, RECORDS } from "./provisions.ts";

/** In proceedings to detain somebody for treatment the court has what it needs. The statute itself calls that mandatory for federal law. */
export const commitmentCourt = requires(
  provision("RCW 70.02.230(2)(d)", "commitment-court", "beneficence", RECORDS, "The court that decides on detaining somebody for treatment has what it needs for that."),
  {
    on: "commitment",
    says: "A court decides whether {name} is detained for treatment, and has what it needs for that.",
    when: ({ content, claims, request: { recipient } }) => every([
      plainly(recipient.kind === "court" && ofKind(claims, "proceeding").some(({ sort }) => sort === "commitment")), notNotes(content),
    ]),
  },
);
