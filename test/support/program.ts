/** A program of the repository that runs beside the test: fed, watched, killed. */
import { spawn } from "node:child_process";
import { createReadStream } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const TSX = fileURLToPath(import.meta.resolve("tsx"));

/** How a program ended, and what it said. */
export interface Ended { readonly code: number | null; readonly signal: NodeJS.Signals | null; readonly stdout: string; readonly stderr: string }

/** A program that runs. */
export interface Running { readonly feed: (bytes: Uint8Array) => void; readonly kill: () => void; readonly ended: Promise<Ended> }

/** Starts a file: with no standard input, with a file as such, or with what it is fed by hand. */
export const start = (file: string, args: readonly string[], stdin: { readonly file: string } | "nothing" | "by hand" = "nothing"): Running => {
  const child = spawn(process.execPath, ["--import", TSX, file, ...args], { cwd: ROOT, stdio: ["pipe", "pipe", "pipe"] });
  const heard = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) child[name].setEncoding("utf8").on("data", (text: string) => { heard[name] += text; });
  child.stdin.on("error", () => undefined); // it was killed while it was fed
  if (stdin === "nothing") child.stdin.end();
  else if (stdin !== "by hand") createReadStream(stdin.file).pipe(child.stdin);
  return {
    feed: (bytes) => { child.stdin.write(bytes); },
    kill: () => { child.kill("SIGKILL"); },
    ended: new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (code, signal) => { resolve({ code, signal, ...heard }); });
    }),
  };
};
