import { expect, test } from "vitest";
import { loads, unwatched, watched } from "./canary.ts";

test("the canary is watched", () => {
  expect([watched(1, 2), watched(2, 2), watched(2, 1)]).toEqual([true, false, false]);
  expect(loads).toBe("this loads");
  expect(unwatched).toBeTypeOf("function");
  unwatched(1, 2);
});
