import { isElectronic } from "../../../domain/vocabulary.ts";
import { duty } from "../../shapes/duty.ts";
import { provision } from "./provisions.ts";

/** Encryption, passwords. Only a summary of the current text was read. */
export const guardsElectronicWays = duty(
  provision("nasw/1.07(m)/guards-electronic-ways", "1.07(m)", "nonmaleficence", false, "What goes electronically is safeguarded."),
  {
    duty: "confidential-channel", on: "every", upon: "release", when: ({ request }) => isElectronic(request.channel.by) && request.channel.encrypted !== "yes",
    says: "Encrypt it, or send it on a way that is.",
  },
);
