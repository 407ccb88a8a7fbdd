import type { Claim } from "../../domain/exception.ts";
import { isTrue } from "../../domain/known.ts";
import type { Known } from "../../domain/schema.ts";
import { epochOf, type Instant } from "../../domain/time.ts";
import { asFact, every, notNotes, ofKind, permits, some } from "../shapes/answers.ts";
import { provision } from "./provisions.ts";

const wasTold = (noticeAt: Claim<"subpoena">["noticeAt"], at: Instant): Known => {
  if (noticeAt === "unknown" || noticeAt === "none") return noticeAt === "none" ? "no" : "unknown";
  return isTrue(epochOf(noticeAt) <= epochOf(at));
};

/**
 * The party that wants the record has shown in writing that those concerned were told, the time to object is over,
 * and no objection is left to decide.
 *
 * Not decided here: privilege, and whether the paper was served and stands in this state. Notice that the practice
 * gives itself (164.512(e)(1)(vi)) is not told apart on file, so it opens nothing.
 */
export const subpoenaWithNotice = permits(
  provision("164.512(e)(1)(ii)(A)", "subpoena-with-notice", "autonomy", "A subpoena may be answered once those concerned were told in time to object and nothing is left of their objections."),
  {
    on: "subpoena",
    says: "{name} was told of the subpoena, and the time to object is over with nothing left to decide.",
    when: ({ holder, content, claims, request: { at } }) => every([
      notNotes(content),
      some(ofKind(claims, "subpoena").map(({ assurance, noticeAt, objectionTimeOver }) => every([
        asFact(assurance === "unknown" ? assurance : isTrue(assurance === "notice"), "satisfactory-assurance", holder, "requester"),
        asFact(wasTold(noticeAt, at), "satisfactory-assurance", holder, "requester"),
        asFact(objectionTimeOver, "objection-time", holder, "court"),
      ]))),
    ]),
  },
);
