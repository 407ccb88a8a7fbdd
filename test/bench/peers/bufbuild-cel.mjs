import { celEnv, parse, plan } from "@bufbuild/cel";
import { EXPRESSION } from "./cel.mjs";

/** Parsed and planned once. */
export const make = ({ factsOf }) => {
  const decide = plan(celEnv(), parse(EXPRESSION));
  return { gives: "rule", decide: (query, file) => decide(factsOf(query, file)) };
};
