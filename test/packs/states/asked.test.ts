/** Which facts a state's rules on reports and on parents' forms ask for. */
import { expect, test } from "vitest";
import { florida, massachusetts, pennsylvania, washington } from "subrosa/packs";
import { asked, findingOf, ruleOf } from "../../support/find.ts";
import { abuse, involved, selfDanger } from "../../support/situations.ts";
import { all, asks, asksFor, asksToTell, clientIs, neverSigned, party, release, requestIs, sessionIs, signed } from "../../support/world.ts";

const told = all(asks(party("aps", "adult-protection")), requestIs({ purpose: "adult-abuse-report" }), asksToTell("abuse-report", ["ana"]));

test.each([[florida, "florida/415.1034/reports-vulnerable-adult"], [washington, "washington/RCW74.34.035(1)/vulnerable-adult"]] as const)("of somebody who depends on others only the suspicion is asked ($id)", (pack, id) => {
  expect(asked(pack, id, all(told, abuse("aps", { victim: "dependent-adult", suspected: "unknown" })))).toEqual(["suspicion"]);
  expect(asked(pack, id, all(told, abuse("aps", { victim: "elder", suspected: "unknown" })))).toEqual(["self-care", "suspicion"]);
  expect(asked(pack, id, all(told, abuse("aps", { victim: "elder" })))).toEqual(["self-care"]);
});

test("whether a report is due at once is asked about the person of whom it is said", () => {
  const finding = findingOf(ruleOf(florida, "florida/415.1034/adult-at-once"), all(told, abuse("aps", { victim: "elder", suspected: "unknown" })));
  expect(finding.kind === "undetermined" ? finding.missing.map(({ fact, of }) => [fact, of]) : finding.kind).toEqual([["suspicion", "ana"]]);
});

test.each([["unknown", "unknown", "birth-date"], ["unknown", "no", "birth-date"], ["2010-01-01", "living-apart", "emancipation"], ["1996-03-01", "unknown", "emancipation"]] as const)("born on %s, emancipated: %s, so a parent's form waits for this: %s", (born, emancipated, fact) => {
  const form = release("r-mother", "ana", { signedBy: "mother", signedAs: "parent", signedAt: born === "1996-03-01" ? "2012-04-01T09:00:00-08:00" : "2026-03-01T09:00:00-08:00" });
  const mother = { who: "mother", as: "parent" as const, authority: "shown" as const, decree: "no-decree" as const, from: "1996-05-01T00:00:00Z", until: "open" as const, concerns: [] };
  const change = all(clientIs("ana", { born, emancipated, representatives: [mother] }), asksFor("anas"), neverSigned("ana"), signed(form));
  expect(asked(pennsylvania, "pennsylvania/35P.S.10101.2/parent-signs-for-treaters", change)).toEqual([fact]);
});

test.each([["unknown", "birth-date"], ["2011-03-05", "who-consented-to-care"]] as const)("whether a mother is told that her daughter, born %s, may die: %s", (born, fact) => {
  const mother = { who: "them", as: "parent" as const, authority: "shown" as const, decree: "no-decree" as const, from: "2011-05-01T00:00:00Z", until: "open" as const, concerns: [] };
  const danger = all(asks(party("them", "custodial-parent")), requestIs({ purpose: "suicide-prevention" }), asksToTell("warning", ["ana"]), selfDanger("them"));
  const change = all(danger, clientIs("ana", { born, representatives: [mother] }), ...["s-ana", "s-joint"].map((id) => sessionIs(id, { consentedBy: "unknown" })));
  expect(asked(florida, "florida/491.0147/relatives-of-a-client-in-danger", change)).toContain(fact);
});

test("of somebody who has died it is asked who stands for her, and nobody asks the dead", () => {
  const sister = all(asks(party("sister", "collateral-other")), requestIs({ purpose: "family-support" }), asksToTell("condition", ["ana"]), neverSigned("ana"), involved("sister", { agreed: "unknown" }), clientIs("ana", { died: "2026-03-01" }));
  const finding = findingOf(ruleOf(massachusetts, "massachusetts/c.112s.172(d)/client-agrees"), sister);
  expect(finding).toMatchObject({ kind: "undetermined", missing: [{ fact: "representatives-papers", of: "ana", askedOf: "requester" }] });
});
