import { reportBy } from "../shapes/reports.ts";
import { CHILD_PROTECTION, provision } from "./provisions.ts";

/** Forty-eight hours after the spoken report. That report is immediate, so counting from knowledge is never late. */
export const inWriting = reportBy(
  provision("23 Pa.C.S. 6313(a)(2)", "in-writing", "nonmaleficence", CHILD_PROTECTION, "A spoken report of child abuse is followed by a written one within forty-eight hours."),
  { victims: ["child"], duty: "written-follow-up", length: "PT48H", says: "Send the written report by then, unless you reported electronically and have the confirmation." },
);
