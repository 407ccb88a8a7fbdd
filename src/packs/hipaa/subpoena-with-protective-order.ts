import { isTrue } from "../../domain/known.ts";
import { asFact, every, notNotes, ofKind, permits, some } from "../shapes/answers.ts";
import { provision } from "./provisions.ts";

/**
 * The party that wants the record has shown in writing that a protective order was agreed or asked for: one that
 * keeps the record to this case and has it returned or destroyed at its end.
 *
 * Not decided here: privilege, and whether the paper was served and stands in this state.
 */
export const subpoenaWithProtectiveOrder = permits(
  provision("164.512(e)(1)(ii)(B)", "subpoena-with-protective-order", "fidelity", "A subpoena may be answered once a protective order for the record was agreed or asked for."),
  {
    on: "subpoena",
    says: "A protective order keeps what concerns {name} to this case, or was asked for.",
    when: ({ holder, content, claims }) => every([
      notNotes(content),
      some(ofKind(claims, "subpoena").map(({ assurance }) =>
        asFact(assurance === "unknown" ? assurance : isTrue(assurance === "protective-order"), "satisfactory-assurance", holder, "requester"))),
    ]),
  },
);
