/** A decision for somebody who checks it: each content, each holder, what it stands on, what closed the rest, and every source. */
import type { List } from "../domain/schema.ts";
import type { Duty } from "../domain/vocabulary.ts";
import type { Barred, Decision, HolderVerdict, Obligation, PortionVerdict, Reason } from "../engine/decision.ts";
import { asTo, dutyHead, headline, question } from "./clinician.ts";
import type { Speech } from "./language.ts";
import { section, sectionOf, type Line, type Paper, type Section } from "./paper.ts";
import { said, standsAt } from "./reasons.ts";

/** A rule by its id and, where the decision quotes it, by where it stands. */
type Cite = (id: string) => string;

const citing = (decision: Decision, speech: Speech): Cite => {
  const at = standsAt(decision, speech);
  return (id) => (at(id) === id ? id : `${id} (${at(id)})`);
};

const one = (term: string, text: string): List<Line> => (text === "" ? [] : [{ term, text }]);

const barredLine = ({ basis, by, inDoubt }: Barred, cite: Cite, { phrase, word, joined }: Speech): Line => ({
  term: phrase(inDoubt ? "open-question" : "closed-by"),
  text: by.length === 0 ? phrase("barred-silently", { basis: word("basis", basis) }) : phrase("barred", { basis: word("basis", basis), by: joined(by.map(cite)) }),
});

const holderLine = ({ holder, verdict, by, basis, alsoStood, barred, lookedFor }: HolderVerdict, cite: Cite, speech: Speech): Line => {
  const { phrase, word, joined } = speech;
  return {
    term: holder === undefined ? phrase("nobodys") : speech.name(holder), text: asTo(holder, verdict, speech),
    lines: [
      ...(basis === undefined ? [] : one(phrase("stands-on"), word("basis", basis))),
      ...one(phrase("also-stood"), joined(alsoStood.map((each) => word("basis", each)))),
      ...barred.map((each) => barredLine(each, cite, speech)),
      ...one(phrase("nothing-found"), joined(lookedFor.map((each) => word("basis", each)))),
      ...one(phrase("by-rules"), joined(by.map(cite))),
    ],
  };
};

const contentSection = ({ content, verdict, holders }: PortionVerdict, cite: Cite, speech: Speech): List<Section> =>
  [{ heading: speech.phrase("content", { content: speech.name(content), verdict: speech.word("verdict", verdict) }), lines: holders.map((each) => holderLine(each, cite, speech)) }];

/** Where it stands, and where and when that was read. */
const sourceLines = ({ citation, verified }: Reason, { phrase, source }: Speech): List<Line> => [
  { term: phrase("citation"), text: phrase("edition", { source: source(citation), edition: citation.edition }), ...(citation.url === undefined ? {} : { url: citation.url }) },
  {
    term: phrase("checked"),
    text: verified === undefined ? phrase("no-rule") : verified === false ? phrase("not-read") : phrase("read-there", { day: verified.on }),
    ...(verified === undefined || verified === false || verified.at === citation.url ? {} : { url: verified.at }),
  },
];

const reasonLine = (reason: Reason, cite: Cite, speech: Speech, duty?: Duty): Line => {
  const { phrase, word, joined, name } = speech;
  return {
    term: reason.rule, text: said(reason, speech, duty),
    lines: [
      ...one(phrase("of-pack"), `${reason.pack}, ${word("effect", reason.effect)}`),
      ...(reason.principle === undefined ? [] : one(phrase("serves"), word("principle", reason.principle))),
      ...one(phrase("concerns"), joined(reason.contents.map(name))),
      ...sourceLines(reason, speech),
      ...one(phrase("defeated-by"), joined((reason.defeatedBy ?? []).map(cite))),
    ],
  };
};

const dutyLine = (obligation: Obligation, cite: Cite, speech: Speech): Line => ({
  term: dutyHead(obligation, speech), text: speech.phrase(obligation.upon === "release" ? "on-release" : "on-withholding"),
  lines: obligation.reasons.map((reason) => reasonLine(reason, cite, speech, obligation.duty)),
});

/** What was answered and, where something goes, to whom, for what, how and from when until when it is cleared. */
const answerSections = (decision: Decision, speech: Speech): List<Section> => {
  const { phrase, word, sentence, name } = speech;
  const { kind, audience, message } = decision.response;
  const answered = phrase("answered", { kind: word("answer", kind), audience: word("audience", audience), sentence: sentence(message, "decision") });
  if (decision.outcome === "deny") return section(phrase("response"), [answered]);
  const { to, purpose, form, channel, contents, from, until } = decision.clearance;
  return [
    ...section(phrase("response"), [answered]),
    ...section(phrase("cleared"), [
      phrase("cleared-to", { who: name(to), purpose: word("purpose", purpose), form: word("form", form), channel: word("channel", channel) }),
      until === undefined ? phrase("from", { from }) : phrase("from-until", { from, until }),
      ...contents.map(name),
    ]),
  ];
};

/** What an auditor reads: all that the decision holds. */
export const forAuditor = (decision: Decision, speech: Speech): Paper => {
  const { portions, rationale, obligations, missing, consult, interim, cautions, policy, validUntil } = decision;
  const { phrase, word } = speech;
  const cite = citing(decision, speech);
  return {
    language: speech.code,
    title: headline(decision, speech),
    sections: [
      ...portions.flatMap((portion) => contentSection(portion, cite, speech)),
      ...sectionOf(phrase("rules-heard"), rationale.determining.map((reason) => reasonLine(reason, cite, speech))),
      ...sectionOf(phrase("set-aside"), rationale.defeated.map((reason) => reasonLine(reason, cite, speech))),
      ...section(phrase("nothing-found"), rationale.lookedFor.map((basis) => word("basis", basis))),
      ...section(phrase("would-settle"), missing.map((each) => question(each, speech))),
      ...section(phrase("whom-to-ask"), consult.map((who) => word("consult", who))),
      ...section(phrase("meanwhile"), interim.map((act) => word("interim", act))),
      ...sectionOf(phrase("to-do"), obligations.map((each) => dutyLine(each, cite, speech))),
      ...answerSections(decision, speech),
      ...(validUntil === undefined ? [] : [{ paragraphs: [phrase("valid-until", { until: validUntil })] }]),
      ...section(phrase("in-mind"), cautions.map((caution) => speech.sentence(caution, "decision"))),
      ...sectionOf(phrase("policies"), policy.map(({ id, edition, version }) => ({ term: id, text: phrase("policy", { edition, version }) }))),
      { paragraphs: [phrase("no-advice")] },
    ],
  };
};
