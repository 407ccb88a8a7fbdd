import type { Formalities } from "../../../domain/standing.ts";
import type { Known, List } from "../../../domain/schema.ts";
import type { PartyKind } from "../../../domain/vocabulary.ts";
import type { HolderFacts } from "../../../engine/facts.ts";
import { plainly, type Answer } from "../../shapes/answers.ts";
import { needsRelease } from "../../shapes/needs-release.ts";
import { isPayer } from "../../shapes/payers.ts";
import type { Provision } from "../../shapes/provision.ts";
import { leavesWhereBound } from "./consent.ts";

/** Whose statute it is, whom it keeps from working with the record, and what counts as the consent that it asks for. */
export interface AnothersWork {
  /** Providers whom it does not except, beside the plans that it never does. */
  readonly providers?: List<PartyKind>;
  readonly binds?: (facts: HolderFacts) => Known;
  /** Default: a plain release in writing. */
  readonly formalities?: Formalities;
  /** What it does not keep even so, such as a review that the statute lets have it. */
  readonly unless?: (facts: HolderFacts) => Answer;
}

/**
 * The own work of a plan or of another provider, such as a check of quality, is a ground of federal law (164.506(c)(4)). A statute
 * that lets nothing go without consent but what it lists does not know it. Whoever belongs to the practice works for the practice.
 */
export const worksForItself = (provision: Provision, { providers = [], binds = () => "yes", formalities, unless = () => plainly(false) }: AnothersWork = {}) => needsRelease(provision, {
  bars: ["operations"],
  formalities,
  when: (facts) => {
    const { recipient: { kind }, purpose } = facts.request;
    const bound = leavesWhereBound(purpose === "operations" && (isPayer(kind) || providers.includes(kind)) ? binds(facts) : "no", facts);
    const spared = bound === false ? plainly(false) : unless(facts);
    if (spared.is === "yes") return false;
    return bound === true ? spared.missing[0] ?? bound : bound;
  },
  unsigned: "This is asked for work of the recipient's own, such as a check of quality. In this state that goes only as {name} consents to it.",
});
