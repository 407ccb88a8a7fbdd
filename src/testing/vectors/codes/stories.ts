/** What the lists on the codes of ethics are told with. */
import type { ReleaseInput } from "../../../domain/release.ts";
import { all, type Change, party } from "../base/world.ts";
import { from, nobodySigned, signs } from "../coverage-index/stories.ts";

/** A colleague elsewhere is asked for advice on Ana's treatment. */
export const asksColleague: Change = all(nobodySigned, from(party("lee-two", "consultant"), "consultation"));
/** Ana has said aloud that this may go. */
export const saysAloud = (recipient: string, purpose: Parameters<typeof signs>[2], more: Partial<ReleaseInput> = {}): Change =>
  signs("ana", recipient, purpose, { form: "oral", statements: [], ...more });
