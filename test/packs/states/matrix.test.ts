/**
 * Every state, asked the same questions in every state of consent. One column says what federal law and the practice's
 * rules answer; a state names only the cells in which its statute differs, each with the provision.
 */
import { describe, expect, test } from "vitest";
import { evaluateDisclosure, policyFor, type Verdict } from "subrosa";
import * as packs from "subrosa/packs";
import { harm, subpoena, threat } from "../../support/situations.ts";
import {
  all, asks, asksFor, asksToTell, clientIs, fileIs, parsed, party, portionIs, release, requestIs, sessionIs, signed, type Change,
} from "../../support/world.ts";

interface Cell { readonly key: string; readonly expect: Verdict; readonly provision: string }
const STATES = ["california", "colorado", "florida", "illinois", "massachusetts", "new-york", "ohio", "pennsylvania", "texas", "virginia", "washington"] as const;
const camelCase = (kebab: string): string => kebab.replace(/-([a-z])/g, (_dash, letter: string) => letter.toUpperCase());
const placeOf = (state: string): string => (packs as unknown as Readonly<{ [name: string]: { readonly jurisdiction: string } }>)[camelCase(state)]?.jurisdiction ?? "";

const CONSENTS = ["none", "one-of-several", "all", "oral", "defective-form", "expired-or-revoked", "representative", "contradicted"] as const;
type Consent = (typeof CONSENTS)[number];
type Form = NonNullable<Parameters<typeof release>[2]>;

const HIPAA_FORM = ["description", "discloser", "recipient", "purpose", "expiry", "signature", "date", "right-to-revoke", "no-conditioning", "redisclosure", "plain-language"] as const;
const nobody: Change = ({ casefile }) => { casefile.releases = []; };
const signs = (who: string, to: string, purpose: Form["purposes"], more: Form = {}): Change =>
  signed(release(`r-${who}-${to}`, who, { recipients: [to], ...(purpose === undefined ? {} : { purposes: purpose }), statements: HIPAA_FORM, ...more }));
const guardian = (who: "ana" | "ben"): Change => clientIs(who, { representatives: [{ who: "guardian", as: "guardian", authority: "shown", decree: "no-decree", from: "2020-01-01T00:00:00Z", until: "open", concerns: [] }] });
const said = (who: "ana" | "ben", to: string): Change => clientIs(who, { objections: [{ to, at: "2026-03-04T09:00:00-08:00" }] });

/** The holders' forms for this recipient and purpose, in one of the eight ways in which they can be. */
const consent = (state: Consent, holders: readonly ("ana" | "ben")[], to: string, purpose: Form["purposes"], signer: "guardian" | "parent" = "guardian"): Change => {
  const each = (more: Form): Change => all(nobody, ...holders.map((who) => signs(who, to, purpose, more)));
  switch (state) {
    case "none": return nobody;
    case "one-of-several": return all(nobody, signs("ben", to, purpose));
    case "all": return each({});
    case "oral": return each({ form: "oral" });
    case "defective-form": return each({ statements: HIPAA_FORM.filter((element) => element !== "description" && element !== "recipient") });
    case "expired-or-revoked": return each({ revoked: { at: "2026-03-02T09:00:00-08:00", recipients: "all" } });
    case "representative": return signer === "parent"
      ? each({ signedBy: "parent", signedAs: "parent", statements: [...HIPAA_FORM, "representative-authority"] })
      : all(...holders.map(guardian), each({ signedBy: "guardian", signedAs: "guardian", statements: [...HIPAA_FORM, "representative-authority"] }));
    case "contradicted": return all(each({}), said(holders[0] ?? "ana", to));
  }
};

const minor: Change = all(
  clientIs("ana", { born: "2010-06-01", representatives: [{ who: "parent", as: "parent", authority: "shown", decree: "no-decree", from: "2010-06-01T00:00:00Z", until: "open", concerns: [] }] }),
  sessionIs("s-ana", { consentedBy: "client" }),
);
interface Situation { readonly content: string; readonly change: (state: Consent) => Change; readonly expect: Readonly<{ [C in Consent]: Verdict }> }
const SITUATIONS: Readonly<{ [name: string]: Situation }> = {
  couple: {
    content: "joint", change: (state) => all(asksFor("joint"), consent(state, ["ana", "ben"], "doe", ["divorce"])),
    expect: { "none": "must-not", "one-of-several": "must-not", "all": "may", "oral": "must-not", "defective-form": "must-not", "expired-or-revoked": "must-not", "representative": "may", "contradicted": "escalate" },
  },
  minor: {
    content: "anas",
    change: (state) => all(minor, asks(party("parent", "custodial-parent")), requestIs({ purpose: "personal-representation" }), asksFor("anas"), consent(state, ["ana"], "parent", ["personal-representation"], "parent")),
    expect: { "none": "must-not", "one-of-several": "must-not", "all": "may", "oral": "must-not", "defective-form": "must-not", "expired-or-revoked": "must-not", "representative": "must-not", "contradicted": "escalate" },
  },
  subpoena: {
    content: "anas", change: (state) => all(asks(party("roe", "opposing-attorney")), asksFor("anas"), subpoena("roe"), consent(state, ["ana"], "roe", ["divorce"])),
    expect: { "none": "must-not", "one-of-several": "must-not", "all": "may", "oral": "must-not", "defective-form": "must-not", "expired-or-revoked": "must-not", "representative": "may", "contradicted": "escalate" },
  },
  own: {
    content: "anas", change: (state) => all(asks(party("ana", "client")), requestIs({ purpose: "self-access", made: "signed-writing" }), asksFor("anas"), consent(state, ["ana"], "ana", ["self-access"]), harm({ ground: "emotional" })),
    expect: { "none": "must", "one-of-several": "must", "all": "must", "oral": "must", "defective-form": "must", "expired-or-revoked": "must", "representative": "must", "contradicted": "must" },
  },
};

const RECIPIENTS = { victim: party("target", "potential-victim"), police: party("police", "law-enforcement"), family: party("mother", "family-member"), hospital: party("er", "hospital"), employer: party("works", "employer") } as const;
const VICTIMS = { identifiable: "identifiable", group: "group", none: "none" } as const;
type Recipient = keyof typeof RECIPIENTS;
type Victim = keyof typeof VICTIMS;
const FEDERAL: Readonly<{ [R in Recipient]: Readonly<{ [V in Victim]: Verdict }> }> = {
  victim: { identifiable: "may", group: "escalate", none: "escalate" },
  police: { identifiable: "may", group: "may", none: "may" },
  family: { identifiable: "escalate", group: "escalate", none: "escalate" },
  hospital: { identifiable: "may", group: "may", none: "may" },
  employer: { identifiable: "escalate", group: "escalate", none: "escalate" },
};
const threatTo = (recipient: Recipient, victim: Victim, sud: "yes" | "no"): Change => {
  const { id } = RECIPIENTS[recipient];
  return all(
    portionIs("anas", { part2: sud }), asks(RECIPIENTS[recipient]), requestIs({ purpose: "protection", form: "verbal", channel: { by: "phone", addressVerified: "yes", private: "yes", encrypted: "unknown" } }),
    asksToTell("warning", ["ana"], sud === "yes" ? ["anas"] : []),
    threat(id, { victim: VICTIMS[victim], victims: recipient === "victim" && victim === "identifiable" ? [id] : [] }),
  );
};

/** Everything happens in the state. */
const inState = (place: string): Change => all(fileIs({ jurisdictions: [place] as never }), ({ casefile }) => {
  for (const session of casefile.sessions) session.clientsWereIn = [place] as never;
  for (const clinician of casefile.clinicians) for (const licence of clinician.licences) licence.in = place as never;
});

const expected: { readonly key: string; readonly content: string; readonly change: Change; readonly verdict: Verdict }[] = [
  ...Object.entries(SITUATIONS).flatMap(([name, { content, change, expect: column }]) => CONSENTS.map((state) => ({ key: `${name}/${state}`, content, change: change(state), verdict: column[state] }))),
  ...(Object.keys(RECIPIENTS) as Recipient[]).flatMap((recipient) => (Object.keys(VICTIMS) as Victim[]).flatMap((victim) => (["no", "yes"] as const).map((sud) => ({
    key: `threat/${recipient}/${victim}/${sud}`, content: "told", change: threatTo(recipient, victim, sud), verdict: sud === "yes" ? "escalate" as const : FEDERAL[recipient][victim],
  })))),
];

describe.each(STATES)("%s", (state) => {
  const place = placeOf(state);
  const policy = policyFor({ jurisdictions: [place], codes: [] });
  const decide = async (): Promise<readonly Cell[]> => ((await import(`./${state}.cells.ts`)) as { readonly cells: readonly Cell[] }).cells;

  test("a difference names a cell that there is, once, and its provision", async () => {
    const keys = (await decide()).map(({ key }) => key);
    expect(keys.filter((key) => !expected.some((cell) => cell.key === key))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { provision } of await decide()) expect(provision.length).toBeGreaterThan(3);
  });

  test("a difference is one: no cell repeats what the default column says", async () => {
    const idle = (await decide()).filter((cell) => expected.find(({ key }) => key === cell.key)?.verdict === cell.expect);
    expect(idle.map(({ key }) => key)).toEqual([]);
  });

  test.each(expected.map((cell) => [cell.key, cell] as const))("%s", async (key, { content, change, verdict }) => {
    const { casefile, request } = parsed(change, inState(place));
    const found = evaluateDisclosure(request, casefile, policy).portions.find((each) => each.content === content)?.verdict;
    expect(found).toBe((await decide()).find((cell) => cell.key === key)?.expect ?? verdict);
  });
});
