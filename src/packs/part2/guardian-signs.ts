import { isDead } from "../../domain/persons.ts";
import type { Release } from "../../domain/release.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { anyConsent, isMinor } from "./shapes.ts";
import { provision, TEXT } from "./provisions.ts";

const byPatientOrGuardian = ({ signedAs }: Release): boolean => signedAs === "self" || signedAs === "guardian" || signedAs === "conservator";

/**
 * For a living adult somebody else consents once a court has found that the patient cannot decide. Short of that the text
 * knows only the head of the program, for payment; whether an agent named by the patient may sign is for an attorney.
 */
export const guardianSigns = defineRule({
  ...provision("2.15(a)", "guardian-signs", "autonomy", TEXT["2.15"], "For an adult who cannot decide, somebody else consents after a court has said so."),
  effect: "forbid",
  bars: ["authorization"],
  consult: ["attorney"],
  asks: "holder",
  messages: { "no-court": "Somebody signed for {name}, and nothing on file shows that a court found {name} unable to decide. Ask whether that signature is enough." },

  evaluate(facts, holds) {
    const { file, holder, request } = facts;
    const client = file.clients.get(holder);
    if (client === undefined || isDead(client, request.at) || isMinor(facts) === "yes") return silent;
    const answer = anyConsent(facts, byPatientOrGuardian);
    if (answer.is === "valid" || anyConsent(facts, (form) => !byPatientOrGuardian(form)).is === "none") return silent;
    return answer.is === "in-doubt" ? undetermined(...answer.missing) : holds("no-court", { name: holder });
  },
});
