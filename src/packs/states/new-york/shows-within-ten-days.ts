import { answersIn } from "../shapes/access.ts";
import { isTreatedBy } from "../shapes/consent.ts";
import { OF_OLD, provision } from "./provisions.ts";

/** For the professions of the access law; those it leaves out go by the federal time. */
export const showsWithinTenDays = answersIn(
  provision("Public Health Law 18(2)(a)", "shows-within-ten-days", "justice", false, "Whoever asks for the own record can look at it within ten days."),
  "P10D", "Let the client look at it within ten days of the written request. Copies cost no more than 75 cents a page.", (facts) => isTreatedBy(OF_OLD, facts, facts.content.id),
);
