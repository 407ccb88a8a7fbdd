/** What somebody who is no client told of a client goes no further, on the right of access, than that client's own words there would. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { definePolicy, evaluateDisclosure } from "subrosa";
import * as packs from "subrosa/packs";
import { flavoured, staged, type Case } from "subrosa/testing";

const everything = definePolicy(Object.values(packs));
type Portion = Case["casefile"]["records"][number]["portions"][number];

/** The case in which this person told what stands in one portion, and another comes for it. */
const toldBy = (who: string, { id }: Portion, asker: string, { request, casefile, policy }: Case): Case => {
  const party = { ...request.recipient, id: asker, kind: "other", place: "outside", identity: "yes", authority: "yes" } as const;
  const records = casefile.records.map((record) => ({ ...record, portions: record.portions.map((each) => (each.id === id ? { ...each, holders: [who] } : each)) }));
  return { policy, casefile: { ...casefile, records }, request: { ...request, requester: party, recipient: party, asked: [{ what: "portions", ids: [id] }] } };
};

/** Is it seen on the right of access? */
const isSeen = ({ request, casefile, policy }: Case): boolean => {
  const { outcome, portions } = evaluateDisclosure(request, casefile, policy);
  return outcome === "allow" && portions.every(({ holders }) => holders.every(({ basis }) => basis === "individual-access"));
};

/** Every pair of the same portion, told by one of the others and by the client whom it is about, for whoever acts for that client and for the client. */
const pairsIn = (aCase: Case): readonly (readonly [others: Case, own: Case])[] => aCase.casefile.clients.flatMap(({ id, representatives }) => {
  const theirs = aCase.casefile.records.flatMap(({ portions }) => portions).filter(({ about }) => about.length === 1 && about[0] === id);
  return theirs.flatMap((portion) => aCase.casefile.others.flatMap(({ id: other }) => [id, ...representatives.map(({ who }) => who)].filter((asker) => asker !== other)
    .map((asker) => [toldBy(other, portion, asker, aCase), toldBy(id, portion, asker, aCase)] as const)));
});

test("under all law together, what others told of a client is seen only where the client's own words are", () => {
  let seen = 0;
  const world = staged(flavoured(fc.constant(everything))).map((aCase): Case => ({ ...aCase, casefile: { ...aCase.casefile, others: [...aCase.casefile.others, { id: "teacher", ofAge: "yes" }] } }));
  for (const [others, own] of fc.sample(world, { numRuns: 400, seed: 20261129 }).flatMap(pairsIn)) {
    if (!isSeen(others)) continue;
    seen += 1;
    expect(isSeen(own), JSON.stringify([own.request, own.casefile])).toBe(true);
  }
  expect(seen).toBeGreaterThan(40);
}, 120_000);
