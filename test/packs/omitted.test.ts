/**
 * What each body of rules leaves out: provisions that were read and are no rule, each with the reason. Whoever asks what this library
 * does not decide finds it there. The ground rules are this library's own, a couples rule is one sentence, and of a place that is not
 * modelled nothing was read.
 */
import { describe, expect, test } from "vitest";
import * as packs from "subrosa/packs";
import type { Pack } from "subrosa";
import { COUPLES_RULE } from "../../src/packs/states/index.ts";

const couplesRule = new Set<Pack>(COUPLES_RULE.values());
const all: readonly Pack[] = Object.values(packs);
const read = all.filter((pack) => pack !== packs.floor && !couplesRule.has(pack));

describe("a body whose text was read tells what of it is no rule", () => {
  test.each(read.map((pack) => [pack.id, pack] as const))("%s", (_id, { omitted, rules }) => {
    expect(omitted.length).toBeGreaterThan(0);
    const cited = new Set(rules.map(({ citation }) => citation.provision));
    for (const { provision, reason } of omitted) {
      expect(reason, provision).toMatch(/^[A-Z].*\.$/);
      expect(cited.has(provision), `${provision} is left out and is a rule`).toBe(false);
    }
  });
});
