import { every, notNotes, plainly, requires } from "../../shapes/answers.ts";
import { provision, WHO_SEES } from "./provisions.ts";
import { isRecord, parentMaySee, parentOfAdolescentAsks } from "./shapes.ts";

/** A parent sees the record of a minor of twelve or more where the minor knows of it and does not object, or the therapist finds no compelling reason against it. */
export const parentsSeeTheRecord = requires(
  provision("740 ILCS 110/4(a)(3)", "parents-see-the-record", "beneficence", WHO_SEES, "A parent of a minor from twelve on sees the record if the minor does not object, or no compelling reason speaks against it."),
  {
    on: "individual-access", says: "{name} does not object, or the therapist has found no compelling reason against it. This state then lets a parent see the record.",
    when: (facts) => every([
      isRecord(facts.content), plainly(facts.request.requester.id === facts.request.recipient.id), notNotes(facts.content), parentOfAdolescentAsks(facts), parentMaySee(facts),
    ]),
  },
);
