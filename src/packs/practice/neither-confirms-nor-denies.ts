import { worksHere } from "../../domain/persons.ts";
import type { PartyKind } from "../../domain/vocabulary.ts";
import { defineRule } from "../../engine/rule.ts";
import { asFact, every, owedBy, opposite, plainly, reverse, serving } from "../shapes/answers.ts";
import { isAgent } from "../shapes/of-the-practice.ts";
import { OURS, provision } from "./provisions.ts";

/** Those who, once they are identified, know already: they treat or pay for the same person. */
const KNOWS_ALREADY: ReadonlySet<PartyKind> = new Set(["treating-provider", "referring-provider", "prescriber", "hospital", "emergency-responder", "insurer", "managed-care-reviewer"]);

/** To somebody who is nobody in the file and whom the client's own form does not name, even "we cannot tell you about her" tells something. */
export const neitherConfirmsNorDenies = defineRule({
  ...provision("neither-confirms-nor-denies", "on accidental disclosure", "nonmaleficence", OURS, "A stranger does not learn whether somebody is a client."),
  effect: "oblige",
  on: "every",
  upon: "withholding",
  duty: "neither-confirm-nor-deny",
  asks: "holder",
  messages: { neither: "Nobody outside is to learn from you whether {name} is a client." },

  evaluate({ file, holder, request: { requester }, standing }, holds) {
    const isOnFile = file.people.has(requester.id) || file.clients.get(holder)?.representatives.some(({ who }) => who === requester.id) === true;
    const stranger = every([
      plainly(!worksHere(requester, file) && !isAgent(requester, file) && !isOnFile),
      asFact(KNOWS_ALREADY.has(requester.kind) ? reverse(requester.identity) : "yes", "identity", requester.id, "requester"),
      () => opposite(serving(standing())),
    ]);
    return owedBy(stranger, () => holds("neither", { name: holder }));
  },
});
