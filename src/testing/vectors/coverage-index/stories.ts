/** What several lists of the coverage index are told with. */
import type { ClientInput } from "../../../domain/client.ts";
import type { DisclosureRequestInput } from "../../../domain/request.ts";
import type { PortionInput } from "../../../domain/record.ts";
import type { ReleaseInput } from "../../../domain/release.ts";
import { order } from "../base/situations.ts";
import {
  all, asks, asksToTell, attestedBy, type Change, claimed, clientIs, copy, neverSigned, party, portion, release, requestIs, sessionIs, signed,
} from "../base/world.ts";

/** A claim in a request. */
export type Claim = DisclosureRequestInput["claims"][number];
/** The claims of one kind. */
export type OfKind<Kind extends Claim["kind"]> = Extract<Claim, { readonly kind: Kind }>;
/** What is asked for. */
export type Asked = DisclosureRequestInput["asked"][number];
/** What a statement is about. */
export type Topic = Extract<Asked, { readonly what: "statement" }>["topic"];
/** Who asks or receives. */
export type Party = DisclosureRequestInput["requester"];
/** What it is wanted for. */
export type Purpose = DisclosureRequestInput["purpose"];
/** Somebody asks for this purpose and would receive it. */
export const from = (who: Party, purpose: Purpose): Change => all(asks(who), requestIs({ purpose, onBehalfOf: [] }));
/** It is told on the phone. */
export const spoken: Change = requestIs({ form: "verbal", channel: { by: "phone", addressVerified: "yes", private: "yes", encrypted: "no" } });
/** Something is told on the phone, and no paper goes. */
export const tells = (topic: Topic, holders: readonly string[], drawnFrom: readonly string[] = []): Change => all(spoken, asksToTell(topic, holders, drawnFrom));
/** A statement and portions in one request. */
export const asksForBoth = (topic: Topic, holders: readonly string[], drawnFrom: readonly string[], ids: readonly string[]): Change =>
  requestIs({ asked: [{ what: "statement", id: "told", topic, holders, drawnFrom }, { what: "portions", ids }] });
/** Everything that this person holds or that is about this person is asked for. */
export const wholeFileOf = (of: string): Change => requestIs({ asked: [{ what: "whole-file", of }] });
/** A psychiatrist who treats her. */
export const doctor = party("psy", "treating-provider");
/** The emergency room of a hospital. */
export const hospital = party("er", "hospital");
/** Her health plan. */
export const plan = party("plan", "insurer");
/** Her employer. */
export const employer = party("boss", "employer");
/** A court. */
export const court = party("court", "court");
/** A police officer. */
export const officer = party("officer", "law-enforcement");
/** Child protection. */
export const cps = party("cps", "child-protection");
/** Somebody who works in the practice. */
export const inHouse = (id: string, kind: Party["kind"]): Party => party(id, kind, { place: "inside" });
/** These people are on file and no clients. */
export const knows = (...others: readonly string[]): Change => ({ casefile }) => {
  for (const id of others) if (!casefile.others.some((other) => other.id === id)) casefile.others.push({ id, ofAge: "yes" });
};
/** Ana alone is the client: Ben was never in treatment. */
export const onlyAna: Change = ({ casefile }) => {
  const isBens = (people: readonly string[]): boolean => people.includes("ben");
  casefile.clients = casefile.clients.filter(({ id }) => id !== "ben");
  Object.assign(casefile.unit, { kind: "individual", relation: "single", clientIs: "one-member", charting: "separate", members: [{ who: "ana", as: "client", joined: "2026-01-10T10:00:00-08:00" }] });
  casefile.sessions = casefile.sessions.filter(({ attended }) => !isBens(attended));
  casefile.records = casefile.records.filter(({ portions }) => !portions.some(({ holders }) => isBens(holders)));
  casefile.releases = [];
  casefile.agreements = [{ id: "limits", kind: "limits-explained", to: ["ana"], at: "2026-01-10T10:00:00-08:00" }];
};
/** The record of Ana's session alone holds one more portion. */
export const alsoOnFile = (id: string, more: Partial<PortionInput>): Change => ({ casefile }) => {
  casefile.records.find((record) => record.id === "r-ana")?.portions.push(copy(portion(id, ["ana"], more)));
};
/** What makes a portion psychotherapy notes. */
export const asNotes: Partial<PortionInput> = { kind: "psychotherapy-notes", keptSeparate: "yes", excludedContent: "no" };
/** There are psychotherapy notes on Ana. */
export const notes = alsoOnFile("notes", asNotes);
/** A form of one person for one recipient and one purpose. */
export const signs = (of: string, recipient: string, purpose: Purpose, more: Partial<ReleaseInput> = {}): Change =>
  signed(release(`r-${of}-${recipient}-${more.act ?? "release"}`, of, { recipients: [recipient], purposes: [purpose], ...more }));
/** A form that covers these kinds and these topics. */
export const covering = (kinds: ReleaseInput["covers"]["kinds"], statements: readonly Topic[] = []): Partial<ReleaseInput> =>
  ({ covers: { kinds, statements, days: "all", sensitivities: "all", part2: "no" } });
/** Neither partner has signed anything. */
export const nobodySigned: Change = all(neverSigned("ana"), neverSigned("ben"));
/** A paper on somebody who acts for a client. */
export type Representative = ClientInput["representatives"][number];
/** Somebody who acts for a client, with papers that were seen. */
export const actsFor = (who: string, as: Representative["as"], more: Partial<Representative> = {}): Representative =>
  ({ who, as, authority: "shown", decree: "no-decree", from: "2017-05-01T00:00:00-07:00", until: "open", concerns: [], ...more });
/** Ana is a child of eight, brought by her mother. */
export const child = (...more: readonly Representative[]): Change =>
  all(onlyAna, knows("mother", "father"), sessionIs("s-ana", { consentedBy: "parent" }), clientIs("ana", { born: "2017-05-01", representatives: [actsFor("mother", "parent"), ...more] }));
/** Ana is sixteen and came on her own, as the law lets her. */
export const teenager: Change = all(onlyAna, knows("mother"), clientIs("ana", { born: "2010-01-15", representatives: [actsFor("mother", "parent")] }));
/** Ben has died after a day on which he could not be asked, and left an executor. */
export const bensDeath: Change = clientIs("ben", {
  died: "2026-02-20", representatives: [actsFor("heir", "executor", { from: "2026-02-27T09:00:00-08:00" })],
  capacity: [{ from: "2020-01-01T00:00:00-08:00", is: "able" }, { from: "2026-02-19T08:00:00-08:00", is: "unconscious" }],
});
/** A claim that a document shows, about these people, to this recipient. */
export const paper = (of: readonly string[], to: string) =>
  ({ of, to: [to], attested: { ...attestedBy("dr-lee"), grounds: "document-seen" as const }, knownAt: "2026-03-05T10:00:00-08:00" });
/** A claim on a clinician's judgement, about these people, to this recipient. */
export const judged = (of: readonly string[], to: string) => ({ of, to: [to], attested: attestedBy("dr-lee"), knownAt: "2026-03-05T10:00:00-08:00" });
/** Both partners. */
export const BOTH = ["ana", "ben"];
/** A judge's order at which both partners were heard. */
export const ordered = (to: string, more: Partial<OfKind<"court-order">> = {}): Change => order(to, { ...paper(BOTH, to), heard: BOTH, ...more });
/** A proceeding that this person brought. */
export const proceeding = (of: string, to: string, more: Partial<OfKind<"proceeding">>): Change =>
  claimed({ ...paper([of], to), id: "c-proceeding", kind: "proceeding", against: "other", broughtBy: of, sort: "civil", tendered: "no", ...more });
/** A child of the family is suspected to be abused now. */
export const abuse = (to: string, more: Partial<OfKind<"abuse">> = {}): Change => claimed({
  ...judged(["ana"], to), id: "c-abuse", kind: "abuse", victim: "child", suspected: "yes", when: "now", nowAtRisk: "yes", victimAgrees: "unknown", reported: "no",
  suspect: "family", ...more,
});
/** The insurer paid for Ana's own session. */
export const insured = sessionIs("s-ana", { paidBy: "insurer" });
