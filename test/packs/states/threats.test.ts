/** Of whom a threat must be, and from whom the clinician must have heard it, before a state's rule speaks: every word of both lists, rule by rule. */
import { describe, expect, test } from "vitest";
import * as packs from "subrosa/packs";
import type { DisclosureRequestInput, Pack } from "subrosa";
import { ruleOf, said } from "../../support/find.ts";
import { threat } from "../../support/situations.ts";
import { all, asIs, asks, asksToTell, clientIs, fileIs, party, requestIs, sessionIs, type Change } from "../../support/world.ts";

type Kind = DisclosureRequestInput["requester"]["kind"];
type Threat = Extract<DisclosureRequestInput["claims"][number], { readonly kind: "threat" }>;

const MEANT = ["named", "identifiable", "group", "place", "none"] as const satisfies readonly Threat["victim"][];
const HEARD = ["client", "family", "other"] as const satisfies readonly Threat["heardFrom"][];
/** Somebody who can be made out. */
const SOMEBODY: readonly string[] = ["named", "identifiable"];
/** Or one of several, or whoever is at a place. */
const SOME: readonly string[] = [...SOMEBODY, "group", "place"];

const warns = (kind: Kind, more: Partial<Threat> = {}): Change => all(asks(party("them", kind)), requestIs({ purpose: "protection" }), asksToTell("warning", ["ana"]), threat("them", more));
const hospitalizes: Change = all(asks(party("them", "hospital")), requestIs({ purpose: "commitment" }), asksToTell("condition", ["ana"]), threat("them"));
const treats = (as: "psychologist" | "clinical-social-worker" | "mft"): Change => fileIs({ clinicians: [{ id: "dr-lee", licences: [{ as, in: "US-CA" }], role: "treating" }] });
const motherHears = (consentedBy: "client" | "parent"): Change => all(
  asks(party("mother", "custodial-parent")), requestIs({ purpose: "protection" }), asksToTell("warning", ["ana"], ["anas"]), threat("mother"), sessionIs("s-ana", { consentedBy }),
  clientIs("ana", { born: "2011-03-05", representatives: [{ who: "mother", as: "parent", authority: "shown", decree: "no-decree", from: "2011-05-01T00:00:00Z", until: "open", concerns: [] }] }),
);
const harmless: Change = ({ request }) => { for (const claim of request.claims) Object.assign(claim, { intentAndAbility: "no" }); };

type Rule = readonly [pack: Pack, rule: string, says: string, meant: readonly string[], heard: readonly string[], change: Change];
const RULES: readonly Rule[] = [
  [packs.california, "california/Civ.Code56.10(c)(19)/serious-threat", "ground", SOME, HEARD, warns("potential-victim")],
  [packs.california, "california/Evid.Code1024/dangerous-client", "ground", MEANT, HEARD, hospitalizes],
  [packs.california, "california/Civ.Code43.92(b)/protects-victim", "demanded", SOMEBODY, ["client", "family"], warns("potential-victim")],
  [packs.california, "california/WelfareandInstitutionsCode8105(c)/reports-to-police", "due", SOMEBODY, ["client"], warns("law-enforcement")],
  [packs.colorado, "colorado/C.R.S.13-21-117(2)(b)/warns", "ground", SOME, ["client"], warns("law-enforcement")],
  [packs.colorado, "colorado/C.R.S.13-21-117(2)(b)/warns-the-place", "ground", ["group", "place"], ["client"], warns("employer", { victim: "place", victims: ["them"] })],
  [packs.colorado, "colorado/C.R.S.12-245-220(2)(d)/school-is-warned", "ground", ["group", "place"], HEARD, warns("school", { victim: "place" })],
  [packs.colorado, "colorado/C.R.S.13-21-117(2)(b)/protects-others", "act", SOME, ["client"], warns("law-enforcement")],
  [packs.florida, "florida/491.0147(2)/tells-the-police", "demanded", SOMEBODY, ["client"], warns("law-enforcement")],
  [packs.florida, "florida/491.0147(1)(c)/warns-the-victim", "ground", SOMEBODY, ["client"], warns("potential-victim")],
  [packs.illinois, "illinois/740ILCS110/11(ii)/protects-from-imminent-harm", "ground", MEANT, HEARD, warns("law-enforcement")],
  [packs.illinois, "illinois/740ILCS110/11(viii)/warns-a-specific-person", "ground", SOMEBODY, ["client"], warns("potential-victim")],
  [packs.illinois, "illinois/405ILCS5/6-103(c)/answers-for-a-threat", "owed", SOMEBODY, ["client"], warns("employer")],
  [packs.illinois, "illinois/405ILCS5/6-103.3/reports-threat", "demanded", MEANT, HEARD, all(warns("mental-health-authority"), treats("psychologist"))],
  [packs.massachusetts, "massachusetts/c.123s.36B(1)/reasonable-precautions", "ground", SOMEBODY, ["client"], warns("law-enforcement")],
  [packs.massachusetts, "massachusetts/c.123s.36B(1)/one-of-four", "owed", SOMEBODY, HEARD, all(warns("employer", { historyOfViolence: "yes" }), harmless)],
  [packs.massachusetts, "massachusetts/c.112s.172(c)/crime-or-harm", "ground", MEANT, ["client"], warns("law-enforcement")],
  [packs.newYork, "new-york/MentalHygieneLaw9.46(b)/reports-danger-to-others", "demanded", MEANT, HEARD, warns("mental-health-authority")],
  [packs.newYork, "new-york/MentalHygieneLaw33.13(c)(6)/warns-the-endangered", "ground", SOMEBODY, HEARD, all(warns("potential-victim"), treats("psychologist"))],
  [packs.newYork, "new-york/CPLR4508(a)(2)/contemplated-harm", "ground", MEANT, ["client"], all(warns("potential-victim"), treats("clinical-social-worker"))],
  [packs.ohio, "ohio/2305.51(B)/tells-of-a-threat", "ground", SOMEBODY, ["client", "family"], warns("law-enforcement")],
  [packs.ohio, "ohio/5122.10/emergency-hospitalization", "ground", MEANT, HEARD, hospitalizes],
  [packs.ohio, "ohio/5122.04(A)/parent-hears-of-threat", "ground", MEANT, HEARD, motherHears("client")],
  [packs.pennsylvania, "pennsylvania/Emerich1998/warns-the-victim", "demanded", SOMEBODY, ["client"], warns("potential-victim")],
  [packs.pennsylvania, "pennsylvania/50P.S.7302/emergency-examination", "ground", MEANT, HEARD, hospitalizes],
  [packs.pennsylvania, "pennsylvania/Maas2020/one-of-a-group", "demanded", ["group", "place"], ["client"], warns("potential-victim", { victim: "group", victims: ["them"] })],
  [packs.texas, "texas/HealthandSafetyCode611.004(a)(2)/danger-to-others", "ground", MEANT, HEARD, warns("law-enforcement")],
  [packs.texas, "texas/HealthandSafetyCode611.0045(f)/representative-hears", "ground", MEANT, HEARD, motherHears("parent")],
  [packs.virginia, "virginia/54.1-2400.1(D)(1)/warns", "ground", SOMEBODY, ["client"], warns("law-enforcement")],
  [packs.virginia, "virginia/54.1-2400.1(C)/protects-others", "one", SOMEBODY, ["client"], warns("law-enforcement")],
  [packs.washington, "washington/RCW70.02.050(1)(c)/prevents-harm", "ground", MEANT, HEARD, warns("law-enforcement")],
  [packs.washington, "washington/RCW71.05.120(3)/warns", "demanded", SOMEBODY, ["client"], warns("law-enforcement")],
];

const threatIs = (more: Partial<Threat>): Change => ({ request }) => { for (const claim of request.claims) if (claim.kind === "threat") Object.assign(claim, more); };

describe.each(RULES)("$id $1", (pack, id, says, meant, heard, change) => {
  const rule = ruleOf(pack, id);
  test("it speaks in its base case", () => { expect(said(rule, all(change, asIs))).toBe(says); });
  test.each(MEANT)("who is meant: %s", (victim) => { expect(said(rule, all(change, threatIs({ victim })))).toBe(meant.includes(victim) ? says : "silent"); });
  test.each(HEARD)("from whom it was heard: %s", (heardFrom) => { expect(said(rule, all(change, threatIs({ heardFrom })))).toBe(heard.includes(heardFrom) ? says : "silent"); });
  test("nobody knows who is meant", () => { expect(said(rule, all(change, threatIs({ victim: "unknown" })))).toBe("undetermined"); });
});
