/** The bodies of rules that come with this library. */
export { aamft } from "./codes/aamft/index.ts";
export { floor } from "./floor/index.ts";
export { practice } from "./practice/index.ts";
