/** What states that keep a record until the client consents say of a jail and of a public health authority, which federal law would let have it. */
import type { Jurisdiction } from "../../../domain/schema.ts";
import { asked, byPhone, comes, livesIn, statement } from "../base/stories.ts";
import { signsFor } from "../base/under-state-law.ts";
import { all, clientIs, neverSigned, party } from "../base/world.ts";
import type { VectorSource } from "../format.ts";

const asksHowSheIs = all(byPhone, asked(statement("condition", ["ana"], ["anas"])));
const jail = (where: Jurisdiction) => all(
  livesIn(where), neverSigned("ana"), clientIs("ana", { detained: "jail-or-prison" }), comes(party("jail", "corrections"), "government-function"), asksHowSheIs,
);
const health = (where: Jurisdiction) => all(livesIn(where), neverSigned("ana"), comes(party("ph", "public-health-authority"), "public-health"), asksHowSheIs);
const signsForTheJail = signsFor("jail", "government-function", { covers: { kinds: "entire-record", statements: ["condition"], days: "all", sensitivities: "all", part2: "no" } });

const kept = (folder: string, name: string, where: Jurisdiction, provision: string, says: string): readonly VectorSource[] => [
  {
    id: `${folder}/jail`, title: `${name}: a jail that holds Ana asks on the phone how she is, and she has signed nothing`,
    source: [provision, "45 CFR 164.512(k)(5)(i)"], why: `${says}, though 164.512(k)(5)(i) would permit it.`,
    change: jail(where), states: [where],
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: `${folder}/jail-consented`, title: `${name}: a jail that holds Ana asks on the phone how she is, and she has signed for that`,
    source: [provision, "45 CFR 164.508(a)(1)"],
    why: `With Ana's own written word for this jail nothing in ${provision} stands in the way, and 164.508(a)(1) lets it go.`,
    change: all(jail(where), signsForTheJail), states: [where], pair: `${folder}/jail`,
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: `${folder}/public-health`, title: `${name}: a public health authority asks on the phone how Ana is, and she has signed nothing`,
    source: [provision, "45 CFR 164.512(b)(1)(i)"],
    why: `${provision} asks for consent and yields to a law that demands a report; that 164.512(b)(1)(i) lets an authority collect shows no such law, so it is asked.`,
    change: health(where), states: [where],
    expect: { outcome: "deny", verdicts: { told: "escalate" } },
  },
];

/** Jails and public health authorities, state by state. */
export const authorities: readonly VectorSource[] = [
  ...kept("colorado", "Colorado", "US-CO", "C.R.S. 12-245-220(1)", "C.R.S. 12-245-220(1) lets nothing that was said go \"without the consent of the client\", and no exception of the section is a jail's"),
  ...kept("florida", "Florida", "US-FL", "Fla. Stat. 456.057(7)(a)", "By Fla. Stat. 456.057(7)(a) the condition may not be discussed with anybody but those it lists without the written authorization, and a jail is not listed"),
];
