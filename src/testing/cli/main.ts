/** `subrosa-conformance`: puts the vectors to a program in any language, and reports what it lets out that must stay. */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { chosen, conforms } from "../conformance/check.ts";
import { compare, shown, worstFirst, type Result } from "../conformance/compare.ts";
import { report, REPORTS, summary, type ReportForm } from "../conformance/report.ts";
import { questionOf, type Vector } from "../conformance/vector.ts";
import { programOf, type Reply } from "./program.ts";
import { readVectors, SHIPPED } from "./shipped.ts";

/** Where the words go. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Is somebody watching, so that a line of progress helps? */
  readonly isWatched: boolean;
}

/** How to use it. */
export const USAGE = `subrosa-conformance --cmd "<program>" [options]

Starts the program and writes one line of JSON for each vector to its standard input:
  {"id", "policy", "casefile", "request"}
The program answers each with one line of JSON on its standard output:
  {"id", "outcome": "allow" | "partial" | "deny", "contents"?: {"<id>": "must" | "may" | "escalate" | "must-not"}}

  --cmd PROGRAM     the program, as the shell would run it
  --limit MS        time for each answer in milliseconds (default 5000)
  --filter TEXT     only vectors with this text in id, title or source; may be given again
  --report FORM     text, tap or junit (default text)
  --out FILE        write the report to a file, and a summary to the terminal
  --vectors PATH    a file or folder of vectors instead of those that come with the package
  --help            this page

Exit code: 0 when every vector passes, 1 when one does not, 2 when it could not run.
`;

interface Options {
  readonly cmd: string;
  readonly limit: number;
  readonly filter: readonly string[];
  readonly form: ReportForm;
  readonly out: string | undefined;
  readonly vectors: string;
}

const read = (args: readonly string[]): Options | "help" => {
  const { values } = parseArgs({
    args: [...args], strict: true, allowPositionals: false,
    options: {
      "cmd": { type: "string" }, "limit": { type: "string", default: "5000" }, "filter": { type: "string", multiple: true, default: [] },
      "report": { type: "string", default: "text" }, "out": { type: "string" }, "vectors": { type: "string", default: SHIPPED }, "help": { type: "boolean", default: false },
    },
  });
  if (values.help) return "help";
  if (values.cmd === undefined || values.cmd.trim() === "") throw new Error("no program: say which with `--cmd \"<program>\"`");
  const form = REPORTS.find((each) => each === values.report);
  if (form === undefined) throw new Error(`no such report: \`${values.report}\`; there are ${REPORTS.join(", ")}`);
  const limit = Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1 || limit > 3_600_000) throw new Error(`not a time limit in milliseconds: \`${values.limit}\``);
  return { cmd: values.cmd, limit, filter: values.filter, form, out: values.out, vectors: values.vectors };
};

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

const resultOf = (vector: Vector, reply: Reply, limit: number): Result => {
  if (reply.is === "timed-out") return { vector, kind: "timed-out", faults: [`No answer within ${String(limit)} milliseconds.`] };
  if (reply.is === "crashed") return { vector, kind: "crashed", faults: [`The program ended without an answer (${reply.said}).`] };
  const answer = parsed(reply.line);
  if (typeof answer !== "object" || answer === null) return { vector, kind: "malformed", faults: [`The answer is not a line of JSON: ${JSON.stringify(reply.line.slice(0, 200))}`] };
  const { id } = answer as { readonly id?: unknown };
  if (id !== vector.id) return { vector, kind: "malformed", faults: [`The answer names the id ${shown(id)}; the question was \`${vector.id}\`.`] };
  return compare(vector, answer);
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const ERASE = "\r\u001b[2K";

const askAll = async ({ cmd, limit }: Options, vectors: readonly Vector[], { error, isWatched }: Terminal): Promise<readonly Result[]> => {
  const program = programOf(cmd, limit);
  const results: Result[] = [];
  try {
    for (const vector of vectors) {
      const reply = await program.ask(questionOf(vector));
      if (reply.is === "crashed" && reply.cannotStart && results.length === 0) throw new Error(`the program cannot be started: ${reply.said}`);
      results.push(resultOf(vector, reply, limit));
      const open = results.filter(({ kind }) => kind === "fail-open").length;
      if (isWatched) error(`${ERASE}${String(results.length)} of ${String(vectors.length)}, ${String(open)} fail-open`);
    }
  } finally {
    program.stop();
    if (isWatched) error(ERASE);
  }
  return worstFirst(results);
};

/** Runs the whole, and hands back the exit code. */
export const main = async (args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> => {
  try {
    const options = read(args);
    if (options === "help") { terminal.out(USAGE); return 0; }
    const vectors = chosen({ vectors: readVectors(options.vectors), filter: options.filter });
    if (vectors.length === 0) throw new Error("no vector is chosen: nothing would be shown");
    const results = await askAll(options, vectors, terminal);
    const text = report(results, options.form);
    if (options.out === undefined) terminal.out(text);
    else {
      writeFileSync(options.out, text);
      terminal.out(`${summary(results)}\n`);
    }
    return conforms(results) ? 0 : 1;
  } catch (error) {
    terminal.error(`subrosa-conformance: ${messageOf(error)}\nHow to use it: subrosa-conformance --help\n`);
    return 2;
  }
};
