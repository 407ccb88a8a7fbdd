/** Which test files the mutants of a folder of the sources meet, in this order until it is known which of them finds out most. */
import { readdirSync } from "node:fs";

const root = new URL("../../", import.meta.url);
const allOf = (folder) => readdirSync(new URL(`test/${folder}`, root), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".test.ts")).map((file) => `test/${folder}/${file}`).sort();

const cases = [...allOf("cases"), "test/vectors/vectors.test.ts"];
const trail = ["accounting", "breach", "law", "log"].map((name) => `test/trail/${name}.test.ts`);
const federal = ["floor", "hipaa", "practice"].map((name) => `test/packs/${name}.test.ts`);
const policies = ["floor", "hostile", "over-time", "trace"].map((name) => `test/packs/${name}.test.ts`);

/** Those of the canary first. */
export const TESTS = {
  engine: ["test/mutate/watch.ts", ...allOf("engine"), "test/domain/content.test.ts", "test/domain/standing.test.ts", ...policies, ...trail, ...cases],
  domain: ["test/mutate/watch.ts", ...allOf("domain"), ...allOf("engine"), ...federal, ...trail, ...cases],
  packs: ["test/mutate/watch.ts", ...allOf("packs"), ...trail, ...cases],
};
