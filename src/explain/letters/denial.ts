/**
 * The letter to somebody who does not get all of the own record: in plain language the basis, the review where there is one,
 * and where to complain, as 45 CFR 164.524(d)(2) asks, and what the states whose duties stand in the decision add.
 */
import type { List } from "../../domain/schema.ts";
import type { Decision, Obligation, PortionVerdict, Reason } from "../../engine/decision.ts";
import type { Audience } from "../../engine/response.ts";
import type { Line, Section } from "../paper.ts";
import { section } from "../paper.ts";
import { said, unique } from "../reasons.ts";
import { deskOf, draftNotes, letterhead, signature, type Desk, type Letter, type LetterOptions } from "./letter.ts";
import type { LetterPhraseId } from "./phrases.ts";

type Wording = Readonly<{ [rule: string]: Readonly<{ [message: string]: LetterPhraseId }> }>;

/** What the letter gives as the reason, by the rule that asks for the letter. */
export const WHY: Wording = {
  "hipaa/164.524(d)(2)/notice-of-denial": { notes: "why-notes", litigation: "why-litigation", reviewable: "why-judgement", other: "why-other", undetermined: "why-other" },
  "hipaa/164.524(a)(2)(v)/promised-source": { owed: "why-promised" },
  "hipaa/164.524(a)(3)(i)/life-or-safety": { owed: "why-life-or-safety" },
  "hipaa/164.524(a)(3)(ii)/harm-to-another": { owed: "why-harm-to-another" },
  "hipaa/164.524(a)(3)(iii)/harm-by-representative": { owed: "why-representative" },
  "practice/explains-refusal": { owed: "why-practice", undetermined: "why-practice" },
};

/** What the letter gives as the reason where a state's own ground keeps it back, by the rule that does. */
export const STATE_HARM: Wording = {
  "california/HealthandSafetyCode123115(b)/withholds-for-harm": { harm: "why-state-harm" },
  "massachusetts/c.112s.12CC/summary-for-adverse-effect": { harm: "why-state-harm" },
  "new-york/MentalHygieneLaw33.16(c)(3)/withholds-for-harm": { harm: "why-state-harm" },
  "ohio/3701.74(B)/withholds-for-adverse-effect": { harm: "why-state-harm" },
  "pennsylvania/55Pa.Code5100.33(c)(1)/withholds-for-detriment": { harm: "why-state-harm" },
  "texas/HealthandSafetyCode611.0045(b)/withholds-for-harm": { harm: "why-state-harm" },
  "virginia/32.1-127.1.03(F)/withholds-for-harm": { harm: "why-state-harm" },
  "washington/RCW70.02.090(1)/withholds-for-harm": { harm: "why-state-harm" },
};

/** How it can be looked at again, by the rule that lets it. */
export const REVIEW: Wording = {
  "hipaa/164.524(a)(4)/independent-review": { owed: "review-federal" },
  "california/HealthandSafetyCode123115(b)(2)/names-a-professional": { owed: "review-california" },
  "texas/HealthandSafetyCode611.0045(c)/signed-statement": { owed: "review-texas" },
  "virginia/32.1-127.1.03(F)/somebody-else-looks": { owed: "review-virginia" },
  "new-york/MentalHygieneLaw33.16(c)/committee-review": { owed: "review-new-york" },
  "washington/RCW70.02.090(3)/another-provider-looks": { owed: "review-washington" },
  "ohio/3701.74(B)/named-professional-gets-it": { owed: "review-ohio" },
};

/** Said only where nothing more exact is. */
const GENERAL: List<LetterPhraseId> = ["why-practice", "why-judgement"];

/** What is in doubt is not told to whoever asked as if it were so: neither a ground nor a review, only that it is kept back. */
const worded = (wording: Wording, { rule, finding, message }: Reason): LetterPhraseId | undefined =>
  (Object.prototype.hasOwnProperty.call(wording, rule) ? wording[rule]?.[finding === "undetermined" ? finding : message.id] : undefined);

const owes = (duty: Obligation["duty"]) => ({ obligations }: Pick<PortionVerdict, "obligations">): List<Reason> =>
  obligations.filter((each) => each.duty === duty && each.upon === "withholding").flatMap(({ reasons }) => reasons);

/** Those who are known from the file: to anybody else a letter would confirm that there is a client. */
const WRITTEN_TO: List<Audience> = ["client", "member", "representative"];

/**
 * What is refused, and not merely waiting, and of which the law wants a letter. Whoever acts for somebody else is written to
 * only where that is certain: a minor may alone have consented to the rest, and nobody stands for that (45 CFR 164.502(g)(3)(i)).
 */
const refusedIn = ({ portions, response: { audience } }: Decision): List<PortionVerdict> => portions.filter((portion) =>
  portion.verdict === "must-not" && owes("notice-of-denial")(portion).some(({ finding }) => audience !== "representative" || finding === "holds"));

/** Does something wait on which whoever asks is owed an answer? */
const waits = ({ portions }: Decision): boolean => portions.some((portion) => portion.verdict === "escalate" && owes("answer-in-time")(portion).length > 0);

const saidOf = (wording: Wording, reasons: List<Reason>): List<LetterPhraseId> => {
  const ids = [...new Set(reasons.map((reason) => worded(wording, reason)).filter((id) => id !== undefined))];
  const exact = ids.filter((id) => !GENERAL.includes(id));
  return exact.length > 0 ? exact : ids.filter((id) => id !== "why-practice" || ids.length === 1);
};

/** Why this one is kept back: as the duties to write the letter have it, and by a state's own ground. */
const whyOf = ({ rationale: { determining } }: Decision, portion: PortionVerdict): List<LetterPhraseId> => {
  const byState = determining.filter((reason) => reason.finding === "holds" && reason.contents.includes(portion.content));
  const ids = [...saidOf(STATE_HARM, byState), ...saidOf(WHY, owes("notice-of-denial")(portion))];
  return ids.length > 1 ? ids.filter((id) => !GENERAL.includes(id)) : ids;
};

/** Of a portion whose parts are told apart, not whose part it is. */
const called = (content: string, { speech, write }: Desk): string => {
  const cut = content.lastIndexOf("#");
  return cut < 0 ? speech.name(content) : write("denial-part-of", { whole: speech.name(content.slice(0, cut)) });
};

const complaint = (reasons: List<Reason>, { write, contact }: Desk): Section => ({
  heading: write("denial-complain"),
  paragraphs: [
    write("denial-complain-practice", contact),
    ...(reasons.some(({ pack }) => pack === "hipaa") ? [write("denial-complain-secretary")] : []),
    write("denial-no-retaliation"),
  ],
});

/** What goes to whoever is written to. What is sent to somebody else can be another person's. */
const given = (decision: Decision, desk: Desk): List<Section> => {
  if (decision.response.message.id !== "send") return [];
  const goes = decision.portions.filter(({ verdict }) => verdict === "may" || verdict === "must");
  if (goes.length === 0) return [];
  return [{ heading: desk.write("denial-given"), paragraphs: [desk.write("denial-rest")], lines: goes.map(({ content }) => ({ text: called(content, desk) })) }];
};

/** What the law says of when the answer goes and which way: how its time can be extended, for one, and that the reader has asked to be reached otherwise. */
const onSending = (decision: Decision, { speech }: Desk): List<string> => unique([
  ...decision.obligations.filter(({ duty }) => duty === "answer-in-time"), ...decision.obligations.filter(({ duty, upon }) => duty === "confidential-channel" && upon === "withholding"),
].flatMap(({ reasons }) => reasons.map((reason) => `${speech.sentence(reason.message, reason.rule)} (${speech.source(reason.citation)})`)));

/** The earliest day by which the decision wants this answered. */
const dueIn = ({ obligations }: Decision): string | undefined =>
  obligations.filter(({ duty }) => duty === "answer-in-time" || duty === "notice-of-denial").flatMap(({ due }) => due?.slice(0, 10) ?? []).sort()[0];

const notesFor = (decision: Decision, reasons: List<Reason>, sections: List<Section>, desk: Desk): List<string> => {
  const { write, speech } = desk;
  const due = dueIn(decision);
  const unread = unique(reasons.filter(({ verified }) => verified === false).map(({ citation }) => speech.source(citation)));
  const unworded = reasons.filter((reason) => worded(WHY, reason) === undefined && worded(REVIEW, reason) === undefined);
  return [
    ...draftNotes(desk, sections),
    due === undefined ? write("no-deadline") : write("send-by", { due }),
    ...onSending(decision, desk),
    ...unique(unworded.map((reason) => write("not-worded", { says: said(reason, speech), source: speech.source(reason.citation) }))),
    ...(unread.length === 0 ? [] : [write("not-read", { sources: unread.join("; ") })]),
  ];
};

/**
 * A draft of the letter that refuses access, where the decision refuses something and owes such a letter; otherwise nothing.
 * Nobody who is not certainly known as a client or as standing for one gets a letter, and what only waits for a
 * consultation is not refused yet. The letter names no other person, and no rule about one. By when it must be sent
 * stands in `notes`.
 */
export const denialLetter = (decision: Decision, options: LetterOptions = {}): Letter | undefined => {
  const refused = WRITTEN_TO.includes(decision.response.audience) ? refusedIn(decision) : [];
  if (refused.length === 0) return undefined;
  const desk = deskOf(options);
  const { write } = desk;
  const reasons = refused.flatMap((portion) => [...owes("notice-of-denial")(portion), ...owes("independent-review")(portion), ...owes("refer")(portion)]);
  const lines = (ids: List<LetterPhraseId>): List<string> => ids.map((id) => write(id, { ...desk.contact, term: write("gap-term") }));
  const withheld: List<Line> = refused.map((portion) => ({
    text: called(portion.content, desk), lines: lines(whyOf(decision, portion)).map((text) => ({ text })),
  }));
  const sections: List<Section> = [
    letterhead(desk, options, undefined),
    { paragraphs: [write("denial-opening")] },
    { heading: write("denial-withheld"), lines: withheld },
    ...given(decision, desk),
    ...(waits(decision) ? [{ paragraphs: [write("denial-waits")] }] : []),
    ...section(write("denial-review"), lines(saidOf(REVIEW, reasons))),
    complaint(reasons, desk),
    signature(desk, options),
  ];
  return { language: desk.language, title: write("denial-title"), sections, notes: notesFor(decision, reasons, sections, desk) };
};
