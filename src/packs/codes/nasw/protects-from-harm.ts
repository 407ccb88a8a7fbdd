import { protectsFromHarm as shape } from "../../shapes/protects-from-harm.ts";
import { provision, STANDARD_1_07_C } from "./provisions.ts";

/** Since 2017 the others need not be identified. */
export const protectsFromHarm = shape(
  provision("nasw/1.07(c)/protects-from-harm", "1.07(c)", "beneficence", STANDARD_1_07_C, "Confidentiality gives way where disclosure is necessary to prevent serious, foreseeable and imminent harm to a client or others."),
  { imminent: true, victimKnown: false },
);
