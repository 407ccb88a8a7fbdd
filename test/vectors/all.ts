/** Every vector that is shipped, with what is kept beside it. */
import { expand } from "../../src/testing/vectors/expand.ts";
import { vectorSources } from "../../src/testing/vectors/index.ts";
import { oursOnFile } from "./decided.ts";

export const ours = oursOnFile();
export const vectors = vectorSources.map((source) => expand(source, ours[source.id]));
export const byId = new Map(vectors.map((vector) => [vector.id, vector]));
