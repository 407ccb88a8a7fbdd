/** Pennsylvania: every vector. */
import type { VectorSource } from "../format.ts";
import { ages } from "./ages.ts";
import { dangers } from "./dangers.ts";
import { records } from "./records.ts";

/** Pennsylvania: every vector. */
export const pennsylvania: readonly VectorSource[] = [...dangers, ...records, ...ages];
