import { duty } from "../shapes/duty.ts";
import { COMPLIANCE, provision, TEXT } from "./provisions.ts";

/** The older notice: whoever gets the record must not pass it on. It stood until everybody had to follow the text of 2024. */
export const noRedisclosureNotice = duty(
  provision("2.32(a)", "no-redisclosure-notice", "fidelity", TEXT["2.32 before"], "What goes on a consent is accompanied by the notice that it must not be passed on.", undefined, COMPLIANCE),
  {
    duty: "part2-notice", on: ["authorization"], upon: "release",
    says: "Send along the written notice that federal rules forbid to pass this on, unless the patient consents in writing or the rules allow it.",
  },
);
