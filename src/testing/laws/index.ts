import { aClaimStaysWithItsPerson, aClosedBodyStaysClosed, codesDoNotOverruleLaw, thePermitStaysBehindTheGate } from "./bodies.ts";
import { guardingMoreOpensNothing, knowingLessOpensNothing } from "./knowledge.ts";
import { aClearanceClearsWhatGoes, eachOfferStands, eachRemedyWorks, timePassesWithoutAGap } from "./forward.ts";
import { halvesMakeNoWhole } from "./halves.ts";
import type { Law } from "./law.ts";
import { aBarCloses, everyVerdictNamesItsRules, nothingWithoutAGround } from "./opening.ts";
import { aReleaseCountsForWhatItNames, eachHolderIsAnsweredFor, lessOfAReleaseOpensNothing } from "./releases.ts";
import { theResponseLeaksNothing } from "./response.ts";
import { namesChangeNothing, nothingIsLostToABlanketRefusal, orderChangesNothing, portionsAreDecidedAlone, sameInputSameBytes } from "./sameness.ts";
import { theDecisionStandsUntilItSays } from "./time.ts";

/** The laws that every decision obeys, in the order of their numbers. */
export const laws: readonly Law[] = [
  nothingWithoutAGround, aBarCloses, orderChangesNothing, namesChangeNothing, knowingLessOpensNothing, eachHolderIsAnsweredFor, lessOfAReleaseOpensNothing,
  aReleaseCountsForWhatItNames, guardingMoreOpensNothing, portionsAreDecidedAlone, nothingIsLostToABlanketRefusal, codesDoNotOverruleLaw, everyVerdictNamesItsRules,
  sameInputSameBytes, theDecisionStandsUntilItSays, eachRemedyWorks, theResponseLeaksNothing, aClaimStaysWithItsPerson, aClosedBodyStaysClosed, thePermitStaysBehindTheGate,
  eachOfferStands, aClearanceClearsWhatGoes, timePassesWithoutAGap, halvesMakeNoWhole,
];
