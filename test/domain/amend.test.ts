import { describe, expect, test } from "vitest";
import type { Draft } from "immer";
import { amend, parseCasefile, type ReleaseInput, type SessionInput } from "subrosa";
import { release, world } from "../support/world.ts";

const before = parseCasefile(world.casefile);

describe("amending a casefile", () => {
  test("somebody signs: the new casefile has it, the old one has not, and the patch says so", () => {
    const { casefile, patches, inverse } = amend(before, (draft) => { draft.releases.push(release("r-new", "ana", { recipients: ["roe"] }) as Draft<ReleaseInput>); });
    expect(casefile.releases.map(({ id }) => id)).toEqual(["r-of-ana", "r-of-ben", "r-new"]);
    expect(before.releases).toHaveLength(2);
    expect(patches).toMatchObject([{ op: "add", path: "/releases/2", value: { id: "r-new" } }]);
    expect(inverse).toEqual([{ op: "remove", path: "/releases/2" }]);
  });

  test("somebody revokes", () => {
    const { casefile, patches } = amend(before, (draft) => { Object.assign(draft.releases[0] ?? {}, { revoked: { at: "2026-03-02T09:00:00-08:00", recipients: "all" } }); });
    expect(casefile.releases[0]?.revoked).toEqual({ at: "2026-03-02T09:00:00-08:00", recipients: "all" });
    expect(patches).toMatchObject([{ op: "add", path: "/releases/0/revoked" }]);
  });

  test("a member leaves, a session is added, an entry is corrected", () => {
    const { casefile, inverse } = amend(before, (draft) => {
      Object.assign(draft.unit.members[1] ?? {}, { left: "2026-03-01T00:00:00Z" });
      draft.sessions.push({ ...world.casefile.sessions[1], id: "s-new" } as Draft<SessionInput>);
      Object.assign(draft.records[0]?.portions[0] ?? {}, { separable: "yes" });
    });
    expect(casefile).toMatchObject({ unit: { members: [{ who: "ana" }, { who: "ben", left: "2026-03-01T00:00:00Z" }] } });
    expect(casefile.sessions).toHaveLength(4);
    expect(inverse).toContainEqual({ op: "remove", path: "/unit/members/1/left" });
  });

  test("what comes of it must be coherent", () => {
    expect(() => amend(before, (draft) => { draft.unit.members.pop(); })).toThrow("a couple of 1: expected 2 to 32");
  });

  test("nothing done is nothing changed", () => {
    const { casefile, patches } = amend(before, () => undefined);
    expect(casefile).toBe(before);
    expect(patches).toEqual([]);
  });

  test("the result is frozen, and so are the patches", () => {
    const { casefile, patches } = amend(before, (draft) => { draft.covered = "no"; });
    expect(Object.isFrozen(casefile.records[0])).toBe(true);
    expect(Object.isFrozen(patches[0])).toBe(true);
    expect(patches).toEqual([{ op: "replace", path: "/covered", value: "no" }]);
  });
});
