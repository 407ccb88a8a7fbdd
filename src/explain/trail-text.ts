/** The trail in words: the account for a client, the notice to a person, the assessment for the clinician. */
import { match } from "ts-pattern";
import type { List } from "../domain/schema.ts";
import type { AccountingLine, Described } from "../trail/account-lines.ts";
import type { Accounting } from "../trail/accounting.ts";
import type { BreachAssessment, OpenRecourse, Told } from "../trail/breach.ts";
import type { BreachFinding } from "../trail/finding.ts";
import type { BreachNotice } from "../trail/notices.ts";
import { section, type Paper, type Section } from "./paper.ts";
import { render, type Format } from "./render.ts";
import { own } from "./language.ts";
import { voiceOf, type TrailOptions, type Voice } from "./trail-language.ts";

type Written = TrailOptions & { readonly format?: Format };

const dayIn = (instant: string): string => instant.slice(0, 10);
const inOne = (sentences: List<string>): string => sentences.filter((each) => each !== "").join(" ");

const described = ({ topic, kinds }: Described, { word, speech }: Voice): string =>
  (topic === undefined ? speech.joined(kinds.map((kind) => word("kind", kind))) : word("topic", topic));

const why = ({ lapse, purpose, basis }: AccountingLine, { word, phrase, speech }: Voice): string => {
  if (lapse !== undefined) return phrase("not-meant", { lapse: word("lapse", lapse) });
  const wanted = speech.word("purpose", purpose ?? "other");
  return basis === undefined ? phrase("for", { purpose: wanted }) : phrase("for-on", { purpose: wanted, basis: speech.word("basis", basis) });
};

const lineOf = (line: AccountingLine, voice: Voice, { addresses }: TrailOptions): string => {
  const { word, phrase, speech } = voice;
  const address = line.withoutAddress === true ? undefined : own(addresses, line.to);
  const kind = word("party", line.kind);
  return phrase("account-line", {
    when: line.last === undefined ? dayIn(line.first) : phrase("several-times", { times: String(line.times), first: dayIn(line.first), last: dayIn(line.last) }),
    who: speech.name(line.to), kind: address === undefined ? kind : phrase("with-address", { kind, address }),
    what: speech.joined(line.what.map((each) => described(each, voice))), why: why(line, voice),
  });
};

const accountPaper = ({ client, from, until, lines, offered }: Accounting, voice: Voice, options: TrailOptions): Paper => {
  const { phrase, speech } = voice;
  const listed = (all: List<AccountingLine>): List<string> => all.map((line) => lineOf(line, voice, options));
  return {
    language: speech.code,
    title: phrase("account", { name: speech.name(client), from: dayIn(from), until: dayIn(until) }),
    sections: [
      ...(lines.length === 0 ? [{ paragraphs: [phrase("nothing-went")] }] : section(phrase("went"), listed(lines))),
      ...section(phrase("offered"), listed(offered)),
    ],
  };
};

/** The account as the client gets it: nothing that is the practice's alone, or anybody else's. */
export const accountInWords = (accounting: Accounting, options: Written = {}): string => render(accountPaper(accounting, voiceOf(options), options), options.format);

const noticePaper = ({ about, sendTo, says }: BreachNotice, { phrase, speech, sentence }: Voice): Paper => {
  const who = speech.joined(sendTo.map(speech.name));
  return {
    language: speech.code,
    title: sendTo.includes(about) ? phrase("to", { who }) : phrase("to-about", { who, name: speech.name(about) }),
    sections: [{ paragraphs: says.map(({ message }) => sentence(message)) }],
  };
};

/** The notice as the person gets it. */
export const noticeInWords = (notice: BreachNotice, options: Written = {}): string => render(noticePaper(notice, voiceOf(options)), options.format);

const findingLine = (finding: BreachFinding, { phrase, says, cited }: Voice): string => {
  const { exclusion } = finding;
  const sentence = match(finding.is)
    .with("breach", () => phrase(finding.open.length === 0 ? "is-breach" : "is-presumed"))
    .with("excluded", () => phrase("is-excluded", { says: exclusion === undefined ? "" : says(exclusion.id, exclusion.says) }))
    .with("low-probability", "secured", "permitted", "not-governed", "not-in-force", (is) => phrase(`is-${is}`))
    .exhaustive();
  return cited(sentence, { citation: exclusion?.citation ?? finding.citation, verified: finding.verified });
};

/** What is said after a day: not before another one, and that it has passed. */
const afterDay = ({ notThrough, overdue }: Pick<Told, "notThrough" | "overdue">, { phrase }: Voice): string =>
  inOne([notThrough === undefined ? "" : phrase("held", { day: notThrough }), overdue ? phrase("late") : ""]);

/** Whom to ask where a letter can go, and by which ways. */
const askedFirst = (ways: BreachNotice["askFirst"], who: string, { phrase, speech }: Voice): string => {
  if (ways === undefined) return "";
  return ways.length === 0 ? phrase("ask-where", { who }) : phrase("ask-where-by", { who, ways: speech.joined(ways.map((way) => speech.word("channel", way))) });
};

const noticeLine = (notice: BreachNotice, voice: Voice): string => {
  const { phrase, speech } = voice;
  const name = speech.name(notice.about);
  if (notice.given !== undefined) return phrase("was-told", { name, day: dayIn(notice.given) });
  const who = speech.joined(notice.sendTo.map(speech.name));
  const letter = notice.sendTo.length === 0 ? phrase("nobody-reads", { name }) : notice.sendTo.includes(notice.about) ? phrase("letter-to", { who }) : phrase("letter-to-about", { who, name });
  const sent = notice.byEmail ? phrase("by-mail-or-email", { letter }) : notice.byMail ? phrase("by-mail", { letter }) : letter;
  return inOne([
    phrase("notice", { letter: sent, by: notice.by, source: notice.because.map(({ citation }) => speech.source(citation)).join("; ") }),
    askedFirst(notice.askFirst, who, voice),
    notice.avoid.length === 0 ? "" : phrase("avoid", { ways: speech.joined(notice.avoid.map((way) => speech.word("channel", way))) }),
    afterDay(notice, voice),
  ]);
};

const toldLines = ({ notices, authority, press, reports }: BreachAssessment, voice: Voice): List<string> => {
  const { phrase, says, speech } = voice;
  const counted = (people: number): string => (people === 1 ? phrase("one-person") : phrase("people", { count: String(people) }));
  return [
    ...notices.map((notice) => noticeLine(notice, voice)),
    ...authority.map((told) => inOne([
      phrase(told.how === "log-for-the-year" ? "log" : "with-the-people", { name: says(told.name, told.name), by: told.by, people: counted(told.people), source: speech.source(told.citation) }),
      afterDay(told, voice),
    ])),
    ...press.map((told) => inOne([
      phrase("press", { place: told.place === "unknown" ? phrase("their-place") : told.place, by: told.by, people: counted(told.people), source: speech.source(told.citation) }),
      afterDay(told, voice),
    ])),
    ...reports.map((report) => inOne([
      phrase(report.verified === false ? "report-unread" : "report", { says: says(report.id, report.says), by: report.by, source: speech.source(report.citation) }), afterDay(report, voice),
    ])),
  ];
};

const wayLine = (way: OpenRecourse, { phrase, says, cited }: Voice): string => {
  const { within, until } = way;
  const time = within === undefined ? "" : until !== undefined ? phrase("until", { day: until })
    : phrase(within.endsWith("Y") ? "within-years" : "within-days", { count: within.slice(1, -1) });
  return cited(inOne([says(way.id, way.says), time]), way);
};

/** Where each can turn; those for whom it is the same in one breath. */
const recourseOf = ({ recourse }: BreachAssessment, voice: Voice): List<Section> => {
  const { phrase, speech } = voice;
  const alike = new Map<string, { readonly names: string[]; readonly lines: List<string> }>();
  for (const { client, ways } of recourse) {
    const lines = ways.map((way) => wayLine(way, voice));
    const key = lines.join("\n");
    const same = alike.get(key) ?? { names: [], lines };
    same.names.push(speech.name(client));
    alike.set(key, same);
  }
  return [...alike.values()].flatMap(({ names, lines }) => section(phrase("can-turn", { names: speech.joined(names) }), lines));
};

const assessmentPaper = (assessment: BreachAssessment, voice: Voice): Paper => {
  const { phrase, word, says, sentence, cited, speech } = voice;
  return {
    language: speech.code,
    title: phrase(assessment.breach ? "breach" : "no-breach"),
    sections: [
      ...section(phrase("under-laws"), assessment.laws.map((finding) => findingLine(finding, voice))),
      ...section(phrase("could-show"), assessment.open.map((fact) => word("open", fact))),
      ...section(phrase("told"), toldLines(assessment, voice)),
      ...section(phrase("to-do"), assessment.toDo.map((todo) => cited(phrase("duty", { duty: speech.word("duty", todo.duty), says: says(todo.id, todo.says) }), todo))),
      ...recourseOf(assessment, voice),
      ...section(phrase("in-mind"), assessment.cautions.map(sentence)),
    ],
  };
};

/** The assessment for the clinician: what it is, who is told by when, what to do, where each client can turn. */
export const assessmentInWords = (assessment: BreachAssessment, options: Written = {}): string => render(assessmentPaper(assessment, voiceOf(options)), options.format);
