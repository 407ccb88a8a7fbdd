import { PLAIN_RELEASE } from "../../../domain/standing.ts";
import { noticeFirst } from "../shapes/paper.ts";
import { NOTICE, provision } from "./provisions.ts";

/**
 * Records go on a subpoena only after proper notice to the client by whoever wants them. The rule of procedure on
 * records without a deposition gives ten days before the paper is issued (Fla. R. Civ. P. 1.351(b)); ten days are waited
 * for here. A record that the client has released in writing needs no exception. Privilege is another question.
 *
 * Not decided here: a grand jury's paper, and a judge's own. The section speaks of "the party seeking such records", and of no other.
 */
export const properNotice = noticeFirst(
  provision("456.057(7)(a)3", "proper-notice", "autonomy", false, "A subpoena is not answered before the client was properly told of it by whoever wants the record."), NOTICE,
  "Nothing shows that {name} was told of the subpoena ten days before by whoever wants the record. In this state it is not answered before that.",
  { word: PLAIN_RELEASE },
);
