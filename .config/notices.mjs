/** Writes the licences of what is bundled into dist. */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";

const bundled = ["@noble/hashes", "fastest-levenshtein", "immer", "ts-pattern", "valibot"];
const root = new URL("../", import.meta.url);

const notices = bundled.map((name) => {
  const folder = new URL(`node_modules/${name}/`, root);
  const { version, license } = JSON.parse(readFileSync(new URL("package.json", folder), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? `${license} licence` : readFileSync(new URL(file, folder), "utf8").trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
});

writeFileSync(new URL("dist/NOTICES.txt", root), `Parts of these packages are bundled with subrosa.\n\n${notices.join("\n----\n\n")}`);
