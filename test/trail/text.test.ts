/** The trail in words: each way in which a thing can stand is said, and no id is taken for anything else. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accountInWords, accountingOfDisclosures, assessBreach, assessmentInWords, noticeInWords, policyFor, spanish, spanishTrail, type CasefileInput, type IncidentInput, type Policy } from "subrosa";
import { LAPSES } from "../../src/domain/incident.ts";
import { entry, HIPAA_ALONE, incident, logged, POLICY, stoodBehind, toAStranger, went } from "../support/trail.ts";
import { hostile, tagsIn } from "../explain/hostile.ts";
import { after, clientIs, world, type Change } from "../support/world.ts";

const LATER = "2026-03-10T09:00:00-07:00";
const said = (more: Partial<IncidentInput>, file: CasefileInput = world.casefile, policy: Policy = HIPAA_ALONE): string =>
  assessmentInWords(assessBreach(incident(more), file, policy, LATER));
const BOTH_SIGNED = { requester: world.request.requester, recipient: world.request.recipient, purpose: world.request.purpose, channel: world.request.channel } as const;
const LONG_AGO = "2010-03-05T17:00:00-08:00";
const all = { recognizable: "yes", reachedIsBound: "no", viewed: "yes", mitigated: "no", secured: "no", lowProbability: "no" } as const;

test.each<[what: string, more: Partial<IncidentInput>, sentence: string]>([
  ["shown to be one", { ...stoodBehind, ...all }, "This is a breach. (HIPAA Breach Notification Rule, 45 CFR 164.402)"],
  ["not shown to be none", {}, "This is presumed to be a breach, and nothing shows yet that it is none."],
  ["excluded", { ...stoodBehind, goodFaith: "yes", couldBeKept: "no" }, "No breach. Whoever it reached could not have kept any of it. (HIPAA Breach Notification Rule, 45 CFR 164.402(1)(iii))"],
  ["encrypted", { ...stoodBehind, secured: "yes" }, "No breach that must be told: nobody whom it reached can read it."],
  ["permitted", { as: [toAStranger(BOTH_SIGNED)] }, "This law would have let it go."],
  ["before the text", { at: LONG_AGO, discoveredAt: LONG_AGO, as: [toAStranger({ receivedAt: LONG_AGO, at: LONG_AGO })] }, "Its text as it is known here was not in force when this was discovered."],
])("%s", (_what, more, sentence) => { expect(said(more)).toContain(sentence); });

test("where it does not bind it says so, and what was not read is marked", () => {
  expect(said({}, world.casefile, POLICY)).toContain("This law does not bind here. (Substance use records, 42 CFR 2.16(b), with 45 CFR 164.402)");
  const inIllinois = JSON.parse(JSON.stringify(world.casefile).replaceAll("US-CA", "US-IL")) as CasefileInput;
  expect(said({}, inIllinois, policyFor({ jurisdictions: ["US-IL"], codes: [] }))).toContain("Ask an attorney by when. (Illinois law, 740 ILCS 110/15; not read in the source)");
});
test("years are years, and those who learned on different days stand apart", () => {
  const inWashington = JSON.parse(JSON.stringify(world.casefile).replaceAll("US-CA", "US-WA")) as CasefileInput;
  const text = said({ told: [{ who: "ana", at: "2026-03-06T09:00:00-08:00" }] }, inWashington, policyFor({ jurisdictions: ["US-WA"], codes: [] }));
  expect(text).toContain("Sue for the harm that it has done. Within 2 years of learning of it. (Washington law, RCW 70.02.170)");
  expect(text).toContain("Sue for the harm that it has done. By the end of 2028-03-06. (Washington law, RCW 70.02.170)");
  expect(text).toMatch(/Where ana can turn:[\s\S]*Where ben can turn:/);
});
test("California's reports name their condition and their day", () => {
  expect(said({}, world.casefile, policyFor({ jurisdictions: ["US-CA"], codes: [] }))).toContain("If the practice is a clinic licensed by the State, it tells the people and the State Department of Public Health. By the end of 2026-03-27 (California law, Health and Safety Code 1280.15(b)).");
});
test("the press where nobody knows where they live", () => {
  const { casefile } = after(({ casefile: draft }) => { draft.jurisdictions = []; });
  expect(said({ elsewhere: [{ residentsOf: "unknown", people: 600 }] }, casefile)).toContain("Tell the press of the place where they live by the end of 2026-05-05: it concerns 602 people there");
});
test("one person is a person, and what is also about somebody is said", () => {
  const { casefile } = after(({ casefile: draft }) => { for (const { portions } of draft.records) for (const portion of portions) if (portion.id === "bens") portion.about = ["ana", "ben"]; });
  const text = said({ as: [toAStranger({ asked: [{ what: "portions", ids: ["bens"] }] })] }, casefile);
  expect(text).toContain("it concerns 1 person (");
  expect(text).toContain("This also concerns ana, who did not confide it.");
});

test("how else somebody is reached is said with a breach, and not without one", () => {
  expect(said({})).toContain("Tell the client afterwards. If an address is wrong, reach that person in another way; ten people or more, for 90 days on the web site or through the press, with a free telephone number. (HIPAA Breach Notification Rule, 45 CFR 164.404(d)(2))");
  expect(said({})).toContain("If harm is near, telephone as well. (HIPAA Breach Notification Rule, 45 CFR 164.404(d)(3))");
  expect(said({ ...stoodBehind, secured: "yes" })).not.toContain("If harm is near");
});

describe("no name gets out of its place", () => {
  const text = (format: "text" | "markdown" | "html", name: string): string => {
    const options = { names: { ana: name, ben: name, cps: name }, addresses: { cps: name }, contact: name, format };
    const assessment = assessBreach(incident(), world.casefile, HIPAA_ALONE, LATER);
    const account = accountingOfDisclosures(logged(entry()), "ana", "2026-01-01T00:00:00-08:00", LATER, HIPAA_ALONE);
    return [accountInWords(account, options), assessmentInWords(assessment, options), ...assessment.notices.map((notice) => noticeInWords(notice, options))].join("");
  };
  test("a line cannot be forged", () => {
    const lines = text("text", "Ana").split("\n").length;
    fc.assert(fc.property(hostile, (name) => {
      const written = text("text", name);
      expect(written.split("\n")).toHaveLength(lines);
      expect(written.replace(/\n/g, "")).not.toMatch(/[\p{Cc}\p{Surrogate}\u202a-\u202e\u2066-\u2069]/u);
    }), { numRuns: 60 });
  });
  test("nor a tag", () => {
    fc.assert(fc.property(hostile, (name) => {
      const { tags, words } = tagsIn(text("html", name));
      for (const tag of tags) expect(tag).toMatch(/^<\/?(?:h1|h2|section|p|ul|li|article)>$|^<article lang="en">$/);
      expect(words).not.toMatch(/[<>"'`]/);
    }), { numRuns: 60 });
  });
});

describe("letters", () => {
  const letter = (change: Change, more: Partial<IncidentInput> = {}) => assessBreach(incident(more), after(change).casefile, HIPAA_ALONE, LATER).notices[0];
  const executor: Change = clientIs("ana", { died: "2026-03-08", representatives: [{ who: "sister", as: "executor", authority: "shown", decree: "no-decree", from: "2026-03-08T12:00:00-08:00", until: "open", concerns: [] }] });
  test("to an executor, about the person; and where the practice can be reached is for the practice to say", () => {
    const notice = letter(executor);
    const text = notice === undefined ? "" : noticeInWords(notice, { names: { sister: "Eva" } });
    expect(text).toContain("To Eva, about ana");
    expect(text).toContain("[how to reach the practice]");
    expect(said({}, after(executor).casefile)).toContain("A letter to sister about ana, by first-class mail, without delay");
  });
  test("of what was told, its topic", () => {
    const talk = toAStranger({ form: "verbal", channel: { by: "public-space", addressVerified: "no", private: "no", encrypted: "no" }, asked: [{ what: "statement", id: "talk", topic: "session-content", holders: ["ana"], drawnFrom: ["anas"] }] });
    const notice = letter(() => undefined, { lapse: "overheard-talk", as: [talk] });
    expect(notice === undefined ? "" : noticeInWords(notice)).toContain("On 2026-03-05 a conversation was overheard. We learned of it on 2026-03-06.\n\nThis concerns information about you: what was said in a session.");
  });
  test.each(LAPSES)("of every lapse it promises only what can be done: nobody gets back what was overheard or seen (%s)", (lapse) => {
    const notice = letter(() => undefined, { lapse });
    for (const text of notice === undefined ? [""] : [noticeInWords(notice), noticeInWords(notice, { language: spanish, trail: spanishTrail })]) {
      expect(text).toMatch(/doing what we can against any harm that may come of it|hacemos lo que podemos contra el daño que pueda causar/);
      expect(text).not.toMatch(/get it back|destroyed|recuperarlo|destruya/);
    }
  });
  test.each<[use: readonly ("plain-email" | "mail" | "phone")[], avoid: readonly ("mail" | "plain-email")[], words: string]>([
    [["plain-email"], [], "A letter to ana, by mail or e-mail, without delay"], [["phone"], ["mail"], "A letter to ana, without delay and by the end of 2026-05-05 (HIPAA Breach Notification Rule, 45 CFR 164.404(b)). Ask ana first, by phone, where it can go, or to pick it up here: the notice stays in writing. Not by mail: that was asked for."],
  ])("by %s, not by %s", (use, avoid, words) => {
    const { casefile } = after(({ casefile: draft }) => { draft.agreements.push({ id: "way", kind: "channel", client: "ana", use: [...use], avoid: [...avoid], warnedOfRisk: "yes", at: "2026-02-01T09:00:00-08:00" }); });
    expect(said({}, casefile)).toContain(words);
  });
});

test("an account of what has no common word, on nobody's own ground", () => {
  const file = logged(entry({ purpose: "custody", contents: [went("told", { mother: "authorization" }, { about: ["ana"], kinds: ["collateral-note", "billing", "diagnosis"] })] }), entry({ id: "d-2", purpose: "guardianship" }));
  const text = accountInWords(accountingOfDisclosures(file, "ana", "2026-01-01T00:00:00-08:00", LATER, HIPAA_ALONE));
  expect(text).toContain("What: a note of what somebody close said, bills and payments and a diagnosis. For a custody case.");
  expect(text).toContain("For a guardianship, on the ground of a report of abuse.");
});
