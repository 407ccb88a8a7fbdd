/** Pieces of a drawing: text that fits, signs that need no font, and colours that are never alone. */
import type { Verdict } from "../engine/weigh.ts";
import { fit } from "./fit.ts";
import { clean, escaped } from "./render.ts";

/** Something drawn, and how much room it takes from top to bottom. */
export interface Drawn { readonly svg: string; readonly height: number }

/** Ink and paper of a verdict. The ink reads well on its paper and on white. */
export const COLOURS: { readonly [V in Verdict]: { readonly ink: string; readonly paper: string } } = {
  "must": { ink: "#0b4f6c", paper: "#e3f1f8" }, "may": { ink: "#1b5e20", paper: "#e6f4e7" },
  "escalate": { ink: "#7a4b00", paper: "#fff3d6" }, "must-not": { ink: "#8e1b1b", paper: "#fbe7e7" },
};

/** Strokes in a square of sixteen: a tick, an arrow, a question mark, a cross. */
const STROKES: { readonly [V in Verdict]: string } = {
  "may": "M4 8.5l3 3 5-6.5", "must": "M4 8h7.5M8.5 5l3 3-3 3",
  "escalate": "M5.6 6.2a2.4 2.4 0 1 1 3.3 2.3c-.7.4-.9.8-.9 1.5M8 12.2v.3", "must-not": "M5 5l6 6M11 5l-6 6",
};

/** The sign of a verdict, its upper left corner at this point. */
export const sign = (verdict: Verdict, x: number, y: number, size = 16): string => {
  const { ink } = COLOURS[verdict];
  const scale = size / 16;
  return `<g transform="translate(${String(x)} ${String(y)})${scale === 1 ? "" : ` scale(${String(scale)})`}"><circle cx="8" cy="8" r="8" fill="${ink}"/>`
    + `<path d="${STROKES[verdict]}" fill="none" stroke="#ffffff" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/></g>`;
};

/** How a piece of text is set. */
export interface Setting {
  readonly x: number;
  readonly y: number;
  readonly room: number;
  readonly size: number;
  readonly atMost: number;
  readonly ink?: string;
  readonly bold?: boolean;
  /** Set from this point to the left. */
  readonly ends?: boolean;
}

/** Text in lines from this point down. What is cut off is still there to be pointed at. */
export const text = (raw: string, { x, y, room, size, atMost, ink = "#1f2328", bold = false, ends = false }: Setting): Drawn => {
  const whole = clean(raw).trim();
  const { lines, cut } = fit(whole, bold ? size * 1.1 : size, room, atMost);
  const step = Math.round(size * 1.35);
  const spans = lines.map((line, index) => `<tspan x="${String(x)}" y="${String(y + size + index * step)}">${escaped(line)}</tspan>`).join("");
  return {
    svg: `<text font-size="${String(size)}" fill="${ink}"${bold ? " font-weight=\"600\"" : ""}${ends ? " text-anchor=\"end\"" : ""}>${cut ? `<title>${escaped(whole)}</title>` : ""}${spans}</text>`,
    height: lines.length * step,
  };
};

/** A rectangle with round corners. */
export const box = (x: number, y: number, width: number, height: number, fill: string, stroke?: string): string =>
  `<rect x="${String(x)}" y="${String(y)}" width="${String(width)}" height="${String(height)}" rx="6" fill="${fill}"${stroke === undefined ? "" : ` stroke="${stroke}"`}/>`;
