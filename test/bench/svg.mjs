/** A small plot with logarithmic axes, as SVG: lines with a dot at each measurement and a name at their end. */
const COLOURS = ["#1f6f8b", "#b3472f", "#4f7a28", "#6b4c9a", "#8a6d1c"];
const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [780, 420, 78, 200, 52, 58];

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
const decades = (low, high) => {
  const first = Math.floor(Math.log10(low));
  const last = Math.max(first + 1, Math.ceil(Math.log10(high)));
  return Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));
};
const short = (value) => (value >= 1000 ? `${Number((value / 1000).toPrecision(3))}k` : String(Number(value.toPrecision(2))));

/** `lines`: each `{ name, points: [[x, y], ...] }`, all positive. */
export const plot = ({ title, x, y, lines, linearX = false }) => {
  const points = lines.flatMap(({ points }) => points);
  const xs = points.map(([at]) => at);
  const rows = decades(Math.min(...points.map(([, value]) => value)), Math.max(...points.map(([, value]) => value)));
  const [lowX, highX] = [Math.min(...xs), Math.max(...xs)];
  const columns = linearX ? [...new Set(xs)].sort((a, b) => a - b) : decades(lowX, highX).filter((at) => at <= highX * 1.01);
  const part = (value, low, high, linear) => (linear ? (value - low) / (high - low || 1) : (Math.log10(value) - Math.log10(low)) / (Math.log10(high) - Math.log10(low) || 1));
  const atX = (value) => LEFT + part(value, columns[0], Math.max(highX, columns.at(-1)), linearX) * (WIDTH - LEFT - RIGHT);
  const atY = (value) => HEIGHT - BOTTOM - part(value, rows[0], rows.at(-1), false) * (HEIGHT - TOP - BOTTOM);
  const text = (content, at, top, more = "") => `<text x="${at.toFixed(1)}" y="${top.toFixed(1)}" ${more}>${escaped(content)}</text>`;
  const ends = lines.map(({ points }) => atY(points.at(-1)[1]));
  const lifted = ends.map((end, index) => end + ends.slice(0, index).filter((other) => Math.abs(other - end) < 14).length * 16);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="Helvetica, Arial, sans-serif" font-size="12" fill="#222">`,
    `<title>${escaped(title)}</title><rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    text(title, LEFT, 26, 'font-size="15" font-weight="bold"'),
    ...rows.map((value) => `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${atY(value).toFixed(1)}" y2="${atY(value).toFixed(1)}" stroke="#ddd"/>${text(short(value), LEFT - 8, atY(value) + 4, 'text-anchor="end"')}`),
    ...columns.map((value) => `<line x1="${atX(value).toFixed(1)}" x2="${atX(value).toFixed(1)}" y1="${TOP}" y2="${HEIGHT - BOTTOM}" stroke="#eee"/>${text(short(value), atX(value), HEIGHT - BOTTOM + 18, 'text-anchor="middle"')}`),
    text(x, LEFT + (WIDTH - LEFT - RIGHT) / 2, HEIGHT - 16, 'text-anchor="middle"'),
    `<text transform="translate(20 ${(TOP + (HEIGHT - TOP - BOTTOM) / 2).toFixed(1)}) rotate(-90)" text-anchor="middle">${escaped(y)}</text>`,
    ...lines.map(({ name, points }, index) => {
      const colour = COLOURS[index % COLOURS.length];
      return [
        `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${points.map(([at, value]) => `${atX(at).toFixed(1)},${atY(value).toFixed(1)}`).join(" ")}"/>`,
        ...points.map(([at, value]) => `<circle cx="${atX(at).toFixed(1)}" cy="${atY(value).toFixed(1)}" r="3" fill="${colour}"><title>${escaped(`${at}: ${value.toPrecision(3)}`)}</title></circle>`),
        text(name, atX(points.at(-1)[0]) + 10, lifted[index] + 4, `fill="${colour}"`),
      ].join("");
    }),
    "</svg>", "",
  ].join("\n");
};
