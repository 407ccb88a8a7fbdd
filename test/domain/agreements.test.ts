import { describe, expect, test } from "vitest";
import type { AgreementInput, Instant, PersonId } from "subrosa";
import { channelWishes, limitsExplained, supervisionKnown } from "../../src/domain/agreed.ts";
import { contentsOf } from "../../src/domain/content.ts";
import { openCasefile } from "../../src/domain/parse.ts";
import { doubtsAboutSharing, sharingOf, sharingPerhaps, type Sharing } from "../../src/domain/secrets.ts";
import { agreed, all, asIs, asksFor, asksToTell, clientIs, NOW, parsed, portionIs, type Change } from "../support/world.ts";

const now = NOW as Instant;
const ben = "ben" as PersonId;
const ana = "ana" as PersonId;

type SecretsPolicy = Extract<AgreementInput, { readonly kind: "secrets-policy" }>;
const policy = (more: Partial<SecretsPolicy> = {}): Change => agreed({
  id: "policy", kind: "secrets-policy", text: "no-secrets", shares: [], except: [], signatures: [{ by: "ana", at: "2026-01-10T10:00:00-08:00" }], ...more,
});

const anaLeft = (left: string): Change => ({ casefile }) => { Object.assign(casefile.unit.members[0] ?? {}, { left }); };

/** How far Ana's agreement lets what she said alone be told to Ben. */
const sharing = (change: Change, whose = ana, reading = sharingOf): Sharing => {
  const { casefile, request } = parsed(change);
  const file = openCasefile(casefile);
  const content = contentsOf(request, file)[0];
  if (content === undefined) throw new Error();
  return reading(file, content, whose, ben, now);
};
const said = asksToTell("session-content", ["ana"], ["anas"]);

describe("what Ana said alone, towards Ben", () => {
  test.each<[situation: string, sharing: Sharing, change: Change]>([
    ["no policy", "nothing-agreed", asIs],
    ["no secrets, signed before", "agreed", policy()],
    ["no secrets, signed in the instant of the session", "agreed", policy({ signatures: [{ by: "ana", at: "2026-02-12T10:00:00-08:00" }] })],
    ["no secrets, signed an instant later", "agreed-too-late", policy({ signatures: [{ by: "ana", at: "2026-02-12T10:00:00.001-08:00" }] })],
    ["no secrets, signed by Ben alone", "nothing-agreed", policy({ signatures: [{ by: "ben", at: "2026-01-10T10:00:00-08:00" }] })],
    ["no secrets, signed by nobody", "nothing-agreed", policy({ signatures: [] })],
    ["no secrets, revoked in this instant", "nothing-agreed", policy({ signatures: [{ by: "ana", at: "2026-01-10T10:00:00-08:00", revoked: NOW }] })],
    ["no secrets, revoked later", "agreed", policy({ signatures: [{ by: "ana", at: "2026-01-10T10:00:00-08:00", revoked: "2026-03-06T10:00:00-08:00" }] })],
    ["no secrets, but this was excepted", "excepted", all(policy({ except: ["hiv-sti"] }), portionIs("anas", { sensitivities: ["hiv-sti"] }))],
    ["a limited policy that shares this", "agreed", all(policy({ text: "limited", shares: ["secret"] }), portionIs("anas", { sensitivities: ["secret"] }))],
    ["a limited policy that shares something else", "excepted", all(policy({ text: "limited", shares: ["secret"] }), portionIs("anas", { sensitivities: ["secret", "trauma"] }))],
    ["a limited policy, and nothing is marked", "excepted", policy({ text: "limited", shares: ["secret"] })],
    ["no secrets, and she has left the treatment in this instant", "nothing-agreed", all(policy(), anaLeft(NOW))],
    ["no secrets, and she leaves the treatment an instant later", "agreed", all(policy(), anaLeft("2026-03-05T17:00:00.001-08:00"))],
    ["individual confidentiality", "kept-apart", policy({ text: "individual-confidentiality" })],
    ["two policies that disagree", "kept-apart", all(policy(), policy({ id: "other", text: "individual-confidentiality" }))],
    ["Ben was there", "heard-it", asksToTell("session-content", ["ana"], ["joint"])],
    ["part of it Ben heard, part not", "nothing-agreed", asksToTell("session-content", ["ana"], ["joint", "anas"])],
    ["drawn from nothing", "when-unknown", all(policy(), asksToTell("session-content", ["ana"]))],
    ["drawn from a record of no session", "when-unknown", all(policy(), asksToTell("session-content", ["ana"], ["vignette"]))],
  ])("%s -> %s", (_situation, expected, change) => { expect(sharing(all(said, change))).toBe(expected); });
});

describe("when she signed, and which policy counts", () => {
  const BEFORE = "2026-01-10T10:00:00-08:00";
  const AFTER = "2026-02-20T10:00:00-08:00";
  const by = (...at: readonly string[]): Partial<SecretsPolicy> => ({ signatures: at.map((each) => ({ by: "ana", at: each })) });
  const delicate = portionIs("anas", { sensitivities: ["secret"] });
  test.each<[situation: string, sharing: Sharing, change: Change]>([
    ["signed in this very instant", "agreed-too-late", policy(by(NOW))],
    ["signed only an instant later than this", "nothing-agreed", policy(by("2026-03-05T17:00:00.001-08:00"))],
    ["signed before, and again after", "agreed", policy(by(BEFORE, AFTER))],
    ["signed after, and before too, as it was filed later", "agreed", policy(by(AFTER, BEFORE))],
    ["signed before and revoked, and signed again after", "agreed-too-late", policy({ signatures: [{ by: "ana", at: BEFORE, revoked: "2026-02-01T10:00:00-08:00" }, { by: "ana", at: AFTER }] })],
    ["one policy signed before, and another that lets it through after", "agreed", all(policy(by(BEFORE)), policy({ id: "other", ...by(AFTER) }))],
    ["one policy that lets it through, and one that does not", "excepted", all(delicate, policy(by(BEFORE)), policy({ id: "other", text: "limited", shares: [], ...by(BEFORE) }))],
    ["of two policies, one keeps it apart and was signed after", "kept-apart", all(policy(by(BEFORE)), policy({ id: "other", text: "individual-confidentiality", ...by(AFTER) }))],
    ["a limited policy that shares this and excepts it", "excepted", all(delicate, policy({ text: "limited", shares: ["secret"], except: ["secret"] }))],
    ["a policy that excepts something else", "agreed", all(delicate, policy({ except: ["trauma"] }))],
    ["two sessions alone, and she signed between them", "agreed-too-late", all(portionIs("bens", { holders: ["ana"], about: ["ana"] }), asksToTell("session-content", ["ana"], ["anas", "bens"]), policy(by("2026-02-11T10:00:00-08:00")), ({ casefile }) => {
      Object.assign(casefile.sessions[1] ?? {}, { attended: ["ana"] });
    })],
    ["one session, and a record of none", "when-unknown", all(policy(by(BEFORE)), asksToTell("session-content", ["ana"], ["anas", "vignette"]))],
  ])("%s -> %s", (_situation, expected, change) => { expect(sharing(all(said, change))).toBe(expected); });
});

describe("what nobody knows tells against an agreement, and perhaps is otherwise", () => {
  const asked = (fact: string, askedOf: string): string => `${fact} of ana, of ${askedOf}`;
  const CAPACITY = asked("capacity-at-signature", "therapist");
  const child = { born: "2012-05-01" };
  test.each<[situation: string, surely: Sharing, perhaps: Sharing, doubts: readonly string[], change: Change]>([
    ["nothing in doubt", "agreed", "agreed", [], policy()],
    ["no policy at all", "nothing-agreed", "nothing-agreed", [], clientIs("ana", { capacity: [], born: "unknown" })],
    ["a policy that only Ben signed", "nothing-agreed", "nothing-agreed", [], all(clientIs("ana", { capacity: [], born: "unknown" }), policy({ text: "unknown", signatures: [{ by: "ben", at: "2026-01-10T10:00:00-08:00" }] }))],
    ["a text that nobody knows", "excepted", "agreed", [asked("agreed", "client")], policy({ text: "unknown" })],
    ["a text that nobody knows, of which this was excepted", "excepted", "excepted", [asked("agreed", "client")], all(portionIs("anas", { sensitivities: ["secret"] }), policy({ text: "unknown", except: ["secret"] }))],
    ["a text that nobody knows, signed after", "excepted", "agreed-too-late", [asked("agreed", "client")], policy({ text: "unknown", signatures: [{ by: "ana", at: "2026-02-20T10:00:00-08:00" }] })],
    ["a text that nobody knows, beside one that shares", "excepted", "agreed", [asked("agreed", "client")], all(policy(), policy({ id: "other", text: "unknown" }))],
    ["a text that nobody knows, signed after, beside one that shares", "excepted", "agreed", [asked("agreed", "client")], all(
      policy(), policy({ id: "other", text: "unknown", signatures: [{ by: "ana", at: "2026-02-20T10:00:00-08:00" }] }),
    )],
    ["a text that nobody knows, signed by both", "excepted", "agreed", [asked("agreed", "client")], policy({ text: "unknown", signatures: [{ by: "ben", at: "2026-01-10T10:00:00-08:00" }, { by: "ana", at: "2026-01-10T10:00:00-08:00" }] })],
    ["a limited policy that shares something else", "excepted", "excepted", [], all(portionIs("anas", { sensitivities: ["secret"] }), policy({ text: "limited", shares: ["trauma"] }))],
    ["she was able when she signed, and nobody knows whether she was when he did", "agreed-too-late", "agreed-too-late", [], all(
      policy({ signatures: [{ by: "ben", at: "2026-01-10T10:00:00-08:00" }, { by: "ana", at: "2026-02-20T10:00:00-08:00" }] }), clientIs("ana", { capacity: [{ from: "2026-02-01T00:00:00Z", is: "able" }] }),
    )],
    ["nobody knows whether she was able", "nothing-agreed", "agreed", [CAPACITY], all(policy(), clientIs("ana", { capacity: [] }))],
    ["she was not able", "nothing-agreed", "nothing-agreed", [], all(policy(), clientIs("ana", { capacity: [{ from: "2026-01-01T00:00:00Z", is: "unable" }] }))],
    ["she was able the second time, and nobody knows of the first", "agreed-too-late", "agreed", [CAPACITY], all(
      policy({ signatures: [{ by: "ana", at: "2026-01-10T10:00:00-08:00" }, { by: "ana", at: "2026-02-20T10:00:00-08:00" }] }), clientIs("ana", { capacity: [{ from: "2026-02-01T00:00:00Z", is: "able" }] }),
    )],
    ["nobody knows her age", "nothing-agreed", "agreed", [asked("birth-date", "client")], all(policy(), clientIs("ana", { born: "unknown" }))],
    ["a minor living apart", "nothing-agreed", "agreed", [asked("emancipation", "client")], all(policy(), clientIs("ana", { ...child, emancipated: "living-apart" }))],
    ["a minor", "nothing-agreed", "nothing-agreed", [], all(policy(), clientIs("ana", child))],
    ["a minor set free by a court", "agreed", "agreed", [], all(policy(), clientIs("ana", { ...child, emancipated: "court-order" }))],
    ["dead since today", "nothing-agreed", "nothing-agreed", [], all(policy(), clientIs("ana", { died: "2026-03-05" }))],
    ["everything at once", "nothing-agreed", "agreed", [CAPACITY, asked("birth-date", "client"), asked("agreed", "client")], all(policy({ text: "unknown" }), clientIs("ana", { capacity: [], born: "unknown" }))],
  ])("%s: %s, perhaps %s", (_situation, surely, perhaps, doubts, change) => {
    expect([sharing(all(said, change)), sharing(all(said, change), ana, sharingPerhaps)]).toEqual([surely, perhaps]);
    expect(doubtsAboutSharing(openCasefile(parsed(change).casefile), ana).map(({ fact, of, askedOf }) => `${fact} of ${of}, of ${askedOf}`)).toEqual(doubts);
  });

  test("of whoever is no client only the text can be in doubt", () => {
    const file = openCasefile(parsed(policy({ text: "unknown", signatures: [{ by: "mother", at: "2026-01-10T10:00:00-08:00" }] })).casefile);
    expect(doubtsAboutSharing(file, "mother" as PersonId)).toEqual([{ fact: "agreed", of: "mother", askedOf: "client" }]);
  });
});

test("what his mother said counts as agreed where she signed too, though she is no member", () => {
  const hers = all(said, portionIs("anas", { holders: ["mother"], about: ["ana"] }), asksToTell("session-content", ["mother"], ["anas"]));
  expect(sharing(all(hers, policy({ signatures: [{ by: "mother", at: "2026-01-10T10:00:00-08:00" }] })), "mother" as PersonId)).toBe("agreed");
  expect(sharing(all(hers, policy()), "mother" as PersonId)).toBe("nothing-agreed");
});

test("limits explained by now, to this person", () => {
  const file = openCasefile(parsed(asksFor("joint")).casefile);
  expect(limitsExplained(file, ana, now)).toBe(true);
  expect(limitsExplained(file, "mother" as PersonId, now)).toBe(false);
  expect(limitsExplained(file, ana, "2026-01-10T10:00:00-08:00" as Instant)).toBe(true);
  expect(limitsExplained(file, ana, "2026-01-10T09:59:59-08:00" as Instant)).toBe(false);
});

test("supervision known, by this supervisor, by now", () => {
  const file = openCasefile(parsed(agreed({ id: "sup", kind: "supervision", to: ["ana"], supervisor: "dr-sup", at: "2026-02-01T10:00:00-08:00" })).casefile);
  const sup = "dr-sup" as PersonId;
  expect(supervisionKnown(file, ana, sup, now)).toBe(true);
  expect(supervisionKnown(file, ben, sup, now)).toBe(false);
  expect(supervisionKnown(file, ana, "dr-lee" as PersonId, now)).toBe(false);
  expect(supervisionKnown(file, ana, sup, "2026-02-01T10:00:00-08:00" as Instant)).toBe(true);
  expect(supervisionKnown(file, ana, sup, "2026-01-31T10:00:00-08:00" as Instant)).toBe(false);
});

test("of several wishes about channels the latest counts, in whichever order they were filed", () => {
  const wish = (id: string, at: string): AgreementInput => ({ id, kind: "channel", client: "ana", use: [], avoid: [], warnedOfRisk: "yes", at });
  const [first, second, later] = [wish("b", "2026-02-01T10:00:00-08:00"), wish("a", "2026-02-02T10:00:00-08:00"), wish("c", "2026-03-06T10:00:00-08:00")];
  for (const order of [[first, second, later], [later, second, first]]) {
    expect(channelWishes(openCasefile(parsed(agreed(...order)).casefile), ana, now)?.id).toBe("a");
  }
  expect(channelWishes(openCasefile(parsed(agreed({ ...first, client: "ben" } as AgreementInput)).casefile), ana, now)).toBeUndefined();
  const twins = [wish("x", "2026-02-02T10:00:00-08:00"), wish("y", "2026-02-02T10:00:00-08:00")];
  expect(channelWishes(openCasefile(parsed(agreed(...twins)).casefile), ana, now)?.id).toBe("y");
  expect(channelWishes(openCasefile(parsed(agreed(...[...twins].reverse())).casefile), ana, now)?.id).toBe("y");
});
