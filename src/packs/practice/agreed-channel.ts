import { channelWishes } from "../../domain/agreed.ts";
import type { PersonId } from "../../domain/schema.ts";
import type { Channel } from "../../domain/vocabulary.ts";
import type { HolderFacts } from "../../engine/facts.ts";
import { defineRule } from "../../engine/rule.ts";
import { asFact, every, findBy, opposite, plainly, reverse, some, type Answer } from "../shapes/answers.ts";
import { concernedIn, goesBy } from "../shapes/questions.ts";
import { APA_4, provision } from "./provisions.ts";

/** Ways on which others can read along, however careful both ends are. */
const OPEN: ReadonlySet<Channel> = new Set(["plain-email", "text-message", "voicemail", "shared-device", "proxy-portal", "through-another-person", "social-media"]);

/** Does it go by a way on which this person does not want to be reached, or spoken of? */
const isAvoided = (who: PersonId, { file, request }: HolderFacts): Answer => {
  const avoid = channelWishes(file, who, request.at)?.avoid ?? [];
  return every([plainly(avoid.length > 0), goesBy((way) => avoid.includes(way), request)]);
};

/**
 * An open way is used only for a client who was warned and wants it all the same; a way that the client wants avoided is
 * avoided, whoever the recipient is.
 */
export const agreedChannel = defineRule({
  ...provision("agreed-channel", "after APA 4.02(c)", "autonomy", APA_4, "Open ways such as e-mail and text are used only with clients who were warned and chose them."),
  effect: "forbid",
  bars: { allBut: ["threat-to-others", "danger-to-self", "emergency", "deidentified"] },
  ifRequired: ["privacy-officer"],
  asks: "holder",
  messages: {
    avoid: "{name} asked not to be reached, or spoken of, on this way: {channel}.",
    open: "{name} was not warned of the risk of this way and has not chosen it: {channel}.",
  },

  evaluate(facts, holds) {
    const { file, holder, request } = facts;
    const { channel: { by, encrypted }, recipient, at } = request;
    const spokenOf = concernedIn(facts).map((name) => ({ name, avoided: isAvoided(name, facts) }));
    const avoids = spokenOf.find(({ avoided }) => avoided.is === "yes");
    if (avoids !== undefined) return holds("avoid", { name: avoids.name, channel: by });
    const wishes = channelWishes(file, holder, at);
    const chosen = (): Answer => every([plainly(wishes?.use.includes(by) === true), asFact(wishes?.warnedOfRisk ?? "no", "client-informed", holder, "therapist")]);
    const unprotected = every([
      goesBy((way) => OPEN.has(way), request), asFact(by === "social-media" ? "yes" : reverse(encrypted), "encryption", recipient.id, "practice"), () => opposite(chosen()),
    ]);
    return findBy(some([...spokenOf.map(({ avoided }) => avoided), unprotected]), () => holds("open", { name: holder, channel: by }));
  },
});
