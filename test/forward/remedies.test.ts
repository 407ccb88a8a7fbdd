/** What would change the answer. Each row: a situation, and the sets of acts, each written as who does what. */
import { describe, expect, test } from "vitest";
import { evaluateDisclosure, policyFor, wayForward, type Act, type HolderFacts, type Policy, type WayForward } from "subrosa";
import { compile } from "../../src/engine/policy.ts";
import { messageOf } from "../../src/forward/acts.ts";
import { candidatesFor } from "../../src/forward/candidates.ts";
import { carriedOut, remediesFor } from "../../src/forward/remedies.ts";
import { contentsIn, decideIn, goingIn, narrowedTo, type World } from "../../src/forward/world.ts";
import { body, forbid, permit } from "../support/bodies.ts";
import { abuse, subpoena } from "../support/situations.ts";
import { all, asIs, asks, asksFor, asksToTell, attestedBy, clientIs, copy, fileIs, neverSigned, parsed, party, portion, portionIs, releaseOf, requestIs, sessionIs, type Change } from "../support/world.ts";

const federal = policyFor({ jurisdictions: [], codes: ["aamft"], notModelled: ["US-CA"] });
const california = policyFor({ jurisdictions: ["US-CA"], codes: ["aamft"] });

const worldOf = (change: Change): World => {
  const { request, casefile } = parsed(change);
  return { request, facts: casefile };
};
const wayIn = (change: Change, policy: Policy): WayForward => {
  const { request, facts } = worldOf(change);
  return wayForward(evaluateDisclosure(request, facts, policy), request, facts, policy);
};
const inShort = (act: Act): string => {
  switch (act.act) {
    case "sign": return `${act.form.by} signs ${act.form.act}${act.form.by === act.form.of ? "" : ` for ${act.form.of}`}`;
    case "find-out": return `ask ${act.who}: ${act.fact}`;
    case "consult": return `consult ${act.consult}`;
    case "rule": return "a court rules";
    case "file-request": return `${act.who} files a request`;
    case "use-channel": case "explain-limits": case "renew-check-in": case "sign-contract": return act.act;
  }
};
const setsIn = ({ remedies }: Pick<WayForward, "remedies">): string[] => remedies.map(({ acts }) => acts.map(inShort).sort().join(" + "));

const nobodySigned = all(neverSigned("ana"), neverSigned("ben"));
const notes = portionIs("anas", { kind: "psychotherapy-notes", keptSeparate: "yes", excludedContent: "no" });

describe("what would change the answer", () => {
  test.each<[situation: string, sets: readonly string[], change: Change]>([
    ["both have signed", [], asIs],
    ["she has not signed", ["ana signs release", "a court rules"], neverSigned("ana")],
    ["neither has signed", ["ana signs release + ben signs release", "a court rules"], nobodySigned],
    ["her form has run out", ["ana signs release", "a court rules"], releaseOf("ana", { expires: "2026-03-04" })],
    ["nobody knows who the attorney is", ["ask requester: identity"], asks(party("doe", "client-attorney", { identity: "unknown" }))],
    ["nobody has checked the address", ["ask practice: address-verified", "use-channel"], requestIs({ channel: { by: "mail", addressVerified: "unknown", private: "yes", encrypted: "no" } })],
    ["an employer asks for what she told alone", ["ana signs release"], all(nobodySigned, asks(party("boss", "employer")), requestIs({ purpose: "employment" }), asksFor("anas"))],
    ["an impostor asks", [], all(nobodySigned, asks(party("boss", "employer", { identity: "no" })), requestIs({ purpose: "employment" }), asksFor("anas"))],
    ["out of curiosity", [], all(nobodySigned, asks(party("temp", "clinic-staff", { place: "inside" })), requestIs({ purpose: "curiosity" }))],
    ["psychotherapy notes for an insurer", ["ana signs release"], all(nobodySigned, notes, asks(party("plan", "insurer")), requestIs({ purpose: "payment" }), asksFor("anas"))],
    ["a minor with a guardian, for the school, where the state's law is not modelled", ["consult attorney + gus signs release for ana"], all(nobodySigned, asksFor("anas"), sessionIs("s-ana", { consentedBy: "parent" }), asks(party("principal", "school")), requestIs({ purpose: "school" }), clientIs("ana", {
      born: "2016-05-01", representatives: [{ who: "gus", as: "guardian", authority: "shown", decree: "sole", from: "2020-01-01T00:00:00-08:00", until: "open", concerns: [] }],
    }))],
  ])("%s", (_situation, sets, change) => { expect(setsIn(wayIn(change, federal))).toEqual(sets); });

  test("a partner's right of access to a joint note is for people to look at", () => {
    const way = wayIn(all(nobodySigned, asks(party("ben", "partner")), requestIs({ purpose: "self-access" })), federal);
    expect(setsIn(way)).toContain("ana signs release + ben signs release");
    expect(setsIn(way).some((set) => set.startsWith("consult attorney"))).toBe(true);
  });
  test("a subpoena asks for a waiver or a court, never for less", () => {
    const sets = setsIn(wayIn(all(nobodySigned, asksFor("anas"), subpoena("doe")), federal));
    expect(sets.length).toBeGreaterThan(0);
    for (const set of sets) expect(set).toMatch(/ana signs (?:release|privilege-waiver)|a court rules/);
  });
  test("what no act opens is said", () => {
    const change = all(nobodySigned, asks(party("temp", "clinic-staff", { place: "inside" })), requestIs({ purpose: "curiosity" }));
    expect(wayIn(change, federal).nothingOpens).toEqual(["joint"]);
    expect(wayIn(neverSigned("ana"), federal).nothingOpens).toEqual([]);
  });
  test.each<[who: string, asked: Change, sets: readonly string[]]>([
    ["one", asksFor("anas"), ["plan files a request", "ana signs release"]], ["two", asksFor("joint"), ["ana signs release + ben signs release"]],
  ])("where more is asked than a few acts answer, what was signed and each answer are named, of what %s told", (_who, asked, sets) => {
    const plan = party("plan", "insurer", { identity: "unknown", authority: "unknown" });
    const way = wayIn(all(nobodySigned, asks(plan), requestIs({ purpose: "payment", channel: { by: "plain-email", addressVerified: "unknown", private: "yes", encrypted: "unknown" } }), asked), california);
    const questions = "ask practice: address-verified + ask practice: encryption + ask requester: authority + ask requester: identity";
    expect(setsIn(way)).toEqual(sets.map((papers) => [...papers.split(" + "), ...questions.split(" + ")].sort().join(" + ")));
    expect([way.nothingOpens, way.more]).toEqual([[], true]);
  });
  test("nobody is asked to create a danger", () => {
    const change = all(nobodySigned, asks(party("police", "law-enforcement")), requestIs({ purpose: "protection" }), asksToTell("warning", ["ana"]));
    expect(setsIn(wayIn(change, federal)).every((set) => /^ana signs release$/.test(set))).toBe(true);
  });
});

describe("what is never asked, and what is not missed", () => {
  const byForms = compile([body([permit(["authorization"]), forbid(["authorization"], ({ casefile: { releases } }) =>
    (["ana", "ben"].every((who) => releases.some(({ of }) => of === who)) ? "silent" : "holds"))])]);
  const keptAway = clientIs("ana", { protectiveOrders: [{ against: "ben", from: "2026-02-20T09:00:00-08:00", until: "open" }] });
  const also = (id: string, more: Parameters<typeof portionIs>[1]): Change => ({ casefile }) => {
    casefile.records.find((record) => record.id === "r-ana")?.portions.push({ ...copy(portion(id, ["ana"])), ...copy(more) });
  };
  const eight = ["a", "b", "c", "d", "e", "f", "g", "h"];
  const group: Change = ({ casefile, request }) => {
    const [ana] = casefile.clients;
    const [session] = casefile.sessions;
    const [record] = casefile.records;
    if (ana === undefined || session === undefined || record === undefined) throw new Error("an empty world");
    casefile.clients = eight.map((id) => ({ ...ana, id }));
    casefile.unit = { ...casefile.unit, kind: "group", members: eight.map((who) => ({ who, as: "participant", joined: casefile.unit.formed })) };
    casefile.sessions = [{ ...session, attended: eight, format: "group" }];
    casefile.records = [{ ...record, portions: record.portions.map((each) => ({ ...each, holders: eight, about: eight })) }];
    casefile.releases = [];
    for (const each of casefile.agreements) if (each.kind === "limits-explained") each.to = eight;
    request.onBehalfOf = ["a"];
  };

  test("nobody is asked to sign for whom a court keeps away, nor for who asks on that person's behalf", () => {
    expect(setsIn(wayIn(all(nobodySigned, keptAway), federal))).toEqual(["a court rules"]);
    expect(setsIn(wayIn(all(nobodySigned, keptAway, asks(party("ben", "partner")), requestIs({ purpose: "self-access", onBehalfOf: [] })), federal)).filter((set) => set.includes("signs"))).toEqual([]);
    expect(setsIn(wayIn(all(nobodySigned, keptAway, requestIs({ onBehalfOf: ["ana"] })), federal))).toContain("ana signs release + ben signs release");
  });
  test("nor is somebody asked to sign for the very person whom a court protects from the signer", () => {
    const parents = (until: "open" | "2026-03-01T09:00:00-08:00"): Change => all(
      nobodySigned, asksFor("anas"), sessionIs("s-ana", { consentedBy: "parent" }), asks(party("principal", "school")), requestIs({ purpose: "school" }), clientIs("ana", {
        born: "2016-05-01", representatives: [{ who: "gus", as: "guardian", authority: "shown", decree: "sole", from: "2020-01-01T00:00:00-08:00", until: "open", concerns: [] }],
        protectiveOrders: [{ against: "gus", from: "2026-02-20T09:00:00-08:00", until }],
      }),
    );
    expect(setsIn(wayIn(parents("open"), federal))).toEqual([]);
    expect(setsIn(wayIn(parents("2026-03-01T09:00:00-08:00"), federal))).toEqual(["consult attorney + gus signs release for ana"]);
  });
  test("nor is one parent asked to sign so that it goes to the other, of whom somebody has noted a worry", () => {
    const parent = (who: string) => ({ who, as: "parent" as const, authority: "shown" as const, decree: "no-decree" as const, from: "2020-01-01T00:00:00-08:00", until: "open" as const });
    const asked = (at: string, who: Change = asks(party("pa", "noncustodial-parent"))): readonly string[] => setsIn(wayIn(all(
      nobodySigned, notes, asksFor("anas"), sessionIs("s-ana", { consentedBy: "parent" }), who, requestIs({ purpose: "personal-representation", onBehalfOf: ["ana"] }),
      clientIs("ana", { born: "2016-05-01", representatives: [{ ...parent("ma"), concerns: [] }, { ...parent("pa"), concerns: [{ is: "abuse", attested: { ...attestedBy("dr-lee"), at } }] }] }),
    ), california)).filter((set) => set.includes("ma signs"));
    expect(asked("2026-03-01T10:00:00-08:00")).toEqual([]);
    expect(asked("2026-03-01T10:00:00-08:00", asks(party("principal", "school")))).not.toEqual([]);
    expect(asked("2026-03-05T17:00:00.001-08:00")).not.toEqual([]);
    const sentBy = (requester: string, ...onBehalfOf: string[]): Change => requestIs({ purpose: "custody", requester: party(requester, "noncustodial-parent"), recipient: party("lawyer", "opposing-attorney"), onBehalfOf });
    const sent = (change: Change): readonly string[] => setsIn(wayIn(all(
      nobodySigned, notes, asksFor("anas"), sessionIs("s-ana", { consentedBy: "parent" }), change,
      clientIs("ana", { born: "2016-05-01", representatives: [{ ...parent("ma"), concerns: [] }, { ...parent("pa"), concerns: [{ is: "abuse", attested: { ...attestedBy("dr-lee"), at: "2026-03-01T10:00:00-08:00" } }] }] }),
    ), california)).filter((set) => set.includes("ma signs"));
    expect([sentBy("pa", "ana"), sentBy("ma", "pa")].map(sent)).toEqual([[], []]);
    expect(sent(sentBy("ma", "ana"))).not.toEqual([]);
  });
  test("nor is the child asked to sign so that it goes to a parent of whom somebody has noted a worry", () => {
    const parent = { who: "pa", as: "parent" as const, authority: "shown" as const, decree: "no-decree" as const, from: "2020-01-01T00:00:00-08:00", until: "open" as const };
    const asked = (at: string): readonly string[] => setsIn(wayIn(all(
      nobodySigned, asksFor("anas"), sessionIs("s-ana", { consentedBy: "client" }), asks(party("pa", "noncustodial-parent")), requestIs({ purpose: "personal-representation", onBehalfOf: ["ana"] }),
      clientIs("ana", { born: "2009-05-01", representatives: [{ ...parent, concerns: [{ is: "abuse", attested: { ...attestedBy("dr-lee"), at } }] }] }),
    ), california)).filter((set) => set.includes("ana signs"));
    expect(asked("2026-03-01T10:00:00-08:00")).toEqual([]);
    expect(asked("2026-03-05T17:00:00.001-08:00")).not.toEqual([]);
  });
  test("whoever told it signs, and the client of whom it was told", () => {
    expect(setsIn(wayIn(all(nobodySigned, portionIs("anas", { holders: ["mother"], about: ["mother", "ana"] }), asksFor("anas")), federal))).toContain("ana signs release + mother signs release");
  });
  test("where everybody's word is asked before anybody's part goes, everybody's is named", () => {
    expect(setsIn(wayIn(nobodySigned, byForms))).toEqual(["ana signs release + ben signs release"]);
  });
  test("what is like something that nothing opens is looked at by itself", () => {
    const unlike = (facts: HolderFacts) => (facts.content.promisedSource === "no" || facts.casefile.releases.length === 0 ? "holds" as const : "silent" as const);
    const way = wayIn(all(nobodySigned, also("a-told", { promisedSource: "yes" }), asksFor("a-told", "anas")), compile([body([permit(["authorization"], unlike)])]));
    expect([way.nothingOpens, way.remedies.map(({ turns }) => turns)]).toEqual([["a-told"], [["anas"]]]);
  });
  test("an act by which one thing goes is not asked for twice over", () => {
    const unknown = { keptSeparate: "unknown", excludedContent: "unknown" } as const;
    const { remedies } = wayIn(all(nobodySigned, portionIs("anas", unknown), portionIs("bens", unknown), asksToTell("summary", ["ana", "ben"], ["anas", "bens"])), federal);
    expect(remedies.length).toBeGreaterThan(0);
    const asked = remedies.map(({ acts, turns }) => ({ acts: acts.map((act) => JSON.stringify(act)), turns }));
    const isIdle = (one: typeof asked[number]): boolean =>
      asked.some((other) => other !== one && other.acts.every((act) => one.acts.includes(act)) && one.turns.every((id) => other.turns.includes(id)));
    expect(asked.filter(isIdle)).toEqual([]);
  });
  test("in a group of eight the court's way is not lost among the ways to sign, and that there are more is said", () => {
    const { remedies, more } = wayIn(all(group, subpoena("doe", { of: eight })), federal);
    expect(setsIn({ remedies })[0]).toBe("a court rules");
    expect(setsIn({ remedies })[1]).toBe(eight.map((who) => `${who} signs release`).join(" + "));
    expect([remedies.length, more]).toEqual([20, true]);
  });
  test("what is asked is what the answer is noted as, also where an answer leaves no other question standing", () => {
    const change = all(nobodySigned, asks(party("aps", "adult-protection")), requestIs({ purpose: "adult-abuse-report", form: "verbal" }), asksToTell("abuse-report", ["ana"]), abuse("aps", { victim: "adult", victimAgrees: "unknown" }));
    const asked = wayIn(change, federal).remedies.flatMap(({ acts }) => acts.flatMap((act) => (act.act === "find-out" ? [act.fact] : [])));
    expect(asked).toContain("victims-leave");
    expect(asked).not.toContain("capacity");
  });
  test("who asks in writing, signed, states nothing that nobody asks for", () => {
    const act = { act: "file-request", who: "ana", elements: [] } as unknown as Act;
    expect(messageOf(act).text).toBe("{who} asks in writing, signed.");
  });
});

describe("a form that would be signed", () => {
  const formIn = (policy: Policy) => {
    const [remedy] = wayIn(neverSigned("ana"), policy).remedies;
    const sign = remedy?.acts.find((act) => act.act === "sign" && act.who === "ana");
    if (sign?.act !== "sign") throw new Error("nothing is to be signed");
    return sign.form;
  };
  test("names content, recipient, purpose and days", () => {
    expect(formIn(federal)).toMatchObject({ of: "ana", by: "ana", as: "self", recipient: "doe", purpose: "divorce", kinds: ["progress-note"], topics: [], days: { from: "2026-02-03", until: "2026-02-03" }, part2: false });
  });
  test("carries what federal law asks for, and nothing else (45 CFR 164.508(c))", () => {
    expect(formIn(federal).elements).toEqual(["description", "discloser", "recipient", "purpose", "expiry", "signature", "date", "right-to-revoke", "no-conditioning", "redisclosure"]);
  });
  test("carries what California asks for besides (Civil Code 56.11)", () => {
    expect(formIn(california).elements).toEqual(expect.arrayContaining(["right-to-copy", "use-limits", "separate-signature", "large-type"]));
  });
  test("a request that an insurer files states what California asks for, and nothing else (Civil Code 56.104)", () => {
    const change = all(nobodySigned, asks(party("plan", "insurer")), requestIs({ purpose: "payment" }), asksFor("anas"));
    const filed = wayIn(change, policyFor({ jurisdictions: ["US-CA"], codes: [] })).remedies.flatMap(({ acts }) => acts.flatMap((act) => (act.act === "file-request" ? [act.elements] : [])));
    expect(filed[0]).toEqual(["description", "purpose", "use-limits", "retention-and-destruction"]);
  });
  test("for notes of substance use counseling is one form that names them and nothing else (42 CFR 2.31(b), 45 CFR 164.508(b)(3)(ii))", () => {
    const counseling = portionIs("anas", { kind: "sud-counseling-notes", part2: "yes", keptSeparate: "yes", excludedContent: "no" });
    const way = wayIn(all(nobodySigned, fileIs({ part2Program: "yes" }), counseling, asks(party("psy", "treating-provider")), requestIs({ purpose: "treatment" }), asksFor("anas")), federal);
    expect(way.remedies.flatMap(({ acts }) => acts.map((act) => (act.act === "sign" ? act.form.kinds : act.act)))).toEqual([["sud-counseling-notes"]]);
  });
  test("for psychotherapy notes is a form of its own", () => {
    const way = wayIn(all(nobodySigned, notes, asksFor("anas", "joint")), federal);
    const forms = way.remedies.flatMap(({ acts }) => acts.flatMap((act) => (act.act === "sign" && act.form.of === "ana" ? [act.form.kinds.join()] : [])));
    expect(new Set(forms)).toEqual(new Set(["psychotherapy-notes", "progress-note"]));
  });
});

describe("what a paper has to carry is said, whatever kind of paper it is", () => {
  const illinois = policyFor({ jurisdictions: ["US-IL"], codes: [] });
  const inIllinois: Change = ({ casefile }) => {
    casefile.jurisdictions = ["US-IL"];
    for (const session of casefile.sessions) session.clientsWereIn = ["US-IL"];
    for (const { licences } of casefile.clinicians) for (const each of licences) each.in = "US-IL";
  };
  const says = all(nobodySigned, asksFor("anas"), inIllinois);

  test.each<[paper: string, act: string, change: Change]>([
    ["a release", "ana signs release", says],
    ["a waiver", "ana signs privilege-waiver", all(says, requestIs({ purpose: "litigation" }), subpoena("doe", { jurisdiction: "US-IL" }))],
  ])("the witness whom Illinois wants on %s (740 ILCS 110/5(b))", (_paper, act, change) => {
    const acts = wayIn(change, illinois).remedies.flatMap((remedy) => remedy.acts).filter((each) => inShort(each) === act);
    expect(acts.length).toBeGreaterThan(0);
    for (const { message: { text, slots } } of acts) {
      expect(text).toContain("{elements}");
      expect(slots.elements).toContain("witness");
    }
  });
  test("nothing, where nothing has to stand on it", () => {
    expect(messageOf({
      act: "sign", who: "ana" as Act["who"],
      form: { of: "ana", by: "ana", as: "self", act: "privilege-waiver", recipient: "doe", purpose: "litigation", kinds: [], topics: [], days: { from: "2026-02-03", until: "2026-02-03" }, sensitivities: [], part2: false, elements: [], witness: false },
    } as unknown as Act)).toMatchObject({ id: "sign-waiver-plain" });
  });
});

describe("each remedy, tried by hand", () => {
  test.each<[situation: string, change: Change, policy: Policy]>([
    ["neither has signed", nobodySigned, california],
    ["neither has signed, and nobody knows who asks", all(nobodySigned, asks(party("doe", "client-attorney", { identity: "unknown" }))), federal],
    ["a partner asks for the joint note", all(nobodySigned, asks(party("ben", "partner")), requestIs({ purpose: "self-access" })), federal],
    ["two portions of different people", all(nobodySigned, asksFor("joint", "anas")), federal],
    ["not even the place is known", all(neverSigned("ana"), clientIs("ben", { born: "unknown" })), california],
  ])("%s: works, and no part of it is idle", (_situation, change, policy) => {
    const world = worldOf(change);
    const { remedies } = remediesFor(decideIn(world, policy), world, policy);
    expect(remedies.length).toBeGreaterThan(0);
    for (const remedy of remedies) {
      const done = carriedOut(remedy, world);
      if (done === undefined) throw new Error("a remedy that nobody tried");
      expect(goingIn(decideIn(done, policy))).toEqual(expect.arrayContaining([...remedy.turns]));
      for (const idle of remedy.acts.keys()) {
        const less = carriedOut(remedy, world, (index) => index !== idle);
        const going: readonly string[] = less === undefined ? [] : goingIn(decideIn(less, policy));
        expect(remedy.turns.every((content) => going.includes(content))).toBe(false);
      }
    }
  });
});

/** Every subset of at most four acts, tried one after another without a thought. */
const byBruteForce = (world: World, policy: Policy): string[] => {
  const [content] = contentsIn(world);
  if (content === undefined) throw new Error("nothing is asked for");
  const small = narrowedTo([content], world);
  const candidates = candidatesFor(small, content, [content], decideIn(small, policy), policy);
  const works = (set: readonly number[]): boolean => goingIn(decideIn(set.reduce((each, index) => candidates[index]?.apply(each) ?? each, small), policy)).includes(content.id);
  const found: number[][] = [];
  const extend = (set: number[], from: number): void => {
    if (set.length > 0 && works(set)) {
      found.push(set);
      return;
    }
    if (set.length < 4) for (let next = from; next < candidates.length; next += 1) extend([...set, next], next + 1);
  };
  extend([], 0);
  const minimal = found.filter((set) => set.every((item) => set.length === 1 || !works(set.filter((each) => each !== item))));
  return [...new Set(minimal.map((set) => set.flatMap((index) => (candidates[index] === undefined ? [] : [inShort(candidates[index].act)])).sort().join(" + ")))].sort();
};

describe("on a small world the sets are exactly those that brute force finds", () => {
  test.each<[situation: string, change: Change]>([
    ["she has not signed", neverSigned("ana")],
    ["neither has signed", nobodySigned],
    ["neither has signed, and nobody knows who asks", all(nobodySigned, asks(party("doe", "client-attorney", { identity: "unknown" })))],
    ["she may have been coerced", releaseOf("ana", { doubts: ["coerced"] })],
    ["nothing was explained", all(nobodySigned, fileIs({ agreements: [] }), asks(party("dr-rx", "prescriber")), requestIs({ purpose: "treatment" }), asksFor("anas"))],
  ])("%s", (_situation, change) => {
    const world = worldOf(change);
    expect(setsIn(remediesFor(decideIn(world, federal), world, federal)).sort()).toEqual(byBruteForce(world, federal));
  });
});
