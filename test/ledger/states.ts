/** The states side by side, made from their rules' own words: which provision answers which question, and whether it was read. */
import type { Pack, Rule } from "subrosa";
import { STATES } from "../../src/packs/states/index.ts";

/** The questions of the table, each answered by the rules that speak to it. */
const QUESTIONS: readonly (readonly [question: string, speaks: (rule: Rule) => boolean])[] = [
  ["who signs for a couple, and how", (rule) => rule.effect === "forbid" && bars(rule, "authorization", "treatment", "payment") && !bars(rule, "individual-access")],
  ["minors and their parents", (rule) => /minor|parent|child-consented|custody|removed/.test(tail(rule))],
  ["who is warned of a threat", (rule) => on(rule, "threat-to-others") || bars(rule, "threat-to-others")],
  ["a danger to the client", (rule) => on(rule, "danger-to-self", "commitment") || bars(rule, "danger-to-self")],
  ["reports of abuse", (rule) => on(rule, "abuse-report") || bars(rule, "abuse-report")],
  ["the client's own record", (rule) => !/minor|parent/.test(tail(rule)) && (on(rule, "individual-access") || bars(rule, "individual-access"))],
  ["a subpoena", (rule) => on(rule, "subpoena") || bars(rule, "subpoena")],
];

const tail = ({ id }: Rule): string => id.slice(id.lastIndexOf("/") + 1);
const on = (rule: Rule, ...bases: readonly string[]): boolean => rule.effect !== "forbid" && rule.on !== "every" && rule.on.some((basis) => bases.includes(basis));
const bars = (rule: Rule, ...bases: readonly string[]): boolean => rule.effect === "forbid" && Array.isArray(rule.bars) && rule.bars.some((basis) => bases.includes(basis as string));

const EFFECTS = { permit: "may", require: "must", forbid: "must not", oblige: "duty" } as const;

const clockOf = (rule: Rule): string => (rule.effect === "oblige" && rule.clock !== undefined ? ` within ${rule.clock.length.replace(/^PT?(\d+)([DH])$/, (_all, count: string, unit: string) => `${count} ${unit === "D" ? "days" : "hours"}`)}` : "");
const line = (rule: Rule): string => `${EFFECTS[rule.effect]}${clockOf(rule)}: ${rule.citation.provision}${rule.verified === false ? " (not read)" : ""}`;
const cell = ({ rules }: Pack, speaks: (rule: Rule) => boolean): string => [...new Set(rules.filter(speaks).map(line))].join("; ") || "no rule of its own";

/** The states by their place, in order. */
const states = (): readonly Pack[] => [...STATES.values()].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The table as Markdown: a row a state and question. */
export const table = (): string => ["| state | question | answer |", "|---|---|---|", ...states().flatMap((pack) => QUESTIONS.map(([question, speaks]) => `| ${pack.source} | ${question} | ${cell(pack, speaks)} |`))].join("\n");

/** The page beside the examples. */
export const page = (): string => `# The states side by side

Made from the rules themselves by \`npm run states -- --write\`. "Not read": the text could not be read when the rule was written.

${table()}
`;

/** How many states, how many of their rules were read in the text, and how many were not. */
export const summary = (): string => {
  const rules = states().flatMap((pack) => pack.rules);
  const unverified = rules.filter(({ verified }) => verified === false).length;
  return `states: ${String(states().length)} rules: ${String(rules.length)} verified: ${String(rules.length - unverified)} unverified: ${String(unverified)}`;
};
