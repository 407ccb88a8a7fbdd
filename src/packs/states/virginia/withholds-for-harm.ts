import { withholdsForHarm as withholds } from "../../shapes/withholds-for-harm.ts";
import { provision, RECORDS } from "./provisions.ts";
import { HARMS } from "./shapes.ts";

/** What federal law lets a practice refuse, this state has it refuse: the treating professional writes into the record that it endangers somebody. */
export const withholdsForHarm = withholds(
  provision("32.1-127.1:03(F)", "withholds-for-harm", "nonmaleficence", RECORDS, "A record is not given to the client where a professional has written that it would endanger somebody."),
  { grounds: [...HARMS], bars: ["individual-access"], when: () => true },
);
