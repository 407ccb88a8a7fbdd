import { duty } from "../../shapes/duty.ts";
import { provision, WITHOUT_CONSENT } from "./provisions.ts";

/** The limit that the same paragraph sets. A duty and no ban, because it binds the programs that the state licenses or pays, and nothing on file tells which those are. */
export const payerGetsNoMore = duty(
  provision("55 Pa. Code 5100.32(a)(2)", "payer-gets-no-more", "autonomy", WITHOUT_CONSENT, "Without consent a payer gets no more than names of staff, dates, kinds, costs and a short purpose."),
  { duty: "minimum-necessary", on: ["payment"], upon: "release", says: "A state-licensed program gives a payer only staff, dates, kind, cost and a short purpose, unless the client consents to more." },
);
