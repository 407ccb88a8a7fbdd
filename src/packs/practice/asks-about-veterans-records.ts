import { worksHere } from "../../domain/persons.ts";
import type { Sensitivity } from "../../domain/vocabulary.ts";
import type { HolderFacts } from "../../engine/facts.ts";
import { silent } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { asFact, findBy } from "../shapes/answers.ts";
import { clientsIn } from "../shapes/questions.ts";
import { USC_38_7332, provision } from "./provisions.ts";

/** Drugs, alcohol, HIV and, among what is inherited, sickle cell anemia. */
const GUARDED: ReadonlySet<Sensitivity> = new Set(["substance-use", "hiv-sti", "genetic"]);

const mayTellOfIt = ({ content: { sensitivities } }: HolderFacts): boolean => sensitivities.some((each) => GUARDED.has(each));

/** Does it go to nobody but those whom it is about, or stay among those who care for veterans, as (a)(2) and (e) let it? */
const staysThere = (facts: HolderFacts): boolean => {
  const { file, holder, request: { recipient } } = facts;
  const clients = [...clientsIn(facts), ...(file.clients.has(holder) ? [holder] : [])];
  return (clients.length > 0 && clients.every((who) => who === recipient.id)) || recipient.kind === "veterans-provider" || worksHere(recipient, file);
};

/**
 * What the Department of Veterans Affairs keeps on drugs, alcohol, HIV or sickle cell anemia leaves only for what 38 U.S.C. 7332(b)
 * lists. Of that list, care by others (H) and an emergency (A) are plain enough; whether a form, an order or another ground is such
 * as the section and its regulations ask, the facility's privacy officer says. So it is a question, and never a plain no.
 *
 * Not decided here: what is marked as none of these matters and tells of one all the same; and records of a substance use program, which
 * 42 CFR part 2 guards, and which these are not (2.12(c)(1)).
 */
export const asksAboutVeteransRecords = defineRule({
  ...provision("asks-about-veterans-records", "after 38 U.S.C. 7332(a)(1)", "nonmaleficence", USC_38_7332, "Whether a veterans' facility may let out what tells of drugs, alcohol, HIV or sickle cell is asked first."),
  effect: "forbid",
  bars: { allBut: ["treatment", "emergency", "deidentified"] },
  consult: ["privacy-officer", "attorney"],
  asks: "holder",
  messages: { guarded: "This may tell of drugs, alcohol, HIV or sickle cell and {name}, in a veterans' facility. Ask its privacy officer whether 38 U.S.C. 7332 lets it go." },

  evaluate(facts, holds) {
    if (!mayTellOfIt(facts) || staysThere(facts)) return silent;
    return findBy(asFact(facts.casefile.veteransFacility, "governing-law", "38 U.S.C. 7332", "practice"), () => holds("guarded", { name: facts.holder }));
  },
});
