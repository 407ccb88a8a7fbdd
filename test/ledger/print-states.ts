/** Prints the states side by side: `npm run states`. */
import { summary, table } from "./states.ts";

console.log(`${table()}\n\n${summary()}`);
