/** Two partners, two forms, one joint note: what one of the forms lacks, and what it need not have. */
import { all, asksFor, asksToTell, fileIs, neverSigned, party, asks, portionIs, release, releaseOf, requestIs, type Change } from "../base/world.ts";
import type { VectorSource } from "../format.ts";

type Form = Parameters<typeof releaseOf>[1];
type Element = NonNullable<Form["statements"]>[number];

const bens = (form: Form): Change => releaseOf("ben", form);
const without = (element: Element): Change => bens({ statements: release("form", "ben").statements.filter((each) => each !== element) });
const covers = (more: Partial<NonNullable<Form["covers"]>>): Change =>
  bens({ covers: { kinds: "entire-record", statements: [], days: "all", sensitivities: "all", part2: "no", ...more } });
const denied: VectorSource["expect"] = { outcome: "deny", verdicts: { joint: "must-not" } };
const goes: VectorSource["expect"] = { outcome: "allow", verdicts: { joint: "may" } };

/** What ends a form, and when. */
export const formsInTime: readonly VectorSource[] = [
  {
    id: "couple/expired-yesterday", title: "both partners signed for the attorney, and his form ended yesterday",
    source: ["45 CFR 164.508(b)(2)(i)"], why: "164.508(b)(2)(i): an authorization whose date has passed is defective, and hers does not stand for his.",
    change: bens({ expires: "2026-03-04" }), pair: "couple/ends-today", expect: denied,
  },
  {
    id: "couple/ends-today", title: "both partners signed for the attorney, and his form ends today",
    source: ["45 CFR 164.508(b)(2)(i)", "45 CFR 164.508(c)(1)(v)"], why: "164.508(b)(2)(i) ends it once its date has passed, and a day that is named lasts until it is over.",
    change: bens({ expires: "2026-03-05" }), expect: goes,
  },
  {
    id: "couple/ends-at-the-instant", title: "his form ends at the very instant at which the note would go",
    source: ["45 CFR 164.508(b)(2)(i)"], why: "164.508(b)(2)(i): at the instant that the form names it is over, so nothing goes at that instant.",
    change: bens({ expires: "2026-03-05T17:00:00-08:00" }), pair: "couple/ends-a-second-later", expect: denied,
  },
  {
    id: "couple/ends-a-second-later", title: "his form ends one second after the note would go",
    source: ["45 CFR 164.508(b)(2)(i)"], why: "164.508(b)(2)(i): until its end an authorization has effect, however near that end is.",
    change: bens({ expires: "2026-03-05T17:00:01-08:00" }), expect: goes,
  },
  {
    id: "couple/event-has-come", title: "his form ends with the treatment, which has ended",
    source: ["45 CFR 164.508(b)(2)(i)", "45 CFR 164.508(c)(1)(v)"], why: "164.508(c)(1)(v) lets an event end a form, and 164.508(b)(2)(i) makes it defective once that has occurred.",
    change: bens({ expires: { event: "end-of-treatment", occurred: "yes" } }), pair: "couple/event-to-come", expect: denied,
  },
  {
    id: "couple/event-to-come", title: "his form ends with the treatment, which goes on",
    source: ["45 CFR 164.508(c)(1)(v)"], why: "164.508(c)(1)(v) is met by an event that relates to the individual, and this one has not occurred.",
    change: bens({ expires: { event: "end-of-treatment", occurred: "no" } }), expect: goes,
  },
  {
    id: "couple/no-end-stated", title: "his form says nothing of an end",
    source: ["45 CFR 164.508(c)(1)(v)", "45 CFR 164.508(b)(2)(ii)"], why: "164.508(c)(1)(v) asks for a date or an event, and a form without it is defective (b)(2)(ii).",
    change: bens({ expires: "not-stated" }), expect: denied,
  },
  {
    id: "couple/revoked-this-morning", title: "he revoked his form this morning",
    source: ["45 CFR 164.508(b)(5)", "45 CFR 164.508(b)(2)(iii)"], why: "164.508(b)(5) lets him revoke at any time, and a form known to be revoked is defective (b)(2)(iii).",
    change: bens({ revoked: { at: "2026-03-05T08:00:00-08:00", recipients: "all" } }), pair: "couple/revoked-for-somebody-else", expect: denied,
  },
  {
    id: "couple/revoked-at-the-instant", title: "he revokes his form at the very instant at which the note would go",
    source: ["45 CFR 164.508(b)(5)"], why: "164.508(b)(5) saves only what was done in reliance before the revocation, and nothing has gone yet.",
    change: bens({ revoked: { at: "2026-03-05T17:00:00-08:00", recipients: "all" } }), expect: denied,
  },
  {
    id: "couple/revoked-for-somebody-else", title: "he revoked his form for another recipient only",
    source: ["45 CFR 164.508(b)(5)"], why: "164.508(b)(5) takes a revocation as it is written: for the attorney the form still has effect.",
    change: bens({ revoked: { at: "2026-03-05T08:00:00-08:00", recipients: ["roe"] } }), expect: goes,
  },
  {
    id: "couple/signed-later", title: "his form is signed an hour after the note would go",
    source: ["45 CFR 164.508(a)(1)"], why: "164.508(a)(1) asks for an authorization before the disclosure, and at this instant there is none of his.",
    change: bens({ signedAt: "2026-03-05T18:00:00-08:00" }), expect: denied,
  },
  {
    id: "couple/reaches-the-practice-later", title: "he signed on Sunday, and his form reaches the practice only tomorrow",
    source: ["45 CFR 164.508(a)(1)"], why: "164.508(a)(1) ties what is disclosed to an authorization that the practice has obtained or received, and it does not have his yet.",
    change: bens({ receivedAt: "2026-03-06T09:00:00-08:00" }), pair: "couple/has-reached-the-practice", expect: denied,
  },
  {
    id: "couple/has-reached-the-practice", title: "he signed on Sunday, and his form reached the practice this morning",
    source: ["45 CFR 164.508(a)(1)"], why: "164.508(a)(1): the practice has received both authorizations by now.",
    change: bens({ receivedAt: "2026-03-05T09:00:00-08:00" }), expect: goes,
  },
];

/** What a form must say, and what it need not. */
export const formsInContent: readonly VectorSource[] = [
  {
    id: "couple/another-recipient", title: "his form names another attorney",
    source: ["45 CFR 164.508(c)(1)(iii)"], why: "164.508(c)(1)(iii) has the form name who may receive it, and this recipient is not named.",
    change: bens({ recipients: ["roe"] }), expect: denied,
  },
  {
    id: "couple/another-purpose", title: "his form is for custody, and the request for the divorce",
    source: ["45 CFR 164.508(c)(1)(iv)"], why: "164.508(c)(1)(iv) has the form describe each purpose, and this one it does not describe.",
    change: bens({ purposes: ["custody"] }), pair: "couple/any-purpose", expect: denied,
  },
  {
    id: "couple/any-purpose", title: "his form is for any purpose, at his own request",
    source: ["45 CFR 164.508(c)(1)(iv)"], why: "164.508(c)(1)(iv) is met by \"at the request of the individual\", which describes whatever he asks it for.",
    change: bens({ purposes: "any" }), expect: goes,
  },
  {
    id: "couple/somebody-else-discloses", title: "his form lets another practice disclose, and not this one",
    source: ["45 CFR 164.508(c)(1)(ii)"], why: "164.508(c)(1)(ii) has the form name who may disclose, and this practice is not named.",
    change: bens({ discloser: "somebody-else" }), expect: denied,
  },
  {
    id: "couple/electronic-form", title: "his form was signed electronically",
    source: ["45 CFR 164.508(c)(1)(vi)"], why: "164.508(c)(1)(vi) asks for a signature and for no paper.",
    change: bens({ form: "electronic" }), expect: goes,
  },
  {
    id: "couple/no-signature", title: "his form bears no signature",
    source: ["45 CFR 164.508(c)(1)(vi)"], why: "164.508(c)(1)(vi) asks for the signature of the individual, and this form has none.",
    change: without("signature"), expect: denied,
  },
  {
    id: "couple/no-date", title: "his form bears no date",
    source: ["45 CFR 164.508(c)(1)(vi)", "45 CFR 164.508(b)(2)(ii)"], why: "164.508(c)(1)(vi) asks for signature and date, and a form that is not filled in is defective (b)(2)(ii).",
    change: without("date"), expect: denied,
  },
  {
    id: "couple/nothing-described", title: "his form does not say what may be disclosed",
    source: ["45 CFR 164.508(c)(1)(i)"], why: "164.508(c)(1)(i) asks for a description of the information in a specific and meaningful way.",
    change: without("description"), expect: denied,
  },
  {
    id: "couple/nothing-on-revoking", title: "his form does not say that it can be revoked",
    source: ["45 CFR 164.508(c)(2)(i)"], why: "164.508(c)(2)(i) has the form state the right to revoke, and without that statement it is no valid authorization.",
    change: without("right-to-revoke"), expect: denied,
  },
  {
    id: "couple/nothing-on-conditions", title: "his form does not say whether care depends on it",
    source: ["45 CFR 164.508(c)(2)(ii)"], why: "164.508(c)(2)(ii) has the form say whether treatment can be made to depend on it, and it does not.",
    change: without("no-conditioning"), expect: denied,
  },
  {
    id: "couple/nothing-on-passing-on", title: "his form does not say that the recipient may pass it on",
    source: ["45 CFR 164.508(c)(2)(iii)"], why: "164.508(c)(2)(iii) has the form warn that it may be disclosed again, and it does not.",
    change: without("redisclosure"), expect: denied,
  },
  {
    id: "couple/price-of-care", title: "he was told that there is no therapy without his form",
    source: ["45 CFR 164.508(b)(4)"], why: "164.508(b)(4) forbids making treatment depend on an authorization, so this one is defective.",
    change: bens({ conditioned: "yes" }), expect: denied,
  },
  {
    id: "couple/bills-only", title: "her form covers the record, and his the bills only",
    source: ["45 CFR 164.508(a)(1)", "45 CFR 164.508(c)(1)(i)"], why: "164.508(a)(1) keeps a disclosure within the authorization, and his describes bills and no notes.",
    change: covers({ kinds: ["billing"] }), pair: "couple/notes-of-sessions-only", expect: denied,
  },
  {
    id: "couple/notes-of-sessions-only", title: "her form covers the record, and his the progress notes only",
    source: ["45 CFR 164.508(a)(1)", "45 CFR 164.508(c)(1)(i)"], why: "164.508(a)(1) keeps a disclosure within the authorization, and a progress note is within both.",
    change: covers({ kinds: ["progress-note"] }), expect: goes,
  },
  {
    id: "couple/from-the-week-after", title: "his form covers what was written from the week after the joint session on",
    source: ["45 CFR 164.508(c)(1)(i)"], why: "164.508(c)(1)(i): the days that the form describes begin after the session, so its note is outside.",
    change: covers({ days: { from: "2026-02-10", until: "2026-02-28" } }), pair: "couple/on-its-first-day", expect: denied,
  },
  {
    id: "couple/on-its-first-day", title: "his form covers days of which the joint session was the first",
    source: ["45 CFR 164.508(c)(1)(i)"], why: "164.508(c)(1)(i): the first of the days that the form describes belongs to them.",
    change: covers({ days: { from: "2026-02-03", until: "2026-02-28" } }), expect: goes,
  },
  {
    id: "couple/delicate-and-not-named", title: "the joint note tells of an infection, which his form does not name",
    source: ["45 CFR 164.508(c)(1)(i)"], why: "164.508(c)(1)(i) asks for a specific description, and of the delicate matters of the note his form names none.",
    change: all(portionIs("joint", { sensitivities: ["hiv-sti"] }), covers({ sensitivities: [] })), pair: "couple/delicate-and-named", expect: denied,
  },
  {
    id: "couple/delicate-and-named", title: "the joint note tells of an infection, which his form names",
    source: ["45 CFR 164.508(c)(1)(i)"], why: "164.508(c)(1)(i) is met: both forms describe the delicate matter in so many words or with the whole record.",
    change: all(portionIs("joint", { sensitivities: ["hiv-sti"] }), covers({ sensitivities: ["hiv-sti"] })), expect: goes,
  },
];

const told = { outcome: "deny", verdicts: { told: "must-not" } } as const;
const attends: Change = asksToTell("attendance", ["ana", "ben"], ["joint"]);

/** Whose form is needed for what. */
export const formsOfWhom: readonly VectorSource[] = [
  {
    id: "couple/her-own-note", title: "the attorney asks for the note of her own session, and only she has signed",
    source: ["45 CFR 164.508(a)(1)"], why: "164.508(a)(1) asks for the authorization of whoever it concerns, and in her own session nobody else confided anything.",
    change: all(asksFor("anas"), neverSigned("ben")), expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "couple/his-own-note-on-her-form", title: "the attorney asks for the note of his own session, and only she has signed",
    source: ["45 CFR 164.508(a)(1)", "45 CFR 160.103"], why: "164.508(a)(1) asks for his authorization: each partner is an individual (160.103), and hers opens nothing of his.",
    change: all(asksFor("bens"), neverSigned("ben")), expect: { outcome: "deny", verdicts: { bens: "must-not" } },
  },
  {
    id: "couple/parts-told-apart", title: "the attorney asks for a joint note whose parts can be told apart, and only she has signed",
    source: ["45 CFR 164.508(a)(1)", "ACA B.6.e"], why: "164.508(a)(1) opens her part on her form; his is cut out, as ACA B.6.e has it.",
    change: all(portionIs("joint", { separable: "yes" }), neverSigned("ben")), codes: ["aca"],
    expect: { outcome: "partial", verdicts: { "joint#ana": "may", "joint#ben": "must-not" } },
  },
  {
    id: "couple/attendance-on-both", title: "the attorney is told when both came, and both forms cover that",
    source: ["45 CFR 164.508(a)(1)"], why: "164.508(a)(1): a statement of attendance is within what both authorized.",
    change: attends, expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "couple/attendance-on-hers", title: "the attorney would be told when both came, and only her form covers that",
    source: ["45 CFR 164.508(a)(1)"], why: "164.508(a)(1): that they came together is a fact about each, and his form does not cover it.",
    change: all(attends, covers({ statements: ["summary", "session-content"] })), pair: "couple/attendance-on-both", expect: told,
  },
  {
    id: "couple/divorced-and-signed", title: "the couple is divorced, and both signed for the attorney",
    source: ["45 CFR 164.508(a)(1)", "AAMFT 2.2"], why: "A divorce ends no authorization: 164.508(a)(1) and AAMFT 2.2 are met by a valid form of each.",
    change: ({ casefile }) => { Object.assign(casefile.unit, { relation: "divorced", dissolved: "2026-02-25T12:00:00-08:00" }); }, codes: ["aamft"], expect: goes,
  },
  {
    id: "couple/divorced-and-hers-missing", title: "the couple is divorced, and only he signed for his attorney",
    source: ["45 CFR 164.508(a)(1)", "AAMFT 2.2"], why: "A divorce dissolves no confidence: what she said in the joint session needs her form still (164.508(a)(1), AAMFT 2.2).",
    change: all(neverSigned("ana"), ({ casefile }) => { Object.assign(casefile.unit, { relation: "divorced", dissolved: "2026-02-25T12:00:00-08:00" }); }),
    codes: ["aamft"], pair: "couple/divorced-and-signed", expect: denied,
  },
  {
    id: "couple/treatment-without-forms", title: "AAMFT: his new therapist asks for the joint note, and nobody has signed",
    source: ["AAMFT 2.2", "45 CFR 164.506(c)(2)"], why: "164.506(c)(2) would permit it for treatment, but AAMFT 2.2 lets what a couple told leave only with the written authorization of each.",
    change: all(asks(party("new", "treating-provider")), requestIs({ purpose: "treatment", onBehalfOf: ["ben"] }), fileIs({ releases: [] })), codes: ["aamft"], expect: denied,
  },
  {
    id: "couple/treatment-with-forms", title: "AAMFT: his new therapist asks for the joint note, and both have signed",
    source: ["AAMFT 2.2", "45 CFR 164.508(a)(1)"], why: "AAMFT 2.2 and 164.508(a)(1) are met by a form of each that names the new therapist and the treatment.",
    change: all(
      asks(party("new", "treating-provider")), requestIs({ purpose: "treatment", onBehalfOf: ["ben"] }),
      ...(["ana", "ben"] as const).map((who) => releaseOf(who, { recipients: ["new"], purposes: ["treatment"] })),
    ),
    codes: ["aamft"], expect: goes,
  },
  {
    id: "couple/an-impostor", title: "whoever comes as the attorney whom both named is found to be somebody else",
    source: ["45 CFR 164.514(h)(1)"], why: "164.514(h)(1) has the identity verified, and here it was verified to be another's.",
    change: asks(party("doe", "client-attorney", { identity: "no" })), expect: denied,
  },
];
