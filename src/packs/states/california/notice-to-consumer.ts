import { noticeFirst } from "../shapes/paper.ts";
import { NOTICE, provision } from "./provisions.ts";
import { WAIVER } from "./shapes.ts";

/**
 * The party serves notice on whoever's records are wanted at least ten days before they are produced, or brings the client's own written
 * authorization (1985.3(c)(2)); a therapist who sees no proof of either may refuse. The section speaks of subpoenas "in connection with any
 * civil action or proceeding", so of no grand jury's (1985.3(a)(3)). A judge issues them for a party too, so of a judge's it is asked.
 */
export const noticeToConsumer = noticeFirst(
  provision("Code Civ. Proc. 1985.3(b)", "notice-to-consumer", "autonomy", false, "Records are not given on a subpoena before the client has had notice for ten days."),
  NOTICE, "This state asks for notice to {name} ten days before records are given. No proof of it is on file; without it you may refuse.",
  { spared: ["grand-jury"], word: WAIVER },
);
