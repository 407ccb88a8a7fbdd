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

/** Is it a statement that draws on no entry? */
const drawsOnNothing = ({ request: { asked } }: Offer, { content }: OfferPart): boolean =>
  asked.some((each) => each.what === "statement" && (each.id as string) === content && each.drawnFrom.length === 0);

/** What a part is called: a narrower form has an id that was made for it, which says nothing to anybody. */
const called = (part: OfferPart, offer: Offer, { name, phrase }: Speech): string => {
  const { content, as } = part;
  if (as === "summary" && drawsOnNothing(offer, part)) return phrase("as-summary-of-the-rest");
  return as === "summary" || as === "dates" || as === "conversation" ? phrase(`as-${as}`) : name(content);
};

const offered = (offer: Offer, speech: Speech): Line => ({
  text: speech.sentence(offer.why, "way-forward"),
  lines: offer.parts.map((part) => {
    const content = called(part, offer, speech);
    return { text: part.insteadOf === undefined || part.insteadOf === part.content ? content : speech.phrase("instead-of", { content, instead: speech.name(part.insteadOf) }) };
  }),
});

const remedied = ({ acts, turns }: Remedy, speech: Speech): Line => ({
  text: speech.phrase(acts.length > 1 ? "one-way-together" : "one-way", { contents: speech.joined(turns.map(speech.name)) }),
  lines: acts.map((act) => ({ text: act.act === "find-out" ? question({ fact: act.fact, of: act.of, askedOf: act.who }, speech) : speech.sentence(act.message, "way-forward") })),
});

const consequence = ({ answer, changes }: Consequence, { phrase, word, name }: Speech): Line => ({
  term: phrase("if-answered", { answer: word("reply", answer) }),
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
      ...sectionOf(phrase("could-go"), offers.filter(({ verify }) => verify.length === 0).map((offer) => offered(offer, speech))),
      ...sectionOf(phrase("could-go-verified"), offers.filter(({ verify }) => verify.length > 0).map((offer) => offered(offer, speech))),
      ...sectionOf(phrase(remedies.length > 1 ? "would-turn-each" : "would-turn"), remedies.map((remedy) => remedied(remedy, speech))),
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
