import { describe, expect, test } from "vitest";
import { isInputError, parseCasefile, safeParseCasefile, safeParseRequest, type CasefileInput, type Incident, type Issue, type Parsed } from "subrosa";
import { amend } from "../../src/domain/amend.ts";
import { incoherencesOfIncident } from "../../src/domain/coherence.ts";
import { DISCOVERED, entry, incident, toAStranger, went } from "../support/trail.ts";
import { after, agreed, asIs, claimed, clientIs, copy, fileIs, NOW, party, portion, portionIs, release, releaseOf, requestIs, sessionIs, signed, world, type Change } from "../support/world.ts";

const brief = (parsed: Parsed<unknown>): string[] => (parsed.success ? [] : parsed.issues.map(({ path, code }: Issue) => `${path} ${code}`));
const ofFile = (change: Change): string[] => brief(safeParseCasefile(after(change).casefile));

const SIGNED = "2026-03-01T09:00:00-08:00";
const guardian = { who: "gus", as: "guardian", authority: "shown", decree: "no-decree", from: "2026-01-02T00:00:00Z", until: "open", concerns: [] } as const;
const client = world.casefile.clients[0];
if (client === undefined) throw new Error("the world has no client");

/** A unit of this kind with so many members, each of them a client. */
const unitOf = (kind: CasefileInput["unit"]["kind"], size: number): Change => (draft) => {
  const more = Array.from({ length: Math.max(0, size - 2) }, (_, at) => `more-${String(at)}`);
  draft.casefile.clients.push(...more.map((id) => copy({ ...client, id })));
  const members = [...draft.casefile.unit.members, ...more.map((who) => ({ who, as: "participant" as const, joined: "unknown" as const }))].slice(0, size);
  Object.assign(draft.casefile.unit, { kind, members });
};

describe("how many a unit has", () => {
  test.each<[kind: CasefileInput["unit"]["kind"], size: number, issue: string]>([
    ["individual", 1, ""], ["individual", 2, "an individual of 2: expected 1"],
    ["couple", 1, "a couple of 1: expected 2 to 32"], ["couple", 2, ""], ["couple", 32, ""], ["couple", 33, "a couple of 33: expected 2 to 32"],
    ["family", 1, "a family of 1: expected 2 to 64"], ["family", 2, ""], ["family", 64, ""], ["family", 65, "a family of 65: expected 2 to 64"],
    ["group", 1, "a group of 1: expected 2 to 256"], ["group", 2, ""], ["group", 256, ""], ["group", 257, "a group of 257: expected 2 to 256"],
    ["couple", 0, "a treatment unit without members"],
  ])("%s of %i: %s", (kind, size, issue) => {
    const parsed = safeParseCasefile(after(unitOf(kind, size)).casefile);
    expect(parsed.success ? "" : parsed.issues.map(({ message }) => message).join()).toBe(issue);
  });
});

describe("what is just in time, or rightly there, is no fault", () => {
  test.each<[situation: string, change: Change]>([
    ["as it is", asIs],
    ["a client who died on the day of birth", clientIs("ana", { born: "2026-03-01", died: "2026-03-01" })],
    ["a client who died, born nobody knows when", clientIs("ana", { born: "unknown", died: "1900-01-01" })],
    ["a client able at one instant and unable at the next", clientIs("ana", { capacity: [{ from: "2020-01-01T00:00:00Z", is: "able" }, { from: "2020-01-01T00:00:00.001Z", is: "unable" }] })],
    ["a representative who stops in the instant of the beginning", clientIs("ana", { representatives: [{ ...guardian, until: "2026-01-01T16:00:00-08:00" }] })],
    ["a representative who began nobody knows when", clientIs("ana", { representatives: [{ ...guardian, from: "unknown", until: "2025-01-01T00:00:00Z" }] })],
    ["an order whose end nobody knows", clientIs("ana", { protectiveOrders: [{ against: "ben", from: "2026-01-02T00:00:00Z", until: "unknown" }] })],
    ["a member who left in the instant of joining", ({ casefile }) => { Object.assign(casefile.unit.members[0] ?? {}, { left: "2026-01-10T18:00:00Z" }); }],
    ["a member who left, joined nobody knows when", ({ casefile }) => { Object.assign(casefile.unit.members[0] ?? {}, { joined: "unknown", left: "2026-01-09T18:00:00Z" }); }],
    ["a unit dissolved in the instant in which it was formed", ({ casefile }) => { casefile.unit.dissolved = "2026-01-10T18:00:00Z"; }],
    ["a unit dissolved, formed nobody knows when", ({ casefile }) => { Object.assign(casefile.unit, { formed: "unknown", dissolved: "2020-01-01T00:00:00Z" }); }],
    ["a release that expires on the day on which it was signed", releaseOf("ana", { expires: "2026-03-01" })],
    ["a release that expires an instant after it was signed", releaseOf("ana", { expires: "2026-03-01T09:00:00.001-08:00" })],
    ["a release that never expires", releaseOf("ana", { expires: "none" })],
    ["a release that does not say when it expires", releaseOf("ana", { expires: "not-stated" })],
    ["a release that expires with an event", releaseOf("ana", { expires: { event: "end-of-treatment", occurred: "yes" } })],
    ["a release revoked in the instant of its signature", releaseOf("ana", { revoked: { at: SIGNED, recipients: "all" } })],
    ["a release received in the instant of its signature", releaseOf("ana", { receivedAt: SIGNED })],
    ["a release for one day", releaseOf("ana", { covers: { kinds: [], statements: [], days: { from: "2026-02-02", until: "2026-02-02" }, sensitivities: [], part2: "no" } })],
    ["a release signed on the day of birth", clientIs("ana", { born: "2026-03-01" })],
    ["a release signed by whoever acts for a client, and is not on file otherwise", (draft) => { clientIs("ana", { representatives: [guardian] })(draft); releaseOf("ana", { signedBy: "gus", signedAs: "guardian" })(draft); }],
    ["an agreement with whoever acts for a client", (draft) => { clientIs("ana", { representatives: [guardian] })(draft); agreed({ id: "a", kind: "privacy-notice", to: ["gus"], at: NOW })(draft); }],
    ["a policy revoked in the instant of its signature", agreed({ id: "a", kind: "group-rules", signatures: [{ by: "ana", at: NOW, revoked: NOW }] })],
    ["a restriction of everything", agreed({ id: "a", kind: "restriction", client: "ana", agreed: "yes", selfPaid: "no", against: "all", purposes: "any", covers: "all", askedAt: NOW })],
    ["a restriction of portions on file", agreed({ id: "a", kind: "restriction", client: "ana", agreed: "yes", selfPaid: "no", against: "all", purposes: "any", covers: ["joint", "bens"], askedAt: NOW })],
    ["a restriction of portions on file, and nothing else that was agreed", fileIs({ agreements: [{ id: "a", kind: "restriction", client: "ana", agreed: "yes", selfPaid: "no", against: "all", purposes: "any", covers: ["joint"], askedAt: NOW }] })],
    ["an entry of the log", fileIs({ disclosures: [entry()] })],
    ["a wish that ends in the instant in which it was stated", fileIs({ disclosures: [entry({ stays: [{ how: "in-writing", by: "det", at: NOW, until: NOW }, { how: "orally", by: "det", at: NOW }] })] })],
    ["an incident discovered in the instant in which it happened", fileIs({ incidents: [incident({ discoveredAt: NOW, told: [{ who: "ana", at: NOW }] })] })],
  ])("%s", (_situation, change) => { expect(ofFile(change)).toEqual([]); });
});

describe("each fault, and nothing beside it", () => {
  const stranger = "somebody";
  test.each<[situation: string, issues: readonly string[], change: Change]>([
    ["a client who died the day before birth", ["/clients/1/died order"], clientIs("ben", { died: "1983-01-11" })],
    ["a representative who stops an instant before the beginning", ["/clients/0/representatives/1/until order"], clientIs("ana", { representatives: [guardian, { ...guardian, until: "2026-01-01T23:59:59.999Z" }] })],
    ["a session that nobody attended, and one that a stranger did", ["/sessions/0/attended empty", "/sessions/1/attended/1 stranger"], (draft) => { sessionIs("s-joint", { attended: [] })(draft); sessionIs("s-ben", { attended: ["ben", stranger] })(draft); }],
    ["a session that a stranger attended twice", ["/sessions/1/attended/0 stranger", "/sessions/1/attended/1 stranger", "/sessions/1/attended/1 duplicate-id"], sessionIs("s-ben", { attended: [stranger, stranger] })],
    ["one who attended three times", ["/sessions/1/attended/1 duplicate-id", "/sessions/1/attended/2 duplicate-id"], sessionIs("s-ben", { attended: ["ben", "ben", "ben"] })],
    ["a de-identified portion with a holder", ["/records/3/portions/0/holders holders-of-deidentified"], portionIs("vignette", { holders: ["ana"] })],
    ["a portion about one person twice", ["/records/0/portions/0/about/1 duplicate-id"], portionIs("joint", { about: ["ana", "ana"] })],
    ["a portion of a stranger, and about one", ["/records/1/portions/0/holders/0 unknown-person", "/records/1/portions/0/about/0 unknown-person"], portionIs("bens", { holders: [stranger], about: [stranger] })],
    ["an id of a portion twice in one record", ["/records/0/portions/1/id duplicate-id"], ({ casefile }) => { Object.assign(casefile.records[0] ?? {}, { portions: [portion("joint", ["ana"]), portion("joint", ["ben"])] }); }],
    ["a release of a stranger", ["/releases/2/of unknown-person"], signed(release("r-3", stranger, { signedBy: "mother", signedAs: "guardian" }))],
    ["a release signed by a stranger", ["/releases/0/signedBy unknown-person"], releaseOf("ana", { signedBy: stranger, signedAs: "guardian" })],
    ["a release that expired the instant in which it was signed", ["/releases/1/expires order"], releaseOf("ben", { expires: "2026-03-01T17:00:00Z" })],
    ["a release that expired the day before it was signed", ["/releases/1/expires order"], releaseOf("ben", { expires: "2026-02-28" })],
    ["a release revoked an instant before it was signed", ["/releases/0/revoked/at order"], releaseOf("ana", { revoked: { at: "2026-03-01T08:59:59.999-08:00", recipients: ["doe"] } })],
    ["a release received an instant before it was signed", ["/releases/0/receivedAt order"], releaseOf("ana", { receivedAt: "2026-03-01T08:59:59.999-08:00" })],
    ["a notice given to a stranger", ["/agreements/1 unknown-person"], agreed({ id: "a", kind: "privacy-notice", to: ["ana", stranger], at: NOW })],
    ["supervision made known to a stranger", ["/agreements/1 unknown-person"], agreed({ id: "a", kind: "supervision", to: [stranger], supervisor: "dr-sup", at: NOW })],
    ["a policy signed by a stranger", ["/agreements/1 unknown-person"], agreed({ id: "a", kind: "secrets-policy", text: "no-secrets", shares: [], except: [], signatures: [{ by: stranger, at: NOW }] })],
    ["an agreement on records signed by a stranger", ["/agreements/1 unknown-person"], agreed({ id: "a", kind: "unit-records", text: "only-together", signatures: [{ by: stranger, at: NOW }] })],
    ["rules of a group signed by a stranger", ["/agreements/1 unknown-person"], agreed({ id: "a", kind: "group-rules", signatures: [{ by: stranger, at: NOW }] })],
    ["a minor's confidences assented to by a stranger", ["/agreements/1 unknown-person"], agreed({ id: "a", kind: "minor-confidentiality", minor: "ana", signatures: [{ by: stranger, at: NOW }] })],
    ["a collateral who is a stranger", ["/agreements/1 unknown-person"], agreed({ id: "a", kind: "collateral", client: "ana", collateral: stranger, prosAndConsDiscussed: "yes", statusExplained: "yes", checkInDue: NOW })],
    ["a collateral of a stranger", ["/agreements/1 unknown-person"], agreed({ id: "a", kind: "collateral", client: stranger, collateral: "mother", prosAndConsDiscussed: "yes", statusExplained: "yes", checkInDue: NOW })],
    ["a restriction that a stranger asked for", ["/agreements/1 unknown-person"], agreed({ id: "a", kind: "restriction", client: stranger, agreed: "yes", selfPaid: "no", against: "all", purposes: "any", covers: "all", askedAt: NOW })],
    ["wishes of a stranger about channels", ["/agreements/1 unknown-person"], agreed({ id: "a", kind: "channel", client: stranger, use: [], avoid: [], warnedOfRisk: "yes", at: NOW })],
    ["a signature revoked before it was given, the second", ["/agreements/1/signatures/1/revoked order"], agreed({ id: "a", kind: "group-rules", signatures: [{ by: "ana", at: NOW }, { by: "ben", at: NOW, revoked: SIGNED }] })],
    ["a disclosure of nothing", ["/disclosures/0/contents empty"], fileIs({ disclosures: [entry({ contents: [] })] })],
    ["a disclosure about a stranger", ["/disclosures/0/contents/1/about/0 unknown-person"], fileIs({ disclosures: [entry({ contents: [went("joint", { ana: "treatment" }), went("anas", { ana: "treatment" }, { about: [stranger] })] })] })],
    ["a disclosure of what a stranger held", ["/disclosures/0/contents/0/holders/1/who unknown-person"], fileIs({ disclosures: [entry({ contents: [went("joint", { ana: "treatment", [stranger]: "treatment" }, { about: ["ana"] })] })] })],
    ["a disclosure with a holder twice", ["/disclosures/0/contents/0/holders/1/who duplicate-id"], fileIs({ disclosures: [entry({ contents: [went("joint", { ana: "treatment" }, { holders: [{ who: "ana", basis: "treatment" }, { who: "ana", basis: "authorization" }] })] })] })],
    ["a disclosure with a wish that ends before it was stated", ["/disclosures/1/stays/0/until order"], fileIs({ disclosures: [entry(), entry({ id: "d-2", stays: [{ how: "in-writing", by: "det", at: NOW, until: SIGNED }] })] })],
    ["a disclosure twice", ["/disclosures/1/id duplicate-id"], fileIs({ disclosures: [entry(), entry()] })],
    ["an incident that reached nobody", ["/incidents/0/as empty"], fileIs({ incidents: [incident({ as: [] })] })],
    ["a second incident, discovered before it happened", ["/incidents/1/discoveredAt order"], fileIs({ incidents: [incident(), incident({ id: "i-2", discoveredAt: "2026-03-05T16:59:59.999-08:00" })] })],
  ])("%s", (_situation, issues, change) => { expect(ofFile(change)).toEqual(issues); });
});

describe("an incident in itself", () => {
  const [settled] = parseCasefile({ ...world.casefile, incidents: [incident()] }).incidents;
  const issues = (more: Parameters<typeof incident>[0]): string[] => incoherencesOfIncident({ ...settled, ...more } as Incident).map(({ path, code }) => `${path} ${code}`);
  test.each<[situation: string, expected: readonly string[], more: Parameters<typeof incident>[0]]>([
    ["as it is", [], {}],
    ["judged as a request at another instant", ["/as/1/at order"], { as: [toAStranger(), toAStranger({ at: DISCOVERED })] }],
    ["judged as a request in itself incoherent", ["/as/0/at order"], { as: [toAStranger({ receivedAt: DISCOVERED })] }],
    ["somebody learned of it before it happened", ["/told/1/at order"], { told: [{ who: "ana", at: NOW }, { who: "ben", at: SIGNED }] }],
    ["a wish that ends before it was stated", ["/stays/0/until order"], { stays: [{ how: "in-writing", by: "det", at: NOW, until: SIGNED }] }],
  ])("%s", (_situation, expected, more) => { expect(issues(more)).toEqual(expected); });
});

describe("a request in itself", () => {
  const doe = party("doe", "client-attorney");
  const told = { what: "statement", id: "told", topic: "existence", holders: ["ana"], drawnFrom: [] } as const;
  const death = { id: "c", kind: "death-inquiry", of: ["ana"], to: ["doe"], attested: "not-attested", knownAt: SIGNED } as const;
  test.each<[situation: string, issues: readonly string[], change: Change]>([
    ["decided in the instant in which it was received", [], requestIs({ receivedAt: NOW })],
    ["decided an instant before it was received", ["/at order"], requestIs({ receivedAt: "2026-03-05T17:00:00.001-08:00" })],
    ["another recipient of whom all is otherwise", [], requestIs({ recipient: party("roe", "insurer", { place: "agent", identity: "no", authority: "no", contract: "yes" }) })],
    ["the same recipient of another kind", ["/recipient/kind order"], requestIs({ recipient: { ...doe, kind: "insurer" } })],
    ["the same recipient at another place", ["/recipient/place order"], requestIs({ recipient: { ...doe, place: "agent" } })],
    ["the same recipient with another identity", ["/recipient/identity order"], requestIs({ recipient: { ...doe, identity: "unknown" } })],
    ["the same recipient with another authority", ["/recipient/authority order"], requestIs({ recipient: { ...doe, authority: "unknown" } })],
    ["the same recipient with another contract", ["/recipient/contract order"], requestIs({ recipient: { ...doe, contract: "unknown" } })],
    ["the same recipient of whom all is otherwise", ["kind", "place", "identity", "authority", "contract"].map((key) => `/recipient/${key} order`), requestIs({ recipient: party("doe", "insurer", { place: "agent", identity: "no", authority: "no", contract: "yes" }) })],
    ["one portion twice", [], requestIs({ asked: [{ what: "portions", ids: ["joint"] }, { what: "portions", ids: ["joint"] }] })],
    ["a statement twice, with a portion between", ["/asked/2/id duplicate-id"], requestIs({ asked: [told, { what: "portions", ids: ["joint"] }, told] })],
    ["two statements with other ids", [], requestIs({ asked: [told, { ...told, id: "other" }] })],
    ["a second statement with one holder twice", ["/asked/1/holders/1 duplicate-id"], requestIs({ asked: [told, { ...told, id: "other", holders: ["ana", "ana"] }] })],
    ["a claim twice", ["/claims/1/id duplicate-id"], claimed(death, death)],
    ["two claims with other ids", [], claimed(death, { ...death, id: "c-2" })],
  ])("%s", (_situation, issues, change) => { expect(brief(safeParseRequest(after(change).request))).toEqual(issues); });
});

describe("what an amendment touches is looked at again, and whatever leans on it", () => {
  const restriction = { id: "held", kind: "restriction", client: "ana", agreed: "yes", selfPaid: "no", against: "all", purposes: "any", covers: ["anas"], askedAt: NOW } as const;
  const before = parseCasefile(after(
    agreed(restriction, { id: "notice", kind: "privacy-notice", to: ["mother"], at: NOW }), signed(release("r-mother", "mother")), sessionIs("s-ben", { attended: ["ben", "mother"] }),
    portionIs("bens", { about: ["ben", "mother"] }), fileIs({ disclosures: [entry({ contents: [went("bens", { ben: "treatment", mother: "treatment" })] })], incidents: [incident()] }),
  ).casefile);
  const without = (who: string) => (draft: Parameters<Parameters<typeof amend>[1]>[0]): void => { draft.clients = draft.clients.filter(({ id }) => id !== who); };
  const found = (recipe: Parameters<typeof amend>[1]): readonly string[] => {
    try { amend(before, recipe); return []; } catch (error) { return isInputError(error) ? error.issues.map(({ path, code }) => `${path} ${code}`) : [String(error)]; }
  };
  const leaningOnMother = [
    "/sessions/1/attended/1 stranger", "/records/1/portions/0/about/1 unknown-person", "/releases/2/of unknown-person", "/releases/2/signedBy unknown-person", "/agreements/2 unknown-person",
    "/disclosures/0/contents/0/about/1 unknown-person", "/disclosures/0/contents/0/holders/1/who unknown-person",
  ];
  const leaningOnBen = [
    "/unit/members/1/who unknown-client", "/sessions/0/attended/1 stranger", "/sessions/1/attended/0 stranger", "/records/0/portions/0/holders/1 unknown-person", "/records/0/portions/0/about/1 unknown-person",
    "/records/1/portions/0/holders/0 unknown-person", "/records/1/portions/0/about/0 unknown-person", "/releases/1/of unknown-person", "/releases/1/signedBy unknown-person", "/agreements/0 unknown-person",
    "/disclosures/0/contents/0/about/0 unknown-person", "/disclosures/0/contents/0/holders/0/who unknown-person",
  ];
  test.each<[situation: string, issues: readonly string[], recipe: Parameters<typeof amend>[1]]>([
    ["nothing", [], () => undefined],
    ["somebody goes from the others", leaningOnMother, (draft) => { draft.others = []; }],
    ["somebody goes from the clients", leaningOnBen, without("ben")],
    ["a client dies unborn", ["/clients/0/died order"], (draft) => { Object.assign(draft.clients[0] ?? {}, { died: "1985-04-01" }); }],
    ["a member goes", ["/unit/members wrong-size"], (draft) => { draft.unit.members.pop(); }],
    ["a stranger attends", ["/sessions/2/attended/0 stranger"], (draft) => { Object.assign(draft.sessions[2] ?? {}, { attended: ["somebody"] }); }],
    ["the last session is lost", ["/records/2/session unknown-session"], (draft) => { draft.sessions.pop(); }],
    ["the first session is lost", ["/records/0/session unknown-session"], (draft) => { draft.sessions.shift(); }],
    ["a record is of no session on file", ["/records/1/session unknown-session"], (draft) => { Object.assign(draft.records[1] ?? {}, { session: "s-lost" }); }],
    ["a portion that is restricted is lost", ["/agreements/1/covers/0 unknown-portion"], (draft) => { draft.records = draft.records.filter(({ id }) => id !== "r-ana"); }],
    ["a portion takes the id of another", ["/records/3/portions/0/id duplicate-id"], (draft) => { Object.assign(draft.records[3]?.portions[0] ?? {}, { id: "joint" }); }],
    ["an earlier portion takes the id of a later one", ["/records/2/portions/0/id duplicate-id"], (draft) => { Object.assign(draft.records[1]?.portions[0] ?? {}, { id: "anas" }); }],
    ["a release expires before it was signed", ["/releases/1/expires order"], (draft) => { Object.assign(draft.releases[1] ?? {}, { expires: "2026-02-01" }); }],
    ["something is agreed with a stranger", ["/agreements/0 unknown-person"], (draft) => { Object.assign(draft.agreements[0] ?? {}, { to: ["somebody"] }); }],
    ["nothing is logged as a disclosure", ["/disclosures/0/contents empty"], (draft) => { Object.assign(draft.disclosures[0] ?? {}, { contents: [] }); }],
    ["an incident reached nobody", ["/incidents/0/as empty"], (draft) => { Object.assign(draft.incidents[0] ?? {}, { as: [] }); }],
    ["a client is among the others too", ["/others/1/id duplicate-id"], (draft) => { draft.others.push({ id: "ben", ofAge: "yes" }); }],
    ["somebody is among the clients too", ["/others/0/id duplicate-id"], (draft) => { draft.clients.push({ ...copy(client), id: "mother" }); }],
  ])("%s", (_situation, issues, recipe) => { expect(found(recipe)).toEqual(issues); });

  test.each(["clinicians", "sessions", "records", "releases", "agreements", "incidents", "disclosures"] as const)("an id of the %s is taken twice", (key) => {
    const { length } = before[key];
    expect(found((draft) => { (draft[key] as unknown[]).push(copy(before[key][0])); })).toContain(`/${key}/${String(length)}/id duplicate-id`);
  });
});
