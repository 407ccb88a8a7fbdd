/** What is logged was cleared; what was not cleared is refused, each fault with its code. */
import { describe, expect, test } from "vitest";
import { accountingOfDisclosures, evaluateDisclosure, isInputError, parseCasefile, parseRequest, recordDisclosure, type CasefileInput, type Decision, type Sent } from "subrosa";
import { HIPAA_ALONE, POLICY } from "../support/trail.ts";
import { after, all, asks, asksFor, asksToTell, claimed, neverSigned, NOW, parsed, party, portionIs, releaseOf, requestIs, attestedBy, type Change } from "../support/world.ts";

const SENT_AT = "2026-03-05T17:10:00-08:00";
const decided = (...changes: readonly Change[]): { readonly decision: Decision; readonly sent: Sent; readonly file: CasefileInput } => {
  const { casefile, request } = parsed(...changes);
  const decision = evaluateDisclosure(request, casefile, POLICY);
  return { decision, file: casefile, sent: { id: "d-1", request, at: SENT_AT, contents: decision.portions.filter(({ verdict }) => verdict === "may" || verdict === "must").map(({ content }) => content) } };
};
const clearanceOf = (decision: Decision): unknown => ("clearance" in decision ? decision.clearance : undefined);
const codes = (run: () => unknown): readonly string[] => {
  try { run(); return []; } catch (error) { return isInputError(error) ? error.issues.map(({ code }) => code) : [String(error)]; }
};

test("what was cleared is appended, with each partner's ground, and the patch says so", () => {
  const { decision, sent, file } = decided();
  const { casefile, patches, inverse } = recordDisclosure(file, clearanceOf(decision), sent);
  expect(casefile.disclosures).toEqual([{
    id: "d-1", at: SENT_AT, to: { id: "doe", kind: "client-attorney", place: "outside" }, purpose: "divorce", form: "copy", channel: "mail", requestedBy: "doe",
    made: after().request.made, throughHealthRecord: "unknown", stays: [],
    contents: [{ id: "joint", kinds: ["progress-note"], part2: "no", about: ["ana", "ben"], holders: [{ who: "ana", basis: "authorization" }, { who: "ben", basis: "authorization" }] }],
  }]);
  expect(patches.map(({ op, path }) => `${op} ${path}`)).toEqual(["add /disclosures/0"]);
  expect(inverse).toEqual([{ op: "remove", path: "/disclosures/0" }]);
  expect(file.disclosures).toEqual([]);
  expect(evaluateDisclosure(parseRequest(sent.request), casefile, POLICY).outcome).toBe("allow");
});

test("a statement keeps its topic, and what went through a health record is marked", () => {
  const { decision, sent, file } = decided(asksToTell("summary", ["ana"], ["anas"]), requestIs({ form: "verbal", channel: { by: "phone", addressVerified: "yes", private: "yes", encrypted: "no" } }));
  expect(decision.outcome).toBe("allow");
  const [entry] = recordDisclosure(file, clearanceOf(decision), { ...sent, throughHealthRecord: "yes" }).casefile.disclosures;
  expect(entry?.contents[0]).toMatchObject({ id: "told", topic: "summary", holders: [{ who: "ana", basis: "authorization" }] });
  expect([entry?.throughHealthRecord, entry?.channel, entry?.form]).toEqual(["yes", "phone", "verbal"]);
});

test("what names nobody is logged with nobody's ground", () => {
  const { decision, sent, file } = decided(asksFor("vignette"), asks(party("prof", "other")), requestIs({ purpose: "other" }));
  expect(decision.outcome).toBe("allow");
  expect(recordDisclosure(file, clearanceOf(decision), sent).casefile.disclosures[0]?.contents).toEqual([{ id: "vignette", kinds: ["deidentified"], part2: "no", about: [], holders: [] }]);
});

test("less than was cleared may go", () => {
  const { decision, sent, file } = decided(asksFor("joint", "anas"));
  expect(recordDisclosure(file, clearanceOf(decision), { ...sent, contents: ["anas"] }).casefile.disclosures[0]?.contents.map(({ id }) => id)).toEqual(["anas"]);
});

test("what another casefile calls by the same id was not cleared, be it of other people, of more or of fewer", () => {
  const { decision, sent, file } = decided();
  const held = (holders: readonly string[]): CasefileInput => ({ ...file, records: file.records.map((record) => ({ ...record, portions: record.portions.map((each) => (each.id === "joint" ? { ...each, holders } : each)) })) });
  for (const holders of [["ana"], ["ana", "mother"], ["ana", "ben", "mother"]]) expect(codes(() => recordDisclosure(held(holders), clearanceOf(decision), sent)), holders.join()).toEqual(["other-content"]);
  expect(codes(() => recordDisclosure(held(["ben", "ana"]), clearanceOf(decision), sent))).toEqual([]);
});

describe("what the clearance does not cover is refused", () => {
  const { decision, sent, file } = decided();
  const clearance = clearanceOf(decision);
  const elsewhere = (change: Change): Sent["request"] => after(change).request;
  test.each<[what: string, code: string, change: Partial<Sent>]>([
    ["to somebody else", "other-recipient", { request: elsewhere(asks(party("roe", "client-attorney"))) }],
    ["for something else", "other-purpose", { request: elsewhere(requestIs({ purpose: "custody" })) }],
    ["in another form", "other-form", { form: "inspection" }],
    ["by another way", "other-channel", { channel: "plain-email" }],
    ["something else", "other-content", { request: elsewhere(asksFor("joint", "bens")), contents: ["joint", "bens"] }],
    ["nothing", "nothing", { contents: [] }],
    ["at no instant", "bad-instant", { at: "today" }],
    ["before it was decided", "too-early", { at: "2026-03-05T16:59:59-08:00" }],
    ["what the request does not ask for", "other-content", { request: elsewhere(asksFor("anas")) }],
  ])("%s: %s", (_what, code, change) => { expect(codes(() => recordDisclosure(file, clearance, { ...sent, ...change }))).toEqual([code]); });

  test("on a copy of a clearance, or on none", () => {
    expect(codes(() => recordDisclosure(file, structuredClone(JSON.parse(JSON.stringify(clearance))), sent))).toEqual(["not-a-clearance"]);
    expect(codes(() => recordDisclosure(file, clearanceOf(decided(neverSigned("ana")).decision), sent))).toEqual(["not-a-clearance"]);
  });
  test("to the same id, as something else or somewhere else: an account would leave it out", () => {
    const { requester, recipient, ...rest } = parseRequest(sent.request);
    const as = (more: { readonly kind?: "treating-provider"; readonly place?: "agent" }): Sent["request"] => ({ ...rest, requester: { ...requester, ...more }, recipient: { ...recipient, ...more } });
    expect(codes(() => recordDisclosure(file, clearance, { ...sent, request: as({ kind: "treating-provider" }) }))).toEqual(["other-recipient"]);
    expect(codes(() => recordDisclosure(file, clearance, { ...sent, request: as({ place: "agent" }) }))).toEqual(["other-recipient"]);
  });
  test("what has got another holder since, and what is another file's under the same id", () => {
    const held = (holders: readonly string[]): CasefileInput => parsed(portionIs("joint", { holders: [...holders], about: [...holders] })).casefile;
    expect(codes(() => recordDisclosure(held(["ana", "ben", "mother"]), clearance, sent))).toEqual(["other-content"]);
    expect(codes(() => recordDisclosure(held(["ana"]), clearance, sent))).toEqual(["other-content"]);
    expect(codes(() => recordDisclosure(held(["ben", "ana"]), clearance, sent))).toEqual([]);
  });
  test("what tells the clearance one thing and the log another", () => {
    const { decision: both, sent: other, file: of } = decided(asksFor("joint", "bens"), neverSigned("ana"));
    let times = 0;
    const shifty: Sent = { ...other, get contents() { times += 1; return times === 1 ? ["bens"] : ["joint"]; } };
    expect(recordDisclosure(of, clearanceOf(both), shifty).casefile.disclosures[0]?.contents.map(({ id }) => id)).toEqual(["bens"]);
  });
  test("every fault at once", () => {
    expect(codes(() => recordDisclosure(file, clearance, { ...sent, form: "letter", channel: "fax", contents: [] }))).toEqual(["other-form", "other-channel", "nothing"]);
  });
  test("twice under one id", () => {
    const once = recordDisclosure(file, clearance, sent).casefile;
    expect(codes(() => recordDisclosure(once, clearance, sent))).toEqual(["duplicate-id"]);
  });
});

describe("after the clearance has ended", () => {
  const { decision, sent, file } = decided(releaseOf("ana", { expires: "2026-03-05T18:00:00-08:00" }));
  test.each<[when: string, at: string, refused: readonly string[]]>([
    ["a second before", "2026-03-05T17:59:59-08:00", []], ["at the instant", "2026-03-05T18:00:00-08:00", ["too-late"]], ["a second after", "2026-03-05T18:00:01-08:00", ["too-late"]],
  ])("%s", (_when, at, refused) => { expect(codes(() => recordDisclosure(file, clearanceOf(decision), { ...sent, at }))).toEqual(refused); });
});

describe("with the policy it is decided once more when it is sent", () => {
  const { decision, sent } = decided();
  const revokedAt = (at: string): CasefileInput => parsed(releaseOf("ana", { revoked: { at, recipients: "all" } })).casefile;
  test.each<[when: string, file: CasefileInput, refused: readonly string[]]>([
    ["she has revoked a second before", revokedAt("2026-03-05T17:09:59-08:00"), ["no-longer-allowed"]],
    ["she revokes as it is sent", revokedAt(SENT_AT), ["no-longer-allowed"]],
    ["she revokes a second after", revokedAt("2026-03-05T17:10:01-08:00"), []],
  ])("%s", (_when, file, refused) => { expect(codes(() => recordDisclosure(file, clearanceOf(decision), sent, { policy: POLICY }))).toEqual(refused); });
  test("without it, the clearance is believed", () => { expect(codes(() => recordDisclosure(revokedAt(NOW), clearanceOf(decision), sent))).toEqual([]); });
});

test("sent, and found again in each partner's account", () => {
  const report: Change = all(
    asks(party("cps", "child-protection")), asksToTell("abuse-report", ["ana", "ben"], ["joint"]), requestIs({ purpose: "child-abuse-report", form: "verbal", channel: { by: "phone", addressVerified: "yes", private: "yes", encrypted: "no" } }),
    claimed({ id: "c", of: ["ana", "ben"], to: ["cps"], kind: "abuse", knownAt: "2026-03-05T10:00:00-08:00", attested: attestedBy("dr-lee"), victim: "child", suspected: "yes", when: "now", nowAtRisk: "yes", victimAgrees: "unknown", reported: "no", suspect: "client" }),
    portionIs("joint", { sensitivities: ["child-abuse"] }),
  );
  const { casefile, request } = parsed(report);
  const decision = evaluateDisclosure(request, casefile, HIPAA_ALONE);
  const { casefile: after } = recordDisclosure(casefile, clearanceOf(decision), { id: "d-1", request, at: SENT_AT, contents: ["told"] });
  for (const client of ["ana", "ben"]) {
    expect(accountingOfDisclosures(after, client, NOW, "2026-03-06T09:00:00-08:00", HIPAA_ALONE).lines).toEqual([expect.objectContaining({ to: "cps", basis: "abuse-report", what: [{ topic: "abuse-report", kinds: [] }] })]);
  }
});

describe("a log on file is coherent", () => {
  const { decision, sent, file } = decided();
  const logged = recordDisclosure(file, clearanceOf(decision), sent).casefile;
  const issues = (change: (entry: CasefileInput["disclosures"][number]) => CasefileInput["disclosures"]): readonly string[] => {
    try { parseCasefile({ ...logged, disclosures: logged.disclosures.flatMap(change) }); return []; } catch (error) { return isInputError(error) ? error.issues.map(({ path, code }) => `${path} ${code}`) : ["?"]; }
  };
  test.each<[what: string, change: (entry: CasefileInput["disclosures"][number]) => CasefileInput["disclosures"], found: readonly string[]]>([
    ["as it is", (entry) => [entry], []],
    ["of nothing", (entry) => [{ ...entry, contents: [] }], ["/disclosures/0/contents empty"]],
    ["a holder whom nobody knows", (entry) => [{ ...entry, contents: entry.contents.map((content) => ({ ...content, holders: [{ who: "carl", basis: "treatment" }] })) }], ["/disclosures/0/contents/0/holders/0/who unknown-person"]],
    ["about somebody whom nobody knows", (entry) => [{ ...entry, contents: entry.contents.map((content) => ({ ...content, about: ["carl"] })) }], ["/disclosures/0/contents/0/about/0 unknown-person"]],
    ["one holder twice", (entry) => [{ ...entry, contents: entry.contents.map((content) => ({ ...content, holders: [...content.holders, ...content.holders.slice(0, 1)] })) }], ["/disclosures/0/contents/0/holders/2/who duplicate-id"]],
    ["a wish that ends before it was stated", (entry) => [{ ...entry, stays: [{ how: "in-writing", by: "det", at: NOW, until: "2026-03-05T16:59:59-08:00" }] }], ["/disclosures/0/stays/0/until order"]],
    ["the same id twice", (entry) => [entry, entry], ["/disclosures/1/id duplicate-id"]],
  ])("%s", (_what, change, found) => { expect(issues(change)).toEqual(found); });
});
