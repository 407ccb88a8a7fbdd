/** The trail in words: the account for a client, the notice to a person, the assessment for the clinician. */
import { match } from "ts-pattern";
import type { List } from "../domain/schema.ts";
import type { Message } from "../engine/finding.ts";
import type { Citation } from "../engine/rule.ts";
import type { Sourced } from "../engine/trail-law.ts";
import type { Accounting, AccountingLine, Described } from "../trail/accounting.ts";
import type { BreachAssessment } from "../trail/breach.ts";
import type { BreachFinding } from "../trail/finding.ts";
import type { BreachNotice } from "../trail/notices.ts";
import { BASIS_WORDS, CHANNEL_WORDS, DUTY_WORDS } from "./words.ts";
import { KIND_WORDS, LAPSE_WORDS, OPEN_WORDS, PURPOSE_WORDS, TOPIC_WORDS, kindWords } from "./trail-words.ts";

/** How ids are called in the text, with the address where it is known, and how the practice is reached. */
export interface TrailOptions {
  readonly names?: Readonly<{ [id: string]: string }>;
  readonly addresses?: Readonly<{ [id: string]: string }>;
  readonly contact?: string;
}

const own = (table: Readonly<{ [key: string]: string }>, key: string): string | undefined => (Object.prototype.hasOwnProperty.call(table, key) ? table[key] : undefined);
const listed = (items: List<string>): string => (items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`);
const cited = ({ source, provision }: Citation): string => `${source}${source.endsWith("CFR") ? "" : ","} ${provision}`;
const unread = ({ verified }: Sourced): string => (verified === false ? "; not read in the source" : "");
const each = (title: string, lines: List<string>): List<string> => (lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  - ${line}`)]);
const nameIn = ({ names = {} }: TrailOptions) => (id: string): string => own(names, id) ?? id;

const wordsFor = (slot: string, value: string, options: TrailOptions): string => match(slot)
  .with("lapse", () => own(LAPSE_WORDS, value) ?? value)
  .with("what", () => own(TOPIC_WORDS, value) ?? own(KIND_WORDS, value) ?? value)
  .otherwise(() => nameIn(options)(value));

const sentence = ({ text, slots }: Message, options: TrailOptions): string => text.replace(/\{([A-Za-z]+)\}/g, (whole, slot: string) => {
  if (slot === "contact") return options.contact ?? "[how to reach the practice]";
  const value = slots[slot];
  if (value === undefined) return whole;
  return typeof value === "string" ? wordsFor(slot, value, options) : listed(value.map((item) => wordsFor(slot, item, options)));
});

const described = ({ topic, kinds }: Described): string => (topic === undefined ? listed(kinds.map((kind) => KIND_WORDS[kind])) : TOPIC_WORDS[topic]);

const lineOf = (line: AccountingLine, options: TrailOptions): string => {
  const { addresses = {} } = options;
  const address = own(addresses, line.to);
  const when = line.last === undefined ? line.first.slice(0, 10) : `${String(line.times)} times, first on ${line.first.slice(0, 10)} and last on ${line.last.slice(0, 10)}`;
  const why = line.lapse !== undefined ? `Not meant to go: ${LAPSE_WORDS[line.lapse]}`
    : `For ${line.purpose === undefined ? "no stated purpose" : PURPOSE_WORDS[line.purpose] ?? line.purpose.replaceAll("-", " ")}${line.basis === undefined ? "" : `, on the ground of ${BASIS_WORDS[line.basis]}`}`;
  return `${when}: to ${nameIn(options)(line.to)} (${kindWords(line.kind)}${address === undefined ? "" : `, ${address}`}). What: ${listed(line.what.map(described))}. ${why}.`;
};

/** The account as the client gets it: nothing that is the practice's alone, or anybody else's. */
export const accountInWords = (accounting: Accounting, options: TrailOptions = {}): string => [
  `Account of disclosures for ${nameIn(options)(accounting.client)}, from ${accounting.from.slice(0, 10)} to ${accounting.until.slice(0, 10)}`,
  ...(accounting.lines.length === 0 ? ["", "Nothing went out in this time that has to be accounted for."] : each("What went out:", accounting.lines.map((line) => lineOf(line, options)))),
  ...each("Also, although nobody can demand it yet:", accounting.offered.map((line) => lineOf(line, options))),
  "",
].join("\n");

/** The notice as the person gets it. */
export const noticeInWords = (notice: BreachNotice, options: TrailOptions = {}): string =>
  [`To ${listed(notice.sendTo.map(nameIn(options)))}${notice.sendTo.includes(notice.about) ? "" : `, about ${nameIn(options)(notice.about)}`}`, "", ...notice.says.map(({ message }) => sentence(message, options)), ""].join("\n");

const findingLine = (finding: BreachFinding): string => `${match(finding.is)
  .with("breach", () => (finding.open.length === 0 ? "This is a breach." : "This is presumed to be a breach, and nothing shows yet that it is none."))
  .with("low-probability", () => "No breach: the assessment shows only a low probability that the information was compromised.")
  .with("excluded", () => `No breach. ${finding.exclusion?.says ?? ""}`)
  .with("secured", () => "No breach that must be told: nobody whom it reached can read it.")
  .with("permitted", () => "This law would have let it go.")
  .with("not-governed", () => "This law does not bind here.")
  .with("not-in-force", () => "Its text as it is known here was not in force when this was discovered.")
  .exhaustive()} (${cited(finding.exclusion?.citation ?? finding.citation)}${unread(finding)})`;

const late = (overdue: boolean): string => (overdue ? " This day has passed: do it now." : "");
const held = (through: string | undefined): string => (through === undefined ? "" : ` Not before the end of ${through}: an official has asked for it.`);

const noticeLine = (notice: BreachNotice, options: TrailOptions): string => {
  const name = nameIn(options);
  if (notice.given !== undefined) return `${name(notice.about)} was told on ${notice.given.slice(0, 10)}.`;
  const readers = notice.sendTo.length === 0 ? `Nobody on file can read it for ${name(notice.about)}` : `A letter to ${listed(notice.sendTo.map(name))}${notice.sendTo.includes(notice.about) ? "" : ` about ${name(notice.about)}`}`;
  const ways = notice.byEmail ? ", by mail or e-mail" : notice.byMail ? ", by first-class mail" : "";
  const avoid = notice.avoid.length === 0 ? "" : ` Not by ${listed(notice.avoid.map((way) => CHANNEL_WORDS[way]))}: that was asked for.`;
  return `${readers}${ways}, without delay and by the end of ${notice.by} (${notice.because.map(({ citation }) => cited(citation)).join("; ")}).${avoid}${held(notice.notThrough)}${late(notice.overdue)}`;
};

const length = (within: string): string => (within.endsWith("Y") ? `${within.slice(1, -1)} years` : `${within.slice(1, -1)} days`);

/** Where each can turn; those for whom it is the same in one breath. */
const recourseOf = ({ recourse }: BreachAssessment, options: TrailOptions): List<string> => {
  const alike = new Map<string, { readonly names: string[]; readonly lines: List<string> }>();
  for (const { client, ways } of recourse) {
    const lines = ways.map((way) => {
      const when = way.until !== undefined ? ` By the end of ${way.until}.` : way.within === undefined ? "" : ` Within ${length(way.within)} of learning of it.`;
      return `${way.says}${when} (${cited(way.citation)}${unread(way)})`;
    });
    const key = lines.join("\n");
    const same = alike.get(key) ?? { names: [], lines };
    same.names.push(nameIn(options)(client));
    alike.set(key, same);
  }
  return [...alike.values()].flatMap(({ names, lines }) => each(`Where ${listed(names)} can turn:`, lines));
};

/** The assessment for the clinician: what it is, who is told by when, what to do, where each client can turn. */
export const assessmentInWords = (assessment: BreachAssessment, options: TrailOptions = {}): string => [
  assessment.breach ? "BREACH. Those whom it concerns are told." : "NO BREACH that the law wants told.",
  ...each("Under each law:", assessment.laws.map(findingLine)),
  ...each("What could still show that there is none:", assessment.open.map((fact) => OPEN_WORDS[fact])),
  ...each("Who is told:", [
    ...assessment.notices.map((notice) => noticeLine(notice, options)),
    ...assessment.authority.map((told) => `${told.how === "log-for-the-year" ? `Enter it in the log, and tell ${told.name}` : `Tell ${told.name} together with the people`} by the end of ${told.by}: it concerns ${String(told.people)} ${told.people === 1 ? "person" : "people"} (${cited(told.citation)}).${held(told.notThrough)}${late(told.overdue)}`),
    ...assessment.press.map((told) => `Tell the press of ${told.place === "unknown" ? "the place where they live" : told.place} by the end of ${told.by}: it concerns ${String(told.people)} people there (${cited(told.citation)}).${held(told.notThrough)}${late(told.overdue)}`),
    ...assessment.reports.map((report) => `${report.says} By the end of ${report.by} (${cited(report.citation)}${unread(report)}).${late(report.overdue)}`),
  ]),
  ...each("What to do:", assessment.toDo.map((todo) => `${DUTY_WORDS[todo.duty]}. ${todo.says} (${cited(todo.citation)})`)),
  ...recourseOf(assessment, options),
  ...each("Bear in mind:", assessment.cautions.map((caution) => sentence(caution, options))),
  "",
].join("\n");
