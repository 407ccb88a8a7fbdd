import { permits, plainly } from "../../shapes/answers.ts";
import { provision } from "./provisions.ts";

/** As much as is needed to be paid. What an insurer asks for beyond the bill is another rule's. */
export const payment = permits(
  provision("Civ. Code 56.10(c)(2)-(3)", "payment", "justice", false, "Whoever pays, bills or collects may have what is needed for that."),
  { on: "payment", says: "This is needed so that the care of {name} is paid. This state's law permits as much as that takes.", when: () => plainly(true) },
);
