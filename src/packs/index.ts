/** The bodies of rules that come with this library. */
export { aamft } from "./codes/aamft/index.ts";
export { aca } from "./codes/aca/index.ts";
export { apa } from "./codes/apa/index.ts";
export { nasw } from "./codes/nasw/index.ts";
export { floor } from "./floor/index.ts";
export { hipaa } from "./hipaa/index.ts";
export { part2 } from "./part2/index.ts";
export { practice } from "./practice/index.ts";
export { privilege } from "./privilege/index.ts";
