/** What several lists of New York are told with. */
import { livesIn } from "../base/stories.ts";
import { treats } from "../base/states.ts";
import { all } from "../base/world.ts";

/** Everybody is in New York, where a family therapist treats. */
export const HERE = livesIn("US-NY");
/** A psychologist alone treats there. */
export const PSYCHOLOGIST = all(HERE, treats("psychologist", "US-NY"));
/** A social worker alone treats there. */
export const SOCIAL_WORKER = all(HERE, treats("clinical-social-worker", "US-NY"));
/** The law of New York binds. */
export const STATES = ["US-NY"] as const;
