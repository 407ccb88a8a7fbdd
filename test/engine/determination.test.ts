import { expect, test } from "vitest";
import type { DisclosureRequestInput, PersonId } from "subrosa";
import { contentsOf } from "../../src/domain/content.ts";
import { openCasefile } from "../../src/domain/parse.ts";
import { standings } from "../../src/domain/standing.ts";
import { determinationOn } from "../../src/engine/determination.ts";
import { all, asIs, asks, asksFor, asksToTell, attestedBy, claimed, NOW, parsed, party, type Change } from "../support/world.ts";

const conclusion = (more: object = {}, id = "c-1"): DisclosureRequestInput["claims"][number] => ({
  id, kind: "determination", of: ["ana"], to: ["doe"], knownAt: "2026-03-05T10:00:00-08:00", attested: attestedBy("dr-lee"),
  silences: "a/rule", on: ["anas"], consulted: "attorney", conclusion: "disclose", ...more,
});

/** What was concluded on a rule after asking an attorney or a supervisor; on the entry of Ana alone, unless something else is asked for. */
const concluded = (change: Change, holder: string | undefined = "ana"): { readonly id: string; readonly conclusion: string } | undefined => {
  const { casefile, request } = parsed(asksFor("anas"), change);
  const file = openCasefile(casefile);
  const [content] = contentsOf(request, file);
  if (content === undefined) throw new Error("nothing asked");
  const who = (holder === "nobody" ? undefined : holder) as PersonId | undefined;
  return determinationOn("a/rule", ["attorney", "supervisor"], { request, file, content, holder: who, standing: standings({ request, file, content, holder: who ?? ("ana" as PersonId) }) });
};
const on = (more: object): Change => claimed(conclusion(more));
const LATER = "2026-03-05T17:00:01-08:00";

test.each<[situation: string, counts: boolean, change: Change, holder?: string]>([
  ["as it should be", true, on({})],
  ["none", false, asIs],
  ["that is a claim of another kind", false, claimed({ id: "c-1", kind: "emergency", of: ["ana"], to: ["doe"], knownAt: "2026-03-05T10:00:00-08:00", attested: attestedBy("dr-lee"), canConsent: "no" })],
  ["on another rule", false, on({ silences: "another/rule" })],
  ["after asking somebody else than the rule says", false, on({ consulted: "ethics-board" })],
  ["on another entry", false, on({ on: ["bens"] })],
  ["on this entry among others", true, on({ on: ["bens", "anas"] })],
  ["on nothing", false, on({ on: [] })],
  ["about another holder", false, on({ of: ["ben"] })],
  ["about nobody", false, on({ of: [] })],
  ["for another recipient", false, on({ to: ["roe"] })],
  ["for nobody", false, on({ to: [] })],
  ["that nobody attests", false, on({ attested: "not-attested" })],
  ["attested by somebody who is no clinician here", false, on({ attested: attestedBy("dr-who") })],
  ["attested by a clinician who is in the treatment", false, all(on({ attested: attestedBy("ben") }), ({ casefile }) => { casefile.clinicians.push({ id: "ben", licences: [], role: "supervisor" }); })],
  ["attested by the clinician who asks", false, all(on({}), ({ request }) => { request.requester = party("dr-lee", "treating-provider", { place: "inside" }); })],
  ["attested by the clinician who receives", false, all(on({ to: ["dr-sup"], attested: attestedBy("dr-sup") }), ({ request }) => { request.recipient = party("dr-sup", "supervisor", { place: "inside" }); })],
  ["attested in this instant", true, on({ attested: { ...attestedBy("dr-lee"), at: NOW } })],
  ["attested later", false, on({ attested: { ...attestedBy("dr-lee"), at: LATER } })],
  ["known in this instant", true, on({ knownAt: NOW })],
  ["known later", false, on({ knownAt: LATER })],
  ["on a part, by naming the entry", true, all(on({ on: ["joint"] }), asksFor("joint#ana"), ({ casefile }) => { Object.assign(casefile.records[0]?.portions[0] ?? {}, { separable: "yes" }); })],
  ["on a statement, by naming it", true, all(on({ on: ["told"] }), asksToTell("summary", ["ana"], ["anas"]))],
  ["on a statement, by naming only what it is drawn from", false, all(on({}), asksToTell("summary", ["ana"], ["anas"]))],
  ["on what is nobody's confidence, whomever it is about", true, all(on({ on: ["vignette"] }), asksFor("vignette")), "nobody"],
])("a conclusion %s counts: %s", (_situation, counts, change, holder) => { expect(concluded(change, holder) !== undefined).toBe(counts); });

test("of two, that which withholds; of two alike, the first by id", () => {
  const two = (first: object, second: object): unknown => concluded(all(claimed(conclusion(first, "c-2"), conclusion(second, "c-1"))));
  expect(two({}, {})).toMatchObject({ id: "c-1", conclusion: "disclose" });
  expect(two({ conclusion: "withhold" }, {})).toMatchObject({ id: "c-2", conclusion: "withhold" });
  expect(two({}, { conclusion: "withhold" })).toMatchObject({ id: "c-1", conclusion: "withhold" });
  expect(concluded(all(asks(party("doe", "client-attorney")), claimed(conclusion({}, "c-1"), conclusion({}, "c-2"))))).toMatchObject({ id: "c-1" });
});
