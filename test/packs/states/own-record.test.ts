/** Which papers a state leaves out of the record that it gives, and which likely harm lets it be held back: every word of both lists, rule by rule. */
import { describe, expect, test } from "vitest";
import * as packs from "subrosa/packs";
import type { Pack } from "subrosa";
import { PORTION_KINDS } from "../../../src/domain/vocabulary.ts";
import { ruleOf, said } from "../../support/find.ts";
import { harm, ownRequest } from "../../support/situations.ts";
import { all, asIs, asksFor, asksToTell, fileIs, portionIs, releaseOf, type Change } from "../../support/world.ts";

const HARMS = ["life-or-safety", "other-person", "emotional"] as const;
const treats = (as: "psychologist" | "mft"): Change => fileIs({ clinicians: [{ id: "dr-lee", licences: [{ as, in: "US-CA" }], role: "treating" }] });
const notCovered: Change = all(ownRequest, fileIs({ covered: "no" }));
const likely = (ground: (typeof HARMS)[number]): Change => ({ casefile, request }) => { harm({ ground, to: [request.recipient.id] })({ casefile, request }); };

/** The papers of others that are no record of the client's care. */
const PAPERS: readonly string[] = ["litigation-file", "supervision-notes", "test-materials"];
const WITH_PERSONAL: readonly string[] = [...PAPERS, "personal-notes"];

type Gives = readonly [pack: Pack, rule: string, without: readonly string[], heldBackFor: readonly string[], change: Change];
const GIVES: readonly Gives[] = [
  [packs.california, "california/HealthandSafetyCode123110(a)/own-record", PAPERS, ["life-or-safety", "emotional"], ownRequest],
  [packs.colorado, "colorado/C.R.S.25-1-802/sees-the-record", PAPERS, ["life-or-safety", "other-person"], ownRequest],
  [packs.florida, "florida/456.057(6)/report-of-treatment", ["personal-notes", "supervision-notes"], [], all(ownRequest, asksToTell("summary", ["ana"], ["anas"]))],
  [packs.illinois, "illinois/740ILCS110/4(a)/own-record", ["personal-notes", "test-materials"], [], ownRequest], // 740 ILCS 110/2 (personal notes), 110/3(c) (test material); no harm counts: D.0 [V:E17]
  [packs.massachusetts, "massachusetts/c.112s.12CC/own-record", WITH_PERSONAL, ["life-or-safety", "emotional"], ownRequest],
  [packs.newYork, "new-york/PublicHealthLaw18(2)/own-record", WITH_PERSONAL, HARMS, all(ownRequest, treats("psychologist"))],
  [packs.newYork, "new-york/8NYCRR29.2(a)/record-on-request", WITH_PERSONAL, HARMS, all(ownRequest, treats("mft"))],
  [packs.ohio, "ohio/3701.74(B)/own-record", WITH_PERSONAL, HARMS, ownRequest],
  [packs.pennsylvania, "pennsylvania/42Pa.C.S.6155(b)(1)/own-charts", WITH_PERSONAL, HARMS, ownRequest],
  [packs.texas, "texas/HealthandSafetyCode611.0045(a)/own-record", PAPERS, ["life-or-safety", "emotional"], ownRequest],
  [packs.virginia, "virginia/32.1-127.1.03(A)(1)/sees-the-record", PAPERS, ["life-or-safety", "other-person"], ownRequest],
  [packs.virginia, "virginia/54.1-2404.2(A)/honors-release", PAPERS, ["life-or-safety", "other-person"], asksFor("anas")],
  [packs.washington, "washington/RCW70.02.080(1)(a)/sees-the-record", PAPERS, HARMS, ownRequest],
  [packs.washington, "washington/RCW70.02.030(1)/honors-release", PAPERS, HARMS, asksFor("anas")],
];
/** A form reaches notes kept apart by their name only where it names them; here it names whatever it is about. */
const named = (kind: (typeof PORTION_KINDS)[number]): Change => releaseOf("ana", { covers: { kinds: [kind], statements: [], days: "all", sensitivities: "all", part2: "no" } });

describe.each(GIVES)("$id $1 gives", (pack, id, without, heldBackFor, change) => {
  const rule = ruleOf(pack, id);
  test.each(PORTION_KINDS.filter((kind) => kind !== "deidentified"))("of this kind: %s", (kind) => {
    expect(said(rule, all(change, portionIs("anas", { kind }), named(kind)))).toBe(without.includes(kind) ? "silent" : "demanded");
  });
  test.each(HARMS)("though this harm is likely: %s", (ground) => { expect(said(rule, all(change, likely(ground)))).toBe(heldBackFor.includes(ground) ? "silent" : "demanded"); });
  test("where nobody speaks of harm", () => { expect(said(rule, all(change, asIs))).toBe("demanded"); });
});

type Says = readonly [pack: Pack, rule: string, says: string, forHarm: readonly string[], change: Change];
const HOLDS_BACK: readonly Says[] = [
  [packs.california, "california/HealthandSafetyCode123115(b)/withholds-for-harm", "harm", ["life-or-safety", "emotional"], notCovered],
  [packs.california, "california/HealthandSafetyCode123115(b)/harm-is-no-ground", "federal", ["emotional"], ownRequest],
  [packs.massachusetts, "massachusetts/c.112s.12CC/summary-for-adverse-effect", "harm", ["life-or-safety", "emotional"], notCovered],
  [packs.massachusetts, "massachusetts/c.112s.12CC/names-the-state-ground", "federal", ["emotional"], ownRequest],
  [packs.newYork, "new-york/MentalHygieneLaw33.16(c)(1)/withholds-for-harm", "harm", HARMS, notCovered],
  [packs.newYork, "new-york/MentalHygieneLaw33.16(c)(1)/harm-is-no-ground", "federal", ["emotional"], ownRequest],
  [packs.ohio, "ohio/3701.74(B)/withholds-for-adverse-effect", "harm", ["life-or-safety", "emotional"], notCovered],
  [packs.ohio, "ohio/3701.74(B)/names-the-state-ground", "federal", ["emotional"], ownRequest],
  [packs.pennsylvania, "pennsylvania/55Pa.Code5100.33(c)(1)/withholds-for-detriment", "harm", ["life-or-safety", "emotional"], notCovered],
  [packs.pennsylvania, "pennsylvania/55Pa.Code5100.33(c)(1)/names-the-state-ground", "federal", ["emotional"], ownRequest],
  [packs.texas, "texas/HealthandSafetyCode611.0045(b)/withholds-for-harm", "harm", ["life-or-safety", "emotional"], notCovered],
  [packs.texas, "texas/HealthandSafetyCode611.0045(b)/harm-is-no-ground", "federal", ["emotional"], ownRequest],
  [packs.virginia, "virginia/32.1-127.1.03(F)/withholds-for-harm", "harm", ["life-or-safety", "other-person"], notCovered],
  [packs.washington, "washington/RCW70.02.090(1)/withholds-for-harm", "harm", HARMS, notCovered],
  [packs.washington, "washington/RCW70.02.090(1)(a)/health-is-no-federal-ground", "federal", ["emotional"], ownRequest],
];
describe.each(HOLDS_BACK)("$id $1", (pack, id, says, forHarm, change) => {
  test.each(HARMS)("where this harm is likely: %s", (ground) => { expect(said(ruleOf(pack, id), all(change, likely(ground)))).toBe(forHarm.includes(ground) ? says : "silent"); });
});
