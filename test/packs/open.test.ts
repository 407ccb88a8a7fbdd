/**
 * What a ban on nearly everything leaves open: the bases on which it says nothing, each rule with the words that let it. A warning that
 * waits for a passport, or for somebody to write down by which way it goes, comes too late; what names nobody is nobody's secret.
 */
import { expect, test } from "vitest";
import * as packs from "subrosa/packs";
import type { Pack } from "subrosa";

const WARNINGS = ["threat-to-others", "danger-to-self"];
const LEFT_OPEN: Readonly<{ [rule: string]: readonly string[] }> = {
  // ACA B.3.c, NASW 1.07(i): talk in private. That a warning or an emergency does not wait for a closed door is a choice.
  "aca/B.3.c/discusses-in-private": [...WARNINGS, "emergency", "deidentified"],
  "nasw/1.07(i)/discusses-in-private": [...WARNINGS, "emergency", "deidentified"],
  "practice/not-overheard": [...WARNINGS, "emergency", "deidentified"],
  // ACA H.2.d: encryption "that meets applicable legal standards". The same choice.
  "aca/H.2.d/encrypts": [...WARNINGS, "emergency", "deidentified"],
  // NASW 1.07(r): "identifying or confidential information". In an emergency a post is asked about, see the rule.
  "nasw/1.07(r)/posts-nothing": [...WARNINGS],
  // 45 CFR 164.514(h)(1) and (2)(iv): verification, which good faith replaces in 164.512(j). An emergency has its own recipients, whom somebody knows.
  "practice/identity-verified": [...WARNINGS, "deidentified"],
  "practice/authority-verified": [...WARNINGS, "deidentified"],
  // AUTHORITIES E.3, proc.telehealth-email: the way that the client agreed to. Not for what cannot wait, by choice.
  "practice/agreed-channel": [...WARNINGS, "emergency", "deidentified"],
  "practice/address-verified": [...WARNINGS, "emergency", "deidentified"],
  // No danger is met by telling everybody.
  "practice/not-on-social-media": ["deidentified"],
  // 38 U.S.C. 7332(b)(2)(H), "for purposes of providing health care", and (A), "a bona fide medical emergency". A warning is in no list of (b).
  "practice/asks-about-veterans-records": ["treatment", "emergency", "deidentified"],
  // Whoever looks into the own record needs no task.
  "practice/need-to-know": ["individual-access"],
};

const all: readonly Pack[] = Object.values(packs);
const bans = all.flatMap(({ rules }) => rules.flatMap((rule) => (rule.effect === "forbid" && "allBut" in rule.bars ? [[rule.id as string, rule.bars.allBut] as const] : [])));

test("each such ban is one of these", () => { expect(bans.map(([id]) => id).sort()).toEqual(Object.keys(LEFT_OPEN).sort()); });
test.each(bans)("%s", (id, allBut) => { expect([...allBut].sort()).toEqual([...(LEFT_OPEN[id] ?? [])].sort()); });

// 45 CFR 164.514(h), 164.530(c): who verifies and how a way is protected is the practice's own rule. Where a law demands the disclosure, whoever keeps these rules is asked first.
test("a ban that lets a demand of the law through only after somebody was asked names the privacy officer", () => {
  const softened = all.flatMap(({ rules }) => rules.flatMap((rule) => (rule.effect === "forbid" && rule.ifRequired !== undefined ? [[rule.id as string, rule.ifRequired] as const] : [])));
  expect(softened.map(([id]) => id).sort()).toEqual(["aca/B.3.c/discusses-in-private", "hipaa/164.514(h)(1)/authority-verified", "hipaa/164.514(h)(1)/identity-verified", "nasw/1.07(i)/discusses-in-private", "practice/address-verified", "practice/agreed-channel", "practice/authority-verified",
    "practice/identity-verified", "practice/not-on-social-media", "practice/not-overheard"]);
  for (const [, asked] of softened) expect(asked).toEqual(["privacy-officer"]);
});
