/** What federal law says of what comes after: the accounting of disclosures, breaches, complaints. */
import type { List } from "../../domain/schema.ts";
import type { Basis } from "../../domain/vocabulary.ts";
import type { Verified } from "../../engine/rule.ts";
import type { AccountingLaw, Aftermath, LeftOut, Recourse, Sourced, TrailLaw } from "../../engine/trail-law.ts";
import { breachLaw } from "../shapes/breach.ts";
import { EDITION, HIPAA, READ } from "./provisions.ts";

const on = "2026-11-27";
const COPY = "https://github.com/MichalOpoka/ecfr/blob/d08b7a1f842e94dfb8fbe2c04c98c6e990c8fe6c/cfr/title-45-Public-Welfare/subtitle-A-Department-Health-Human-Services/subchapter-C-Administrative-Data-Standards-Related-Requirements/part-164-Security-Privacy/subpart-D-Notification-Case-Breach-Unsecured-Protected-Health-Information";
const LAW_FIRM = "https://www.brickergraydon.com/insights/resources/key/hipaa-regulations-notification-in-the-case-of-breach";
/** Where each section of the rule on breaches was read. */
const SECTIONS: Readonly<{ [section: string]: Verified }> = {
  "164.402": { at: `${LAW_FIRM}-definitions-164-402`, on },
  "164.404": { at: `${COPY}/section-164.404.md`, on },
  "164.406": { at: `${LAW_FIRM}-notification-to-the-media-164-406`, on },
  "164.408": { at: `${COPY}/section-164.408.md`, on },
  "164.412": { at: `${LAW_FIRM}-law-enforcement-delay-164-412`, on },
  "164.414": { at: "https://law.lawstack.com/cfr/45/164.414/", on },
};
/** The rule on breaches has a name of its own. */
export const BREACHES = "HIPAA Breach Notification Rule, 45 CFR";

/** A paragraph of the rule on breaches. */
export const breachCite = (paragraph: string): Sourced => {
  const verified = SECTIONS[paragraph.slice(0, 7)] ?? false;
  return { verified, citation: { source: BREACHES, provision: paragraph, edition: EDITION, ...(verified === false ? {} : { url: verified.at }) } };
};

const cite = (paragraph: string): Sourced => ({ verified: READ, citation: { source: HIPAA, provision: paragraph, edition: EDITION, url: READ.at } });

/** Operations are more than the basis of that name: a practice that defends itself or collects its fee runs its business (164.501). */
const CARE_PAYMENT_OPERATIONS: List<Basis> = ["treatment", "emergency", "unit-sharing", "payment", "operations", "legal-defense"];

const leftOut: List<LeftOut> = [
  { on: CARE_PAYMENT_OPERATIONS, ...cite("164.528(a)(1)(i)") },
  { on: ["individual-access"], own: true, ...cite("164.528(a)(1)(ii)") },
  { on: ["authorization"], own: true, ...cite("164.528(a)(1)(iv)") },
  { on: ["care-involvement"], ...cite("164.528(a)(1)(v)") },
  { on: "any", to: ["national-security"], ...cite("164.528(a)(1)(vi)") },
  { on: ["government-function"], to: ["corrections", "law-enforcement"], ...cite("164.528(a)(1)(vii)") },
  { on: ["research"], kinds: ["limited-data-set"], ...cite("164.528(a)(1)(viii)") },
  // What names nobody is no protected health information, and no disclosure of any (164.502(d)(2)).
  { on: ["deidentified"], ...cite("164.502(d)(2)") },
];

/** What goes under 164.512, or to the Department. */
const BY_LAW: List<Basis> = [
  "abuse-report", "threat-to-others", "danger-to-self", "commitment", "court-order", "subpoena", "search-warrant", "law-enforcement", "oversight",
  "coroner", "public-health", "benefits", "government-function", "research",
];

const accounting: AccountingLaw = {
  ...cite("164.528(a)(1)"),
  inForce: { from: "2003-04-14" }, // 164.528(a)(1)(ix), with 164.534: nothing before the day of compliance
  binds: ({ covered }, { kinds }) => (kinds.length > 0 && kinds.every((kind) => kind === "education-record") ? "no" : covered),
  years: 6,
  counts: { allBut: leftOut },
  incidents: true,
  stays: {
    to: ["licensing-board", "health-oversight", "federal-health-department", "auditor", "law-enforcement", "prosecutor", "corrections", "immigration-authority"],
    on: ["oversight", "law-enforcement", "search-warrant", "court-order", "subpoena"],
    orally: "P30D", ...cite("164.528(a)(2)"),
  },
  summedUp: { on: BY_LAW, ...cite("164.528(b)(3)") },
  answer: { within: "P60D", extension: "P30D", ...cite("164.528(c)(1)") },
  free: { months: 12, ...cite("164.528(c)(2)") },
};

const aftermath: List<Aftermath> = [
  {
    id: "stands-in-the-account", duty: "account", after: ["misdirected-message", "overheard-talk", "informal-talk", "identified-in-conference", "seen-in-waiting-room", "lost-or-stolen", "other"],
    says: "Keep it on file as an incident, so that it stands in the account that each person can ask for.", ...cite("164.528(a)(1)"),
  },
  { id: "against-known-harm", duty: "mitigate", after: "any", says: "Do what can be done against harm that is known to come of it.", ...cite("164.530(f)") },
  {
    id: "own-sanctions", duty: "sanction-and-train", after: ["staff-curiosity", "informal-talk", "overheard-talk", "identified-in-conference", "misdirected-message"],
    says: "Apply the practice's own sanctions to whoever did not keep its policies, and write down which.", ...cite("164.530(e)"),
  },
  { id: "keep-six-years", duty: "retain", after: "any", says: "Keep the assessment, the notices and the log for six years.", ...cite("164.530(j)(2)") },
];

const recourse: List<Recourse> = [
  { id: "complain-to-the-practice", step: 2, says: "Complain to the practice, which must take complaints, write them down and answer for them.", ...cite("164.530(d)(1)") },
  {
    id: "complain-to-the-department", step: 5, within: "P180D",
    says: "Complain in writing to the Department of Health and Human Services. It can extend the time for good cause.", ...cite("160.306(b)(3)"),
  },
];

/** The accounting of disclosures, the rule on breaches, and where to complain. */
export const trail: TrailLaw = { accounting, breach: breachLaw(breachCite, { from: EDITION }), aftermath, recourse };
