/** Prints the ledger: `npm run ledger`. It reads the source, not the build, so that it shows the rules as they stand. */
import { hipaa } from "../../src/packs/index.ts";
import { table } from "./ledger.ts";

console.log(table(hipaa));
