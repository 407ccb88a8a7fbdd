/** Washington: every vector. */
import type { VectorSource } from "../format.ts";
import { dangers } from "./dangers.ts";
import { records } from "./records.ts";

/** Washington: every vector. */
export const washington: readonly VectorSource[] = [...dangers, ...records];
