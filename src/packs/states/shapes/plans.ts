import type { HolderFacts } from "../../../engine/facts.ts";
import { every, forbids, plainly, type Answer } from "../../shapes/answers.ts";
import { isPayer } from "../../shapes/payers.ts";
import type { Provision } from "../../shapes/provision.ts";

/**
 * The own work of a plan, such as a check of quality, is a ground of federal law (164.506(c)(4)). A statute that lets nothing go without
 * consent but what it lists does not know it.
 */
export const plansWorkForItself = (provision: Provision, binds: (facts: HolderFacts) => Answer = () => plainly(true)) => forbids(provision, {
  bars: ["operations"],
  says: "A plan asks for this for work of its own, such as a check of quality. In this state that goes only on what {name} signs.",
  when: (facts) => every([plainly(isPayer(facts.request.recipient.kind)), () => binds(facts)]),
});
