import { forbids } from "../../shapes/answers.ts";
import { provision } from "./provisions.ts";
import { unlessNamedByForm } from "./shapes.ts";

/**
 * Whoever learns of HIV in giving a health service tells it to nobody but those whom the section lists: who treats the client, who
 * reviews and pays for that, some officials, whom a court names, and whom a form names. Relatives, others in the same
 * treatment, police, funds, researchers and the other side of a claim are not, or not plainly, among them. Whether one of them is,
 * an attorney says.
 * Read in part: (1)(a) to (f); the rest of the list in a summary.
 *
 * Not decided here: reports of abuse, which another law demands; steps to hospitalize somebody; and a warning, which can leave it out.
 */
export const hivToTheListed = forbids(
  provision("Public Health Law 2782(1)", "hiv-to-the-listed", "nonmaleficence", false, "HIV-related information goes only to those whom the law lists, or on a form that names it."),
  {
    bars: ["care-involvement", "unit-sharing", "law-enforcement", "legal-defense", "benefits", "government-function", "research"],
    consult: ["attorney"],
    says: "This tells of HIV and {name}. In this state it goes only to those whom the law lists, or on a form that names it. Ask an attorney whether this recipient is listed.",
    when: unlessNamedByForm,
  },
);
