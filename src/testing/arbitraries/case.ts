/** Whole cases: a casefile, a request to it, and a policy under which it is decided. */
import * as fc from "fast-check";
import { contentsOf } from "../../domain/content.ts";
import { openCasefile, parseRequest } from "../../domain/parse.ts";
import type { Purpose, Topic } from "../../domain/vocabulary.ts";
import type { Policy } from "../../engine/policy.ts";
import type { Case } from "../case.ts";
import { casefile } from "./casefile.ts";
import { request } from "./request.ts";

/** Cases under policies of the given kind. */
export const cases = (policies: fc.Arbitrary<Policy>): fc.Arbitrary<Case> => fc.record({ casefile: casefile(), request: request(), policy: policies });

const TOPIC_FOR: { readonly [P in Purpose]?: Topic } = {
  "protection": "warning", "suicide-prevention": "protective-facts", "child-abuse-report": "abuse-report", "unit-therapy": "session-content",
};

/** The same case, with a statement drawn from each portion in the portion's place. */
export const asStatements = (each: Case): Case => {
  const drawn = contentsOf(parseRequest(each.request), openCasefile(each.casefile)).filter(({ what }) => what === "portion");
  const told = each.request.asked.filter(({ what }) => what === "statement");
  const topic = TOPIC_FOR[each.request.purpose] ?? "summary";
  return {
    ...each,
    request: {
      ...each.request,
      asked: [...told, ...drawn.map(({ holders, entries }, index) => ({
        what: "statement" as const, id: `drawn-${String(index)}`, topic, holders: entries.every(({ portion }) => portion.separable === "yes") ? holders : [], drawnFrom: entries.map(({ portion }) => portion.id),
      }))],
    },
  };
};
