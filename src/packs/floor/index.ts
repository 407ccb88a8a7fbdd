/** What every policy contains, whoever is bound by which law: three rules of the library itself. */
import { definePack } from "../../engine/pack.ts";
import { VERSION } from "../../engine/version.ts";
import { clientsToldOf } from "./clients-told-of.ts";
import { eachHolderAnswers } from "./each-holder-answers.ts";
import { released } from "./released.ts";

/**
 * The ground rules: a person's own release opens that person's part, where several confided each must give leave, and so must a client of
 * whom somebody else told. `definePolicy` always adds them.
 */
export const floor = definePack({
  id: "floor",
  source: "Ground rules",
  edition: "2026-11-23",
  version: VERSION,
  inForce: { from: "0001-01-01" },
  force: "policy",
  governs: () => "yes",
  rules: [released, eachHolderAnswers, clientsToldOf],
  omitted: [],
});
