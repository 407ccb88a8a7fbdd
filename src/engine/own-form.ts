/** What bars access bars also a form by which somebody lets something go to that same person. */
import { goesToItsSigner } from "../domain/own-form.ts";
import type { Basis } from "../domain/vocabulary.ts";
import type { HolderFacts } from "./facts.ts";
import { voices, type ContentHearing } from "./hearing.ts";
import type { Bar } from "./policy.ts";
import type { Voice } from "./weigh.ts";

type Bars = readonly Voice<Bar>[];

/**
 * What speaks against a basis. A form that lets something go to who signed it is a request to see it: nobody signs a way
 * round what keeps the record from that very person, so there the bars on access speak as well, as if the signer asked.
 */
export const barsOn = (basis: Basis, hearing: ContentHearing, facts: HolderFacts | undefined): Bars => {
  const bars = voices(hearing.then.bars[basis], hearing, facts);
  if (basis !== "authorization" || facts === undefined || !goesToItsSigner(facts)) return bars;
  const { request } = facts;
  const asking = { request: { ...request, requester: request.recipient } };
  const access = voices(hearing.then.bars["individual-access"], { ...hearing, facts: { ...hearing.facts, ...asking }, heard: [], said: [] }, { ...facts, ...asking });
  return [...bars, ...access.filter(({ entry: { rule } }) => !bars.some((each) => each.entry.rule === rule))];
};
