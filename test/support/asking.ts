/** Who asks, for what, and what they claim, as the tables of many packs put it: always of Ana, whose note is `anas`. */
import type { DisclosureRequestInput, ReleaseInput } from "subrosa";
import type { Row } from "./tables.ts";
import { all, asIs, asks, asksFor, asksToTell, attestedBy, party, portionIs, release, releaseOf, requestIs, sessionIs, signed, type Change } from "./world.ts";

export type Kind = DisclosureRequestInput["requester"]["kind"];
export type Purpose = DisclosureRequestInput["purpose"];
export type Claim = DisclosureRequestInput["claims"][number];
export type OfKind<K extends Claim["kind"]> = Extract<Claim, { readonly kind: K }>;
export type Topic = Parameters<typeof asksToTell>[0];
type More = Parameters<typeof party>[2];

export const them = (kind: Kind, purpose: Purpose, more: More = {}): Change => all(asks(party("them", kind, more)), requestIs({ purpose }));
export const comesAs = (kind: Kind, more: More = {}): Change => asks(party("them", kind, more));
/** What Ana said alone goes to them. */
export const sends = (kind: Kind, purpose: Purpose, more: More = {}): Change => all(them(kind, purpose, more), asksFor("anas"));
/** They are told of Ana, from no record. */
export const tells = (kind: Kind, purpose: Purpose, topic: Topic): Change => all(them(kind, purpose), asksToTell(topic, ["ana"]));
/** They are warned of Ana. */
export const warns = (kind: Kind): Change => tells(kind, "protection", "warning");
/** A report goes to them of what Ana told. */
export const reports = (kind: Kind, purpose: Purpose): Change => tells(kind, purpose, "abuse-report");

/** Changes the last claim. */
export const claimIs = (more: Partial<Claim>): Change => ({ request }) => { Object.assign(request.claims.at(-1) ?? {}, more); };
export const unclaimed: Change = ({ request }) => { request.claims = []; };
export const nobodys: Row = ["no claim at all", "silent", unclaimed];
/** What is claimed of Ana, for somebody, on the word of her therapist. */
export const about = (recipient: string) => ({ of: ["ana"], to: [recipient], attested: attestedBy("dr-lee"), knownAt: "2026-03-05T10:00:00-08:00" });

export const notes = portionIs("anas", { kind: "psychotherapy-notes", keptSeparate: "yes", excludedContent: "no" });
export const perhapsNotes = portionIs("anas", { keptSeparate: "unknown", excludedContent: "no" });
export const ofNotes = (message: string): readonly Row[] => [["what is no note", message, asIs], ["psychotherapy notes", "silent", notes], ["perhaps psychotherapy notes", "undetermined", perhapsNotes]];
export const byWriter: Change = all(asks(party("dr-lee", "clinic-staff", { place: "inside" })), requestIs({ purpose: "treatment" }));
export const bysAColleague: Change = ({ casefile }) => { for (const record of casefile.records) if (record.portions.some(({ id }) => id === "joint")) record.author = "dr-ko"; };

export const coerced = releaseOf("ana", { doubts: ["coerced"] });
export const lacking = (element: string): Change => ({ casefile }) => { for (const each of casefile.releases) each.statements = each.statements.filter((it) => it !== element); };
/** Ana has signed that they may have it for work of their own. */
export const consentsTo = (more: Partial<ReleaseInput> = {}): Change => signed(release("r-them", "ana", { recipients: ["them"], purposes: ["operations"], ...more }));
/** Ana has signed that they may have it to treat somebody else. */
export const signedForIt = (more: Partial<ReleaseInput> = {}): Change => signed(release("r-them", "ana", { recipients: ["them"], purposes: ["treatment-of-another"], ...more }));

/** Who consented to the care of which Ana's note tells. */
export const consented = (consentedBy: "client" | "parent" | "unknown"): Change => sessionIs("s-ana", { consentedBy });
