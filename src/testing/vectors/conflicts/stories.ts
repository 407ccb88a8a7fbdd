/** What several lists of the conflicts are told with. */
import { restriction, statement } from "../base/stories.ts";
import { all, asksFor, fileIs, portionIs, sessionIs } from "../base/world.ts";

/** Both partners. */
export const BOTH = ["ana", "ben"];
/** No form is on file. */
export const nothingSigned = fileIs({ releases: [] });
/** A report of what Ana told, drawn from these portions. */
export const reportOf = (...drawnFrom: readonly string[]) => statement("abuse-report", ["ana"], drawnFrom);
/** A summary of Ana's own note. */
export const summary = statement("summary", ["ana"], ["anas"]);
/** A billing entry of a session that Ana paid herself and asked to keep from the plan. */
export const audited = all(restriction({ selfPaid: "yes" }), portionIs("anas", { kind: "billing" }), asksFor("anas"));
/** Where Ana sat at her own session. */
export const seenFrom = (...places: readonly ("US-IL" | "US-CA")[]) => sessionIs("s-ana", { clientsWereIn: places });
