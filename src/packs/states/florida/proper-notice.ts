import { noticeFirst } from "../shapes/paper.ts";
import { NOTICE, provision } from "./provisions.ts";

/**
 * Records go on a subpoena only after proper notice to the client by whoever wants them. The rule of procedure on
 * records without a deposition gives ten days before the paper is issued (Fla. R. Civ. P. 1.351(b)); ten days are waited
 * for here. Privilege is another question.
 */
export const properNotice = noticeFirst(
  provision("456.057(7)(a)3", "proper-notice", "autonomy", false, "A subpoena is not answered before the client was properly told of it by whoever wants the record."), NOTICE,
  "Nothing shows that {name} was told of the subpoena ten days before by whoever wants the record. In this state it is not answered before that.",
);
