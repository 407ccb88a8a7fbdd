import { reportBy } from "../shapes/reports.ts";
import { provision, SSL_415 } from "./provisions.ts";
import { mustBeReported } from "./shapes.ts";

/** In the text 48 hours after the call; from the knowledge is never later. It is for those who must report. */
export const writesWithin48Hours = reportBy(
  provision("Social Services Law 415", "writes-within-48-hours", "nonmaleficence", SSL_415, "After the call about a child, the written report follows within 48 hours."),
  { victims: ["child"], when: mustBeReported, duty: "written-follow-up", length: "PT48H", says: "Call at once, or report electronically. Then send the written report on form LDSS-2221A within 48 hours." },
);
