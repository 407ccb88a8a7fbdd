import { evaluate, parse } from "cel-js";
import { EXPRESSION } from "./cel.mjs";

/** Parsed once, walked each time. */
export const make = ({ factsOf }) => {
  const parsed = parse(EXPRESSION.trim().replace(/0\.0/, "0"));
  if (!parsed.isSuccess) throw new Error(parsed.errors.join("\n"));
  return { gives: "rule", decide: (query, file) => evaluate(parsed.cst, factsOf(query, file)) };
};
