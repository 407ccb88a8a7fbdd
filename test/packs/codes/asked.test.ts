/** What a rule that several codes share asks where it is open, and whom it names. */
import { expect, test } from "vitest";
import { aamft, aca, nasw } from "subrosa/packs";
import { asked, findingOf, ruleOf } from "../../support/find.ts";
import { ownRequest, selfDanger, threat } from "../../support/situations.ts";
import { all, asks, asksFor, asksToTell, attestedBy, party, portionIs, requestIs, type Change } from "../../support/world.ts";

const police = all(asks(party("police", "law-enforcement")), requestIs({ purpose: "protection" }), asksToTell("warning", ["ana"]));
const unsure = { serious: "unknown" } as const;

test.each<[situation: string, facts: readonly string[], change: Change]>([
  ["attested, and nobody knows how serious", ["imminent", "serious"], threat("police", unsure)],
  ["attested by nobody", ["attestation", "imminent", "serious"], threat("police", { ...unsure, attested: "not-attested" })],
  ["two dangers, of which a clinician attests one", ["imminent", "serious"], all(threat("police", unsure), selfDanger("police", { ...unsure, attested: "not-attested" }))],
  ["attested by whoever asks", ["attestation", "imminent", "serious"], threat("police", { ...unsure, attested: attestedBy("police") })],
])("a danger, %s: it is asked for %j", (_situation, facts, change) => {
  expect(asked(nasw, "nasw/1.07(c)/protects-from-harm", all(police, change))).toEqual(facts);
  expect(asked(aca, "aca/B.2.a/protects-from-harm", all(police, change))).toEqual(facts);
});

test.each([[aamft, "aamft/2.3/protects-others"], [nasw, "nasw/1.08(c)/protects-others"]] as const)("the others in a record are named in the order of the alphabet (%#)", (pack, id) => {
  const others = all(ownRequest, portionIs("anas", { about: ["mother", "ana", "ben"] }));
  expect(findingOf(ruleOf(pack, id), others)).toMatchObject({ kind: "holds", slots: { others: ["ben", "mother"] } });
  expect(findingOf(ruleOf(pack, id), all(others, asksFor("joint")))).toMatchObject({ kind: "holds", slots: { others: ["ben"] } });
});
