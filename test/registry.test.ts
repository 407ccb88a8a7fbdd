import { existsSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Pack, Rule } from "subrosa";
import * as packs from "subrosa/packs";
import { isRule } from "../src/engine/rule.ts";

const SRC = new URL("../src/packs/", import.meta.url);
/** Files of a pack that hold no rule. */
const NO_RULES = new Set(["index.ts", "provisions.ts", "shapes.ts", "grounds.ts", "trail.ts"]);

const isState = ({ jurisdiction, force }: Pack): boolean => force === "law" && jurisdiction !== undefined && jurisdiction !== "US";
/** States of which one rule stands alone, each a file among its like. */
const couplesRule = new URL("states/couples-rule/", SRC);
const oneRule = new Set(existsSync(couplesRule) ? readdirSync(couplesRule).map((file) => file.slice(0, -3)) : []);
const kebabCase = (camel: string): string => camel.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const folderOf = (pack: Pack): URL => new URL(`${pack.force === "code" ? `codes/${pack.id}` : isState(pack) ? `states/${pack.id}` : pack.id}/`, SRC);
const filesOf = (pack: Pack): string[] => readdirSync(folderOf(pack)).filter((file) => !NO_RULES.has(file)).sort();
const camelCase = (kebab: string): string => kebab.replace(/-([a-z0-9])/g, (_dash, letter: string) => letter.toUpperCase());
const tail = ({ id }: Rule): string => id.slice(id.lastIndexOf("/") + 1);

const all: readonly Pack[] = Object.values(packs);
const rules = all.flatMap((pack) => pack.rules.map((rule) => ({ pack, rule })));

test("every pack of the source is exported under its own name", () => {
  const foldersIn = (path: string): string[] => readdirSync(new URL(path, SRC), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !["shapes", "couples-rule", "elsewhere"].includes(entry.name)).flatMap(({ name }) => (["codes", "states"].includes(name) ? foldersIn(`${name}/`) : [name]));
  const single = [...oneRule].filter((name) => !["index", "pack", "provisions"].includes(name));
  expect(Object.keys(packs).map(kebabCase).sort()).toEqual([...foldersIn("./"), ...single].sort());
  for (const [name, pack] of Object.entries(packs)) expect(pack.id).toBe(kebabCase(name));
});

describe.each(all.filter(({ id }) => !oneRule.has(id)).map((pack) => [pack.id, pack] as const))("%s", (_id, pack) => {
  test("a file for each rule, a rule for each file", () => { expect(filesOf(pack)).toEqual(pack.rules.map((rule) => `${tail(rule)}.ts`).sort()); });

  test.each(filesOf(pack))("%s exports one rule, under its own name, and the pack has it", async (file) => {
    const exported = await import(new URL(file, folderOf(pack)).href) as Readonly<{ [name: string]: unknown }>;
    expect(Object.keys(exported)).toEqual([camelCase(file.slice(0, -3))]);
    const [rule] = Object.values(exported);
    expect(isRule(rule) && pack.rules.includes(rule)).toBe(true);
  });

  test("its rules say from where they come: the source of the pack, and its edition", () => {
    for (const { citation, id } of pack.rules) {
      expect(citation.source).toBe(pack.source);
      expect(citation.edition).toBe(pack.edition);
      expect(id.startsWith(`${pack.id}/`)).toBe(true);
    }
  });

  test("a rule of a code or a statute carries the provision in its id", () => {
    if (pack.force === "policy" || pack.id === "privilege") return; // what rests on many texts cites them all
    for (const { citation, id } of pack.rules) expect(id.slice(id.indexOf("/") + 1, id.lastIndexOf("/"))).toBe(citation.provision.replaceAll(" ", "").replaceAll(":", "."));
  });

  test("what was read names where, what was not says so", () => {
    for (const { verified } of pack.rules) {
      if (verified === false) continue;
      expect(verified.at).toMatch(/^(?:https?:\/\/|README\.md#)\S+$/);
      // Not only a host or a folder, and no file without a name.
      expect(new URL(verified.at, "https://subrosa.invalid/").pathname).toMatch(/\/[^/.][^/]*\/?$/);
    }
  });
});

test("no title and no id stands twice", () => {
  for (const key of ["id", "title"] as const) {
    const values = rules.map(({ rule, pack }) => (key === "id" ? rule.id : `${pack.id}: ${rule.title}`));
    expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
  }
});

/** Words of ours, of lawyers or of machines that a clinician at five in the afternoon should not have to read. */
const NOT_FOR_CLINICIANS = /\b(?:shall|holder|basis|portion|undefined|null|boolean|casefile|pursuant|herein|thereof|enum|invoke[ds]?|undetermined|kebab)\b/i;

test.each(rules.flatMap(({ rule }) => [["title", rule.title] as const, ...Object.entries(rule.messages)].map(([id, text]) => [rule.id as string, id, text] as const)))(
  "%s: %s reads plainly", (_rule, _id, text) => {
    expect(text).not.toMatch(NOT_FOR_CLINICIANS);
    expect(text.length).toBeLessThan(200);
  },
);
