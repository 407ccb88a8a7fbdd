/** The words in which a case is told, each at one place where it may stand: what a caller has once written is read for ever. */
import { describe, expect, test } from "vitest";
import { safeParseCasefile, safeParseRequest, type Channel } from "subrosa";
import { isElectronic } from "../../src/domain/vocabulary.ts";
import { base, withLiteral } from "./base.ts";

/** `*` stands for a list that holds the word alone. */
type Row = readonly [root: "casefile" | "request", path: string, words: string];

const PARTIES = `client partner former-partner family-member group-member minor-client custodial-parent noncustodial-parent step-parent foster-parent guardian conservator
  health-agent financial-agent executor next-of-kin collateral-spouse collateral-other friend caregiver treating-provider referring-provider prescriber hospital
  emergency-responder veterans-provider supervisor consultant trainee clinic-staff vendor ai-tool interpreter successor-custodian insurer managed-care-reviewer
  employee-assistance employer workers-compensation disability-agency school researcher auditor licensing-board health-oversight federal-health-department
  professional-body public-health-authority mental-health-authority child-protection adult-protection law-enforcement prosecutor corrections immigration-authority
  military-command national-security protective-service coroner funeral-director organ-procurement court opposing-attorney client-attorney therapist-attorney
  malpractice-insurer guardian-ad-litem custody-evaluator mediator potential-victim victims-parent person-able-to-prevent-harm debt-collector media public clergy estate-heir other`;
const PURPOSES = `treatment treatment-of-another continuity referral consultation supervision training operations payment utilization-review collections self-access accounting
  personal-representation legal-defense fee-collection litigation divorce custody criminal-prosecution criminal-defense probate guardianship commitment child-abuse-report
  adult-abuse-report partner-violence-report protection suicide-prevention medical-emergency locate crime-on-premises public-health oversight ethics-complaint employment
  employee-assistance benefits workers-compensation underwriting school immigration-petition research publication marketing sale death-inquiry government-function
  unit-therapy family-support curiosity other`;
const KINDS = `intake demographics attendance diagnosis treatment-plan progress-note group-note assessment risk-assessment safety-plan medication correspondence collateral-note
  court-report treatment-summary billing recording transcript psychotherapy-notes personal-notes sud-counseling-notes supervision-notes litigation-file test-data test-materials
  third-party-record education-record disclosure-log limited-data-set deidentified`;
const TOPICS = "existence attendance location account warning protective-facts abuse-report report-follow-up condition summary session-content opinion";
const MATTERS = `suicidality violence child-abuse elder-abuse partner-violence sexual-assault trauma secret orientation-or-gender hiv-sti reproductive gender-affirming substance-use
  criminal-conduct immigration forensic minors-sexual-activity third-party-identity genetic confidential-location employment custody religious military parental-fitness`;
const CHANNELS = `in-person phone voicemail video portal encrypted-email plain-email text-message fax mail courier interface social-media testimony public-space shared-device
  proxy-portal through-another-person unknown`;
const BASES = `authorization individual-access treatment payment operations care-involvement unit-sharing abuse-report threat-to-others danger-to-self commitment emergency court-order
  subpoena search-warrant law-enforcement oversight legal-defense coroner public-health benefits government-function research deidentified`;
const ELEMENTS = `description discloser recipient purpose expiry signature date representative-authority right-to-revoke no-conditioning redisclosure consequences-of-refusal
  right-to-inspect right-to-copy use-limits retention-and-destruction calendar-expiry separate-signature plain-language large-type signers-language copy-given revocation-witnessed
  all-future-treatment-payment-operations remuneration directs-to-recipient`;
const PLACES = `US ${`AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA PR RI SC SD TN TX UT VT VA VI WA WV WI WY GU AS MP`
  .split(" ").map((state) => `US-${state}`).join(" ")}`;
const REPRESENTATIVES = "parent step-parent foster-parent agency guardian conservator health-agent financial-agent executor next-of-kin";
const STEPS = "told-victim told-police sought-hospitalization hospitalized intensified-treatment second-opinion";
const MADE = "orally in-writing signed-writing through-portal unknown";
const FORMS = "copy inspection summary verbal letter testimony";
const WHERE = "inside agent outside";
const KNOWN = "yes no unknown";

const CLAIM = "/claims/@";
const ROWS: readonly Row[] = [
  ["casefile", "/jurisdictions/*", PLACES],
  ["casefile", "/covered", KNOWN],
  ["casefile", "/clinicians/0/licences/0/as", "mft counselor clinical-social-worker psychologist psychiatrist physician nurse trainee other unknown"],
  ["casefile", "/clinicians/0/role", "treating evaluator supervisor consultant"],
  ["casefile", "/clients/0/emancipated", "no court-order marriage military-service living-apart mature-minor unknown"],
  ["casefile", "/clients/0/capacity/0/is", "able impaired intoxicated unconscious unable unknown"],
  ["casefile", "/clients/0/detained", "no jail-or-prison ward-of-court unknown"],
  ["casefile", "/clients/0/born", "unknown"],
  ["casefile", "/clients/0/representatives/0/as", REPRESENTATIVES],
  ["casefile", "/clients/0/representatives/0/authority", "shown claimed not-yet-in-force limited ended unknown"],
  ["casefile", "/clients/0/representatives/0/decree", "no-decree sole joint excluded unknown"],
  ["casefile", "/clients/0/representatives/0/from", "unknown"],
  ["casefile", "/clients/0/representatives/0/until", "open unknown"],
  ["casefile", "/unit/relation", "single married unmarried separated divorced several-partners co-parents parent-and-child siblings family-with-minors family-of-adults open-group closed-group support-group unknown"],
  ["casefile", "/unit/clientIs", "the-unit each-member one-member unknown"],
  ["casefile", "/unit/charting", "joint separate mixed unknown"],
  ["casefile", "/unit/formed", "unknown"],
  ["casefile", "/unit/members/0/as", "client partner parent child sibling grandparent relative participant identified-patient"],
  ["casefile", "/unit/members/0/joined", "unknown"],
  ["casefile", "/sessions/0/format", "individual conjoint family group collateral"],
  ["casefile", "/sessions/0/consentedBy", "client parent both court unknown"],
  ["casefile", "/sessions/0/courtOrdered", "no treatment examination-with-warning examination-without-warning unknown"],
  ["casefile", "/sessions/0/paidBy", "client-in-full another-person-in-full insurer other unknown"],
  ["casefile", "/records/0/session", "none"],
  ["casefile", "/records/0/portions/0/heldAs", "originator received-under-consent received-otherwise unknown"],
  ["casefile", "/records/0/portions/0/sensitivities/*", MATTERS],
  ["casefile", "/releases/0/signedAs", `self ${REPRESENTATIVES}`],
  ["casefile", "/releases/0/act", "release privilege-waiver sharing-within-unit legal-proceedings request-for-access"],
  ["casefile", "/releases/0/form", "written electronic oral implied unknown"],
  ["casefile", "/releases/0/discloser", "this-practice somebody-else not-stated"],
  ["casefile", "/releases/0/purposes", "any"],
  ["casefile", "/releases/0/purposes/*", PURPOSES],
  ["casefile", "/releases/0/covers/kinds", "entire-record"],
  ["casefile", "/releases/0/covers/kinds/*", KINDS],
  ["casefile", "/releases/0/covers/statements/*", TOPICS],
  ["casefile", "/releases/0/covers/days", "all"],
  ["casefile", "/releases/0/covers/sensitivities", "all"],
  ["casefile", "/releases/0/covers/sensitivities/*", MATTERS],
  ["casefile", "/releases/0/expires", "none not-stated"],
  ["casefile", "/releases/0/statements/*", ELEMENTS],
  ["casefile", "/releases/0/combinedWith/*", "another-release notes-release counseling-notes-release consent-to-treatment privacy-notice research-consent legal-proceedings-consent other"],
  ["casefile", "/releases/0/doubts/*", "forged coerced false capacity"],
  ["casefile", "/agreements/@secrets-policy/text", "no-secrets limited individual-confidentiality unknown"],
  ["casefile", "/agreements/@secrets-policy/shares/*", MATTERS],
  ["casefile", "/agreements/@secrets-policy/except/*", MATTERS],
  ["casefile", "/agreements/@unit-records/text", "only-together each-own-part"],
  ["casefile", "/agreements/@restriction/against", "all"],
  ["casefile", "/agreements/@restriction/purposes", "any"],
  ["casefile", "/agreements/@restriction/purposes/*", PURPOSES],
  ["casefile", "/agreements/@restriction/covers", "all"],
  ["casefile", "/agreements/@channel/use/*", CHANNELS],
  ["casefile", "/agreements/@channel/avoid/*", CHANNELS],
  ["casefile", "/incidents/0/lapse", "misdirected-message overheard-talk informal-talk staff-curiosity identified-in-conference seen-in-waiting-room lost-or-stolen other"],
  ["casefile", "/incidents/0/nature/*", MATTERS],
  ["casefile", "/incidents/0/attested", "not-attested"],
  ["casefile", "/disclosures/0/to/kind", PARTIES],
  ["casefile", "/disclosures/0/to/place", WHERE],
  ["casefile", "/disclosures/0/purpose", PURPOSES],
  ["casefile", "/disclosures/0/form", FORMS],
  ["casefile", "/disclosures/0/channel", CHANNELS],
  ["casefile", "/disclosures/0/made", MADE],
  ["casefile", "/disclosures/0/contents/0/topic", TOPICS],
  ["casefile", "/disclosures/0/contents/0/kinds/*", KINDS],
  ["casefile", "/disclosures/0/contents/0/holders/0/basis", BASES],
  ["request", "/recipient/kind", PARTIES],
  ["request", "/recipient/place", WHERE],
  ["request", "/purpose", PURPOSES],
  ["request", "/asked/1/topic", TOPICS],
  ["request", "/form", FORMS],
  ["request", "/made", MADE],
  ["request", "/channel/by", CHANNELS],
  ["request", `${CLAIM}court-order/attested`, "not-attested"],
  ["request", `${CLAIM}court-order/attested/role`, "treating-clinician licensed-professional supervisor privacy-officer attorney court official reviewer client requester"],
  ["request", `${CLAIM}court-order/attested/grounds`, "clinical-judgement said-by-client said-by-family said-by-another observed document-seen official-statement consultation"],
  ["request", `${CLAIM}court-order/jurisdiction`, `unknown ${PLACES}`],
  ["request", `${CLAIM}court-order/privilege`, "ruled not-raised unknown"],
  ["request", `${CLAIM}court-order/covers`, "all-named"],
  ["request", `${CLAIM}court-order/returnAt`, "none"],
  ["request", `${CLAIM}subpoena/issuer`, "attorney clerk judge agency grand-jury board arbitrator unknown"],
  ["request", `${CLAIM}subpoena/paper`, "subpoena subpoena-for-records deposition-notice discovery-request civil-investigative-demand"],
  ["request", `${CLAIM}subpoena/jurisdiction`, `unknown ${PLACES}`],
  ["request", `${CLAIM}subpoena/assurance`, "notice protective-order own-notice own-protective-order none unknown"],
  ["request", `${CLAIM}subpoena/noticeAt`, "none unknown"],
  ["request", `${CLAIM}subpoena/returnAt`, "none"],
  ["request", `${CLAIM}search-warrant/paper`, "search-warrant arrest-warrant administrative-warrant national-security-letter"],
  ["request", `${CLAIM}threat/victim`, "named identifiable group place none unknown"],
  ["request", `${CLAIM}threat/heardFrom`, "client family acquaintance other"],
  ["request", `${CLAIM}threat/done/*`, STEPS],
  ["request", `${CLAIM}self-danger/done/*`, STEPS],
  ["request", `${CLAIM}abuse/victim`, "child elder dependent-adult partner adult"],
  ["request", `${CLAIM}abuse/when`, "now past unknown"],
  ["request", `${CLAIM}abuse/suspect`, "client family other unknown"],
  ["request", `${CLAIM}proceeding/against`, "therapist client other"],
  ["request", `${CLAIM}proceeding/sort`, "malpractice fee complaint custody divorce personal-injury civil criminal commitment guardianship probate"],
  ["request", `${CLAIM}oversight/body`, "federal-health-department licensing-board auditor professional-body other"],
  ["request", `${CLAIM}oversight/complaintBy`, "nobody"],
  ["request", `${CLAIM}crime-on-premises/against`, "staff premises"],
  ["request", `${CLAIM}access-harm/ground`, "life-or-safety other-person emotional"],
  ["request", `${CLAIM}access-harm/reviewer`, "none"],
  ["request", `${CLAIM}determination/consulted`, "supervisor ethics-board attorney privacy-officer"],
  ["request", `${CLAIM}determination/conclusion`, "disclose withhold"],
  ["request", `${CLAIM}written-request/elements/*`, ELEMENTS],
];

const accepts = { casefile: (input: unknown) => safeParseCasefile(input).success, request: (input: unknown) => safeParseRequest(input).success };
const reads = (root: Row[0], path: string, word: unknown): boolean => accepts[root](path.endsWith("/*") ? withLiteral(base[root], path.slice(0, -2), [word]) : withLiteral(base[root], path, word));

describe.each(ROWS)("in the %s at %s", (root, path, words) => {
  test("each word is read", () => { for (const word of words.split(/\s+/)) expect(reads(root, path, word), word).toBe(true); });
  test("no word and an unknown one are refused", () => { for (const word of ["", "no\nword", 7]) expect(reads(root, path, word)).toBe(false); });
});

test.each<[what: string, root: Row[0], path: string, value: unknown]>([
  ["an objection to all relatives", "casefile", "/clients/0/objections", [{ to: "relatives", at: "2026-03-01T09:00:00-08:00" }]],
  ["an objection to anyone", "casefile", "/clients/0/objections", [{ to: "anyone", at: "2026-03-01T09:00:00-08:00" }]],
  ...["open", "unknown"].map((until): [string, Row[0], string, unknown] => [`a protective order whose end is ${until}`, "casefile", "/clients/0/protectiveOrders", [{ against: "doe", from: "2026-03-01T09:00:00-08:00", until }]]),
  ...["end-of-treatment", "end-of-proceeding", "end-of-study", "end-of-coverage", "end-of-condition", "other"].map((event): [string, Row[0], string, unknown] => [`an expiry with ${event}`, "casefile", "/releases/0/expires", { event, occurred: "no" }]),
  ["a class of recipients", "casefile", "/releases/0/recipients", [{ kind: "treating-provider" }]],
  ["a revocation for all", "casefile", "/releases/0/revoked", { at: "2026-03-04T09:00:00-08:00", recipients: "all" }],
  ["people in other files who live nobody knows where", "casefile", "/incidents/0/elsewhere", [{ residentsOf: "unknown", people: 3 }]],
  ["an official's word that telling would hinder", "casefile", "/incidents/0/stays", [{ how: "orally", by: "officer", at: "2026-03-06T09:00:00-08:00" }]],
  ["an official's letter that telling would hinder", "casefile", "/incidents/0/stays", [{ how: "in-writing", by: "officer", at: "2026-03-06T09:00:00-08:00", until: "2026-04-06T09:00:00-07:00" }]],
  ["the whole file of the unit", "request", "/asked", [{ what: "whole-file", of: "unit" }]],
  ["the whole file of a person", "request", "/asked", [{ what: "whole-file", of: "ana" }]],
])("%s is read", (_what, root, path, value) => { expect(reads(root, path, value)).toBe(true); });

test.each<[is: boolean, ways: readonly Channel[]]>([
  [true, ["voicemail", "video", "portal", "encrypted-email", "plain-email", "text-message", "interface", "social-media", "shared-device", "proxy-portal", "unknown"]],
  [false, ["in-person", "phone", "mail", "fax", "courier", "testimony", "public-space", "through-another-person"]],
])("goes electronically: %s", (is, ways) => { expect(ways.filter((way) => isElectronic(way) !== is)).toEqual([]); });
