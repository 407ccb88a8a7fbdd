import { channelWishes } from "../../domain/agreed.ts";
import type { Channel } from "../../domain/vocabulary.ts";
import { defineRule } from "../../engine/rule.ts";
import { asFact, every, findBy, opposite, plainly, reverse, some, type Answer } from "../shapes/answers.ts";
import { goesBy } from "../shapes/questions.ts";
import { APA_4, provision } from "./provisions.ts";

/** Ways on which others can read along, however careful both ends are. */
const OPEN: ReadonlySet<Channel> = new Set(["plain-email", "text-message", "voicemail", "shared-device", "proxy-portal", "through-another-person", "social-media"]);

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

  evaluate({ file, holder, request }, holds) {
    const { channel: { by, encrypted }, recipient, at } = request;
    const wishes = channelWishes(file, holder, at);
    const slots = { name: holder, channel: by };
    const avoided = every([plainly((wishes?.avoid.length ?? 0) > 0), goesBy((way) => wishes?.avoid.includes(way) === true, request)]);
    if (avoided.is === "yes") return holds("avoid", slots);
    const chosen = (): Answer => every([plainly(wishes?.use.includes(by) === true), asFact(wishes?.warnedOfRisk ?? "no", "client-informed", holder, "therapist")]);
    const unprotected = every([
      goesBy((way) => OPEN.has(way), request), asFact(by === "social-media" ? "yes" : reverse(encrypted), "encryption", recipient.id, "practice"), () => opposite(chosen()),
    ]);
    return findBy(some([avoided, unprotected]), () => holds("open", slots));
  },
});
