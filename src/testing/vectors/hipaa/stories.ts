/** What the lists on the Privacy Rule are told with. */
import type { ReleaseInput } from "../../../domain/release.ts";
import { subpoena } from "../base/situations.ts";
import { all, asksFor, type Change, party, release } from "../base/world.ts";
import { from, nobodySigned, type OfKind, type Party, signs } from "../coverage-index/stories.ts";

/** The attorney of the other side wants Ana's note in the divorce, by a paper that is in order. */
export const attorneysPaper = (more: Partial<OfKind<"subpoena">> = {}): Change =>
  all(nobodySigned, from(party("roe", "opposing-attorney"), "divorce"), asksFor("anas"), subpoena("roe", more));
/** She has waived privilege for this recipient. */
export const waivesFor = (recipient: string, purpose: Parameters<typeof signs>[2]): Change => signs("ana", recipient, purpose, { act: "privilege-waiver" });
/** An officer wants Ana's note for a prosecution, by a paper. */
export const officersPaper = (kind: Party["kind"], more: Partial<OfKind<"subpoena">>): Change =>
  all(nobodySigned, from(party("da", kind), "criminal-prosecution"), asksFor("anas"), subpoena("da", { assurance: "none", noticeAt: "none", objectionTimeOver: "no", ...more }));
/** What stands on a form by which somebody signs for a client. */
export const FOR_HER: Partial<ReleaseInput> = { statements: [...release("form", "ana").statements, "representative-authority"] };
