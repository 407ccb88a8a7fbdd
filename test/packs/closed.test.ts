/**
 * Bodies of law that forbid what they do not permit: what each leaves to others altogether, what it lets a law of the same place or the
 * federal one demand beside it, and what it lets other laws permit. Wider, one of these opens a door; narrower, it keeps back what a law demands.
 */
import { expect, test } from "vitest";
import * as packs from "subrosa/packs";
import type { Pack } from "subrosa";

interface Closed { readonly leaves: readonly string[]; readonly yields: readonly string[]; readonly defers?: readonly string[]; readonly onlyLifts?: boolean }
const CLOSED: Readonly<{ [pack: string]: Closed }> = {
  // 45 CFR 164.512(a): what a law requires; 164.524 with 160.203(b): more access. 164.512(c)(1)(iii) and 164.502(g)(3)(ii)(A) speak of what a law permits.
  hipaa: {
    leaves: [], defers: ["abuse-report", "individual-access"],
    yields: ["individual-access", "abuse-report", "threat-to-others", "danger-to-self", "commitment", "law-enforcement", "oversight", "coroner", "public-health", "benefits"],
  },
  // 42 CFR 2.13(a): nothing but what this part permits; no other law compels.
  part2: { leaves: [], yields: [], onlyLifts: true },
  // 740 ILCS 110/3(a), "except as provided in this Act"; 110/11(i) names the reporting laws, 110/9 to 110/12 speak of the rest.
  illinois: {
    leaves: ["search-warrant", "oversight", "deidentified"], defers: ["abuse-report"],
    yields: ["individual-access", "abuse-report", "threat-to-others", "danger-to-self", "commitment", "law-enforcement", "coroner", "public-health", "government-function"],
  },
  // Tex. Health and Safety Code 611.002(b); 611.004(a)(1): agencies of government to which a law requires or authorizes disclosure.
  texas: {
    leaves: ["unit-sharing", "deidentified"], defers: ["abuse-report", "public-health", "law-enforcement", "search-warrant", "government-function"],
    yields: ["individual-access", "abuse-report", "oversight", "coroner", "public-health", "law-enforcement", "benefits", "court-order", "commitment"],
  },
};

const closed = (Object.values(packs) as readonly Pack[]).flatMap((pack) => (pack.closed === undefined ? [] : [[pack.id, pack.closed] as const]));

test("these bodies are closed", () => { expect(closed.map(([id]) => id).sort()).toEqual(Object.keys(CLOSED).sort()); });
test.each(closed)("%s", (id, { leaves, yields, defers, onlyLifts }) => {
  const expected = CLOSED[id];
  expect([[...leaves].sort(), [...yields].sort(), [...defers ?? []].sort(), onlyLifts ?? false])
    .toEqual([[...expected?.leaves ?? []].sort(), [...expected?.yields ?? []].sort(), [...expected?.defers ?? []].sort(), expected?.onlyLifts ?? false]);
});
