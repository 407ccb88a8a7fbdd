/** Florida: every vector. */
import type { VectorSource } from "../format.ts";
import { dangers } from "./dangers.ts";
import { records } from "./records.ts";

/** Florida: every vector. */
export const florida: readonly VectorSource[] = [...dangers, ...records];
