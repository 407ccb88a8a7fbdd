/** From a vector as it is written, a base case and a change, to the whole case. */
import { after, copy, type World } from "./base/world.ts";
import type { Ours, Vector, VectorSource } from "./format.ts";

/** Where no state's law is asked, no state is named: the place is the United States. */
const withoutStates = (world: World): World => JSON.parse(JSON.stringify(world).replace(/"US-[A-Z]{2}"/g, '"US"')) as World;

/** The whole vector, with what this library says beyond the verdicts if that is known. */
export const expand = (source: VectorSource, ours?: Ours): Vector => {
  const { id, title, why, states = [], codes = [], notModelled = [], pair, expect: { outcome, verdicts } } = source;
  const told = after(source.change);
  const { casefile, request } = states.length + notModelled.length === 0 ? withoutStates(told) : copy(told);
  return {
    id, title, source: [...source.source], why,
    policy: { jurisdictions: [...states], codes: [...codes], notModelled: [...notModelled] },
    casefile, request, expected: { outcome, contents: { ...verdicts } },
    ...(ours === undefined ? {} : { ours }), ...(pair === undefined ? {} : { pair }),
  };
};
