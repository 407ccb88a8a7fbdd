import { duty } from "../shapes/duty.ts";
import { EDITION, provision, TEXT } from "./provisions.ts";

/** What goes on a consent carries the federal notice and the consent itself, so that whoever gets it knows how far it reaches. */
export const noticeAndCopy = duty(
  provision("2.32", "notice-and-copy", "fidelity", TEXT["2.32"], "What goes on a consent is accompanied by the federal notice and a copy of the consent.", EDITION),
  {
    duty: "part2-notice", on: ["authorization"], upon: "release",
    says: "Send along the written notice that federal rules protect this record, and a copy of the consent or a clear account of how far it reaches.",
  },
);
