import { describe, expect, test } from "vitest";
import { catalogue, explain, explainWayForward, picture, spanish, wayForward, type Glossary, type Language } from "subrosa";
import * as packs from "subrosa/packs";
import { WAY_SENTENCES } from "../../src/forward/sentences.ts";
import { attorneyAsks, couple, forTheAttorney, policy } from "../../examples/couple.ts";
import { bothSigned, decide, everyNote, file } from "./couple.ts";

const english = catalogue(Object.values(packs));
const slots = (template: string): readonly string[] => [...template.matchAll(/\{[A-Za-z]+\}/g)].map(([slot]) => slot).sort();
const groups = Object.keys(english.own) as (keyof typeof english.own)[];

describe("the English catalogue", () => {
  test("has every rule of every pack, each message under its id, and the title", () => {
    const rules = Object.values(packs).flatMap((pack) => pack.rules);
    expect(Object.keys(english.rules).sort()).toEqual(["decision", "way-forward", ...rules.map(({ id }) => id as string)].sort());
    for (const { id, title, messages } of rules) {
      expect(Object.keys(messages), id).not.toContain("title");
      expect(english.rules[id]).toEqual({ title, ...messages });
    }
  });
  test("has each sentence of the way forward, and so has Spanish", () => {
    expect(english.rules["way-forward"]).toEqual(WAY_SENTENCES);
    expect(Object.keys(spanish.rules["way-forward"] ?? {}).sort()).toEqual(Object.keys(WAY_SENTENCES).sort());
  });
  test("is a language itself: what it says is what is said without one", () => {
    for (const decision of [decide(), decide(undefined, bothSigned)]) {
      for (const audience of ["clinician", "auditor"] as const) expect(explain(decision, { audience, language: english })).toBe(explain(decision, { audience }));
    }
  });
});

describe("Spanish has the ids of the English catalogue, with the same slots", () => {
  test.each(groups)("%s, whole", (group) => {
    const [ours, theirs]: readonly Glossary[] = [english.own[group], { ...spanish.own[group] }];
    expect(Object.keys(theirs ?? {}).sort()).toEqual(Object.keys(ours ?? {}).sort());
    for (const [id, template] of Object.entries(theirs ?? {})) expect(slots(template), id).toEqual(slots(ours?.[id] ?? ""));
  });
  test.each(Object.entries(spanish.rules))("%s", (rule, messages) => {
    const original = english.rules[rule] ?? {};
    expect(Object.keys(original)).toEqual(expect.arrayContaining(Object.keys(messages)));
    // A name may be said once more or once less, never left out or made up.
    for (const [id, template] of Object.entries(messages)) expect([...new Set(slots(template))], id).toEqual([...new Set(slots(original[id] ?? ""))]);
  });
});

/** English words that no sentence of ours goes without, and that are no Spanish ones. */
const ENGLISH = /\b(?:the|this|that|and|of|to|is|are|has|have|not|what|who|whom|it|in writing|must|may|go|goes|you|your|from|with|for|by|on|or)\b/i;

describe("the couple's case in Spanish, with no English sentence left", () => {
  test("the way forward", () => {
    for (const asked of [attorneyAsks(), everyNote]) {
      const decision = decide(asked);
      const text = explainWayForward(wayForward(decision, asked, file, policy), { language: spanish, names: { "joint note": "la nota conjunta", "note on Ana alone": "la nota de Ana a solas", "note on Ben alone": "la nota de Ben a solas" } });
      expect(text).toContain("Si Ana lo desea, Ana firma una autorización por escrito");
      expect(text).not.toMatch(ENGLISH);
    }
  });
  const names = { "joint note": "la nota conjunta", "note on Ana alone": "la nota de Ana a solas" };
  const lapsed = couple({ releases: [forTheAttorney("Ben"), forTheAttorney("Ana", { revoked: { at: "2026-03-04T09:00:00-08:00", recipients: "all" } })] });
  test.each<[what: string, decision: ReturnType<typeof decide>, says: string]>([
    ["denied, since Ana has not signed", decide(), "Ana tomó parte en el tratamiento conjunto y no ha autorizado esto por escrito. (Código de ética de la AAMFT, 2.2)"],
    ["denied, since Ana has revoked", decide(undefined, lapsed), "ha sido revocado"],
    ["denied, what she said alone", decide(attorneyAsks({ asked: [{ what: "portions", ids: ["note on Ana alone"] }] }), file), "Ana no ha autorizado esto por escrito."],
    ["allowed, after both have signed", decide(undefined, bothSigned), "Una autorización firmada de Ana nombra a este destinatario, este fin y este contenido. (Reglas básicas, 1)"],
  ])("%s", (_what, decision, says) => {
    const text = explain(decision, { language: spanish, names });
    expect(text).toContain(says);
    const prose = text.split("\n").filter((line) => !line.startsWith("Decidido según:")).join("\n");
    expect(ENGLISH.exec(prose)).toBeNull();
  });

  test.each(["requester", "auditor"] as const)("and for the %s", (audience) => {
    for (const decision of [decide(), decide(undefined, bothSigned)]) {
      const text = explain(decision, { language: spanish, names, audience });
      // Ids, addresses and instants belong to no language.
      expect(ENGLISH.exec(text.replace(/\S*[/<>]\S*/g, ""))).toBeNull();
    }
  });

  test("the first lines", () => {
    expect(explain(decide(), { language: spanish }).split("\n")[0]).toBe("NO. Esto no debe darse.");
    expect(explain(decide(undefined, bothSigned), { language: spanish }).split("\n")[0]).toBe("SÍ. Esto puede darse.");
  });
  test("HTML and picture say in which language they are", () => {
    expect(explain(decide(), { language: spanish, format: "html" })).toContain("<article lang=\"es\">");
    expect(picture(decide(), { language: spanish })).toContain("xml:lang=\"es\"");
    expect(picture(decide(), { language: spanish, names })).toContain("Ana tomó parte");
  });
});

test("a rule's own sentence is not taken for one of the decision that has the same id", () => {
  const decision = decide(attorneyAsks({ requester: { id: "Doe", kind: "client-attorney", identity: "no", authority: "yes", contract: "no" } }));
  const [unverified] = [...decision.rationale.determining, ...decision.rationale.defeated].filter(({ message }) => message.id === "unverified");
  expect(unverified?.rule).toBe("hipaa/164.514(h)(1)/identity-verified");
  const text = explain(decision, { language: spanish });
  expect(text).not.toContain("{rules}");
  expect(text).not.toContain("Los textos en que se apoyan estas normas");
});

describe("what a language leaves out is said in English", () => {
  const empty: Language = { code: "xx", own: {}, rules: {} };
  test("all of it", () => { expect(explain(decide(), { language: empty })).toBe(explain(decide())); });
  test("one message, one word", () => {
    const half: Language = { code: "xx", own: { phrase: { why: "Warum" } }, rules: { "practice/documents-decision": { owed: "Schreiben Sie es auf." } } };
    const text = explain(decide(), { language: half });
    expect(text).toContain("Warum:");
    expect(text).toContain("Note it in the file. Schreiben Sie es auf. (Practice rules, on every request)");
    expect(text).toContain("Ana took part in the joint treatment");
  });
  test("and nothing that stands on a prototype", () => {
    const odd: Language = { code: "xx", own: Object.create({ phrase: { why: "Inherited" } }) as Language["own"], rules: Object.create({ "practice/documents-decision": { owed: "Inherited." } }) as Language["rules"] };
    expect(explain(decide(), { language: odd })).not.toContain("Inherited");
  });
});
