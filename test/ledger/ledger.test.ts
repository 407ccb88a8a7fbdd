import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { hipaa } from "subrosa/packs";
import { GATE } from "../../src/engine/basis.ts";
import { run } from "../support/run.ts";
import { NORMS, PROVISIONS, standingOf, table, tally, unknownIn, type Norm } from "./ledger.ts";

const named = NORMS.map((norm) => [norm.n, norm.provision, norm] as const);
const known = new Set(PROVISIONS.provisions);
/** What a rule may cite: the numbered text, save what was struck out of it, and what was added and stands. */
const citable = new Set([...known, ...[...PROVISIONS.joined, ...PROVISIONS.later.filter(({ standing }) => standing === "in force")].map(({ provision }) => provision)]);

describe("the norms are those of the source", () => {
  test("all 263, numbered in its order", () => {
    expect(NORMS.map(({ n }) => n)).toEqual(Array.from({ length: 263 }, (_each, index) => index + 1));
    expect(NORMS.filter(({ norm }) => norm === "prohibit")).toHaveLength(32);
    // A digest of provision and norm, line by line, as PrivaCI-Bench has them.
    const lines = NORMS.map(({ provision, norm }) => `${provision} ${norm}\n`).join("");
    expect(createHash("sha256").update(lines).digest("hex")).toBe("16294d216cf8b0fbd058207d2f3684154694dda7f4d9fc987ff9297ffe7f7d71");
  });

  test.each(named)("%i, %s: is a provision of the rule", (_n, provision) => { expect(known).toContain(provision); });
});

describe("each norm is answered", () => {
  test.each(named)("%i, %s: by rules or by a reason, never by both or neither", (_n, _provision, norm) => {
    expect(Object.keys(norm)).toEqual(["n", "provision", "norm", norm.omitted === undefined ? "by" : "omitted"]);
    expect(norm.by?.length).not.toBe(0);
    expect(norm.by).toEqual(norm.by === undefined ? undefined : [...new Set(norm.by)]);
  });

  test.each(named)("%i, %s: what answers it is in the pack", (_n, _provision, norm) => { expect(unknownIn(hipaa, norm)).toEqual([]); });

  test.each(named.filter(([, , { omitted }]) => omitted !== undefined))("%i, %s: the reason is one", (_n, _provision, { omitted = "" }) => {
    expect(omitted).toMatch(/^[A-Z].*\.$/);
    expect(omitted.split(" ").length).toBeGreaterThanOrEqual(6);
    expect(omitted).not.toMatch(/out of scope|not applicable|n\/a|not relevant/i);
  });

  test("a reason that serves several serves neighbours", () => {
    const parents = new Map<string, Set<string>>();
    for (const { provision, omitted } of NORMS) {
      if (omitted !== undefined) parents.set(omitted, (parents.get(omitted) ?? new Set()).add(provision.replace(/\([^()]+\)$/, "")));
    }
    for (const [reason, paragraphs] of parents) expect([...paragraphs], reason).toHaveLength(1);
  });
});

describe("what the rules cite exists", () => {
  test.each(hipaa.rules.map(({ id, citation }) => [id, citation.provision] as const))("%s", (_id, provision) => { expect(citable).toContain(provision); });
  test("so does what the closed body cites", () => { expect(citable).toContain(hipaa.closed?.citation.provision); });
  test("and what the gate cites", () => {
    for (const cite of GATE.flatMap(({ cites }) => cites)) if (cite.startsWith("45 CFR ")) expect(citable).toContain(cite.slice("45 CFR ".length));
  });
  test("nothing that a court vacated or an agency deleted", () => {
    for (const { provision, standing } of PROVISIONS.later) expect(citable.has(provision), provision).toBe(standing === "in force");
  });
});

describe("the ledger as it is printed", () => {
  const omitted = NORMS.filter((norm) => norm.omitted !== undefined).length;

  test("ends with the count, and nothing is open", async () => {
    const printed = (await run("test/ledger/print.ts")).trimEnd().split("\n");
    expect(printed.at(-1)).toBe(`norms: 263 implemented: ${String(263 - omitted)} omitted: ${String(omitted)} open: 0`);
    expect(printed.at(-1)).toBe(tally(hipaa));
  });

  test("fits a terminal, a row for each norm", () => {
    const lines = table(hipaa).split("\n");
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(160);
    expect(lines.filter((line) => /^16\d/.test(line))).toHaveLength(263);
  });

  test.each<[situation: string, norm: Partial<Norm>, standing: string]>([
    ["a rule that exists", { by: [hipaa.rules[0]?.id ?? ""] }, "implemented"],
    ["the closed body", { by: ["hipaa"] }, "implemented"],
    ["a rule that does not exist", { by: ["hipaa/164.509/attested"] }, "open"],
    ["one that exists and one that does not", { by: ["hipaa", "hipaa/164.509/attested"] }, "open"],
    ["a rule of another body", { by: ["aamft/2.2/each-member-authorizes"] }, "open"],
    ["nothing", {}, "open"],
    ["an empty list", { by: [] }, "open"],
    ["a rule and a reason", { by: ["hipaa"], omitted: "There is both a rule and a reason." }, "open"],
    ["a reason", { omitted: "There is a good reason for it." }, "omitted"],
  ])("%s -> %s", (_situation, norm, standing) => {
    const one: Norm = { n: 1, provision: "164.502(a)", norm: "permit", ...norm };
    expect(standingOf(hipaa, one)).toBe(standing);
    expect(tally(hipaa, [one])).toContain(`${standing}: 1`);
    expect(table(hipaa, [one]).includes("OPEN")).toBe(standing === "open");
  });
});
