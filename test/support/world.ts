/** The base case of the vectors, in which nothing stands in the way. Each test changes one fact of it. */
import { parseCasefile, parseRequest, type Casefile, type DisclosureRequest } from "subrosa";
import { after, type Change } from "../../src/testing/vectors/base/world.ts";

export * from "../../src/testing/vectors/base/world.ts";

/** The world after a change, parsed. */
export const parsed = (...changes: readonly Change[]): { readonly casefile: Casefile; readonly request: DisclosureRequest } => {
  const { casefile, request } = after(...changes);
  return { casefile: parseCasefile(casefile), request: parseRequest(request) };
};
