import { claimsAbout } from "../../../domain/attested.ts";
import type { HolderFacts } from "../../../engine/facts.ts";
import { plainly } from "../../shapes/answers.ts";
import { coupleRulePack, NO_WAIVER } from "./pack.ts";

/** Does a subpoena want it for evidence? Asked of the whole request: a signed form brings no paper along. */
const isSubpoenaed = ({ holder, request }: HolderFacts): boolean =>
  claimsAbout("subpoena", holder, request).some(({ to }) => to.includes(request.recipient.id));

/** Is it of marital counseling: told by several together, or by one of a couple alone? */
const isOfTheMarriage = ({ content, casefile: { unit }, file, holder }: HolderFacts): boolean =>
  content.holders.length > 1 || unit.kind === "couple" || file.members.get(holder)?.as === "partner";

/**
 * In a suit for divorce or alimony whoever counseled one or both spouses on their marriage testifies for neither, on what
 * they told together or one of them alone. The section knows no waiver, so no signed form opens testimony either. Custody
 * is not among the suits it lists.
 */
export const northCarolina = coupleRulePack({
  state: { id: "north-carolina", source: "North Carolina law", jurisdiction: "US-NC" },
  section: "8-53.6", readAt: "https://casetext.com/statute/general-statutes-of-north-carolina/chapter-8-evidence/article-7-competency-of-witnesses/section-8-536-no-disclosure-in-alimony-and-divorce-actions",
  licences: ["mft", "clinical-social-worker", "psychologist", "psychiatrist", "physician"],
  name: "testifies-for-neither-spouse", bars: ["authorization", "subpoena"], formalities: NO_WAIVER, alone: true,
  spares: [
    (facts) => plainly(!isOfTheMarriage(facts)),
    ({ request: { purpose } }) => plainly(purpose !== "divorce"),
    (facts) => plainly(facts.request.form !== "testimony" && !isSubpoenaed(facts)), // a copy on a signed form is no testimony
  ],
  title: "A marital counselor testifies for neither spouse in a suit for divorce or alimony.",
  says: "{name} was counseled here about the marriage. In this state a marital counselor testifies for neither side in a divorce, whatever was signed.",
});
