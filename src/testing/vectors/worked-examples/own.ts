/** A misdirected message, a form of Illinois, a collateral, and a client's own record. */
import { collateral, harm, involved, ownRequest } from "../base/situations.ts";
import { asked, byPhone, comes, livesIn, only, statement } from "../base/stories.ts";
import { all, asksFor, type Change, clientIs, fileIs, party, portionIs, release, releaseOf, requestIs, signed } from "../base/world.ts";
import type { VectorSource } from "../format.ts";

/** A clerk has sent the joint note to an address that nobody had checked. */
const toSomebodyElse: Change = all(
  requestIs({
    requester: party("clerk", "clinic-staff", { place: "inside", authority: "no" }), recipient: party("stranger", "other", { identity: "no", authority: "no" }),
    onBehalfOf: [], purpose: "other", channel: { by: "plain-email", addressVerified: "no", private: "no", encrypted: "no" },
  }),
);
/** Ben's spouse takes part in his treatment as a collateral. */
const sam = (checkInDue: string): Change => all(
  only("ben"), fileIs({ others: [{ id: "sam", ofAge: "yes" }] }), collateral({ collateral: "sam", checkInDue }),
  signed(release("r-sam", "ben", { recipients: ["sam"], purposes: ["family-support"], covers: { kinds: "entire-record", statements: ["condition"], days: "all", sensitivities: "all", part2: "no" } })),
  comes(party("sam", "collateral-spouse"), "family-support"), byPhone, asked(statement("condition", ["ben"], ["bens"])),
);
const OVERDUE = "2026-02-01T10:00:00-08:00";
/** Ana's release says all that 740 ILCS 110/5(b) wants said, but ends with the treatment, came in yesterday, and nobody witnessed it. */
const illinois = (more: Parameters<typeof releaseOf>[1]): Change => all(livesIn("US-IL"), asksFor("anas"), releaseOf("ana", {
  expires: { event: "end-of-treatment", occurred: "no" }, receivedAt: "2026-03-04T09:00:00-08:00", witness: "no",
  statements: [...release("form", "ana").statements, "consequences-of-refusal", "right-to-inspect", "right-to-copy"], ...more,
}));
const distressed = all(ownRequest, harm({ ground: "emotional" }), portionIs("anas", { sensitivities: ["trauma"] }));

/** A misdirected message, a form of Illinois, a collateral, and a client's own record. */
export const own: readonly VectorSource[] = [
  {
    id: "worked/14", title: "the couple's note went to a stranger by e-mail",
    source: ["45 CFR 164.502(a)", "45 CFR 164.402"],
    why: "A past disclosure is judged as the request it would have been, a plain no (45 CFR 164.502(a)), and 164.402 has the breach assessed.",
    change: toSomebodyElse,
    expect: { outcome: "deny", verdicts: { joint: "must-not" }, duties: { withholding: ["assess-breach"] } },
  },
  {
    id: "worked/16", title: "Illinois: a release without a calendar date and without a witness",
    source: ["740 ILCS 110/5(b)"],
    why: "740 ILCS 110/5(b): a consent is witnessed, and without a calendar date it serves only on the day on which it is received.",
    change: illinois({}),
    states: ["US-IL"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "worked/16b", title: "Illinois: a release that is witnessed, without a calendar date, received today",
    source: ["740 ILCS 110/5(b)"],
    why: "740 ILCS 110/5(b): it is witnessed, and this is the one day on which it serves.",
    change: illinois({ witness: "yes", receivedAt: "2026-03-05T09:00:00-08:00" }),
    states: ["US-IL"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "worked/16c", title: "Illinois: a release that is witnessed, without a calendar date, received yesterday",
    source: ["740 ILCS 110/5(b)"],
    why: "740 ILCS 110/5(b): its one day is over.",
    change: illinois({ witness: "yes" }),
    states: ["US-IL"], pair: "worked/16b",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "worked/16d", title: "Illinois: a release that is dated, without a witness",
    source: ["740 ILCS 110/5(b)"],
    why: "740 ILCS 110/5(b): a witness attests the identity of whoever signs, and there is none.",
    change: illinois({ expires: "2026-12-31" }),
    states: ["US-IL"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "worked/16e", title: "Illinois: a release that is dated and witnessed",
    source: ["45 CFR 164.508(c)", "740 ILCS 110/5(b)"],
    why: "740 ILCS 110/5(b) and 45 CFR 164.508(c) are both met.",
    change: illinois({ expires: "2026-12-31", witness: "yes" }),
    states: ["US-IL"], pair: "worked/16c",
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "worked/18", title: "a spouse as collateral whose check-in is overdue",
    source: ["45 CFR 164.510(b)"],
    why: "A collateral's part rests on a written release and on a talk with the client that is renewed (after 164.510(b)): the check-in is overdue, so the sharing stops until then.",
    change: sam(OVERDUE),
    expect: { outcome: "deny", verdicts: { told: "must-not" }, duties: { withholding: ["renew-check-in"] } },
  },
  {
    id: "worked/18b", title: "a spouse as collateral, the next check-in ahead",
    source: ["45 CFR 164.508(a)(1)", "45 CFR 164.510(b)"],
    why: "Written release, talk and check-in being in order, 164.508(a)(1) and 164.510(b) let the spouse be told.",
    change: sam("2026-06-01T10:00:00-07:00"),
    pair: "worked/18",
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "worked/18c", title: "a spouse as collateral, the check-in overdue, and the client lies unconscious",
    source: ["45 CFR 164.510(b)(3)"],
    why: "45 CFR 164.510(b)(3): the exception for emergency and incapacity stays.",
    change: all(
      sam(OVERDUE), clientIs("ben", { capacity: [{ from: "2026-03-01T00:00:00-08:00", is: "able" }, { from: "2026-03-05T08:00:00-08:00", is: "unconscious" }] }),
      involved("sam", { of: ["ben"], agreed: "unknown" }),
    ),
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "worked/19", title: "California: a client asks for her own record, and the therapist fears that it will distress her",
    source: ["45 CFR 164.524(a)(3)(i)", "Cal. Health & Safety Code 123115(b)"],
    why: "164.524(a)(3)(i) counts danger to life or safety, not distress: it is granted with the offer of a talk, and Cal. Health & Safety 123115(b) alone does not suffice against it.",
    change: distressed,
    states: ["US-CA"],
    expect: { outcome: "allow", verdicts: { anas: "must" }, duties: { release: ["offer-conversation", "answer-in-time"] } },
  },
  {
    id: "worked/19b", title: "California: a client asks for her own record, distress is feared, and HIPAA does not cover the practice",
    source: ["Cal. Health & Safety Code 123115(b)"],
    why: "Where HIPAA does not cover the practice the state's own ground (Cal. Health & Safety 123115(b)) decides.",
    change: all(distressed, fileIs({ covered: "no" })),
    states: ["US-CA"], pair: "worked/19",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
];
