/** Colorado: every vector. */
import type { VectorSource } from "../format.ts";
import { dangers } from "./dangers.ts";
import { records } from "./records.ts";

/** Colorado: every vector. */
export const colorado: readonly VectorSource[] = [...dangers, ...records];
