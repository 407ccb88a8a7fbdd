import { aChildStill, mustReport } from "../shapes/reports.ts";
import { FAM_261_101, provision } from "./provisions.ts";

/** Nobody else can make it for the professional, and no privilege stands in the way. Police of a school district do not count. */
export const reportsChildAbuse = mustReport(
  provision("Family Code 261.101(b)", "reports-child-abuse", "nonmaleficence", FAM_261_101, "A reasonable cause to believe that a child is abused or neglected is reported to the department or the police."),
  {
    victims: ["child"], to: ["child-protection", "law-enforcement"], when: aChildStill,
    says: "In connection with {name} there is reasonable cause to believe that a child is or may be abused or neglected. This state demands that you report it yourself.",
  },
);
