/** Virginia: every vector. */
import type { VectorSource } from "../format.ts";
import { dangers } from "./dangers.ts";
import { days } from "./days.ts";
import { records } from "./records.ts";

/** Virginia: every vector. */
export const virginia: readonly VectorSource[] = [...dangers, ...records, ...days];
