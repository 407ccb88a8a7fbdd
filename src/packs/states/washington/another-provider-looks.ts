import { likelyHarm } from "../../../domain/attested.ts";
import { duty } from "../../shapes/duty.ts";
import { provision, RECORDS } from "./provisions.ts";
import { HARMS } from "./shapes.ts";

/** What is kept from a client for harm is open to a provider whom the client picks, and the client is told so. */
export const anotherProviderLooks = duty(
  provision("RCW 70.02.090(3)", "another-provider-looks", "justice", RECORDS, "A record kept back for harm is open to another provider whom the client picks."),
  {
    duty: "independent-review", on: ["individual-access"], upon: "withholding",
    when: ({ content, file, request }) => content.about.some((who) => likelyHarm([...HARMS], content, who, file, request) !== "no"),
    says: "Tell the client that another provider of the client's choice, licensed to treat the same condition, may see and copy what you keep back.",
  },
);
