/** What several lists of Massachusetts are told with. */
import { livesIn } from "../base/stories.ts";
import { treats } from "../base/states.ts";
import { all } from "../base/world.ts";

/** Everybody is in Massachusetts, where a family therapist treats. */
export const HERE = livesIn("US-MA");
/** A psychologist alone treats there. */
export const PSYCHOLOGIST = all(HERE, treats("psychologist", "US-MA"));
/** A social worker alone treats there. */
export const SOCIAL_WORKER = all(HERE, treats("clinical-social-worker", "US-MA"));
/** A counselor alone treats there. */
export const COUNSELOR = all(HERE, treats("counselor", "US-MA"));
/** The law of Massachusetts binds. */
export const STATES = ["US-MA"] as const;
