import { mustReport } from "../shapes/reports.ts";
import { ADULTS, provision } from "./provisions.ts";

/** Anybody of sixty or more, or incapacitated. */
export const adultAbuse = mustReport(
  provision("63.2-1606(A)", "adult-abuse", "nonmaleficence", ADULTS, "Suspected abuse of an aged or incapacitated adult is reported to the department of social services."),
  {
    victims: ["elder", "dependent-adult"], to: ["adult-protection"],
    says: "What {name} told gives reason to suspect that an aged or incapacitated adult is abused, neglected or exploited. This state's law requires the report.",
  },
);
