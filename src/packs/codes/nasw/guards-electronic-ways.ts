import { asFact, every, reverse } from "../../shapes/answers.ts";
import { duty } from "../../shapes/duty.ts";
import { goesElectronically } from "../../shapes/questions.ts";
import { provision } from "./provisions.ts";

/** Encryption, passwords. Only a summary of the current text was read. */
export const guardsElectronicWays = duty(
  provision("nasw/1.07(m)/guards-electronic-ways", "1.07(m)", "nonmaleficence", false, "What goes electronically is safeguarded."),
  {
    duty: "confidential-channel", on: "every", upon: "release",
    when: ({ request }) => every([goesElectronically(request), asFact(reverse(request.channel.encrypted), "encryption", request.recipient.id, "practice")]),
    says: "Encrypt what goes electronically, or send it another way.",
  },
);
