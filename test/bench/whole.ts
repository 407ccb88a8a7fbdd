/** Everything that is published, as a program loads it. */
export * from "../../src/index.ts";
