/** Questions that several of this state's sections ask of the file. */
import type { HolderFacts } from "../../../engine/facts.ts";
import { asFact, type Answer } from "../../shapes/answers.ts";
import { treatedBy } from "../shapes/consent.ts";
import { OF_LATE, OF_OLD } from "./provisions.ts";

/** Does somebody treat whom the duty to report names? All the licensed professions, and none without a licence. */
export const boundToReport = (facts: HolderFacts): Answer => asFact(treatedBy([...OF_OLD, ...OF_LATE])(facts), "licence", facts.holder, "practice");
