import { duty } from "../../shapes/duty.ts";
import { PEN_11166, provision } from "./provisions.ts";

/** With a report about a child may go papers that are not privileged; what the client confided beyond the report stays privileged. */
export const noPrivilegedPapers = duty(
  provision("Penal Code 11166(a)", "no-privileged-papers", "fidelity", PEN_11166, "Only papers that are not privileged go with a report of child abuse."),
  {
    duty: "minimum-necessary", on: ["abuse-report"], upon: "release",
    when: ({ request: { purpose } }) => purpose === "child-abuse-report",
    says: "Report what must be reported and no more. Session notes are privileged and do not go with the report.",
  },
);
