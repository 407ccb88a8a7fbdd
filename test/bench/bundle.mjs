/** The library and the bench's own code as one file, made by the bundler that makes the package. */
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
/** The library with all that the bench compares it with. */
export const INSIDE = path("./out/inside.mjs");
/** The decision built by hand once more, as it would be if nobody asked that it be frozen. */
export const THAWED = path("./out/thawed.mjs");

/** What a program loads that asks for everything, and what a bundler leaves of HIPAA, one state and one code: as short as they are published. */
export const STARTS = [
  { name: "everything, by policyFor", path: path("./out/start-everything.mjs"), names: "policyFor", begin: 'policyFor({ jurisdictions: ["US-CA"], codes: ["aamft"] })' },
  { name: "HIPAA, one state and one code", path: path("./out/start-one.mjs"), names: "definePolicy, hipaa, california, aamft", begin: "definePolicy([hipaa, california, aamft])" },
];

/** Bundles as `tsup.config.ts` bundles the package: the same target, not minified, built for production. */
export const bundle = () => {
  const define = { "process.env.NODE_ENV": '"production"' };
  const options = { absWorkingDir: path("../../"), bundle: true, format: "esm", platform: "neutral", mainFields: ["module", "main"], target: "es2022", logLevel: "warning", define };
  buildSync({ ...options, entryPoints: [path("./inside.ts")], outfile: INSIDE });
  const starting = { ...options, minify: true };
  buildSync({ ...starting, entryPoints: [path("./whole.ts")], outfile: STARTS[0].path });
  buildSync({ ...starting, entryPoints: [path("./one-of-each.ts")], outfile: STARTS[1].path });
  buildSync({ ...options, entryPoints: [path("./couples/by-hand-decision.ts")], outfile: THAWED, define: { ...define, "Object.freeze": "thaw" }, inject: [path("./thaw.mjs")] });
};
