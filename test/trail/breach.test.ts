/** 45 CFR 164.400 to 164.414 on what went wrong, fact by fact and day by day. */
import { describe, expect, test } from "vitest";
import {
  assessBreach, assessmentInWords, definePolicy, isInputError, noticeInWords, policyFor,
  type BreachAssessment, type BreachFinding, type CasefileInput, type Channel, type DisclosureRequestInput, type IncidentInput, type Policy,
} from "subrosa";
import * as packs from "subrosa/packs";
import { DISCOVERED, fileWith, HIPAA_ALONE, incident, POLICY, stoodBehind, toAStranger } from "../support/trail.ts";
import { after, all, asIs, clientIs, fileIs, NOW, party, portionIs, sessionIs, world, type Change } from "../support/world.ts";

const LATER = "2026-03-10T09:00:00-07:00";
const assess = (more: Partial<IncidentInput> = {}, file: CasefileInput = world.casefile, policy: Policy = POLICY, at = LATER): BreachAssessment =>
  assessBreach(incident(more), file, policy, at);
const under = (pack: string, { laws }: BreachAssessment): BreachFinding | undefined => laws.find((each) => each.pack === pack);
const hipaaSays = (...args: Parameters<typeof assess>): string | undefined => under("hipaa", assess(...args))?.is;
const codes = (run: () => unknown): readonly string[] => { try { run(); return []; } catch (error) { return isInputError(error) ? error.issues.map(({ code, path }) => `${path} ${code}`) : [String(error)]; } };

const inside = party("clerk", "clinic-staff", { place: "inside", authority: "no" });
const lookedAt = [toAStranger({ requester: inside, recipient: inside, purpose: "curiosity" })];
/** Everything speaks for a low probability, and Dr. Lee concludes that it is. */
const shown: Partial<IncidentInput> = { ...stoodBehind, recognizable: "no", reachedIsBound: "yes", viewed: "no", mitigated: "yes", secured: "no", lowProbability: "yes" };

describe("presumed to be a breach, unless every factor is answered, one speaks for it, and somebody stands behind it (164.402(2))", () => {
  test.each<[what: string, facts: Partial<IncidentInput>, is: BreachFinding["is"]]>([
    ["nothing is known", {}, "breach"],
    ["shown in full", shown, "low-probability"],
    ["nobody knows whether anybody can be recognized", { ...shown, recognizable: "unknown" }, "breach"],
    ["nobody knows whether whoever it reached is bound", { ...shown, reachedIsBound: "unknown" }, "breach"],
    ["nobody knows whether it was looked at", { ...shown, viewed: "unknown" }, "breach"],
    ["nobody knows whether the risk was taken away", { ...shown, mitigated: "unknown" }, "breach"],
    ["one factor speaks for it, the others against", { ...shown, recognizable: "yes", reachedIsBound: "no", viewed: "yes" }, "low-probability"],
    ["no factor speaks for it, whatever the conclusion", { ...shown, recognizable: "yes", reachedIsBound: "no", viewed: "yes", mitigated: "no" }, "breach"],
    ["the conclusion is another", { ...shown, lowProbability: "no" }, "breach"],
    ["nobody concludes", { ...shown, lowProbability: "unknown" }, "breach"],
    ["nobody stands behind it", { ...shown, attested: "not-attested" }, "breach"],
    ["somebody outside stands behind it", { ...shown, attested: { by: "carl", at: "2026-03-06T10:00:00-08:00", role: "client", grounds: "observed" } }, "breach"],
    ["the privacy officer stands behind it", { ...shown, attested: { by: "po", at: "2026-03-06T10:00:00-08:00", role: "privacy-officer", grounds: "document-seen" } }, "low-probability"],
    ["her partner stands behind it, as the privacy officer", { ...shown, attested: { by: "ben", at: "2026-03-06T10:00:00-08:00", role: "privacy-officer", grounds: "document-seen" } }, "breach"],
    ["his mother, who is on file, as the attorney", { ...shown, attested: { by: "mother", at: "2026-03-06T10:00:00-08:00", role: "attorney", grounds: "document-seen" } }, "breach"],
    ["whoever asked for it from outside, as the attorney", { ...shown, as: [toAStranger({ requester: party("roe", "opposing-attorney") })], attested: { by: "roe", at: "2026-03-06T10:00:00-08:00", role: "attorney", grounds: "document-seen" } }, "breach"],
    ["whoever asked for it within the practice, and supervises", { ...shown, as: [toAStranger({ requester: party("sup", "supervisor", { place: "inside" }) })], attested: { by: "sup", at: "2026-03-06T10:00:00-08:00", role: "supervisor", grounds: "document-seen" } }, "low-probability"],
    ["somebody for whom it was asked, as the attorney", { ...shown, as: [toAStranger({ onBehalfOf: ["dora"] })], attested: { by: "dora", at: "2026-03-06T10:00:00-08:00", role: "attorney", grounds: "document-seen" } }, "breach"],
    ["whoever one of two messages reached stands behind it", { ...shown, as: [toAStranger({ recipient: party("dr-sup", "supervisor") }), toAStranger()], attested: { by: "dr-sup", at: "2026-03-06T10:00:00-08:00", role: "supervisor", grounds: "observed" } }, "breach"],
    ["whoever it reached stands behind it", { ...shown, as: [toAStranger({ recipient: party("dr-sup", "supervisor") })], attested: { by: "dr-sup", at: "2026-03-06T10:00:00-08:00", role: "supervisor", grounds: "observed" } }, "breach"],
    ["it was concluded before it was discovered", { ...shown, attested: { by: "dr-lee", at: "2026-03-06T07:59:59-08:00", role: "treating-clinician", grounds: "observed" } }, "breach"],
    ["concluded as it is discovered", { ...shown, attested: { by: "dr-lee", at: DISCOVERED, role: "treating-clinician", grounds: "observed" } }, "low-probability"],
    ["concluded as it is assessed", { ...shown, attested: { by: "dr-lee", at: LATER, role: "treating-clinician", grounds: "observed" } }, "low-probability"],
    ["concluded a second later", { ...shown, attested: { by: "dr-lee", at: "2026-03-10T09:00:01-07:00", role: "treating-clinician", grounds: "observed" } }, "breach"],
    ["encrypted", { ...stoodBehind, secured: "yes" }, "secured"],
    ["encrypted, and nobody stands behind it", { secured: "yes" }, "breach"],
    ["nobody knows whether it was encrypted", { ...stoodBehind, secured: "unknown" }, "breach"],
  ])("%s", (_what, facts, is) => {
    const found = assess(facts);
    expect(under("hipaa", found)?.is).toBe(is);
    expect([found.breach, found.notices.length, found.authority.length]).toEqual(is === "breach" ? [true, 2, 1] : [false, 0, 0]);
  });

  test("what could still show that there is none is asked for", () => {
    expect(assess().open).toEqual(["recognizable", "reachedIsBound", "viewed", "mitigated", "secured", "lowProbability", "attested"]);
    expect(assess({ ...shown, viewed: "unknown" }).open).toEqual(["viewed"]);
  });
  test("which law was not asked is said: that of the states on data, and what the policy leaves out", () => {
    expect(assess().cautions.map(({ id }) => id)).toEqual(["state-laws-on-data", "not-modelled"]);
    expect(assess({ as: [world.request] }).cautions.map(({ id }) => id)).toEqual(["not-modelled"]);
  });
  test("each factor says how it stands, and where it is written", () => {
    expect(under("hipaa", assess({ ...shown, viewed: "yes", mitigated: "unknown" }))?.factors.map(({ id, speaks, citation }) => [id, speaks, citation.provision])).toEqual([
      ["nature", "for-low-probability", "164.402(2)(i)"], ["recipient", "for-low-probability", "164.402(2)(ii)"], ["viewed", "against", "164.402(2)(iii)"], ["mitigated", "unknown", "164.402(2)(iv)"],
    ]);
    expect(under("hipaa", assess(shown))?.factors.map(({ speaks }) => speaks)).toEqual(Array(4).fill("for-low-probability"));
  });
  test("of a breach it is said how people are reached where an address is wrong or harm is near (164.404(d)(2), (d)(3))", () => {
    const ways = (assessment: ReturnType<typeof assess>) => assessment.toDo.filter(({ citation }) => citation.provision.includes("164.404(d)")).map(({ id, duty, citation }) => [id, duty, citation.provision]);
    expect(ways(assess())).toEqual([["another-way", "notify-client-after", "164.404(d)(2)"], ["telephone-if-urgent", "notify-client-after", "164.404(d)(3)"]]);
    expect(ways(assess(shown))).toEqual([]);
  });
});

describe("what is none (164.402(1))", () => {
  const slip = { ...stoodBehind, as: [toAStranger({ recipient: inside })], unintentional: "yes", goodFaith: "yes", withinAuthority: "yes", passedOn: "no" } satisfies Partial<IncidentInput>;
  const colleague = { ...slip, goodFaith: "unknown", reachedMayAccess: "yes" } satisfies Partial<IncidentInput>;
  const kept = { ...stoodBehind, goodFaith: "yes", couldBeKept: "no" } satisfies Partial<IncidentInput>;
  test.each<[what: string, facts: Partial<IncidentInput>, exclusion: string | undefined]>([
    ["seen in good faith, unmeant, within the task", slip, "good-faith-within-the-task"],
    ["meant", { ...slip, unintentional: "no" }, undefined],
    ["nobody knows whether it was meant", { ...slip, unintentional: "unknown" }, undefined],
    ["in bad faith", { ...slip, goodFaith: "no" }, undefined],
    ["outside the task", { ...slip, withinAuthority: "no" }, undefined],
    ["passed on", { ...slip, passedOn: "yes" }, undefined],
    ["nobody knows whether it was passed on", { ...slip, passedOn: "unknown" }, undefined],
    ["it reached somebody outside", { ...slip, as: [toAStranger()] }, undefined],
    ["it reached the partner, who is placed inside", { ...slip, as: [toAStranger({ asked: [{ what: "portions", ids: ["anas"] }], recipient: party("ben", "clinic-staff", { place: "inside", authority: "no" }) })] }, undefined],
    ["it reached a court that is placed inside", { ...slip, as: [toAStranger({ recipient: party("court", "court", { place: "inside", authority: "no" }) })] }, undefined],
    ["a curious employee, whatever is said", { ...slip, lapse: "staff-curiosity" }, undefined],
    ["nobody stands behind it", { ...slip, attested: "not-attested" }, undefined],
    ["between colleagues who both have access", colleague, "between-colleagues-with-access"],
    ["the colleague has none", { ...colleague, reachedMayAccess: "no" }, undefined],
    ["a curious colleague", { ...colleague, lapse: "staff-curiosity" }, undefined],
    ["it could not be kept", kept, "nothing-could-be-kept"],
    ["it could be kept", { ...kept, couldBeKept: "yes" }, undefined],
    ["nobody knows whether it could be kept", { ...kept, couldBeKept: "unknown" }, undefined],
    ["believed so in bad faith", { ...kept, goodFaith: "no" }, undefined],
    ["said to be beyond keeping, and it was passed on", { ...kept, passedOn: "yes" }, undefined],
    ["it could not be kept, and was not passed on", { ...kept, passedOn: "no" }, "nothing-could-be-kept"],
    ["a curious look that is said to leave nothing behind: a use, and no disclosure (160.103)", { ...kept, lapse: "staff-curiosity", as: lookedAt }, undefined],
  ])("%s", (_what, facts, exclusion) => {
    const found = under("hipaa", assess(facts));
    expect([found?.is, found?.exclusion?.id]).toEqual(exclusion === undefined ? ["breach", undefined] : ["excluded", exclusion]);
  });
});

describe("judged as the request it would have been, at its own instant", () => {
  const sentTo = { requester: world.request.requester, recipient: world.request.recipient, purpose: world.request.purpose, channel: world.request.channel } as const;
  test("what both had signed for is nothing wrong", () => {
    const found = assess({ as: [toAStranger(sentTo)] });
    expect([found.judged.map(({ outcome }) => outcome), under("hipaa", found)?.is, found.recourse, found.toDo]).toEqual([["allow"], "permitted", [], []]);
  });
  const neither: Change = ({ casefile: draft }) => { draft.releases = []; };
  const onlyHe: Change = ({ casefile: draft }) => { draft.releases = draft.releases.filter((form) => form.of === "ben"); };
  test.each<[who: string, change: Change, as: IncidentInput["as"], people: readonly string[]]>([
    ["neither of them", neither, [toAStranger(sentTo)], ["ana", "ben"]],
    ["only he: it went wrong for her", onlyHe, [toAStranger(sentTo)], ["ana"]],
    ["only he, and it went to a stranger as well", onlyHe, [toAStranger(sentTo), toAStranger()], ["ana", "ben"]],
    ["only he, and it had gone to a stranger before", onlyHe, [toAStranger(), toAStranger(sentTo)], ["ana", "ben"]],
  ])("of what went to whom somebody had signed for, each is told whose part nobody had leave to send (164.402): %s", (_who, change, as, people) => {
    const found = assess({ as }, after(change).casefile, HIPAA_ALONE);
    expect([found.people, found.notices.map(({ about }) => about), found.authority.map(({ people: count }) => count)]).toEqual([people, people, [people.length]]);
  });
  test("what went astray carried out nobody's care: he is told as she is, though only her wish kept it from those who treat", () => {
    const doctor = party("another-doctor", "prescriber");
    const astray = toAStranger({ recipient: doctor, purpose: "treatment", channel: { by: "mail", addressVerified: "yes", private: "yes", encrypted: "no" } });
    const wish = { id: "wish", kind: "restriction" as const, client: "ana", agreed: "yes" as const, selfPaid: "no" as const, against: "all" as const, purposes: "any" as const, covers: "all" as const, askedAt: "2026-02-12T12:00:00-08:00" };
    const { casefile } = after(({ casefile: draft }) => { draft.releases = []; draft.agreements.push(wish); });
    const found = assess({ as: [astray] }, casefile, HIPAA_ALONE);
    expect(found.people).toEqual(["ana", "ben"]);
  });
  test.each<[when: string, at: string, is: string]>([
    ["a second before it happened", "2026-03-05T16:59:59-08:00", "breach"], ["as it happened", NOW, "breach"], ["a second after", "2026-03-05T17:00:01-08:00", "permitted"],
  ])("Ana had revoked %s", (_when, revokedAt, is) => {
    const { casefile } = after(({ casefile: draft }) => { for (const form of draft.releases) if (form.of === "ana") form.revoked = { at: revokedAt, recipients: "all" }; });
    const found = assess({ as: [toAStranger(sentTo)] }, casefile);
    expect(under("hipaa", found)?.is).toBe(is);
  });
  test("against the code and not against the law: no breach, and the clients can still turn somewhere", () => {
    const { casefile } = after(({ casefile: draft }) => { draft.releases = []; });
    const found = assess({ lapse: "other", as: [toAStranger({ requester: party("psy", "treating-provider"), recipient: party("psy", "treating-provider"), purpose: "treatment", form: "verbal", channel: { by: "phone", addressVerified: "yes", private: "yes", encrypted: "no" }, asked: [{ what: "statement", id: "told", topic: "summary", holders: ["ana"], drawnFrom: ["anas"] }] })] }, casefile, definePolicy([packs.hipaa, packs.aamft]));
    expect([found.judged[0]?.outcome, under("hipaa", found)?.is, found.breach]).toEqual(["allow", "permitted", false]);
    const joint = assess({ lapse: "other", as: [toAStranger({ requester: party("psy", "treating-provider"), recipient: party("psy", "treating-provider"), purpose: "treatment", asked: [{ what: "portions", ids: ["joint"] }], channel: world.request.channel })] }, casefile, definePolicy([packs.hipaa, packs.aamft]));
    expect([joint.judged[0]?.outcome, under("hipaa", joint)?.is, joint.recourse.map(({ client }) => client)]).toEqual(["deny", "permitted", ["ana", "ben"]]);
  });
  test("a practice that the law does not cover", () => { expect(hipaaSays({}, fileWith({ covered: "no" }))).toBe("not-governed"); });
  test("one of which nobody knows whether it is covered", () => { expect(hipaaSays({}, fileWith({ covered: "unknown" }))).toBe("breach"); });
  test.each<[when: string, day: string, is: string]>([["the day before the text", "2013-03-25", "not-in-force"], ["its first day", "2013-03-26", "breach"], ["the day after", "2013-03-27", "breach"]])("discovered %s", (_when, day, is) => {
    const at = `${day}T09:00:00-08:00`;
    expect(hipaaSays({ at, discoveredAt: at, as: [toAStranger({ receivedAt: at, at })] }, world.casefile, POLICY, at)).toBe(is);
  });
});

// 164.528(a)(1): what reaches somebody outside is accounted for; a look inside the practice is a use. 164.530(e): sanctions where
// somebody did not keep a policy. 164.530(f), (j)(2): always.
test("what the Privacy Rule wants after each kind of lapse", () => {
  const wanted = (lapse: IncidentInput["lapse"]): readonly string[] => {
    const after = packs.hipaa.trail?.aftermath ?? [];
    return after.filter((each) => each.after === "any" || each.after.includes(lapse)).map(({ id, duty }) => `${id}: ${duty}`).sort();
  };
  const always = ["against-known-harm: mitigate", "keep-six-years: retain"];
  const [inTheAccount, sanctioned] = ["stands-in-the-account: account", "own-sanctions: sanction-and-train"];
  for (const lapse of ["misdirected-message", "overheard-talk", "informal-talk", "identified-in-conference"] as const) expect(wanted(lapse), lapse).toEqual([...always, sanctioned, inTheAccount].sort());
  for (const lapse of ["seen-in-waiting-room", "lost-or-stolen", "other"] as const) expect(wanted(lapse), lapse).toEqual([...always, inTheAccount].sort());
  expect(wanted("staff-curiosity")).toEqual([...always, sanctioned].sort());
});

// 164.514(d)(2): access goes as far as somebody's duties need. 164.502(b)(1): what is used is limited to what the purpose needs;
// (b)(2)(i): not so what is disclosed to a provider for treatment.
describe("what went further than its ground", () => {
  const inhouse = (purpose: DisclosureRequestInput["purpose"]) => toAStranger({ requester: party("clerk", "clinic-staff", { place: "inside" }), recipient: party("clerk", "clinic-staff", { place: "inside" }), purpose, channel: { by: "in-person", addressVerified: "yes", private: "yes", encrypted: "no" } });
  const toProvider = { ...inhouse("treatment"), recipient: party("psy", "treating-provider") };
  test.each<[what: string, lapse: IncidentInput["lapse"], as: DisclosureRequestInput, is: string, people: readonly string[]]>([
    ["a look of a clerk for the books", "other", inhouse("operations"), "permitted", []],
    ["a curious look that is filed as one for the books", "staff-curiosity", inhouse("operations"), "breach", ["ana", "ben"]],
    ["a curious look that is filed as treatment", "staff-curiosity", inhouse("treatment"), "breach", ["ana", "ben"]],
    ["what both had signed for, whatever it is called", "staff-curiosity", world.request, "permitted", []],
    ["names among colleagues who are trained", "identified-in-conference", inhouse("training"), "breach", ["ana", "ben"]],
    ["names to a provider, for treatment", "identified-in-conference", toProvider, "permitted", []],
    ["training, and what went wrong is something else", "other", inhouse("training"), "permitted", []],
  ])("%s -> %s", (_what, lapse, as, is, people) => {
    const found = assess({ lapse, as: [as] }, world.casefile, HIPAA_ALONE);
    expect([under("hipaa", found)?.is, found.people]).toEqual([is, people]);
  });
});

describe("the kinds of lapses", () => {
  const conference = toAStranger({ requester: party("dr-lee", "clinic-staff", { place: "inside" }), recipient: party("colleagues", "consultant"), purpose: "training", form: "verbal", channel: { by: "in-person", addressVerified: "yes", private: "yes", encrypted: "no" }, asked: [{ what: "statement", id: "case", topic: "session-content", holders: ["ana", "ben"], drawnFrom: ["joint"] }] });
  const hallway = toAStranger({ recipient: party("passer-by", "other", { identity: "no", authority: "no" }), form: "verbal", channel: { by: "public-space", addressVerified: "no", private: "no", encrypted: "no" }, asked: [{ what: "statement", id: "talk", topic: "session-content", holders: ["ana"], drawnFrom: ["anas"] }] });
  const room = toAStranger({ recipient: party("another-client", "other", { identity: "no", authority: "no" }), form: "verbal", channel: { by: "public-space", addressVerified: "no", private: "no", encrypted: "no" }, asked: [{ what: "statement", id: "seen", topic: "existence", holders: ["ben"], drawnFrom: [] }] });
  test.each<[what: string, lapse: IncidentInput["lapse"], as: IncidentInput["as"], people: readonly string[], duty: RegExp]>([
    ["a misdirected e-mail", "misdirected-message", [toAStranger()], ["ana", "ben"], /delete it unread/],
    ["overheard talk", "overheard-talk", [hallway], ["ana"], /closed door/],
    ["informal talk", "informal-talk", [hallway], ["ana"], /closed door/],
    ["a curious employee", "staff-curiosity", lookedAt, ["ana", "ben"], /without a task/],
    ["a case conference with names", "identified-in-conference", [conference], ["ana", "ben"], /stays in the room/],
    ["a waiting room", "seen-in-waiting-room", [room], ["ben"], /sign-in sheets/],
    ["a stolen laptop", "lost-or-stolen", [toAStranger({ asked: [{ what: "whole-file", of: "unit" }] })], ["ana", "ben"], /erase the device/],
  ])("%s", (_what, lapse, as, people, duty) => {
    const found = assess({ lapse, as });
    expect([found.breach, found.people]).toEqual([true, people]);
    expect(found.notices.map(({ about }) => about)).toEqual(people);
    expect(found.toDo.filter(({ says }) => duty.test(says)).map((each) => each.duty)).toEqual(["mitigate"]);
    expect(found.toDo.map(({ duty }) => duty)).toEqual(expect.arrayContaining(["mitigate", "document", "retain"]));
  });
  test("sanctions follow where somebody of the practice did not keep its rules, and not where a thief came", () => {
    expect(assess({ lapse: "staff-curiosity", as: lookedAt }).toDo.some(({ duty }) => duty === "sanction-and-train")).toBe(true);
    expect(assess({ lapse: "lost-or-stolen" }).toDo.some(({ duty }) => duty === "sanction-and-train")).toBe(false);
  });
});

describe("who is told by when", () => {
  const due = (more: Partial<IncidentInput>, at = LATER) => assess(more, world.casefile, HIPAA_ALONE, at);
  const many = (people: number, residentsOf: "US-CA" | "US-NV" | "unknown" = "US-CA"): Partial<IncidentInput> => ({ elsewhere: [{ residentsOf, people }] });

  test.each<[when: string, at: string, overdue: boolean]>([
    ["the day before the sixtieth", "2026-05-04T23:59:59-07:00", false], ["the sixtieth day, to its end", "2026-05-05T23:59:59-07:00", false], ["the day after", "2026-05-06T00:00:00-07:00", true],
  ])("each person within sixty days of the discovery: %s", (_when, at, overdue) => {
    expect(due({}, at).notices.map(({ by, overdue }) => [by, overdue])).toEqual([["2026-05-05", overdue], ["2026-05-05", overdue]]);
  });
  test("whoever was told is not told late", () => {
    const [ana, ben] = due({ told: [{ who: "ana", at: "2026-03-07T09:00:00-08:00" }, { who: "ana", at: "2026-03-06T09:00:00-08:00" }, { who: "ben", at: "2026-06-02T09:00:00-07:00" }] }, "2026-06-01T09:00:00-07:00").notices;
    expect([ana?.given, ana?.overdue, ben?.given, ben?.overdue]).toEqual(["2026-03-06T09:00:00-08:00", false, undefined, true]);
  });

  test.each<[year: string, discovered: string, by: string]>([
    ["2026", DISCOVERED, "2027-03-01"], ["a leap year follows", "2027-03-06T08:00:00-08:00", "2028-02-29"], ["the last evening of the year", "2026-12-31T23:59:59-08:00", "2027-03-01"], ["the first moment of the next", "2027-01-01T00:00:00-08:00", "2028-02-29"],
  ])("fewer than 500: the Department after the end of the year of the discovery (%s)", (_year, discoveredAt, by) => {
    const { authority, log } = due({ discoveredAt }, discoveredAt);
    expect(authority).toEqual([expect.objectContaining({ by, how: "log-for-the-year", people: 2, name: "the Department of Health and Human Services", overdue: false })]);
    expect(log).toEqual({ incident: "i-mail", on: "2026-03-05", discovered: discoveredAt.slice(0, 10), lapse: "misdirected-message", people: 2, nature: [], year: discoveredAt.slice(0, 4) });
  });
  test.each<[when: string, at: string, overdue: boolean]>([
    ["the day before", "2027-02-28T12:00:00-08:00", false], ["on the day", "2027-03-01T23:59:59-08:00", false], ["the day after", "2027-03-02T00:00:00-08:00", true],
  ])("late with the log: %s", (_when, at, overdue) => { expect(due({}, at).authority[0]?.overdue).toBe(overdue); });

  test.each<[all: number, how: string, by: string, press: number]>([
    [499, "log-for-the-year", "2027-03-01", 0], [500, "together-with-the-people", "2026-05-05", 0], [501, "together-with-the-people", "2026-05-05", 1],
  ])("%i people of one state", (all, how, by, press) => {
    const found = due(many(all - 2));
    expect([found.authority[0]?.how, found.authority[0]?.by, found.press.length]).toEqual([how, by, press]);
  });
  test("the press of each state of which more than 500 live there; whoever lives nobody knows where counts everywhere", () => {
    const places = (elsewhere: IncidentInput["elsewhere"]) => due({ elsewhere }).press.map(({ place, people, by }) => [place, people, by]);
    expect(places([{ residentsOf: "US-CA", people: 300 }, { residentsOf: "US-NV", people: 400 }])).toEqual([]);
    expect(places([{ residentsOf: "US-CA", people: 600 }, { residentsOf: "US-NV", people: 501 }])).toEqual([["US-CA", 602, "2026-05-05"], ["US-NV", 501, "2026-05-05"]]);
    expect(places([{ residentsOf: "US-NV", people: 300 }, { residentsOf: "unknown", people: 250 }])).toEqual([["US-NV", 550, "2026-05-05"]]);
    const nowhere = assess({ elsewhere: [{ residentsOf: "unknown", people: 499 }] }, fileWith({ jurisdictions: [] }), HIPAA_ALONE);
    expect(nowhere.press.map(({ place, people }) => [place, people])).toEqual([["unknown", 501]]);
  });

  describe("an official asks for a delay (164.412)", () => {
    const oral: IncidentInput["stays"] = [{ how: "orally", by: "det", at: "2026-04-20T09:00:00-07:00" }];
    const written: IncidentInput["stays"] = [{ how: "in-writing", by: "det", at: "2026-04-20T09:00:00-07:00", until: "2026-07-01T09:00:00-07:00" }];
    test("aloud: thirty days from the day it was said, and no longer", () => {
      expect(due({ stays: oral }, "2026-05-01T09:00:00-07:00").notices[0]).toMatchObject({ by: "2026-05-20", notThrough: "2026-05-20", overdue: false });
    });
    test.each<[when: string, at: string, still: string | undefined, overdue: boolean]>([
      ["on its last day", "2026-05-20T23:59:59-07:00", "2026-05-20", false], ["the day after", "2026-05-21T00:00:00-07:00", undefined, true],
    ])("%s", (_when, at, still, overdue) => { expect(due({ stays: oral }, at).notices.map((notice) => [notice.notThrough, notice.overdue])).toEqual([[still, overdue], [still, overdue]]); });
    test("in writing: for the time it names", () => { expect(due({ stays: written }, "2026-05-01T09:00:00-07:00").notices[0]).toMatchObject({ by: "2026-07-01", notThrough: "2026-07-01" }); });
    test("it does not count before it is made, and shortens nothing", () => {
      expect(due({ stays: oral }, "2026-04-20T08:59:59-07:00").notices[0]).toMatchObject({ by: "2026-05-05" });
      expect(due({ stays: [{ how: "orally", by: "det", at: "2026-03-07T09:00:00-08:00" }] }).notices[0]).toMatchObject({ by: "2026-05-05", notThrough: "2026-04-06" });
    });
    test("the press and, of many, the Department wait as well; the log for the year does not", () => {
      const found = due({ ...many(600), stays: written }, "2026-05-01T09:00:00-07:00");
      expect([found.press[0]?.by, found.authority[0]?.by]).toEqual(["2026-07-01", "2026-07-01"]);
      expect(due({ stays: written }, "2026-05-01T09:00:00-07:00").authority[0]?.notThrough).toBeUndefined();
    });
  });
});

describe("one notice for each person, which says nothing of the other", () => {
  test("what happened, what it held, what to do, what is done, whom to ask (164.404(c)(1))", () => {
    const [ana, ben] = assess().notices;
    expect(ana?.says.map(({ citation }) => citation.provision)).toEqual(["164.404(c)(1)(A)", "164.404(c)(1)(B)", "164.404(c)(1)(C)", "164.404(c)(1)(D)", "164.404(c)(1)(E)"]);
    const text = ana === undefined ? "" : noticeInWords(ana, { names: { ana: "Ana" }, contact: "call Dr. Lee at 555-0100" });
    expect(text.split("\n").slice(0, 5)).toEqual([
      "To Ana", "", "On 2026-03-05 a message went to somebody it was not meant for. We learned of it on 2026-03-06.", "", "This concerns information about you: a note of a session.",
    ]);
    expect(text).toContain("You can ask us anything about it: call Dr. Lee at 555-0100.");
    expect(JSON.stringify(ana)).not.toContain("ben");
    expect(JSON.stringify(ben)).not.toContain("ana");
  });
  test("of a message with both partners' own notes, each hears of the own", () => {
    const file = after(portionIs("bens", { kind: "psychotherapy-notes", keptSeparate: "yes", excludedContent: "no" })).casefile;
    const { notices } = assess({ as: [toAStranger({ asked: [{ what: "portions", ids: ["anas", "bens"] }] })] }, file);
    expect(notices.map(({ about, says }) => [about, says[1]?.message.slots.what])).toEqual([["ana", ["progress-note"]], ["ben", ["psychotherapy-notes"]]]);
  });
  test("what he said alone about her is his: he is told, and whoever looks after privacy asks how she is", () => {
    const { notices, cautions, people } = assess({ as: [toAStranger({ asked: [{ what: "portions", ids: ["bens"] }] })] }, after(portionIs("bens", { about: ["ana", "ben"] })).casefile);
    expect([notices.map(({ about }) => about), people]).toEqual([["ben"], ["ben"]]);
    expect(cautions).toContainEqual(expect.objectContaining({ id: "also-about", slots: { people: ["ana"] } }));
  });

  const AT = LATER;
  const rep = (who: string, as: CasefileInput["clients"][number]["representatives"][number]["as"], more: Partial<CasefileInput["clients"][number]["representatives"][number]> = {}): CasefileInput["clients"][number]["representatives"][number] =>
    ({ who, as, authority: "shown", decree: "no-decree", from: "2020-01-01T00:00:00-08:00", until: "open", concerns: [], ...more });
  const readers = (change: Change): readonly (readonly string[] | undefined)[] => assess({}, after(change).casefile, POLICY, AT).notices.filter(({ about }) => about === "ana").map(({ sendTo }) => sendTo);
  const minor = clientIs("ana", { born: "2012-04-02", representatives: [rep("mother", "parent")] });
  const worry: Parameters<typeof rep>[2] = { concerns: [{ is: "abuse", attested: { by: "dr-lee", at: NOW, role: "treating-clinician", grounds: "said-by-client" } }] };
  test.each<[who: string, change: Change, sendTo: readonly string[]]>([
    ["the person", all(), ["ana"]],
    ["after death the executor on file", clientIs("ana", { died: "2026-03-08", representatives: [rep("sister", "executor"), rep("mother", "guardian")] }), ["sister"]],
    ["after death the next of kin whose papers were seen", clientIs("ana", { died: "2026-03-08", representatives: [rep("mother", "next-of-kin"), rep("aunt", "next-of-kin", { authority: "claimed" })] }), ["mother"]],
    ["after death nobody, if nobody is on file", clientIs("ana", { died: "2026-03-08" }), []],
    ["for a child the parent who consented to the care", all(minor, sessionIs("s-joint", { consentedBy: "parent" })), ["mother"]],
    ["a minor who consented alone gets it alone", all(minor, sessionIs("s-joint", { consentedBy: "client" })), ["ana"]],
    ["a minor of whom nobody knows who consented gets it alone", all(minor, sessionIs("s-joint", { consentedBy: "unknown" })), ["ana"]],
    ["whoever may be a child, of whom nobody noted who consented", all(clientIs("ana", { born: "unknown" }), sessionIs("s-joint", { consentedBy: "unknown" })), ["ana"]],
    ["a guardian of a grown-up", clientIs("ana", { representatives: [rep("mother", "guardian")] }), ["mother"]],
    ["not a guardian of whom somebody worries", clientIs("ana", { representatives: [rep("mother", "guardian", worry)] }), ["ana"]],
    ["not a guardian whom a court keeps away", clientIs("ana", { representatives: [rep("mother", "guardian")], protectiveOrders: [{ against: "mother", from: NOW, until: "open" }] }), ["ana"]],
    ["not a guardian of whom somebody worries on another paper", clientIs("ana", { representatives: [rep("mother", "guardian"), rep("mother", "health-agent", worry)] }), ["ana"]],
    ["after death not an executor of whom somebody worries", clientIs("ana", { died: "2026-03-08", representatives: [rep("sister", "next-of-kin"), rep("mother", "executor", worry)] }), ["sister"]],
    ["after death not an executor whom a court kept away", clientIs("ana", { died: "2026-03-08", representatives: [rep("mother", "executor")], protectiveOrders: [{ against: "mother", from: NOW, until: "open" }] }), []],
  ])("who reads it: %s", (_who, change, sendTo) => { expect(readers(change)).toEqual([sendTo]); });

  describe("a child for whom nobody on file can safely be told: a question, and no letter to where it may live (45 CFR 164.404(d)(1), 164.502(g)(5))", () => {
    const worry = (is: "abuse" | "endangers") => ({ concerns: [{ is, attested: { by: "dr-lee", at: NOW, role: "treating-clinician" as const, grounds: "said-by-client" as const } }] });
    const child = (...representatives: readonly ReturnType<typeof rep>[]): Change => all(clientIs("ana", { born: "2019-04-02", representatives: [...representatives] }), sessionIs("s-joint", { consentedBy: "parent" }));
    const feared = child(rep("mother", "parent", worry("abuse")), rep("father", "parent", worry("endangers")));
    const assessed = (change: Change, more: Partial<IncidentInput> = {}) => assess(more, after(change).casefile, POLICY, AT);
    const asked = (change: Change, more: Partial<IncidentInput> = {}): readonly unknown[] => assessed(change, more).cautions.filter(({ id }) => id.startsWith("no-safe-reader")).map(({ id, slots }) => [id, slots]);
    const QUESTION = [["no-safe-reader", { people: ["ana"], who: ["dr-lee"] }]];
    test.each<[who: string, change: Change, sendTo: readonly string[]]>([
      ["both parents are feared", feared, []],
      ["the one parent is feared", child(rep("mother", "parent", worry("abuse"))), []],
      ["a court keeps the one parent away", all(child(rep("mother", "parent")), clientIs("ana", { protectiveOrders: [{ against: "mother", from: NOW, until: "open" }] })), []],
      ["nobody is on file for the child", child(), []],
      ["nobody has seen the papers", child(rep("aunt", "guardian", { authority: "claimed" })), []],
      ["the other parent is not feared", child(rep("mother", "parent", worry("abuse")), rep("father", "parent")), ["father"]],
      ["the one parent is feared, and nobody noted who consented", all(child(rep("mother", "parent", worry("abuse"))), sessionIs("s-joint", { consentedBy: "unknown" })), []],
      ["nobody is on file for the child, and nobody noted who consented", all(child(), sessionIs("s-joint", { consentedBy: "unknown" })), []],
      ["she came alone", all(feared, clientIs("ana", { born: "2011-04-02" }), sessionIs("s-joint", { consentedBy: "client" })), ["ana"]],
      ["of age today", all(feared, clientIs("ana", { born: "2008-03-10" })), ["ana"]],
      ["of age tomorrow", all(feared, clientIs("ana", { born: "2008-03-11" })), []],
    ])("%s", (_who, change, sendTo) => {
      expect(readers(change)).toEqual([sendTo]);
      expect(asked(change)).toEqual(sendTo.length === 0 ? QUESTION : []);
    });
    test("no way is named by which a letter would go there", () => {
      expect(assessed(feared).notices.filter(({ about }) => about === "ana").map(({ byMail, byEmail }) => [byMail, byEmail])).toEqual([[false, false]]);
      expect(assessmentInWords(assessed(feared), { names: { ana: "Ana", "dr-lee": "Dr. Lee" } })).toContain("Ask Dr. Lee who can be told for the child, and how.");
    });
    test("where nobody on file treats, whoever looks after privacy is asked; who is feared is not", () => {
      expect(asked(all(feared, fileIs({ clinicians: [] })))).toEqual([["no-safe-reader-privacy", { people: ["ana"] }]]);
      expect(asked(child(rep("dr-lee", "guardian", worry("abuse"))))).toEqual([["no-safe-reader-privacy", { people: ["ana"] }]]);
    });
    test("nothing is asked of a child who was told, nor after death", () => {
      expect(asked(feared, { told: [{ who: "ana", at: AT }] })).toEqual([]);
      expect(asked(all(feared, clientIs("ana", { died: "2026-03-08" })))).toEqual([]);
    });
    test("a letter to the other client says nothing of it", () => { expect(JSON.stringify(assessed(feared).notices.filter(({ about }) => about === "ben"))).not.toContain("ana"); });
  });

  const wishes = (use: readonly Channel[], avoid: readonly Channel[]): Change => ({ casefile }) => {
    casefile.agreements.push({ id: "way", kind: "channel", client: "ana", use: [...use], avoid: [...avoid], warnedOfRisk: "yes", at: "2026-02-01T09:00:00-08:00" });
  };
  test.each<[what: string, use: readonly Channel[], avoid: readonly Channel[], byMail: boolean, byEmail: boolean, askFirst?: readonly Channel[]]>([
    ["nothing was said", [], [], true, false], ["e-mail was agreed to", ["plain-email"], [], true, true],
    ["mail is opened by somebody else at home", ["plain-email"], ["mail"], false, true], ["e-mail was agreed to and then not", ["plain-email"], ["plain-email"], true, false],
    ["only the phone is wanted", ["phone"], [], false, false, ["phone"]], ["the phone or a letter", ["phone", "mail"], [], true, false],
    ["a letter is not wanted, and nothing else was said", [], ["mail"], false, false, []], ["the phone, and no voicemail", ["phone", "voicemail"], ["voicemail"], false, false, ["phone"]],
  ])("by which way: %s", (_what, use, avoid, byMail, byEmail, askFirst) => {
    const [notice] = assess({}, after(wishes(use, avoid)).casefile).notices;
    expect(notice).toMatchObject({ byMail, byEmail, avoid });
    expect(notice?.askFirst).toEqual(askFirst);
  });
  test("whoever wants the phone is asked by phone where a letter can go, and no letter goes before", () => {
    const told = (change: Change): string => assessmentInWords(assess({}, after(change).casefile), { names: { ana: "Ana", mother: "Mia" } });
    expect(told(wishes(["phone"], []))).toContain("A letter to Ana, without delay and by the end of 2026-05-05 (HIPAA Breach Notification Rule, 45 CFR 164.404(b)). Ask Ana first, by phone, where it can go, or to pick it up here: the notice stays in writing.");
    expect(told(wishes([], ["mail"]))).toContain("Ask Ana first where it can go, or to pick it up here: the notice stays in writing. Not by mail: that was asked for.");
    expect(told(asIs)).not.toContain("stays in writing");
  });
  describe("the wish is not that of who acts for her", () => {
    const dead = clientIs("ana", { died: "2026-03-08", representatives: [{ who: "mother", as: "executor", authority: "shown", decree: "no-decree", from: "2026-03-08T09:00:00-08:00", until: "open", concerns: [] }] });
    test.each<[what: string, use: readonly Channel[]]>([["wanted the phone", ["phone"]], ["agreed to e-mail", ["plain-email"]]])("she %s: her executor gets a letter by mail", (_what, use) => {
      expect(assess({}, after(all(wishes(use, []), dead)).casefile).notices[0]).toMatchObject({ sendTo: ["mother"], byMail: true, byEmail: false });
    });
  });
});

describe("42 CFR 2.16(b): the same for substance use records", () => {
  const substanceUse = (discoveredAt: string): BreachAssessment => {
    const as = [toAStranger({ receivedAt: discoveredAt, at: discoveredAt, asked: [{ what: "portions", ids: ["anas"] }] })];
    return assess({ at: discoveredAt, discoveredAt, as }, after(portionIs("anas", { part2: "yes" }), fileIs({ part2Program: "yes", covered: "no" })).casefile, POLICY, discoveredAt);
  };
  test.each<[when: string, at: string, is: string]>([
    ["the day before the text of 2024", "2024-04-15T23:59:59-08:00", "not-in-force"], ["its first day", "2024-04-16T00:00:00-08:00", "breach"], ["a second later", "2024-04-16T00:00:01-08:00", "breach"], ["since everybody must follow it", "2026-02-16T09:00:00-08:00", "breach"],
  ])("%s, in a practice that HIPAA does not cover", (_when, at, is) => {
    const found = substanceUse(at);
    expect([under("part2", found)?.is, under("hipaa", found)?.is]).toEqual([is, "not-governed"]);
    expect(found.notices.map(({ about, because }) => [about, because.map(({ citation }) => citation.provision)])).toEqual(is === "breach" ? [["ana", ["2.16(b), with 45 CFR 164.404(b)"]]] : []);
  });
  test("where both laws bind there is one notice, which both stand behind", () => {
    const found = assess({ as: [toAStranger({ asked: [{ what: "portions", ids: ["anas"] }] })] }, after(portionIs("anas", { part2: "yes" }), fileIs({ part2Program: "yes" })).casefile);
    expect(found.notices).toHaveLength(1);
    expect(found.notices[0]?.because.map(({ pack }) => pack)).toEqual(["hipaa", "part2"]);
  });
});

describe("California's clinics: fifteen weekdays (Health and Safety Code 1280.15)", () => {
  const california = policyFor({ jurisdictions: ["US-CA"], codes: [] });
  const reports = (more: Partial<IncidentInput>, at = LATER) => assess(more, world.casefile, california, at).reports.map(({ by, overdue }) => [by, overdue]);
  test.each<[when: string, at: string, overdue: boolean]>([["the day before", "2026-03-26T12:00:00-07:00", false], ["on the day", "2026-03-27T23:59:59-07:00", false], ["the day after", "2026-03-28T00:00:00-07:00", true]])("%s", (_when, at, overdue) => {
    expect(reports({}, at)).toEqual([["2026-03-27", overdue]]); // discovered on Friday the 6th
  });
  test.each<[discovered: string, by: string]>([["2026-03-07T09:00:00-08:00", "2026-03-27"], ["2026-03-08T09:00:00-07:00", "2026-03-27"], ["2026-03-09T09:00:00-07:00", "2026-03-30"]])("discovered on %s", (discoveredAt, by) => { expect(reports({ discoveredAt })).toEqual([[by, false]]); });
  test("a message that went astray inside the practice is none; a curious look is", () => {
    expect(reports({ as: [toAStranger({ recipient: inside })] })).toEqual([]);
    expect(reports({ as: [toAStranger({ recipient: party("court", "court", { place: "inside", authority: "no" }) })] })).toHaveLength(1);
    expect(reports({ lapse: "staff-curiosity", as: lookedAt })).toHaveLength(1);
  });
  test("where another state's law binds there is none", () => { expect(assess({}, world.casefile, policyFor({ jurisdictions: ["US-WA"], codes: [], notModelled: ["US-CA"] })).reports).toEqual([]); });
});

describe("where a client can turn, the nearest first", () => {
  const ways = (policy: Policy, more: Partial<IncidentInput> = {}, file: CasefileInput = world.casefile) => assess(more, file, policy).recourse.find(({ client }) => client === "ana")?.ways ?? [];
  test("therapist, supervisor and practice, professional body, board, Department (164.530(d), 160.306)", () => {
    expect(ways(POLICY).map(({ id, within, citation }) => [id, within, citation.provision])).toEqual([
      ["ask-the-therapist", undefined, "on what a client can do"], ["ask-the-supervisor", undefined, "on what a client can do"], ["complain-to-the-practice", undefined, "164.530(d)(1)"],
      ["complain-to-the-professional-body", undefined, "on what a client can do"], ["complain-to-the-licensing-board", undefined, "on what a client can do"],
      ["complain-to-the-department", "P180D", "160.306(b)(3)"],
    ]);
  });
  test("the hundred and eighty days run from when that client learned of it", () => {
    const until = (client: string) => assess({ told: [{ who: "ana", at: "2026-03-06T09:00:00-08:00" }] }, world.casefile, HIPAA_ALONE).recourse.find((each) => each.client === client)?.ways.find(({ id }) => id === "complain-to-the-department")?.until;
    expect([until("ana"), until("ben")]).toEqual(["2026-09-02", undefined]);
  });
  test("a lawsuit where the state has one: Illinois, California; Washington within two years", () => {
    const sued = (place: "US-IL" | "US-CA" | "US-WA") => {
      const file = JSON.parse(JSON.stringify(world.casefile).replaceAll("US-CA", place)) as CasefileInput;
      return ways(policyFor({ jurisdictions: [place], codes: [] }), { told: [{ who: "ana", at: "2026-03-06T09:00:00-08:00" }] }, file).filter(({ step }) => step === 6).map(({ id, citation, until, verified }) => [id, citation.provision, until, verified !== false]);
    };
    expect(sued("US-IL")).toEqual([["sue-in-illinois", "740 ILCS 110/15", undefined, false]]);
    expect(sued("US-CA")).toEqual([["sue-in-california", "Civ. Code 56.36(b)", undefined, true]]);
    expect(sued("US-WA")).toEqual([["sue-in-washington", "RCW 70.02.170", "2028-03-06", true]]);
  });
  test.each([["2028-02-29", "2030-02-28"], ["2028-02-28", "2030-02-28"], ["2028-03-01", "2030-03-01"]])("Washington, learned on %s: until %s, a day that there is (RCW 70.02.170)", (learned, until) => {
    const file = JSON.parse(JSON.stringify(world.casefile).replaceAll("US-CA", "US-WA")) as CasefileInput;
    const { recourse } = assess({ told: [{ who: "ana", at: `${learned}T09:00:00-08:00` }] }, file, policyFor({ jurisdictions: ["US-WA"], codes: [] }), "2028-03-02T09:00:00-08:00");
    expect(recourse.find(({ client }) => client === "ana")?.ways.find(({ id }) => id === "sue-in-washington")?.until).toBe(until);
  });
  test("of substance use records: the program and the Department (42 CFR 2.4)", () => {
    const file = after(portionIs("anas", { part2: "yes" }), fileIs({ part2Program: "yes", covered: "no" })).casefile;
    expect(ways(POLICY, { as: [toAStranger({ asked: [{ what: "portions", ids: ["anas"] }] })] }, file).map(({ citation }) => citation.provision)).toEqual(expect.arrayContaining(["2.4(a)", "2.4(b)"]));
  });
});

describe("what cannot be assessed is refused", () => {
  test.each<[what: string, more: Partial<IncidentInput>, at: string, found: readonly string[]]>([
    ["nobody is reached", { as: [] }, LATER, ["/as empty"]],
    ["discovered before it happened", { discoveredAt: "2026-03-05T16:59:59-08:00" }, LATER, ["/discoveredAt order"]],
    ["decided at another instant", { as: [toAStranger({ at: "2026-03-05T17:00:01-08:00" })] }, LATER, ["/as/0/at order"]],
    ["a request that is none in itself", { as: [toAStranger({ receivedAt: "2026-03-05T17:00:01-08:00" })] }, LATER, ["/as/0/at order"]],
    ["told before it happened", { told: [{ who: "ana", at: "2026-03-05T16:59:59-08:00" }] }, LATER, ["/told/0/at order"]],
    ["a wish that ends before it was stated", { stays: [{ how: "in-writing", by: "det", at: LATER, until: NOW }] }, LATER, ["/stays/0/until order"]],
    ["half a person", { elsewhere: [{ residentsOf: "US-CA", people: 0.5 }] }, LATER, ["/elsewhere/0/people type"]],
    ["fewer than nobody", { elsewhere: [{ residentsOf: "US-CA", people: -1 }] }, LATER, ["/elsewhere/0/people type"]],
    ["assessed at no instant", {}, "soon", ["/at bad-instant"]],
    ["assessed a second before its discovery", {}, "2026-03-06T07:59:59-08:00", ["/at order"]],
    ["assessed as it is discovered", {}, DISCOVERED, []],
    ["of a note that nobody has", { as: [toAStranger({ asked: [{ what: "portions", ids: ["gone"] }] })] }, LATER, ["/asked/0/ids/0 unknown-portion"]],
  ])("%s", (_what, more, at, found) => { expect(codes(() => assess(more, world.casefile, POLICY, at))).toEqual(found); });
  test("and so is an incident on file that does not fit", () => { expect(codes(() => fileWith({ incidents: [incident({ as: [] }), incident()] }))).toEqual(["/incidents/0/as empty", "/incidents/1/id duplicate-id"]); });
});

test("row 50 of the index: a misdirected e-mail or an overheard talk is assessed, mitigated, and told to each", () => {
  const found = assess();
  expect([found.judged[0]?.outcome, found.breach, found.notices.map(({ about, by }) => [about, by])]).toEqual(["deny", true, [["ana", "2026-05-05"], ["ben", "2026-05-05"]]]);
  expect(found.toDo.map(({ duty }) => duty)).toContain("mitigate");
  expect(Object.isFrozen(found.notices[0]?.says)).toBe(true);
});

test("in words for the clinician", () => {
  const names = { ana: "Ana", ben: "Ben" };
  const text = assessmentInWords(assess({ told: [{ who: "ana", at: "2026-03-06T09:00:00-08:00" }], elsewhere: [{ residentsOf: "US-CA", people: 600 }], stays: [{ how: "orally", by: "det", at: "2026-03-07T09:00:00-08:00" }] }, after(clientIs("ben", { died: "2026-03-08" })).casefile), { names });
  expect(text).toContain("This is presumed to be a breach, and nothing shows yet that it is none. (HIPAA Breach Notification Rule, 45 CFR 164.402)");
  expect(text).toContain("Ana was told on 2026-03-06.");
  expect(text).toContain("Nobody on file can read it for Ben");
  expect(text).toContain("Tell the Department of Health and Human Services together with the people by the end of 2026-05-05: it concerns 602 people");
  expect(text).toContain("Tell the press of US-CA by the end of 2026-05-05");
  expect(text).toContain("Not before the end of 2026-04-06: an official has asked for it.");
  expect(text).toContain("By the end of 2026-09-02.");
  expect(assessmentInWords(assess({}, world.casefile, HIPAA_ALONE, "2026-12-01T09:00:00-08:00"))).toContain("This day has passed: do it now.");
  for (const facts of [shown, { ...stoodBehind, secured: "yes" }, { ...stoodBehind, goodFaith: "yes", couldBeKept: "no" }] satisfies Partial<IncidentInput>[]) expect(assessmentInWords(assess(facts))).toMatch(/^NO BREACH that the law wants told\.[\s\S]*No breach/);
});
