/** A decision as a picture: each content, each person whose confidence it holds, what it stands on and what closed the rest. */
import type { List } from "../domain/schema.ts";
import type { Barred, Decision, HolderVerdict, PortionVerdict, Reason } from "../engine/decision.ts";
import { VERDICTS, type Verdict } from "../engine/weigh.ts";
import { asTo, headline } from "./clinician.ts";
import { speechOf, type Naming, type Speech } from "./language.ts";
import { said, standsAt, unique } from "./reasons.ts";
import { escaped } from "./render.ts";
import { box, COLOURS, sign, text, type Drawn } from "./svg.ts";

const WIDTH = 900;
const MARGIN = 24;
const INNER = WIDTH - 2 * MARGIN;
const HOLDER = { x: MARGIN + 24, room: 190 };
const GROUND = { x: MARGIN + 250, room: INNER - 250 - 24 };

/** One basis in play, what became of it, and what stood in its way. */
interface Ground { readonly verdict: Verdict; readonly says: string; readonly because: List<string> }

type Because = (barred: Barred, content: string, holder: string | undefined) => List<string>;

/** Was it said of this content and, where it names somebody or a ground, of this person and on this ground? */
const isAbout = ({ effect, message: { slots: { name, ground } }, contents }: Reason, basis: string, content: string, holder: string | undefined): boolean =>
  contents.some((each) => each === content) && (typeof name !== "string" || name === holder) && (effect !== "closed" || ground === undefined || ground === basis);

/** What stood in the way, in the sentence that the decision quotes for this person or, where it quotes none, by its place. */
const becauseOf = (decision: Decision, speech: Speech): Because => {
  const { determining, defeated } = decision.rationale;
  const at = standsAt(decision, speech);
  return ({ basis, by }, content, holder) => unique(by.flatMap((id) => {
    const spoke = [...determining, ...defeated].filter((reason) => reason.rule === id && isAbout(reason, basis, content, holder));
    if (spoke.length === 0) return [id.includes("/") ? at(id) : speech.phrase("because", { sentence: speech.phrase("law-silent"), source: at(id) })];
    return spoke.map((reason) => speech.phrase("because", { sentence: said(reason, speech), source: speech.source(reason.citation) }));
  }));
};

const groundsOf = (content: string, { holder, verdict, basis, alsoStood, barred, lookedFor }: HolderVerdict, because: Because, { phrase, word, joined }: Speech): List<Ground> => {
  const shown = new Set(barred.map((each) => each.basis));
  const silent = lookedFor.filter((each) => !shown.has(each));
  const plain = (verdict: Verdict, says: string): Ground => ({ verdict, says, because: [] });
  return [
    ...(basis === undefined ? [] : [plain(verdict, `${phrase("stands-on")}: ${word("basis", basis)}`)]),
    ...(alsoStood.length === 0 ? [] : [plain("may", `${phrase("also-stood")}: ${joined(alsoStood.map((each) => word("basis", each)))}`)]),
    ...barred.map((each): Ground => ({
      verdict: each.inDoubt ? "escalate" : "must-not",
      says: `${phrase(each.inDoubt ? "open-question" : "closed-by")}: ${each.by.length === 0 ? phrase("barred-silently", { basis: word("basis", each.basis) }) : word("basis", each.basis)}`,
      because: because(each, content, holder),
    })),
    ...(silent.length === 0 ? [] : [plain("must-not", `${phrase("nothing-found")}: ${joined(silent.map((each) => word("basis", each)))}`)]),
    ...(basis === undefined && barred.length === 0 && silent.length === 0 ? [plain(verdict, phrase("no-ground"))] : []),
  ];
};

/** Drawn one below the other, each told where it begins. */
const stacked = (drawings: List<(y: number) => Drawn>, top: number, gap: number): Drawn => {
  let y = top;
  const svg: string[] = [];
  for (const draw of drawings) {
    const drawn = draw(y);
    svg.push(drawn.svg);
    y += drawn.height + gap;
  }
  return { svg: svg.join("\n"), height: drawings.length === 0 ? 0 : y - gap - top };
};

const groundRow = ({ verdict, says, because }: Ground) => (y: number): Drawn => {
  const set = { x: GROUND.x + 22, room: GROUND.room - 22, size: 13 };
  const words = text(says, { ...set, y: y - 2, atMost: 3 });
  const reasons = stacked(because.map((each) => (below: number) => text(each, { ...set, y: below, size: 12, atMost: 3, ink: "#57606a" })), y + words.height - 1, 2);
  return { svg: sign(verdict, GROUND.x, y, 14) + words.svg + reasons.svg, height: Math.max(words.height + reasons.height, 16) };
};

const holderRow = (content: string, holder: HolderVerdict, because: Because, speech: Speech) => (y: number): Drawn => {
  const ink = COLOURS[holder.verdict].ink;
  const who = text(holder.holder === undefined ? speech.phrase("nobodys") : speech.name(holder.holder), { ...HOLDER, y: y - 2, size: 14, atMost: 2, bold: true });
  const verdict = text(asTo(holder.holder, holder.verdict, speech), { x: HOLDER.x, y: y + who.height, room: HOLDER.room, size: 12, atMost: 2, ink });
  const grounds = stacked(groundsOf(content, holder, because, speech).map(groundRow), y, 7);
  return { svg: [who.svg, verdict.svg, grounds.svg].join("\n"), height: Math.max(who.height + verdict.height, grounds.height) };
};

const contentCard = ({ content, verdict, holders }: PortionVerdict, because: Because, speech: Speech) => (y: number): Drawn => {
  const { ink, paper } = COLOURS[verdict];
  const name = text(speech.name(content), { x: MARGIN + 48, y: y + 9, room: INNER - 250, size: 16, atMost: 2, bold: true });
  const head = name.height + 20;
  const rows = stacked(holders.map((holder) => holderRow(content, holder, because, speech)), y + head + 10, 12);
  const height = head + 10 + rows.height + 12;
  const word = speech.word("verdict", verdict);
  return {
    svg: [
      "<g>",
      box(MARGIN, y, INNER, height, "#ffffff", "#d0d7de"),
      box(MARGIN, y, INNER, head, paper),
      sign(verdict, MARGIN + 16, y + 11, 20),
      name.svg,
      text(word, { x: WIDTH - MARGIN - 16, y: y + 10, room: 170, size: 14, atMost: 1, ink, bold: true, ends: true }).svg,
      rows.svg,
      "</g>",
    ].join("\n"),
    height,
  };
};

const heading = (decision: Decision, speech: Speech) => (y: number): Drawn => {
  const has = (verdict: Verdict): boolean => decision.portions.some((portion) => portion.verdict === verdict);
  // A refusal of which some only waits is headed as what waits, in the sign as in the words.
  const least = decision.outcome === "deny" && has("escalate") ? "escalate" : VERDICTS.find(has) ?? "must-not";
  const title = text(headline(decision, speech), { x: MARGIN + 44, y: y + 1, room: INNER - 44, size: 21, atMost: 2, bold: true, ink: decision.outcome === "partial" ? "#1f2328" : COLOURS[least].ink });
  const shown = decision.outcome === "partial" ? (["may", "must-not"] as const) : ([least] as const);
  return { svg: shown.map((verdict, index) => sign(verdict, MARGIN + index * 12, y + index * 8, decision.outcome === "partial" ? 20 : 28)).join("") + title.svg, height: Math.max(title.height, 30) };
};

const legend = ({ word }: Speech) => (y: number): Drawn => ({
  svg: (["must", "may", "escalate", "must-not"] as const).map((verdict, index) =>
    sign(verdict, MARGIN + index * 150, y, 14) + text(word("verdict", verdict), { x: MARGIN + index * 150 + 20, y: y - 1, room: 126, size: 12, atMost: 1, ink: COLOURS[verdict].ink }).svg).join(""),
  height: 16,
});

const footer = ({ policy }: Decision, { phrase }: Speech) => (y: number): Drawn =>
  text(phrase("decided-under", { packs: policy.map(({ id, edition }) => `${id} (${edition})`).join(", ") }), { x: MARGIN, y, room: INNER, size: 11, atMost: 3, ink: "#57606a" });

/**
 * The decision as an SVG of its own, 900 wide: a card for each portion or statement, a row for each person whose confidence
 * it holds, a line for each ground in play with what closed it. Each verdict is a word and a sign besides its colour; what is
 * too long is cut and kept as a title.
 */
export const picture = (decision: Decision, naming: Naming = {}): string => {
  const speech = speechOf(naming);
  const { portions } = decision;
  const because = becauseOf(decision, speech);
  const drawn = stacked([
    heading(decision, speech), ...portions.map((portion) => contentCard(portion, because, speech)), legend(speech), footer(decision, speech),
  ], MARGIN, 16);
  const height = drawn.height + 2 * MARGIN;
  const parts = portions.map(({ content, verdict }) => speech.phrase("picture-part", { content: speech.name(content), verdict: speech.word("verdict", verdict) })).join(" ");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(WIDTH)}" height="${String(height)}" viewBox="0 0 ${String(WIDTH)} ${String(height)}" role="img" aria-labelledby="t d" xml:lang="${escaped(speech.code)}" font-family="system-ui, Helvetica, Arial, sans-serif">`,
    `<title id="t">${escaped(headline(decision, speech))}</title>`,
    `<desc id="d">${escaped(parts)}</desc>`,
    `<rect width="${String(WIDTH)}" height="${String(height)}" fill="#f6f8fa"/>`,
    drawn.svg,
    "</svg>",
    "",
  ].join("\n");
};
