/** Prints the states side by side: `npm run states`; with `-- --write` into examples/states.md. */
import { writeFileSync } from "node:fs";
import { page, summary, table } from "./states.ts";

const isWritten = process.argv.includes("--write");
if (isWritten) writeFileSync(new URL("../../examples/states.md", import.meta.url), page());
console.log(isWritten ? summary() : `${table()}\n\n${summary()}`);
