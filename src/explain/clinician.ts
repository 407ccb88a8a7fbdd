/** A decision for a clinician at five in the afternoon: what may go, what must not, why, and what to do. */
import { match } from "ts-pattern";
import type { Missing } from "../domain/known.ts";
import type { List } from "../domain/schema.ts";
import type { Decision, Obligation, PortionVerdict } from "../engine/decision.ts";
import type { Verdict } from "../engine/weigh.ts";
import type { Speech } from "./language.ts";
import { section, type Paper } from "./paper.ts";
import { reasonLines, said, standsAt, unique } from "./reasons.ts";

const contents = (portions: List<PortionVerdict>, verdict: Verdict, { name }: Speech): List<string> =>
  portions.filter((portion) => portion.verdict === verdict).map(({ content }) => name(content));

/** A verdict on one holder's side: what is inseparable does not go on the strength of it, so that it is not called a part that may go. */
export const asTo = (holder: string | undefined, verdict: Verdict, { phrase, word }: Speech): string =>
  (holder === undefined ? word("verdict", verdict) : phrase("this-part", { verdict: word("verdict", verdict) }));

/** The outcome and one sentence. */
export const headline = ({ outcome, portions }: Decision, { phrase, word }: Speech): string => phrase("headline", {
  outcome: word("outcome", outcome),
  sentence: phrase(match(outcome)
    .with("allow", () => (portions.every(({ verdict }) => verdict === "must") ? "all-must" as const : "all-may" as const))
    .with("partial", () => "some" as const)
    .with("deny", () => (portions.some(({ verdict }) => verdict === "escalate") ? "waits" as const : "none" as const))
    .exhaustive()),
});

/** What must be done, by when, and by which of several acts. */
export const dutyHead = ({ duty, due, anyOf }: Obligation, { word, phrase, chosen }: Speech): string => [
  word("duty", duty), ...(due === undefined ? [] : [phrase("by-when", { due })]),
  ...(anyOf === undefined ? [] : [phrase("one-of", { acts: chosen(anyOf.map((act) => word("alternative", act))) })]),
].join(", ");

/** A duty for what goes and the same duty for what stays are one line, with all its reasons. */
const obligationLines = (obligations: List<Obligation>, speech: Speech): List<string> => {
  const lines = new Map<string, { readonly sentences: Set<string>; readonly sources: Set<string> }>();
  for (const obligation of obligations) {
    const head = dutyHead(obligation, speech);
    const line = lines.get(head) ?? { sentences: new Set(), sources: new Set() };
    for (const reason of obligation.reasons) {
      line.sentences.add(said(reason, speech, obligation.duty));
      line.sources.add(speech.source(reason.citation));
    }
    lines.set(head, line);
  }
  return [...lines].map(([head, { sentences, sources }]) => `${head}. ${[...sentences].join(" ")} (${[...sources].join("; ")})`);
};

/** What was looked for where nothing spoke: the bases that were in play for holders of whom no rule said anything. */
const lookedFor = (portions: List<PortionVerdict>, { word }: Speech): List<string> => {
  const silent = portions.flatMap(({ holders }) => holders.filter(({ verdict, by }) => verdict === "must-not" && by.length === 0));
  return unique(silent.flatMap((holder) => holder.lookedFor.map((basis) => word("basis", basis))));
};

/** A missing fact as a question, with who can answer it. */
export const question = ({ fact, of, askedOf }: Missing, { word, name, phrase, source }: Speech): string => {
  const what = fact === "law-on-this" ? word("basis", of) : fact === "governing-law" ? source({ source: of, provision: "" }) : name(of);
  return phrase("ask", { question: word("fact", fact).replace("{of}", () => what), who: word("asked", askedOf) });
};

const why = ({ portions, rationale, missing }: Decision, speech: Speech): List<string> => {
  const looked = lookedFor(portions, speech);
  return unique([
    ...reasonLines(rationale.determining, speech),
    ...(looked.length === 0 ? [] : [speech.phrase("looked-for", { items: speech.joined(looked) })]),
    ...(looked.length === 0 && rationale.determining.length === 0 && portions.length > 0 && missing.length === 0 ? [speech.phrase("no-ground")] : []),
  ]);
};

const setAside = (decision: Decision, speech: Speech): List<string> => {
  const at = standsAt(decision, speech);
  return unique(decision.rationale.defeated.map((reason) => speech.phrase("set-aside-by", {
    sentence: `${said(reason, speech)} (${speech.source(reason.citation)})`, by: unique((reason.defeatedBy ?? []).map(at)).join("; "),
  })));
};

/** What must be kept in mind: rules not by their ids, which say nothing to a clinician, but by where they stand. */
const inMind = (decision: Decision, speech: Speech): List<string> => {
  const at = standsAt(decision, speech);
  return decision.cautions.map((caution) => {
    const { rules, ...slots } = caution.slots;
    return speech.sentence(typeof rules === "object" ? { ...caution, slots: { ...slots, rules: unique(rules.map(at)).join("; ") } } : caution, "decision");
  });
};

/** What a clinician reads. */
export const forClinician = (decision: Decision, speech: Speech): Paper => {
  const { portions, obligations, missing, consult, interim, policy } = decision;
  const { phrase, word } = speech;
  return {
    language: speech.code,
    title: headline(decision, speech),
    sections: [
      ...(["must", "may", "escalate", "must-not"] as const).flatMap((verdict) => section(phrase(verdict), contents(portions, verdict, speech))),
      ...section(phrase("why"), why(decision, speech)),
      ...section(phrase("set-aside"), setAside(decision, speech)),
      ...section(phrase("would-settle"), missing.map((each) => question(each, speech))),
      ...section(phrase("whom-to-ask"), consult.map((who) => word("consult", who))),
      ...section(phrase("meanwhile"), interim.map((act) => word("interim", act))),
      ...section(phrase("to-do"), obligationLines(obligations, speech)),
      ...section(phrase("in-mind"), inMind(decision, speech)),
      { paragraphs: [phrase("decided-under", { packs: policy.map(({ id, edition }) => `${id} (${edition})`).join(", ") })] },
    ],
  };
};
