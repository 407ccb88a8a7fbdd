/** What several lists of the hard cases are told with. */
import type { CasefileInput } from "../../../domain/casefile.ts";
import type { DisclosureRequestInput } from "../../../domain/request.ts";
import { minorAna } from "../base/situations.ts";
import { all, asks, asksFor, asksToTell, attestedBy, type Change, claimed, clientIs, fileIs, party, requestIs } from "../base/world.ts";

/** A claim in a request. */
export type Claim = DisclosureRequestInput["claims"][number];
/** The claims of one kind. */
export type OfKind<Kind extends Claim["kind"]> = Extract<Claim, { readonly kind: Kind }>;
/** What a statement is about. */
export type Topic = Parameters<typeof asksToTell>[0];
/** Who asks or receives. */
export type Party = Parameters<typeof asks>[0];
/** A paper on somebody who acts for a client. */
export type Representative = CasefileInput["clients"][number]["representatives"][number];
/** A phone call that nobody overhears. */
export const SPOKEN = { by: "phone", addressVerified: "yes", private: "yes", encrypted: "unknown" } as const;
/** Both partners. */
export const BOTH = ["ana", "ben"] as const;
/** Somebody is told something aloud. */
export const telling = (who: Party, purpose: DisclosureRequestInput["purpose"], topic: Topic, holders: readonly string[], drawnFrom: readonly string[] = []): Change =>
  all(asks(who), requestIs({ purpose, form: "verbal", channel: SPOKEN }), asksToTell(topic, holders, drawnFrom));
/** A claim that a document shows, about these people, to this recipient. */
export const shown = (to: string, of: readonly string[]) => ({ of, to: [to], attested: { ...attestedBy("dr-lee"), grounds: "document-seen" as const }, knownAt: "2026-03-05T10:00:00-08:00" });
/** A judge's order for the joint note, after a ruling on privilege at which both were heard. */
export const ordered = (more: Partial<OfKind<"court-order">> = {}, to = "court"): Change => claimed({
  ...shown(to, BOTH), id: "c-order", kind: "court-order", judge: "yes", jurisdiction: "US-CA", privilege: "ruled", heard: [...BOTH], covers: ["joint"],
  deliverTo: to, subpartE: "no", subpoena: "yes", returnAt: "2026-03-20T17:00:00-07:00", ...more,
});
/** Somebody acts for this partner, with papers that were seen. */
export const actsFor = (who: "ana" | "ben", more: Partial<Representative> & Pick<Representative, "who" | "as">): Change =>
  clientIs(who, { representatives: [{ authority: "shown", decree: "no-decree", from: "2010-05-01T00:00:00-07:00", until: "open", concerns: [], ...more }] });
/** Ana, a minor, and her father Ben are in treatment as a family. */
export const family: Change = all(minorAna, fileIs({
  unit: {
    kind: "family", relation: "parent-and-child", clientIs: "the-unit", charting: "joint", formed: "2026-01-10T10:00:00-08:00",
    members: [{ who: "ana", as: "child", joined: "2026-01-10T10:00:00-08:00" }, { who: "ben", as: "parent", joined: "2026-01-10T10:00:00-08:00" }],
  },
}));
/** A court asks for the joint note. */
export const courtAsks: Change = all(asks(party("court", "court")), asksFor("joint"));
/** What makes a portion psychotherapy notes. */
export const asNotes = { kind: "psychotherapy-notes", keptSeparate: "yes", excludedContent: "no" } as const;
