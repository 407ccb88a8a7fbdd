import { noticeFirst } from "../shapes/paper.ts";
import { NOTICE, provision } from "./provisions.ts";

/** The party serves notice on whoever's records are wanted at least ten days before they are produced; a therapist who sees no proof of it may refuse. */
export const noticeToConsumer = noticeFirst(
  provision("Code Civ. Proc. 1985.3(b)", "notice-to-consumer", "autonomy", false, "Records are not given on a subpoena before the client has had notice for ten days."),
  NOTICE, "This state asks for notice to {name} ten days before records are given. No proof of it is on file; without it you may refuse.",
);
