/**
 * The couples rule of states of which nothing else is modelled: each a pack of one rule. List such a state in
 * `notModelled` as well, so that every decision says so.
 *
 * Nevada defines what is confidential although a family member was there (NRS 49.246(2)); its rule on who may waive was
 * not read, so it has no pack.
 */
export { alabama } from "./alabama.ts";
export { connecticut } from "./connecticut.ts";
export { kansas } from "./kansas.ts";
export { michigan } from "./michigan.ts";
export { minnesota } from "./minnesota.ts";
export { nebraska } from "./nebraska.ts";
export { newJersey } from "./new-jersey.ts";
export { newMexico } from "./new-mexico.ts";
export { northCarolina } from "./north-carolina.ts";
export { oklahoma } from "./oklahoma.ts";
export { southDakota } from "./south-dakota.ts";
