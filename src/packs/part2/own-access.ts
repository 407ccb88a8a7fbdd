import { allOf, anyOf } from "../../domain/known.ts";
import { standsFor } from "../../domain/persons.ts";
import { silent, undetermined } from "../../engine/finding.ts";
import { defineRule } from "../../engine/rule.ts";
import { provision, TEXT } from "./provisions.ts";

/**
 * Patients see their own records without signing anything. To send them on to somebody else takes a consent, and what
 * was obtained in this way builds no charge against the patient.
 */
export const ownAccess = defineRule({
  ...provision("2.23(a)", "own-access", "autonomy", TEXT["2.23"], "Patients may see and copy their own substance use record without a consent form."),
  effect: "permit",
  on: ["individual-access"],
  asks: "content",
  messages: { own: "This is about {whose}, who asks for it or for whom the one who asks may act." },

  evaluate({ content, file, request: { requester, recipient, purpose, at } }, holds) {
    if (purpose === "criminal-prosecution") return silent;
    const stands = content.about.map((who) => ({ who, is: allOf([standsFor(file, requester.id, who, at), standsFor(file, recipient.id, who, at)]) }));
    const whose = stands.filter(({ is }) => is === "yes").map(({ who }) => who).sort();
    switch (anyOf(stands.map(({ is }) => is))) {
      case "yes": return holds("own", { whose });
      case "no": return silent;
      case "unknown": return undetermined(...stands.filter(({ is }) => is === "unknown").map(({ who }) => ({ fact: "representatives-papers", of: who, askedOf: "requester" } as const)));
    }
  },
});
