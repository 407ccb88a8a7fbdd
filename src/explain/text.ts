/** A decision in words, for a clinician at five in the afternoon: what may go, what must not, why, and what to do. */
import { match } from "ts-pattern";
import type { Missing } from "../domain/known.ts";
import type { List } from "../domain/schema.ts";
import type { Decision, Obligation, PortionVerdict, Reason } from "../engine/decision.ts";
import type { Message } from "../engine/finding.ts";
import { ALTERNATIVE_WORDS, ASKED_WORDS, BASIS_WORDS, CHANNEL_WORDS, CONSULT_WORDS, DUTY_WORDS, ELEMENT_WORDS, FACT_WORDS, FAULT_WORDS, INTERIM_WORDS } from "./words.ts";

/** How ids are called in the text; what is not named here appears as its id. */
export interface ExplainOptions {
  readonly names?: Readonly<{ [id: string]: string }>;
}

type Name = (id: string) => string;

const nameFrom = ({ names = {} }: ExplainOptions): Name =>
  (id) => {
    const plain = (each: string): string => (Object.prototype.hasOwnProperty.call(names, each) ? names[each] ?? each : each);
    const cut = id.lastIndexOf("#");
    return cut < 0 || Object.prototype.hasOwnProperty.call(names, id) ? plain(id) : `${plain(id.slice(0, cut))}, the part of ${plain(id.slice(cut + 1))}`;
  };

const wordFor = (slot: string, value: string, name: Name): string => match(slot)
  .with("ground", () => (BASIS_WORDS as { readonly [key: string]: string })[value] ?? value)
  .with("elements", () => (ELEMENT_WORDS as { readonly [key: string]: string })[value] ?? value)
  .with("faults", () => (FAULT_WORDS as { readonly [key: string]: string })[value] ?? value)
  .with("channel", () => (CHANNEL_WORDS as { readonly [key: string]: string })[value] ?? value)
  .otherwise(() => name(value));

const listed = (items: List<string>, last: string): string => (items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")}${last}${items.at(-1) ?? ""}`);
const joined = (items: List<string>): string => listed(items, " and ");
const chosen = (items: List<string>): string => listed(items, ", or ");

/** A message with its slots filled. */
const sentence = ({ text, slots }: Message, name: Name): string => text.replace(/\{([A-Za-z]+)\}/g, (whole, slot: string) => {
  const value = slots[slot];
  if (value === undefined) return whole;
  return typeof value === "string" ? wordFor(slot, value, name) : joined(value.map((each) => wordFor(slot, each, name)));
});

/** A title of the federal code is cited with its section in one breath. */
const source = ({ citation: { source: from, provision } }: Reason): string =>
  (provision === "" ? from : `${from}${from.endsWith("CFR") ? "" : ","} ${provision}`);

const said = (reason: Reason, name: Name): string => `${reason.finding === "undetermined" ? "Not certain: " : ""}${sentence(reason.message, name)}`;

/** One line a sentence, with all that stand behind it. */
const reasonLines = (reasons: List<Reason>, name: Name): List<string> => {
  const lines = new Map<string, Set<string>>();
  for (const reason of reasons) {
    const line = said(reason, name);
    lines.set(line, (lines.get(line) ?? new Set()).add(source(reason)));
  }
  return [...lines].map(([line, sources]) => `${line} (${[...sources].join("; ")})`);
};

/** What set a reason aside, by where it stands rather than by its id. */
const settersOf = ({ rationale }: Decision) => (ids: List<string>): string => {
  const known = new Map([...rationale.determining, ...rationale.defeated].flatMap((reason) => [[reason.rule, source(reason)] as const, ...(reason.effect === "closed" ? [[reason.pack, source(reason)] as const] : [])]));
  return joined(unique(ids.map((id) => known.get(id) ?? (id.includes("/") ? id : "a determination after consultation"))));
};

const unique = (lines: List<string>): List<string> => [...new Set(lines)];

const each = (title: string, lines: List<string>): List<string> => (lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  - ${line}`)]);

const contents = (portions: List<PortionVerdict>, verdicts: List<string>, name: Name): List<string> =>
  portions.filter(({ verdict }) => verdicts.includes(verdict)).map(({ content }) => name(content));

const headline = ({ outcome, portions }: Decision): string => match(outcome)
  .with("allow", () => (portions.every(({ verdict }) => verdict === "must") ? "This must be given." : "This may go."))
  .with("partial", () => "Some of this may go, some must stay.")
  .with("deny", () => (portions.some(({ verdict }) => verdict === "escalate") ? "Not now. Somebody has to look at this first." : "This must not go."))
  .exhaustive();

/** A duty for what goes and the same duty for what stays are one line, with all its reasons. */
const obligationLines = (obligations: List<Obligation>, name: Name): List<string> => {
  const lines = new Map<string, { readonly sentences: Set<string>; readonly sources: Set<string> }>();
  for (const { duty, due, anyOf, reasons } of obligations) {
    const head = [DUTY_WORDS[duty], ...(due === undefined ? [] : [`by ${due}`]), ...(anyOf === undefined ? [] : [`one of: ${chosen(anyOf.map((act) => ALTERNATIVE_WORDS[act]))}`])].join(", ");
    const line = lines.get(head) ?? { sentences: new Set(), sources: new Set() };
    for (const reason of reasons) {
      line.sentences.add(sentence(reason.message, name));
      line.sources.add(source(reason));
    }
    lines.set(head, line);
  }
  return [...lines].map(([head, { sentences, sources }]) => `${head}. ${[...sentences].join(" ")} (${[...sources].join("; ")})`);
};

/** What was looked for where nothing spoke: the bases that were in play for holders of whom no rule said anything. */
const lookedFor = (portions: List<PortionVerdict>): List<string> => {
  const silent = portions.flatMap(({ holders }) => holders.filter(({ verdict, by }) => verdict === "must-not" && by.length === 0));
  return unique(silent.flatMap((holder) => holder.lookedFor.map((basis) => BASIS_WORDS[basis])));
};

const question = ({ fact, of, askedOf }: Missing, name: Name): string =>
  `${FACT_WORDS[fact].replace("{of}", () => (fact === "law-on-this" ? (BASIS_WORDS as { readonly [key: string]: string })[of] ?? of : name(of)))} (ask ${ASKED_WORDS[askedOf]})`;

/**
 * The decision as plain text for the clinician. The text leans on nothing but the decision, so a stored one explains
 * itself as well as a fresh one.
 */
export const explain = (decision: Decision, options: ExplainOptions = {}): string => {
  const name = nameFrom(options);
  const { portions, rationale, obligations, missing, consult, interim, cautions, policy } = decision;
  const looked = lookedFor(portions);
  const setters = settersOf(decision);
  return [
    `${decision.outcome.toUpperCase()}. ${headline(decision)}`,
    ...each("What must go:", contents(portions, ["must"], name)),
    ...each("What may go:", contents(portions, ["may"], name)),
    ...each("What waits:", contents(portions, ["escalate"], name)),
    ...each("What must not go:", contents(portions, ["must-not"], name)),
    ...each("Why:", unique([
      ...reasonLines(rationale.determining, name),
      ...(looked.length === 0 ? [] : [`Looked for and not found: ${joined(looked)}.`]),
      ...(looked.length === 0 && rationale.determining.length === 0 && portions.length > 0 && missing.length === 0 ? ["Nothing in this request is a ground on which this could go."] : []),
    ])),
    ...each("What was set aside:", unique(rationale.defeated.map((reason) =>
      `${said(reason, name)} (${source(reason)}) Set aside by ${setters(reason.defeatedBy ?? [])}.`))),
    ...each("What would settle it:", missing.map((each) => question(each, name))),
    ...each("Whom to ask:", consult.map((who) => CONSULT_WORDS[who])),
    ...each("Meanwhile:", interim.map((act) => INTERIM_WORDS[act])),
    ...each("What to do:", obligationLines(obligations, name)),
    ...each("Bear in mind:", cautions.map((caution) => sentence(caution, name))),
    "",
    `Decided under: ${policy.map(({ id, edition }) => `${id} (${edition})`).join(", ")}. This is not legal advice.`,
    "",
  ].join("\n");
};
