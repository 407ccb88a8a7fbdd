import type { PartyKind } from "../../../domain/vocabulary.ts";
import type { HolderFacts } from "../../../engine/facts.ts";
import { every, forbids, plainly, type Answer } from "../../shapes/answers.ts";
import { isPayer } from "../../shapes/payers.ts";
import type { Provision } from "../../shapes/provision.ts";

/** Whose statute it is, and whom it keeps from working with the record. */
export interface AnothersWork {
  /** Providers whom it does not except, beside the plans that it never does. */
  readonly providers?: readonly PartyKind[];
  readonly binds?: (facts: HolderFacts) => Answer;
}

/**
 * The own work of a plan or of another provider, such as a check of quality, is a ground of federal law (164.506(c)(4)). A statute
 * that lets nothing go without consent but what it lists does not know it.
 */
export const worksForItself = (provision: Provision, { providers = [], binds = () => plainly(true) }: AnothersWork = {}) => forbids(provision, {
  bars: ["operations"],
  says: "This is asked for work of the recipient's own, such as a check of quality. In this state that goes only on what {name} signs.",
  when: (facts) => {
    const { recipient: { kind }, purpose } = facts.request;
    return every([plainly(purpose === "operations" && (isPayer(kind) || providers.includes(kind))), () => binds(facts)]);
  },
});
