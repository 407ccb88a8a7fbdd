import { describe, expect, test } from "vitest";
import { denialLetter, evaluateDisclosure, noCasefile, part2Notice, policyFor, privilegeAssertion, render, request, signedForm, type Casefile, type Decision, type Letter, type RequestSketch } from "subrosa";
import { attested, attorneyAsks, byMail, byPhone, couple, fivePm, forTheAttorney, keptApart, note, onlyAna, policy, verified } from "../../examples/couple.ts";
import * as packs from "subrosa/packs";
import { REVIEW, STATE_HARM, WHY } from "../../src/explain/letters/denial.ts";
import { LETTER_PHRASES } from "../../src/explain/letters/phrases.ts";
import { file, served, subpoena } from "./couple.ts";
import { hostile, tagsIn } from "./hostile.ts";
import fc from "fast-check";

const filled = {
  practice: "Lee and Partners, 1 Main Street", signer: "Dr. Lee", date: "March 6, 2026", contact: { name: "the privacy officer, Jo Park", phone: "555-0100" },
};
const written = (letter: Letter | undefined): string => {
  if (letter === undefined) throw new Error("no letter");
  return render(letter);
};

const anaAsks = (more: Partial<RequestSketch> = {}) => request({
  requester: { id: "Ana", kind: "client", ...verified }, onBehalfOf: ["Ana"], purpose: "self-access", made: "in-writing", channel: byMail, at: fivePm,
  receivedAt: "2026-03-02T09:00:00-08:00", asked: [{ what: "portions", ids: ["progress note", "psychotherapy notes"] }], ...more,
});
const harm = (ground: "life-or-safety" | "other-person", portions: readonly string[]) =>
  ({ ...attested(["Ana"], "Ana", "clinical-judgement"), kind: "access-harm", ground, portions: [...portions], likely: "yes", reviewer: "none" } as const);
const decideFor = (asked = anaAsks(), casefile: Casefile = onlyAna(), under = policy): Decision => evaluateDisclosure(asked, casefile, under);

/** Under each state that asks for words of its own where a record is refused for likely harm. */
const withState = (["US-CA", "US-TX"] as const).map((place) => policyFor({ jurisdictions: [place], codes: [] }));

describe("the letter that refuses access", () => {
  test("psychotherapy notes: the basis, what is given, where to complain, by when", () => {
    const letter = denialLetter(decideFor(), { ...filled, names: { "psychotherapy notes": "Dr. Lee's own notes", "progress note": "the note of 10 February" } });
    expect(written(letter)).toBe([
      "About your request for records", "",
      "March 6, 2026", "", "Lee and Partners, 1 Main Street", "",
      "You asked for records. We cannot give you all of what you asked for. This letter says what we do not give you, why, and what you can do about it.", "",
      "What we do not give you:",
      "  - Dr. Lee's own notes",
      "    - The right to see one's own record does not reach psychotherapy notes: a therapist's own notes on what was said, which are kept apart from the record.", "",
      "What you do get:",
      "Everything else that you asked for and may have is given to you.", "",
      "  - the note of 10 February", "",
      "How to complain:",
      "You can complain to us: the privacy officer, Jo Park, telephone 555-0100.", "",
      "You can also complain to the Secretary of the U.S. Department of Health and Human Services, through its Office for Civil Rights. Do so in writing, on paper or electronically, within 180 days of when you learn of this. Name us and say what you think we did wrong.", "",
      "Nobody may treat you worse because you complain.", "",
      "Signed: Dr. Lee", "",
    ].join("\n"));
    // Thirty days from 2 March, 45 CFR 164.524(b)(2).
    expect(letter?.notes).toEqual([
      "This is a draft. Read it, change what does not fit, and sign it yourself.", "Send it by 2026-04-01.",
      "Give it, or refuse it in writing, by then. One extension of thirty days is open if you write before that why, and until when. (HIPAA Privacy Rule, 45 CFR 164.524(b)(2))",
    ]);
  });

  test("whoever has asked to be reached another way is so with the letter too, 45 CFR 164.522(b)(1)(i)", () => {
    const way = "This client has asked to be reached in a certain way. Use that way for whatever goes to this client, and do not ask why. (HIPAA Privacy Rule, 45 CFR 164.522(b)(1))";
    const limits = onlyAna().agreements;
    const wished = onlyAna({ agreements: [...limits, { id: "way", kind: "channel", client: "Ana", use: ["phone"], avoid: ["mail"], warnedOfRisk: "yes", at: "2026-02-01T09:00:00-08:00" }] });
    const asked = anaAsks({ asked: [{ what: "portions", ids: ["psychotherapy notes"] }] });
    expect([decideFor(asked, wished).outcome, denialLetter(decideFor(asked, wished), filled)?.notes.includes(way)]).toEqual(["deny", true]);
    expect(denialLetter(decideFor(asked), filled)?.notes).not.toContain(way);
    expect(written(denialLetter(decideFor(asked, wished), filled))).not.toMatch(/reached|phone\b.*mail/);
  });

  test("what still waits is neither given nor refused, and the letter says so without naming it", () => {
    const file = onlyAna({ records: [{ id: "r-1", session: "s-1", portions: [{ ...keptApart, id: "psychotherapy notes" }, { ...keptApart, keptSeparate: "unknown", id: "other notes" }] }] });
    const text = written(denialLetter(decideFor(anaAsks({ asked: [{ what: "portions", ids: ["psychotherapy notes", "other notes"] }] }), file), filled));
    expect(text).toContain("Something that you asked for still has to be looked at. You will hear what comes of it.");
    expect(text).not.toContain("other notes");
    expect(written(denialLetter(decideFor(), filled))).not.toContain(LETTER_PHRASES["denial-waits"]);
  });

  test("a likely harm: the exact ground, and the review", () => {
    const text = written(denialLetter(decideFor(anaAsks({ claims: [harm("life-or-safety", ["progress note"])], asked: [{ what: "portions", ids: ["progress note"] }] })), filled));
    expect(text).toContain("  - progress note\n    - A licensed professional finds it likely that seeing this would endanger somebody's life or physical safety.\n");
    expect(text).not.toContain(LETTER_PHRASES["why-judgement"]);
    expect(text).not.toContain("What you do get");
    expect(text).toContain("How to have this looked at again:\n  - You have the right to have this decision reviewed. Write or call: the privacy officer, Jo Park, telephone 555-0100.");
  });

  test("nothing on how it is looked at again takes the reader for the patient: who acts for a patient reads it too", () => {
    for (const [id, says] of Object.entries(LETTER_PHRASES)) if (id.startsWith("review-")) expect(says).not.toMatch(/treats? you|your (?:treatment|condition|care)/);
  });

  test("a harm that nobody attests is neither given as the ground nor reviewed; the clinician is told of it", () => {
    const claims = [{ ...harm("life-or-safety", ["psychotherapy notes"]), attested: "not-attested" as const }];
    const letter = denialLetter(decideFor(anaAsks({ claims, asked: [{ what: "portions", ids: ["psychotherapy notes"] }] })), filled);
    expect(written(letter)).toContain(LETTER_PHRASES["why-notes"]);
    expect(written(letter)).not.toContain(LETTER_PHRASES["why-life-or-safety"]);
    expect(written(letter)).not.toContain("How to have this looked at again");
    expect(letter?.notes.join(" ")).toContain("Perhaps, as not all is known: Where a clinician finds it likely that seeing this would endanger somebody's life or physical safety, say so.");
  });

  test("where it is in doubt whether a letter is owed, the minor who asks reads that it is kept back, and no ground that nobody knows of; whoever acts for the minor reads nothing", () => {
    const guardian = { who: "Gus", as: "guardian", authority: "shown", decree: "no-decree", from: "2025-01-01T00:00:00Z", until: "open", concerns: [] } as const;
    const [client] = onlyAna().clients;
    if (client === undefined) throw new Error("nobody is on file");
    const sessions = onlyAna().sessions.flatMap((session) => [{ ...session, consentedBy: "unknown" as const }, { ...session, id: "s-2", consentedBy: "parent" as const }]);
    const minor = onlyAna({ clients: [{ ...client, born: "2012-05-01", representatives: [guardian] }], sessions });
    const asked = (more: Partial<RequestSketch> = {}) => decideFor(anaAsks({ asked: [{ what: "portions", ids: ["psychotherapy notes"] }], ...more }), minor);
    const letter = denialLetter(asked(), filled);
    expect(written(letter)).toContain(LETTER_PHRASES["why-other"]);
    expect(written(letter)).not.toContain(LETTER_PHRASES["why-notes"]);
    const toGus = asked({ requester: { id: "Gus", kind: "guardian", ...verified } });
    expect([toGus.response.audience, toGus.response.message.id, toGus.portions.map(({ verdict }) => verdict)]).toEqual(["representative", "own-only", ["must-not"]]);
    expect(denialLetter(toGus, filled)).toBeUndefined();
  });

  test("whoever is feared gets none, whatever ground the practice has or may have, and nobody perhaps kept away by a court", () => {
    const [client] = onlyAna().clients;
    if (client === undefined) throw new Error("nobody is on file");
    const gus = { who: "Gus", as: "guardian", authority: "shown", decree: "no-decree", from: "2025-01-01T00:00:00Z", until: "open" } as const;
    const fear = { is: "endangers", attested: { by: "Dr. Lee", at: "2026-03-01T09:00:00-08:00", role: "treating-clinician", grounds: "clinical-judgement" } } as const;
    const asked = (claims: Partial<RequestSketch>["claims"] = []) => anaAsks({ requester: { id: "Gus", kind: "guardian", ...verified }, claims, asked: [{ what: "portions", ids: ["psychotherapy notes"] }] });
    const feared = onlyAna({ clients: [{ ...client, representatives: [{ ...gus, concerns: [fear] }] }] });
    const sure = { ...harm("life-or-safety", ["psychotherapy notes"]), to: ["Gus"] };
    for (const claims of [[], [sure], [{ ...sure, likely: "unknown" as const }], [{ ...sure, attested: "not-attested" as const }]]) {
      for (const under of [policy, ...withState]) {
        const decision = decideFor(asked(claims), feared, under);
        expect([decision.response.audience, decision.portions.map(({ verdict }) => verdict)]).toEqual(["stranger", ["must-not"]]);
        expect(denialLetter(decision, filled)).toBeUndefined();
      }
    }
    const kept = onlyAna({ covered: "no", clients: [{ ...client, representatives: [{ ...gus, concerns: [] }], protectiveOrders: [{ against: "Gus", from: "2026-01-01T00:00:00Z", until: "unknown" }] }] });
    expect(denialLetter(decideFor(asked(), kept), filled)).toBeUndefined();
  });

  test("nobody is written to of the care to which a minor consented alone, whatever ground there is or may be", () => {
    const [client] = onlyAna().clients;
    if (client === undefined) throw new Error("nobody is on file");
    const mother = { who: "Mia", as: "parent", authority: "shown", decree: "no-decree", from: "2012-05-01T00:00:00Z", until: "open", concerns: [] } as const;
    const asked = (claims: Partial<RequestSketch>["claims"] = []) => anaAsks({ requester: { id: "Mia", kind: "custodial-parent", ...verified }, claims, asked: [{ what: "portions", ids: ["psychotherapy notes"] }] });
    const alone = (promisedSource: "yes" | "unknown") => onlyAna({
      clients: [{ ...client, born: "2012-05-01", representatives: [mother] }], sessions: onlyAna().sessions.map((session) => ({ ...session, consentedBy: "client" })),
      records: [{ id: "r-1", session: "s-1", portions: [{ ...keptApart, promisedSource, id: "psychotherapy notes" }] }],
    });
    const sure = { ...harm("life-or-safety", ["psychotherapy notes"]), to: ["Mia"] };
    for (const promised of ["yes", "unknown"] as const) {
      for (const claims of [[], [sure], [{ ...sure, likely: "unknown" as const }]]) {
        for (const under of [policy, ...withState]) {
          const decision = decideFor(asked(claims), alone(promised), under);
          expect([decision.response.audience, decision.portions.map(({ verdict }) => verdict)]).toEqual(["stranger", ["must-not"]]);
          expect(denialLetter(decision, filled)).toBeUndefined();
        }
      }
    }
  });

  test("what a state adds", () => {
    const inState = (place: "US-CA" | "US-TX", facts: Partial<Parameters<typeof onlyAna>[0]> = {}): Letter | undefined => denialLetter(decideFor(
      anaAsks({ claims: [harm("life-or-safety", ["progress note"])], asked: [{ what: "portions", ids: ["progress note"] }] }), onlyAna(facts), policyFor({ jurisdictions: [place], codes: [] })), filled);
    expect(written(inState("US-CA"))).toContain("You may name a licensed professional of your choice, who may then see this record.");
    const texas = inState("US-TX", { jurisdictions: ["US-TX"], sessions: [{ id: "s-1", at: "2026-02-10T10:00:00-08:00", clientsWereIn: ["US-TX"], consentedBy: "client", courtOrdered: "no", paidBy: "client-in-full" }] });
    expect(written(texas)).toContain("This refusal stands until: [until when].");
    expect(texas?.notes).toContain("Fill in: [until when].");
    const ohio = denialLetter(decideFor(
      anaAsks({ claims: [{ ...harm("life-or-safety", ["progress note"]), ground: "emotional" }], asked: [{ what: "portions", ids: ["progress note"] }] }),
      onlyAna({
        covered: "no", jurisdictions: ["US-OH"], clinicians: [{ id: "Dr. Lee", licences: [{ as: "mft", in: "US-OH" }] }],
        sessions: [{ id: "s-1", at: "2026-02-10T10:00:00-08:00", clientsWereIn: ["US-OH"], consentedBy: "client", courtOrdered: "no", paidBy: "client-in-full" }],
      }),
      policyFor({ jurisdictions: ["US-OH"], codes: [] })), filled);
    expect(written(ohio)).toContain("You may name a physician or another professional whom this state accepts, who then gets what we keep back.");
    expect(written(ohio)).toContain("  - progress note\n    - A clinician of ours has noted that seeing this is likely to do harm, and the law of this state lets us keep it back for that.\n");
    expect(written(ohio)).not.toContain(LETTER_PHRASES["why-practice"]);
  });

  test("gaps stay gaps, and the clinician is told of them", () => {
    const letter = denialLetter(decideFor());
    expect(written(letter)).toContain("You can complain to us: [name or title of the contact person], telephone [telephone].");
    expect(letter?.notes).toContain("Fill in: [date], [name and address of the practice], [name or title of the contact person], [telephone], [name of the clinician].");
  });

  const benAsks = (more: Partial<RequestSketch> = {}) => request({
    requester: { id: "Ben", kind: "client", ...verified }, onBehalfOf: ["Ben"], purpose: "self-access", made: "in-writing", channel: byMail, at: fivePm,
    asked: [{ what: "portions", ids: ["joint note"] }], ...more,
  });
  test("one partner is told nothing of the other", () => {
    for (const separable of ["yes", "no"] as const) {
      const jointNotes = couple({ records: [{ id: "r-1", session: "s-1", portions: [{ ...keptApart, id: "joint note", separable }] }] });
      const letter = denialLetter(decideFor(benAsks(), jointNotes), filled);
      expect(written(letter)).toContain(separable === "yes" ? "  - a part of joint note\n" : "  - joint note\n");
      expect(written(letter) + (letter?.notes ?? []).join(" ")).not.toMatch(/\bAna\b/);
    }
  });

  test.each<[what: string, decision: Decision]>([
    ["everything goes", decideFor(anaAsks({ asked: [{ what: "portions", ids: ["progress note"] }] }))],
    ["no client asks", decideFor(attorneyAsks(), file)],
    ["nobody has checked who asks", decideFor(anaAsks({ requester: { id: "Ana", kind: "client", identity: "unknown", authority: "yes", contract: "no" } }))],
    ["nothing is on file", decideFor(attorneyAsks(), noCasefile)],
    ["it may hold what the other confided, so that it waits", decideFor(benAsks(), couple())],
    ["what one partner said alone", decideFor(benAsks({ asked: [{ what: "portions", ids: ["note on Ana alone"] }] }), couple())],
    ["it only waits", decideFor(anaAsks({ asked: [{ what: "portions", ids: ["psychotherapy notes"] }] }), onlyAna({ records: [{ id: "r-1", session: "s-1", portions: [{ ...keptApart, keptSeparate: "unknown", id: "psychotherapy notes" }] }] }))],
  ])("none where %s", (_what, decision) => { expect(denialLetter(decision, filled)).toBeUndefined(); });

  test("a duty for which no sentence is ready, a text that was not read and a decision without a day: the clinician is told", () => {
    const decision = decideFor();
    const odd: Decision = {
      ...decision, obligations: [],
      portions: decision.portions.map((portion) => ({
        ...portion, obligations: portion.obligations.map((each) => ({ ...each, reasons: each.reasons.map((reason) => (reason.rule === "hipaa/164.524(d)(2)/notice-of-denial" ? { ...reason, rule: "ours/1/odd", verified: false as const } : reason)) })),
      })),
    };
    const letter = denialLetter(odd, filled);
    expect(written(letter)).toContain("  - psychotherapy notes\n    - There is no ground in law on which we can give you this part.");
    expect(letter?.notes.slice(1)).toEqual([
      "The decision names no day by which this must be sent. Send it without delay.",
      "The decision asks for more, for which no sentence is ready. Add it in your own words: Say that the right to the own record does not reach psychotherapy notes, and how to complain to the practice's contact person (name, phone) or the federal health department. (HIPAA Privacy Rule, 45 CFR 164.524(d)(2))",
      "The texts behind this could not be read when the rules were written: HIPAA Privacy Rule, 45 CFR 164.524(d)(2). Check them before you sign.",
    ]);
  });
});

test("a partner who has something sent on is refused in writing what is his, and not told what of the other's goes there", () => {
  const casefile = couple({
    records: [{ id: "r-2", session: "s-2", portions: [{ ...note, id: "note on Ana alone" }] }, { id: "r-3", session: "s-3", portions: [{ ...keptApart, id: "notes on Ben apart" }, { ...note, id: "note on Ben alone" }] }],
    releases: [forTheAttorney("Ana")],
  });
  const asked = attorneyAsks({
    requester: { id: "Ben", kind: "client", ...verified }, recipient: attorneyAsks().recipient, onBehalfOf: ["Ben"], made: "signed-writing", channel: { ...byMail, by: "encrypted-email" },
    asked: [{ what: "portions", ids: ["note on Ana alone", "note on Ben alone", "notes on Ben apart"] }],
    claims: [{ ...attested(["Ben"], "Doe", "document-seen"), kind: "written-request", signed: "yes", elements: ["directs-to-recipient"] }],
  });
  const decision = decideFor(asked, casefile);
  expect(decision.portions.find(({ content }) => content === "note on Ana alone")?.verdict).toBe("may");
  expect(written(denialLetter(decision, filled))).toContain("notes on Ben apart");
  expect(written(denialLetter(decision, filled))).not.toContain("Ana");
});

describe("the answer to a subpoena", () => {
  test("where it goes to somebody else, the same letter as where nobody is on file", () => {
    const asked = attorneyAsks({ requester: { id: "Roe", kind: "opposing-attorney", ...verified }, recipient: attorneyAsks().recipient, claims: [...served] });
    const signed = couple({ releases: [forTheAttorney("Ana"), forTheAttorney("Ben")] });
    expect(decideFor(asked, signed).outcome).toBe("allow");
    expect(privilegeAssertion(decideFor(asked, signed), asked, filled)).toEqual(privilegeAssertion(decideFor(asked, noCasefile), asked, filled));
  });
  const answer = (casefile: Casefile, asked = subpoena): Letter | undefined => privilegeAssertion(decideFor(asked, casefile), asked, { ...filled, names: { Doe: "Attorney Doe" } });

  test("names the paper and its day, and neither confirms nor denies", () => {
    const text = written(answer(file));
    expect(text).toContain("To Attorney Doe");
    expect(text).toContain("We have received this paper from you: a subpoena for records. It asks for an answer by 2026-03-20.");
    expect(text).toContain("We neither confirm nor deny that any person is or was a client here, or that any record exists.");
    expect(text).not.toMatch(/\bAna\b|\bBen\b|joint note/);
    expect(answer(file)?.notes).toContain("It must be answered by 2026-03-20.");
  });
  test("is the same, byte for byte, whatever is on file, also nothing", () => {
    const all = [file, couple(), couple({ releases: [forTheAttorney("Ana")] }), noCasefile].map((casefile) => JSON.stringify(answer(casefile)));
    expect(new Set(all).size).toBe(1);
  });

  test("also where what is on file owes no such claim, as what everybody has waived and what another law still keeps", () => {
    const waived = (of: "Ana" | "Ben") => ({ ...forTheAttorney(of), act: "privilege-waiver" as const });
    const bothWaived = couple({ releases: [waived("Ana"), waived("Ben")] });
    const unassured = attorneyAsks({ claims: served.map((each) => ({ ...each, assurance: "none" as const })) });
    const board = attorneyAsks({ requester: { id: "Doe", kind: "licensing-board", ...verified }, claims: served.map((each) => ({ ...each, issuer: "board" as const })) });
    for (const [casefile, asked] of [[bothWaived, unassured], [file, board]] as const) {
      const { outcome, obligations } = decideFor(asked, casefile);
      expect([outcome, obligations.some(({ duty }) => duty === "assert-privilege")]).toEqual(["deny", false]);
      expect(JSON.stringify(answer(casefile, asked))).toBe(JSON.stringify(answer(noCasefile, asked)));
    }
  });
  test("where some goes, it does not say that nobody may be a client, and claims the rest", () => {
    const asked = attorneyAsks({ claims: [...served], asked: [{ what: "portions", ids: ["joint note", "note on Ben alone"] }] });
    expect(decideFor(asked, file).outcome).toBe("partial");
    const text = written(answer(file, asked));
    expect(text).toContain("What can go to you goes on a ground of its own. Of anything else we neither confirm nor deny that it exists.");
    expect(text).toContain("we claim the psychotherapist-patient privilege");
    expect(text).not.toMatch(/any person is or was a client|reads the same in either case|Ana|Ben/);
    expect(answer(file, asked)?.notes).not.toContain(LETTER_PHRASES["privilege-same"]);
    expect(answer(file)?.notes).toContain(LETTER_PHRASES["privilege-same"]);
  });

  type Claims = NonNullable<RequestSketch["claims"]>;
  const withClaims = (...claims: Claims) => attorneyAsks({ claims });
  const about = attested(["Ana", "Ben"], "Doe", "document-seen");
  const order = { ...about, kind: "court-order", judge: "unknown", jurisdiction: "US-CA", privilege: "unknown", heard: [], covers: "all-named", deliverTo: "Doe", subpartE: "no", subpoena: "no", returnAt: "none" } as const;
  test.each<[what: string, claims: Claims, says: string, note: string]>([
    ["an order without a day", [order], "We have received this paper from you: an order.", "The paper, as it is on file, names no day. Look on it for one."],
    ["an order with a day", [{ ...order, returnAt: "2026-03-18T09:00:00-07:00" }], "an order. It asks for an answer by 2026-03-18.", "It must be answered by 2026-03-18."],
    ["a warrant", [{ ...about, kind: "search-warrant", paper: "search-warrant", judge: "unknown", names: ["Ana"] }], "We have received this paper from you: a search warrant.", "The paper, as it is on file, names no day. Look on it for one."],
    ["two papers, the earlier day first", [...served, { ...order, id: "c-2", returnAt: "2026-03-18T09:00:00-07:00" }], "an order. It asks for an answer by 2026-03-18.\n\nWe have received this paper from you: a subpoena for records.", "It must be answered by 2026-03-18."],
  ])("%s", (_what, claims, says, note) => {
    const asked = withClaims(...claims);
    const letter = privilegeAssertion({ ...decideFor(subpoena, file) }, asked, filled);
    expect(written(letter)).toContain(says);
    expect(letter?.notes).toContain(note);
  });

  test.each<[what: string, more: { readonly judge: "yes" | "unknown"; readonly privilege: "ruled" | "not-raised" }, isClaimed: boolean]>([
    ["has ruled", { judge: "yes", privilege: "ruled" }, false], ["has ordered it without a word on privilege", { judge: "yes", privilege: "not-raised" }, true], ["perhaps signed it, and it was ruled on", { judge: "unknown", privilege: "ruled" }, true],
  ])("before a judge who %s", (_what, more, isClaimed) => {
    const asked = withClaims({ ...order, ...more });
    expect(privilegeAssertion(decideFor(subpoena, file), asked, filled) !== undefined).toBe(isClaimed);
  });

  test.each<[what: string, more: Partial<Claims[number]>, isClaimed: boolean]>([
    ["the ruling is on all whom the papers concern", {}, false], ["it is on one of them", { of: ["Ana"] }, true], ["nobody stands behind it", { attested: "not-attested" }, true], ["it reaches somebody else", { to: ["Roe"] }, true],
  ])("beside a subpoena for both, before a judge who has ruled: %s", (_what, more, isClaimed) => {
    const asked = withClaims(...served, { ...order, id: "c-2", judge: "yes", privilege: "ruled", ...more } as Claims[number]);
    expect(privilegeAssertion(decideFor(subpoena, file), asked, filled) !== undefined).toBe(isClaimed);
  });

  test("none where no paper came, or privilege was waived by everybody", () => {
    expect(answer(file, attorneyAsks())).toBeUndefined();
    expect(answer(couple({ releases: [forTheAttorney("Ana"), forTheAttorney("Ben")] }))).toBeUndefined();
    expect(privilegeAssertion(decideFor(), anaAsks({ claims: [harm("life-or-safety", ["progress note"])] }))).toBeUndefined();
  });
});

describe("the notice that goes with substance use records", () => {
  const ofProgram = (more: Partial<Parameters<typeof onlyAna>[0]> = {}): Casefile =>
    onlyAna({ part2Program: "yes", records: [{ id: "r-1", session: "s-1", portions: [{ ...note, part2: "yes", id: "progress note" }] }], ...more });
  const calls = (at: string = fivePm) => request({
    requester: { id: "Dr. Moss", kind: "prescriber", ...verified }, purpose: "treatment", form: "verbal", made: "orally", channel: byPhone, at,
    asked: [{ what: "statement", id: "a summary", topic: "summary", holders: ["Ana"], drawnFrom: ["progress note"] }],
  });
  const form = signedForm({ of: "Ana", recipients: ["Dr. Moss"], purposes: ["treatment"], signedAt: "2026-03-05T16:30:00-08:00", expires: "2026-12-31", covers: { kinds: [], statements: ["summary"], part2: "yes" } });
  const consented = ofProgram({ releases: [{ ...form, statements: [...form.statements, "consequences-of-refusal"] }] });

  test("says the regulation's own sentence, and what it goes with", () => {
    const letter = part2Notice(decideFor(calls(), consented), filled);
    expect(written(letter)).toBe([
      "Notice to accompany substance use records", "", "March 6, 2026", "", "Lee and Partners, 1 Main Street", "",
      "42 CFR part 2 prohibits unauthorized use or disclosure of these records.", "",
      "A copy of the consent on which these records are sent, or a clear account of how far it reaches, is enclosed.", "",
      "What this goes with:", "  - a summary", "",
    ].join("\n"));
    expect(letter?.notes).toEqual(["This is a draft. Read it, change what does not fit, and sign it yourself.", "Enclose the consent, or say clearly how far it reaches."]);
  });
  test("under the older text alone, the older sentence", () => {
    const decision = decideFor(calls(), consented);
    const older: Decision = {
      ...decision,
      portions: decision.portions.map((each) => ({
        ...each,
        obligations: each.obligations.map((owed) => ({
          ...owed, reasons: owed.reasons.map((reason) => (reason.rule === "part2/2.32/notice-and-copy" ? { ...reason, rule: "part2/2.32(a)/no-redisclosure-notice" } : reason)),
        })),
      })),
    };
    const letter = part2Notice(older, filled);
    expect(written(letter)).toContain("42 CFR part 2 prohibits unauthorized disclosure of these records.");
    expect(letter?.notes).toHaveLength(1);
  });
  test("none where nothing goes, or nothing of a program", () => {
    expect(part2Notice(decideFor(calls(), ofProgram()))).toBeUndefined();
    expect(part2Notice(decideFor())).toBeUndefined();
  });
});

test("each rule of any pack that asks for a letter of denial, or for a second look, has a sentence in it", () => {
  const asks = ["notice-of-denial", "independent-review"];
  const rules = Object.values(packs).flatMap((pack) => pack.rules).filter((rule) => rule.effect === "oblige" && asks.includes(rule.duty));
  expect(rules.length).toBeGreaterThan(10);
  const wordings = [...Object.entries(WHY), ...Object.entries(REVIEW)];
  for (const { id, messages } of rules) {
    for (const message of Object.keys(messages)) expect(wordings.filter(([rule, words]) => rule === id && message in words), id).toHaveLength(1);
  }
});

test("each ground of harm that a state's pack knows is a reason that the letter can give", () => {
  const rules = Object.values(packs).filter(({ force, jurisdiction }) => force === "law" && jurisdiction !== "US").flatMap((pack) => pack.rules);
  const harms = rules.filter((rule) => rule.effect === "forbid" && "harm" in rule.messages).map(({ id }) => id as string);
  expect(Object.keys(STATE_HARM).sort()).toEqual(harms.sort());
});

describe("every letter", () => {
  const SENTENCES = /^(?:why|review|privilege-(?:neither|rest|claim|instead|court|attorney|same)|denial-(?:opening|rest|waits|complain-|no)|part2-(?:use|disclosure|copy|enclose))/;
  test("reads as sentences: a capital, a full stop, no word of ours and none of a lawyer's", () => {
    for (const [id, text] of Object.entries(LETTER_PHRASES)) {
      expect(text, id).not.toMatch(/\b(?:shall|holder|basis|portion|casefile|pursuant|herein|thereof|hereby)\b/i);
      if (SENTENCES.test(id)) expect(text, id).toMatch(/^[A-Z0-9].*\.$/);
    }
  });
  test("in other words, where they are handed in; a name in it stays a name", () => {
    const letter = denialLetter(decideFor(), { ...filled, letters: { "denial-title": "Sobre su petición" }, language: { code: "es", own: {}, rules: {} } });
    expect(letter?.title).toBe("Sobre su petición");
    expect(letter?.language).toBe("es");
    fc.assert(fc.property(hostile, (name) => {
      const hostileLetter = denialLetter(decideFor(), { practice: name, signer: name, date: name, contact: { name, phone: name }, names: { "psychotherapy notes": name } });
      if (hostileLetter === undefined) throw new Error("no letter");
      for (const tag of tagsIn(render(hostileLetter, "html")).tags) expect(tag).toMatch(/^<\/?(?:h1|h2|section|p|ul|li|strong|article)>$|^<article lang="en">$/);
    }), { numRuns: 40 });
  });
});
