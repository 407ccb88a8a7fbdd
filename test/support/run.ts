/** Runs a file of the repository as a newcomer would, on the built package, and hands back what it printed. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const TSX = fileURLToPath(new URL("../../node_modules/tsx/dist/cli.mjs", import.meta.url));

export const run = (file: string, ...args: readonly string[]): Promise<string> => new Promise((resolve, reject) => {
  execFile(process.execPath, [TSX, file, ...args], { cwd: ROOT, encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } }, (error, stdout, stderr) => {
    if (error === null) resolve(stdout);
    else reject(new Error(`${file} failed: ${stderr}${stdout}`));
  });
});
