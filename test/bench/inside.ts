/** Everything of the library that the bench looks at, in one bundle: what is public, what it measures inside, and the bench's own code. */
import * as library from "../../src/index.ts";

export * from "../../src/index.ts";
export * as rulebook from "./rulebook.ts";
export { couplesPolicy } from "./couples/pack.ts";
export { casesOf } from "./couples/workload.ts";
export { oracle } from "./couples/oracle.ts";
export { decideA, decideB } from "./couples/by-hand.ts";
export { decideWhole } from "./couples/by-hand-decision.ts";
export { factsOf } from "./couples/facts.ts";
export { opened, prepared, verdictFrom } from "./couples/translate.ts";

/** What is public by the name it has, for what a later version may export. */
export const everything: Readonly<{ [name: string]: unknown }> = { ...library };
