/** `subrosa/vectors`: the vectors that come with this package, for a test that runs in Node. */
import type { Vector } from "../conformance/vector.ts";
import { readVectors, SHIPPED } from "./shipped.ts";

export type { Vector } from "../conformance/vector.ts";

/** Every vector that comes with this package. */
export const vectors: readonly Vector[] = readVectors(SHIPPED);
