/** What several lists of Illinois are told with. */
import type { ReleaseInput } from "../../../domain/release.ts";
import { livesIn } from "../base/stories.ts";
import { release } from "../base/world.ts";

/** Everybody is in Illinois. */
export const HERE = livesIn("US-IL");
/** The law of Illinois binds. */
export const STATES = ["US-IL"] as const;
/** What makes a form a consent under 740 ILCS 110/5(b): its words and a witness. */
export const CONSENT: Partial<ReleaseInput> = {
  statements: [...release("form", "ana").statements, "representative-authority", "consequences-of-refusal", "right-to-inspect", "right-to-copy"], witness: "yes",
};
