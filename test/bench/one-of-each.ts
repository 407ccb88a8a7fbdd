/** What an app carries along that knows HIPAA, one state and one code. */
export { definePolicy, evaluateDisclosure } from "../../src/index.ts";
export { aamft, california, hipaa } from "../../src/packs/index.ts";
