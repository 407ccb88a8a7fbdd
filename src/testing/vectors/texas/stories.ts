/** What several lists of Texas are told with. */
import { livesIn } from "../base/stories.ts";
import { copy, type Change } from "../base/world.ts";

/** Everybody is in Texas. */
export const HERE = livesIn("US-TX");
/** The law of Texas binds. */
export const STATES = ["US-TX"] as const;
/** All of it happened a year earlier. Told last, so that nothing stays behind. */
export const aYearEarlier: Change = (world) => {
  const { casefile, request } = JSON.parse(JSON.stringify(copy(world)).replaceAll('"2026-', '"2025-')) as typeof world;
  Object.assign(world.casefile, casefile);
  Object.assign(world.request, request);
};
