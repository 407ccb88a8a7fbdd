/** Until when somebody is not told because an official has asked for it. */
import type { Stay } from "../domain/disclosure.ts";
import type { List } from "../domain/schema.ts";
import { after, dayOf, epochOf, type Day, type Instant, type Length } from "../domain/time.ts";

/** The end of one statement: the instant it names, excluded, or the last day of the time that an oral one lasts, included. */
export const endOf = (stay: Stay, orally: Length): Instant | Day => (stay.how === "in-writing" ? stay.until : after(stay.at, orally));

/** Does it hold at the instant? */
export const holds = (stay: Stay, orally: Length, at: Instant): boolean => {
  if (epochOf(at) < epochOf(stay.at)) return false;
  return stay.how === "in-writing" ? epochOf(at) < epochOf(stay.until) : dayOf(at) <= endOf(stay, orally);
};

/** The statements that hold at the instant. */
export const holding = (stays: List<Stay>, orally: Length, at: Instant): List<Stay> => stays.filter((stay) => holds(stay, orally, at));

/** The last day on which one of them holds; undefined where none is made by now. A written one ends on the day of its instant. */
export const lastDay = (stays: List<Stay>, orally: Length, at: Instant): Day | undefined =>
  stays.filter((stay) => epochOf(stay.at) <= epochOf(at)).map((stay) => endOf(stay, orally).slice(0, 10) as Day).sort().at(-1);
