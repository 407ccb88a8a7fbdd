/** What the laws of several states are asked alike: a report, a danger, a paper from an attorney, a parent, a client's own request. */
import type { DisclosureRequestInput } from "../../../domain/request.ts";
import type { Jurisdiction } from "../../../domain/schema.ts";
import { abuse, harm, ownRequest, proceeding, selfDanger, subpoena, threat } from "./situations.ts";
import { anaIsSixteen, asked, attorneyOfTheOther, byPhone, cara, comes, cps, paper, portions, statement, warned } from "./stories.ts";
import { all, attestedBy, claimed, fileIs, neverSigned, party, portionIs, release, requestIs, signed, type Change } from "./world.ts";

type Party = DisclosureRequestInput["requester"];
type Purpose = DisclosureRequestInput["purpose"];
type Topic = Parameters<typeof statement>[0];
type Claim = DisclosureRequestInput["claims"][number];
type OfKind<Kind extends Claim["kind"]> = Extract<Claim, { readonly kind: Kind }>;

/** Something that Ana told alone is said on the phone. */
export const saysOfAna = (topic: Topic): Change => all(byPhone, asked(statement(topic, ["ana"], ["anas"])));
/** Her own note is sent. */
export const herNote = asked(portions("anas"));

/** An insurer of injured workers asks for her note; this is whether a law lets it have that. */
export const injuredAtWork = (authority: "yes" | "no"): Change => all(comes(party("fund", "workers-compensation", { authority }), "workers-compensation"), herNote);

/** Ana signed that this recipient may have it for this purpose. */
export const signsFor = (recipient: string, purpose: Purpose, more: Parameters<typeof release>[2] = {}): Change =>
  signed(release(`r-${recipient}`, "ana", { recipients: [recipient], purposes: [purpose], ...more }));
/** Both partners signed that, and no other form is on file. */
export const bothSignFor = (recipient: string, purpose: Purpose, more: Parameters<typeof release>[2] = {}): Change =>
  fileIs({ releases: ["ana", "ben"].map((of) => release(`r-of-${of}`, of, { recipients: [recipient], purposes: [purpose], ...more })) });

/** Child protection hears of a child what Ana told alone. */
export const childReport = (more: Partial<OfKind<"abuse">> = {}): Change => all(cps, saysOfAna("abuse-report"), abuse("cps", more));
/** What came to light lies far back, and nobody knows of a child in danger today. */
export const longAgo = childReport({ when: "past", nowAtRisk: "unknown" });
/** Adult protection hears of an adult who depends on others. */
export const adultReport = (more: Partial<OfKind<"abuse">> = {}): Change =>
  all(comes(party("aps", "adult-protection"), "adult-abuse-report"), saysOfAna("abuse-report"), abuse("aps", { victim: "dependent-adult", ...more }));
/** The police hear of it. */
export const reportToPolice = (purpose: Purpose, more: Partial<OfKind<"abuse">> = {}): Change =>
  all(comes(party("police", "law-enforcement"), purpose), saysOfAna("abuse-report"), abuse("police", more));

/** Cara, whom Ana threatens, is warned by phone. */
export const caraIsWarned = (more: Partial<OfKind<"threat">> = {}): Change => all(warned(cara), threat("cara", { victims: ["cara"], ...more }));
/** Somebody hears that Ana is a danger to herself. */
export const dangerIsTold = (who: Party, more: Partial<OfKind<"self-danger">> = {}): Change =>
  all(comes(who, "suicide-prevention"), saysOfAna("protective-facts"), selfDanger(who.id, more));
/** A hospital hears what it needs in order to admit her. */
export const admission = (more: Partial<OfKind<"self-danger">> = {}): Change =>
  all(comes(party("er", "hospital"), "commitment"), saysOfAna("protective-facts"), selfDanger("er", more));
/** Somebody asks for her note in a proceeding to commit her. */
export const committal = (who: Party): Change =>
  all(comes(who, "commitment"), herNote, proceeding(who.id, { sort: "commitment", against: "client", broughtBy: "county" }));
/** Ana has passed out, after she said that her brother may know. */
export const brotherAtTheBedside = (more: Partial<OfKind<"involved">> = {}): Change => all(
  comes(party("brother", "family-member"), "medical-emergency"), saysOfAna("condition"),
  claimed({ id: "c-involved", kind: "involved", of: ["ana"], to: ["brother"], attested: attestedBy("dr-lee"), knownAt: "2026-03-05T10:00:00-08:00", who: "brother", agreed: "yes", inBestInterest: "yes", ...more }),
);
/** She is unconscious since the day before. */
export const unconscious = [{ from: "2020-01-01T00:00:00-08:00", is: "able" as const }, { from: "2026-03-04T22:00:00-08:00", is: "unconscious" as const }];

/** The attorney of the other side has a subpoena of this state for these portions, 23 days after notice was given. */
export const subpoenaed = (where: Jurisdiction, ids: readonly string[], of: readonly string[], more: Partial<OfKind<"subpoena">> = {}): Change =>
  all(attorneyOfTheOther, asked(portions(...ids)), subpoena("roe", { of: [...of], jurisdiction: where, ...more }));
/** This person waives privilege towards that attorney. */
export const waives = (of: string, purpose: Purpose = "litigation"): Change =>
  signed(release(`w-${of}`, of, { act: "privilege-waiver", recipients: ["roe"], purposes: [purpose] }));

/** The practice's insurer asks for her note, because she sues over the care. */
export const insurerDefends = (more: Partial<OfKind<"proceeding">> = {}): Change =>
  all(comes(party("cover", "malpractice-insurer"), "legal-defense"), herNote, proceeding("cover", { against: "therapist", broughtBy: "ana", sort: "malpractice", ...more }));

/** What makes a portion psychotherapy notes but for being kept apart; that it is, is the one fact more. */
export const labelledNotes = (keptSeparate: "yes" | "no"): Change => portionIs("anas", { kind: "psychotherapy-notes", excludedContent: "no", keptSeparate });

/** Ana asks for her own note, and her clinician fears that it upsets her. */
export const upset = (covered: "yes" | "no"): Change => all(ownRequest, harm({ ground: "emotional" }), fileIs({ covered }));
/** Ana asks for what was compiled for a lawsuit, and has signed a form for it. */
export const lawsuitFile: Change = all(ownRequest, portionIs("anas", { kind: "litigation-file" }), signsFor("ana", "self-access"));

/** At sixteen, in care that this person consented to; the mother signed that the school may have the note. */
export const motherSignsForSchool = (consentedBy: "client" | "parent"): Change => all(
  anaIsSixteen(consentedBy, paper("mom", "parent")), neverSigned("ana"), comes(party("school", "school"), "school"), herNote,
  signed(release("r-mom", "ana", {
    signedBy: "mom", signedAs: "parent", recipients: ["school"], purposes: ["school"],
    statements: ["description", "discloser", "recipient", "purpose", "expiry", "signature", "date", "representative-authority", "right-to-revoke", "no-conditioning", "redisclosure"],
  })),
);
/** It is asked for by word of mouth. */
export const askedAloud: Change = requestIs({ made: "orally" });
