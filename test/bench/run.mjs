/**
 * `npm run bench`: installs what the bench needs and the library does not, bundles the library, and measures in processes
 * of their own. `--quick` takes fewer rounds and smaller sizes; `--keep` writes the result to `results.json` beside this file.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const env = { ...process.env, NODE_ENV: "production" };

const run = (command, args, options = {}) => {
  const { status, error } = spawnSync(command, args, { cwd: HERE, stdio: "inherit", env, ...options });
  if (error !== undefined) throw error;
  return status ?? 1;
};

if (!existsSync(`${HERE}node_modules`)) {
  console.log("installing the peers, once: npm ci in test/bench");
  if (run("npm", ["ci", "--no-audit", "--no-fund", "--silent"], { env: process.env }) !== 0) console.log("THE PEERS COULD NOT BE INSTALLED HERE: they are missing from the table.");
}
mkdirSync(`${HERE}out`, { recursive: true });
const { bundle } = await import("./bundle.mjs");
bundle();

// Cedar's wasm aborts Node 20 when an optimised caller of it is thrown out, unless V8 is told not to inline such calls.
const FLAGS = ["--expose-gc", "--no-turbo-inline-js-wasm-calls"];
// A nursery so large that nothing is collected while bytes are counted.
const bytes = run(process.execPath, [...FLAGS, "--min-semi-space-size=128", "--max-semi-space-size=256", "bytes.mjs"]);
process.exit(bytes === 0 ? run(process.execPath, [...FLAGS, "bench.mjs", ...process.argv.slice(2)]) : bytes);
