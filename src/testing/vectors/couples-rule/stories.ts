/** What the lists on the states' couples rule are told with. */
import type { Jurisdiction } from "../../../domain/schema.ts";
import { subpoena } from "../base/situations.ts";
import { livesIn } from "../base/stories.ts";
import { all, asksFor, type Change, party } from "../base/world.ts";
import { BOTH, from, nobodySigned, type OfKind, type Purpose, signs } from "../coverage-index/stories.ts";

/** The couple lives and is treated in this state, and no form is on file. */
export const coupleIn = (where: Jurisdiction): Change => all(livesIn(where), nobodySigned);
/** An attorney subpoenas the joint note by a paper that is in order, both partners were told, and the time to object is over. */
export const subpoenaed = (where: Jurisdiction, purpose: Purpose, more: Partial<OfKind<"subpoena">> = {}): Change =>
  all(coupleIn(where), from(party("roe", "opposing-attorney"), purpose), asksFor("joint"), subpoena("roe", { of: BOTH, jurisdiction: where, ...more }));
/** These partners have waived privilege for that attorney, in whatever case it is. */
export const waive = (...who: readonly ("ana" | "ben")[]): Change =>
  all(...who.map((each) => signs(each, "roe", "divorce", { act: "privilege-waiver", purposes: ["divorce", "custody", "litigation", "criminal-defense"] })));
