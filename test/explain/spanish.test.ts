/** The letters and the trail in Spanish: the ids of the English ones, the same slots, and the couple's case without an English sentence. */
import { describe, expect, test } from "vitest";
import {
  accountInWords, accountingOfDisclosures, assessBreach, assessmentInWords, denialLetter, evaluateDisclosure, LETTER_PHRASES, noticeInWords, part2Notice, picture,
  privilegeAssertion, recordDisclosure, render, request, spanish, spanishLetters, spanishTrail, trailCatalogue,
  type Glossary, type IncidentInput, type Letter, type RequestSketch,
} from "subrosa";
import * as packs from "subrosa/packs";
import { attested, attorneyAsks, byMail, byPhone, couple, drLee, fivePm, keptApart, note, policy, verified } from "../../examples/couple.ts";
import { served } from "./couple.ts";

const english = trailCatalogue(Object.values(packs));
const slots = (template: string): readonly string[] => [...new Set([...template.matchAll(/\{[A-Za-z]+\}/g)].map(([slot]) => slot))].sort();
const alike = (ours: Glossary, theirs: Glossary): void => {
  expect(Object.keys(theirs).sort()).toEqual(Object.keys(ours).sort());
  for (const [id, template] of Object.entries(theirs)) expect(slots(template), id).toEqual(slots(ours[id] ?? ""));
};

describe("both catalogues hold the same ids, with the same slots", () => {
  test("the letters", () => { alike(LETTER_PHRASES, spanishLetters); });
  test.each(Object.keys(english.own) as (keyof typeof english.own)[])("the trail's own words: %s", (group) => { alike(english.own[group], { ...spanishTrail.own[group] }); });
  test("what the laws say in the trail", () => { alike(english.says, spanishTrail.says); });
  test("one id stands for one sentence, whichever law says it", () => {
    for (const pack of Object.values(packs)) for (const [id, says] of Object.entries(trailCatalogue([pack]).says)) expect(english.says[id]).toBe(says);
  });
  test("only the regulation's own statement is the same in both", () => {
    const english: Glossary = LETTER_PHRASES;
    expect(Object.entries(spanishLetters).filter(([id, says]) => english[id] === says).map(([id]) => id)).toEqual(["part2-use", "part2-disclosure"]);
    expect(Object.values(spanishTrail.says).filter((says) => ENGLISH.test(says.replace(/\{[A-Za-z]+\}/g, "")))).toEqual([]);
  });
});

/** English words that no sentence of ours goes without, and that are no Spanish ones. */
const ENGLISH = /\b(?:the|this|that|and|of|to|is|are|has|have|not|what|who|whom|it|in writing|must|may|go|goes|you|your|from|with|for|by|on|or)\b/i;
/** Without sources, whose names belong to no language, and ids. */
const prose = (text: string): string => text.replace(/\([^()]*(?:\([^()]*\)[^()]*)*\)/g, "").replace(/(?:joint|psychotherapy) notes?|note on Ben alone/g, "");

const asksForHis = (more: Partial<RequestSketch> = {}) => request({
  requester: { id: "Ben", kind: "client", ...verified }, onBehalfOf: ["Ben"], purpose: "self-access", made: "in-writing", channel: byMail, at: fivePm, receivedAt: fivePm,
  asked: [{ what: "portions", ids: ["note on Ben alone", "psychotherapy notes"] }], ...more,
});
const hisFile = couple({ records: [{ id: "r-3", session: "s-3", portions: [{ ...note, id: "note on Ben alone" }, { ...keptApart, id: "psychotherapy notes" }] }, { id: "r-1", session: "s-1", portions: [{ ...note, id: "joint note" }] }] });
const inSpanish = { language: spanish, letters: spanishLetters, trail: spanishTrail };
const written = (letter: Letter | undefined): string => {
  if (letter === undefined) throw new Error("no letter");
  return `${render(letter)}${letter.notes.join("\n")}`;
};

describe("the couple's case, with no English sentence left", () => {
  test("the letter that refuses the psychotherapy notes", () => {
    const text = written(denialLetter(evaluateDisclosure(asksForHis(), hisFile, policy), { ...inSpanish, practice: "Lee", signer: "Dr. Lee", date: "6 de marzo", contact: { name: "Jo Park", phone: "555-0100" } }));
    expect(text).toContain("Sobre su petición de documentos");
    expect(text).toContain("También puede presentar una queja al Secretario del Departamento de Salud y Servicios Humanos");
    expect(text).toContain("Envíelo a más tardar el 2026-04-04.");
    expect(ENGLISH.exec(prose(text))).toBeNull();
  });
  test("the answer to a subpoena, also where some goes", () => {
    for (const ids of [["joint note"], ["joint note", "note on Ben alone"]]) {
      const asked = attorneyAsks({ claims: [...served], asked: [{ what: "portions", ids }] });
      const text = written(privilegeAssertion(evaluateDisclosure(asked, couple(), policy), asked, inSpanish));
      expect(text).toContain("invocamos el secreto entre psicoterapeuta y paciente");
      expect(ENGLISH.exec(prose(text))).toBeNull();
    }
  });
  test("the notice of Part 2 keeps the regulation's own sentence, whatever is handed in", () => {
    const decision = evaluateDisclosure(asksForHis({ asked: [{ what: "portions", ids: ["note on Ben alone"] }] }), hisFile, policy);
    const [reason] = decision.obligations.flatMap(({ reasons }) => reasons);
    if (reason === undefined) throw new Error("no duty");
    const owing = { ...decision, portions: decision.portions.map((portion) => ({ ...portion, obligations: [{ duty: "part2-notice" as const, upon: "release" as const, reasons: [reason] }] })) };
    const text = written(part2Notice(owing, { ...inSpanish, letters: { ...spanishLetters, "part2-use": "otra cosa" } }));
    expect(text).toContain("42 CFR part 2 prohibits unauthorized use or disclosure of these records.");
    expect(text).toContain("Aviso que acompaña a expedientes de consumo de sustancias");
  });

  const report = request({
    requester: drLee, recipient: { id: "CPS", kind: "child-protection", ...verified }, purpose: "child-abuse-report", form: "verbal", channel: byPhone, at: fivePm,
    asked: [{ what: "statement", id: "a report", topic: "abuse-report", holders: ["Ben"], drawnFrom: ["note on Ben alone"] }],
    claims: [{ ...attested(["Ben"], "CPS", "said-by-client"), kind: "abuse", victim: "child", suspected: "yes", when: "now", nowAtRisk: "yes", victimAgrees: "unknown", reported: "no", suspect: "client" }],
  });
  test("the account, with something in it and with nothing", () => {
    const decision = evaluateDisclosure(report, couple(), policy);
    const { casefile } = recordDisclosure(couple(), "clearance" in decision ? decision.clearance : undefined, { id: "d-1", request: report, at: fivePm, contents: ["a report"] });
    const accounts = ["Ben", "Ana"].map((client) => accountInWords(accountingOfDisclosures(casefile, client, "2026-01-01T00:00:00-08:00", "2026-06-01T09:00:00-07:00", policy), inSpanish));
    expect(accounts).toEqual([
      [
        "Relación de comunicaciones de Ben, desde el 2026-01-01 hasta el 2026-06-01", "", "Lo que salió:",
        "  - 2026-03-05: a CPS (protección de menores). Qué: una denuncia de sospecha de maltrato. Para una denuncia de maltrato infantil, por este motivo: una denuncia de maltrato.", "",
      ].join("\n"),
      "Relación de comunicaciones de Ana, desde el 2026-01-01 hasta el 2026-06-01\n\nEn este tiempo no salió nada de lo que haya que dar cuenta.\n",
    ]);
  });

  const astray: IncidentInput = {
    id: "i-1", lapse: "misdirected-message", at: fivePm, discoveredAt: "2026-03-06T08:30:00-08:00", nature: [],
    as: [request({
      requester: drLee, recipient: { id: "a stranger", kind: "other", identity: "no", authority: "no", contract: "no" }, purpose: "other", asked: [{ what: "portions", ids: ["joint note"] }],
      channel: { by: "plain-email", addressVerified: "no", private: "no", encrypted: "no" }, at: fivePm,
    })],
    recognizable: "yes", secured: "no", reachedIsBound: "no", viewed: "unknown", mitigated: "unknown", unintentional: "yes", goodFaith: "yes", withinAuthority: "yes",
    reachedMayAccess: "no", couldBeKept: "yes", passedOn: "unknown", lowProbability: "unknown", attested: "not-attested", elsewhere: [], told: [], stays: [],
  };
  test("the assessment of a misdirected message and each one's letter", () => {
    const assessment = assessBreach(astray, couple(), policy, "2026-03-06T09:00:00-08:00");
    const text = assessmentInWords(assessment, inSpanish);
    expect(text.split("\n")[0]).toBe("BRECHA DE CONFIDENCIALIDAD. Se avisa a quienes afecta.");
    expect(text).toContain("Una carta a Ana, por correo de primera clase, sin demora y a más tardar el 2026-05-05 (Regla de notificación de brechas de HIPAA, 45 CFR 164.404(b)).");
    expect(text).toContain("Anótelo en el registro y avise al Departamento de Salud y Servicios Humanos a más tardar el 2027-03-01: afecta a 2 personas");
    expect(text).toContain("Vías abiertas para Ana y Ben:");
    expect(text).toContain("Nada de la ley de US-CA forma parte de esta respuesta.");
    expect(ENGLISH.exec(prose(text))).toBeNull();
    expect(text).not.toMatch(/HIPAA Breach|Practice rules|Substance use/);
    const [letter = ""] = assessment.notices.map((notice) => noticeInWords(notice, { ...inSpanish, contact: "Dr. Lee, 555-0100" }));
    expect(letter).toContain("El 2026-03-05, un mensaje llegó a quien no iba dirigido. Lo supimos el 2026-03-06.\n\nSe trata de información sobre usted: una nota de una sesión.");
    expect(ENGLISH.exec(letter)).toBeNull();
  });
});

test("what is left out is said in English, and nothing on a prototype is read", () => {
  const account = accountingOfDisclosures(couple(), "Ana", "2026-01-01T00:00:00-08:00", "2026-06-01T09:00:00-07:00", policy);
  expect(accountInWords(account, { trail: { own: {}, says: {} } })).toBe(accountInWords(account));
  expect(accountInWords(account, { trail: { own: Object.create({ phrase: { "nothing-went": "Inherited." } }) as typeof spanishTrail.own, says: {} } })).toBe(accountInWords(account));
  expect(accountInWords(account, { ...inSpanish, format: "html" })).toContain("<article lang=\"es\">");
  expect(picture(evaluateDisclosure(attorneyAsks(), couple(), policy), inSpanish)).toContain("xml:lang=\"es\"");
});
