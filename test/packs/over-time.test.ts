/** Law over time: each decision is made under the law of its own day, and a signature is judged by the law of the day it was given. */
import { describe, expect, test } from "vitest";
import { evaluateDisclosure, policyFor, type Decision } from "subrosa";
import * as packs from "subrosa/packs";
import { subpoena } from "../support/situations.ts";
import { all, asks, asksFor, clientIs, neverSigned, parsed, party, portionIs, release, requestIs, signed, type Change } from "../support/world.ts";

/** Everything in this world has happened by then. */
const at = (day: string): Change => requestIs({ receivedAt: `${day}T09:00:00-08:00`, at: `${day}T17:00:00-08:00` });
/** Sessions and notes of years ago, so that no decision comes before what it is about. */
const longAgo: Change = ({ casefile }) => {
  for (const session of casefile.sessions) session.at = session.at.replace("2026-02", "2021-02");
  for (const record of casefile.records) record.writtenAt = record.writtenAt.replace("2026-02", "2021-02");
  for (const { members } of [casefile.unit]) for (const member of members) member.joined = "2021-01-10T10:00:00-08:00";
  casefile.unit.formed = "2021-01-10T10:00:00-08:00";
  for (const agreement of casefile.agreements) if ("at" in agreement) agreement.at = "2021-01-10T10:00:00-08:00";
};
/** And of a time before all of it, with forms of that time. */
const longBefore: Change = all(longAgo, ({ casefile }) => {
  for (const session of casefile.sessions) session.at = session.at.replace("2021-", "2001-");
  for (const record of casefile.records) record.writtenAt = record.writtenAt.replace("2021-", "2001-");
  for (const member of casefile.unit.members) member.joined = "2001-01-10T10:00:00-08:00";
  for (const form of casefile.releases) form.signedAt = "2002-03-01T09:00:00-08:00";
  for (const client of casefile.clients) client.capacity = [{ from: "1990-01-01T00:00:00-08:00", is: "able" }];
  for (const client of casefile.clients) client.born = client.born.replace("198", "196");
  casefile.agreements = [];
});
const substanceUse = all(longAgo, portionIs("anas", { part2: "yes" }), asksFor("anas"), neverSigned("ana"));
const form = (more: Parameters<typeof release>[2]) => release("r-part2", "ana", {
  expires: "2027-12-31", covers: { kinds: "entire-record", statements: [], days: "all", sensitivities: "all", part2: "yes" },
  statements: ["description", "discloser", "recipient", "purpose", "expiry", "signature", "date", "right-to-revoke", "no-conditioning", "redisclosure", "consequences-of-refusal", "plain-language"], ...more,
});
const decide = (...changes: readonly Change[]): Decision => {
  const { casefile, request } = parsed(...changes);
  return evaluateDisclosure(request, casefile, policyFor({ jurisdictions: [], codes: [], notModelled: ["US-CA"] }));
};
const verdict = (...changes: readonly Change[]): string | undefined => decide(...changes).portions[0]?.verdict;
const dutiesFrom = (decision: Decision): readonly string[] => decision.obligations.flatMap(({ reasons }) => reasons.map(({ rule }) => rule));

describe("42 CFR Part 2 before and after 16 April 2024", () => {
  // 2.31(d) of the 2024 text: a consent for a proceeding is combined with none for anything else. The older text did not say so.
  const forTwoThings = (signedAt: string): Change => all(substanceUse, signed(form({ purposes: ["divorce", "treatment"], signedAt })));
  test("a form for a proceeding and for care, signed the day before, still serves", () => {
    expect(verdict(forTwoThings("2024-04-15T10:00:00-07:00"), at("2024-05-01"))).toBe("may");
  });
  test("signed on the day, it does not", () => { expect(verdict(forTwoThings("2024-04-16T10:00:00-07:00"), at("2024-05-01"))).toBe("must-not"); });
  test("a form for the proceeding alone serves on both days", () => {
    for (const day of ["2024-04-15", "2024-04-16"]) expect(verdict(substanceUse, signed(form({ signedAt: `${day}T10:00:00-07:00` })), at("2024-05-01"))).toBe("may");
  });

  // 2.32: before, only the ban on passing it on went along; from then on a copy of the consent as well.
  test("what goes along with it changes on that day", () => {
    const signedEarly = all(substanceUse, signed(form({ signedAt: "2024-01-10T10:00:00-08:00" })));
    const [before, on] = ["2024-04-15", "2024-04-16"].map((day) => dutiesFrom(decide(signedEarly, at(day))));
    expect(before).not.toContain("part2/2.32/notice-and-copy");
    expect(on).toContain("part2/2.32/notice-and-copy");
  });

  test("between the two days the decision says that both texts stood, and before and after it does not", () => {
    const said = (day: string): boolean => dutiesFrom(decide(substanceUse, signed(form({ signedAt: "2024-01-10T10:00:00-08:00" })), at(day))).includes("part2/89-FR-12472/both-texts");
    expect(["2024-04-15", "2024-04-16", "2026-02-15", "2026-02-16"].map(said)).toEqual([false, true, true, false]);
  });
});

describe("42 CFR Part 2 before and after 16 February 2026", () => {
  // 2.31(a)(4) of the 2024 text lets a form name a class of recipients. That is looser, and binds only from here on.
  const toAClass = all(
    substanceUse, asks(party("doe", "treating-provider")), requestIs({ purpose: "treatment" }),
    signed(form({ recipients: [{ kind: "treating-provider" }], purposes: ["treatment"], signedAt: "2026-02-01T10:00:00-08:00" })),
  );
  test("a form that names a class of recipients serves from that day", () => {
    expect([verdict(toAClass, at("2026-02-15")), verdict(toAClass, at("2026-02-16"))]).toEqual(["must-not", "may"]);
  });
});

describe("42 CFR Part 2 before the oldest text that is modelled", () => {
  test("it bound, and nothing goes without somebody looking it up", () => {
    const care = all(longBefore, portionIs("anas", { part2: "yes" }), asksFor("anas"), neverSigned("ana"), asks(party("rx", "treating-provider")), requestIs({ purpose: "treatment" }));
    expect([verdict(care, at("2018-01-15")), verdict(care, at("2018-02-15"))]).toEqual(["escalate", "must-not"]);
  });
});

describe("HIPAA", () => {
  test("a day before the text that is modelled: the rule bound, in another text, so nothing goes on what is known here", () => {
    for (const day of ["2004-01-10", "2012-01-10", "2013-03-25"]) {
      const early = decide(longBefore, at(day));
      expect(early.portions[0]?.verdict).toBe("escalate");
      expect(early.missing).toContainEqual({ fact: "governing-law", of: "HIPAA Privacy Rule, 45 CFR", askedOf: "practice" });
    }
  });
  test("a day before there was such a rule is decided without it, and the decision says so", () => {
    expect(decide(longBefore, at("2003-04-13")).cautions.find(({ id }) => id === "not-in-force")?.slots).toMatchObject({ packs: expect.arrayContaining(["hipaa"]) as unknown });
  });
  test("the rule on reproductive health care of 2024, vacated on 18 June 2025, is not coded", () => {
    const cited = packs.hipaa.rules.map(({ citation }) => citation.provision);
    expect(cited.filter((provision) => provision.startsWith("164.509") || provision.startsWith("164.502(a)(5)(iii)"))).toEqual([]);
    const reproductive = all(portionIs("joint", { sensitivities: ["reproductive"] }));
    expect(verdict(reproductive)).toBe(verdict(portionIs("joint", { sensitivities: [] })));
  });
});

/** Until when the decision stands, with forms that never end and nothing ahead but the notice of a subpoena. */
const until = (jurisdictions: readonly ("US-CA" | "US-FL" | "US-VA" | "US-WA")[], ...changes: readonly Change[]): string | undefined => {
  const { casefile, request } = parsed(({ casefile: draft }) => { for (const each of draft.releases) each.expires = "none"; }, ...changes);
  return evaluateDisclosure(request, casefile, policyFor({ jurisdictions: [...jurisdictions], codes: [] })).validUntil;
};

describe("a decision stands until the days are over that a body of law counts", () => {
  const told = all(asks(party("roe", "opposing-attorney")), subpoena("roe", { noticeAt: "2026-03-04T09:00:00-08:00", returnAt: "none" }));
  const by = (day: string): Change => requestIs({ at: `${day}T17:00:00-08:00` });
  test.each([
    ["US-CA", "2026-03-14", "2026-03-15", "2027-03-01T00:00:00-08:00"], // there a form is a year old then, and may be over
    ["US-FL", "2026-03-14", "2026-03-15", undefined], ["US-VA", "2026-03-19", "2026-03-20", undefined],
    ["US-WA", "2026-03-18", "2026-03-19", "2027-03-01T00:00:00-08:00"], // there a form for an employer ends a year after it was signed
  ] as const)("after the notice of a subpoena, in %s", (place, last, over, next) => {
    expect([until([place], told), until([place], told, by(last)), until([place], told, by(over))]).toEqual([`${last}T00:00:00-08:00`, `${over}T00:00:00-08:00`, next]);
  });
  test("after a death, under HIPAA", () => {
    const dead: Change = clientIs("ana", { died: "1980-03-10", born: "1940-01-01", capacity: [] });
    expect([until([], dead, requestIs({ at: "2030-01-01T09:00:00-08:00" })), until([], dead, requestIs({ at: "2030-03-10T09:00:00-08:00" }))]).toEqual(["2030-03-10T00:00:00-08:00", "2030-03-11T00:00:00-08:00"]);
  });
});
