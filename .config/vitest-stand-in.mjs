/** Stands in for vitest inside a realm: vitest's own expectations, and as much of `test` and `describe` as is asked of it there. */
import { ASYMMETRIC_MATCHERS_OBJECT, chai, ChaiStyleAssertions, customMatchers, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from "@vitest/expect";

for (const plugin of [JestExtend, JestChaiExpect, ChaiStyleAssertions, JestAsymmetricMatchers]) chai.use(plugin);
export const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT], {
  extend: (matchers) => chai.expect.extend(expect, matchers),
  unreachable: (message = "this") => chai.assert.fail(`expected ${message} not to be reached`),
});
expect.extend(customMatchers);

/** What is written of types says nothing when it runs. */
export const expectTypeOf = () => new Proxy(() => expectTypeOf(), { get: () => expectTypeOf() });

const tests = [];
const within = [];
const bodyOf = (args) => args.find((each) => typeof each === "function");
const forEach = (one) => (rows) => (name, ...args) => rows.forEach((row, at) => { one(`${name} (row ${at + 1})`, () => bodyOf(args)(...(Array.isArray(row) ? row : [row]))); });

export const test = (name, ...args) => { tests.push({ name: [...within, name].join(" > "), run: bodyOf(args) }); };
test.each = forEach(test);
test.skipIf = (skip) => (skip ? () => undefined : test);

export const describe = (name, run) => {
  within.push(name);
  run();
  within.pop();
};
describe.each = forEach(describe);

/** Loads a test file and runs its tests up to the first that fails. */
export const runFile = async (load) => {
  let held = 0;
  let name = "does not load";
  try {
    load();
    for (const test of tests.splice(0)) {
      ({ name } = test);
      await test.run();
      held += 1;
    }
    return { held };
  } catch (error) {
    return { held, failed: `${name}: ${String(error?.message ?? error).slice(0, 500)}` };
  }
};
