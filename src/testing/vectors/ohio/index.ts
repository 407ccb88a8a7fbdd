/** Ohio: every vector. */
import type { VectorSource } from "../format.ts";
import { dangers } from "./dangers.ts";
import { records } from "./records.ts";

/** Ohio: every vector. */
export const ohio: readonly VectorSource[] = [...dangers, ...records];
