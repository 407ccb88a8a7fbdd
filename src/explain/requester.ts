/** A decision for whoever asked: what may be said outward, and nothing else. */
import type { Decision } from "../engine/decision.ts";
import type { Speech } from "./language.ts";
import { section, type Paper } from "./paper.ts";

/**
 * The answer and, where something goes to whoever asked, what goes. No other person, nothing that stays, nothing that is
 * sent to somebody else, no rule and no source is in it: to somebody who is not known from the file it is the same
 * whatever is on file.
 */
export const forRequester = ({ response, portions }: Decision, speech: Speech): Paper => {
  const goes = response.message.id === "send" ? portions.filter(({ verdict }) => verdict === "may" || verdict === "must") : [];
  return {
    language: speech.code,
    title: speech.phrase("answer"),
    sections: [
      { paragraphs: [speech.sentence(response.message, "decision")] },
      ...section(speech.phrase("goes-out"), goes.map(({ content }) => speech.name(content))),
    ],
  };
};
