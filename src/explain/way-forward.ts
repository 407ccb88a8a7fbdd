/** The way forward in words: what can go now, what would change the answer, whom to ask what. For the clinician alone. */
import type { List } from "../domain/schema.ts";
import type { Offer, OfferPart } from "../forward/offers.ts";
import type { Consequence, Question } from "../forward/questions.ts";
import type { Remedy } from "../forward/remedies.ts";
import type { WayForward } from "../forward/way-forward.ts";
import { question } from "./clinician.ts";
import { speechOf, type Naming, type Speech } from "./language.ts";
import { section, sectionOf, type Line, type Paper } from "./paper.ts";
import { render, type Format } from "./render.ts";

/** What a part is called: a narrower form has an id that was made for it, which says nothing to anybody. */
const called = ({ content, as }: OfferPart, { name, phrase }: Speech): string =>
  (as === "summary" || as === "dates" || as === "conversation" ? phrase(`as-${as}`) : name(content));

const offered = ({ why, parts }: Offer, speech: Speech): Line => ({
  text: speech.sentence(why, "way-forward"),
  lines: parts.map((part) => ({
    text: part.insteadOf === undefined || part.insteadOf === part.content ? called(part, speech) : speech.phrase("instead-of", { content: called(part, speech), instead: speech.name(part.insteadOf) }),
  })),
});

const remedied = ({ acts, turns }: Remedy, speech: Speech): Line => ({
  text: speech.phrase("one-way", { contents: speech.joined(turns.map(speech.name)) }),
  lines: acts.map((act) => ({ text: act.act === "find-out" ? question({ fact: act.fact, of: act.of, askedOf: act.who }, speech) : speech.sentence(act.message, "way-forward") })),
});

const consequence = ({ answer, changes }: Consequence, { phrase, word, name }: Speech): Line => ({
  term: phrase("if-answered", { answer }),
  text: changes.length === 0 ? phrase("then-nothing")
    : changes.map(({ content, verdict }) => phrase("then", { content: name(content), verdict: word("verdict", verdict) })).join("; "),
});

const asked = (each: Question, speech: Speech): Line => ({ text: question(each, speech), lines: each.answers.map((answer) => consequence(answer, speech)) });

const paperOf = ({ offers, remedies, more, nothingOpens, questions }: WayForward, speech: Speech): Paper => {
  const { phrase, name } = speech;
  const narrower = offers.filter(({ parts }) => parts.some(({ insteadOf }) => insteadOf !== undefined));
  const isDone = [narrower, remedies, nothingOpens, questions].every((list: List<unknown>) => list.length === 0);
  return {
    language: speech.code,
    title: phrase("way-forward"),
    sections: [
      ...sectionOf(phrase("could-go"), offers.map((offer) => offered(offer, speech))),
      ...sectionOf(phrase("would-turn"), remedies.map((remedy) => remedied(remedy, speech))),
      ...(more ? [{ paragraphs: [phrase("more-ways")] }] : []),
      ...section(phrase("nothing-opens"), nothingOpens.map(name)),
      ...sectionOf(phrase("would-settle"), questions.map((each) => asked(each, speech))),
      ...(isDone ? [{ paragraphs: [phrase("no-step")] }] : []),
    ],
  };
};

/** What `wayForward` found, in words for the clinician. */
export const explainWayForward = (way: WayForward, options: Naming & { readonly format?: Format } = {}): string =>
  render(paperOf(way, speechOf(options)), options.format);
