/** The one error of the library: what its message lists, and what is taken for it. */
import { expect, test } from "vitest";
import { inputError, isInputError, pointer } from "../../src/domain/issue.ts";

const word = { path: "/purpose", code: "unknown-value", message: "unknown value `divorse`: expected one of 30 words", suggestion: "divorce" } as const;
const text = { path: "", code: "not-json", message: "not JSON text" } as const;

test("the message says what is not usable, how often, where and, if likely, what was meant", () => {
  expect(inputError("the request", [text]).message).toBe("the request is not usable: 1 issue\n  (whole input): not JSON text");
  expect(inputError("the request", [word, text]).message).toBe(
    "the request is not usable: 2 issues\n  /purpose: unknown value `divorse`: expected one of 30 words (did you mean `divorce`?)\n  (whole input): not JSON text",
  );
});

test("the issues are a list of their own, which nobody changes", () => {
  const issues = [word];
  const error = inputError("the request", issues);
  expect([error.issues, error.issues === issues, Object.isFrozen(error.issues), error instanceof Error]).toEqual([[word], false, true, true]);
});

test.each<[what: string, value: unknown, is: boolean]>([
  ["the error", inputError("the request", [text]), true],
  ["one of another copy of the library", { name: "SubrosaInputError", issues: [] }, true],
  ["another error with issues", Object.assign(new Error("no"), { issues: [] }), false],
  ["an error of this name without issues", { name: "SubrosaInputError" }, false],
  ["an error of this name whose issues are no list", { name: "SubrosaInputError", issues: "none" }, false],
  ["a function that is called so", Object.defineProperty(Object.assign(() => undefined, { issues: [] }), "name", { value: "SubrosaInputError" }), false],
  ["the name alone", "SubrosaInputError", false],
  ["null", null, false],
  ["nothing", undefined, false],
])("is it an input error: %s", (_what, value, is) => {
  expect(isInputError(value)).toBe(is);
});

test("a pointer goes on by a key, with its slashes and tildes written out (RFC 6901)", () => {
  expect([pointer("", "clients"), pointer("/clients", 0), pointer("/a", "m~n/o")]).toEqual(["/clients", "/clients/0", "/a/m~0n~1o"]);
});
