/** Questions that several of this state's sections ask of the file. */
import type { HolderFacts } from "../../../engine/facts.ts";
import { asFact, type Answer } from "../../shapes/answers.ts";
import { treatedBy } from "../shapes/consent.ts";
import { OF_LATE, OF_OLD } from "./provisions.ts";

/** A minor over this age may be told of a parent's request, and object. Source: Mental Hygiene Law 33.16(c). */
export const MAY_OBJECT_FROM = 12;

/** Does somebody treat whom the duty to report names? All the licensed professions, and none without a licence. */
export const boundToReport = (facts: HolderFacts): Answer => asFact(treatedBy([...OF_OLD, ...OF_LATE])(facts), "licence", facts.holder, "practice");
