import { duty } from "../shapes/duty.ts";
import { provision } from "./provisions.ts";

/** A client hears that a debt goes to a collector, and can pay before it does. */
export const noticeBeforeCollection = duty(
  provision("notice-before-collection", "after APA 6.04(e)", "fidelity", false, "A client is told before a debt goes to a collector."),
  {
    duty: "notify-client-before", on: ["payment"], upon: "release", when: ({ request: { purpose } }) => purpose === "collections",
    says: "Tell the client beforehand that the debt goes to a collector, and leave time to pay it.",
  },
);
