import { fileURLToPath } from "node:url";
import tseslint from "typescript-eslint";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What `src/` may not touch: a clock, chance, the environment, the console. */
const IMPURE = [
  { name: "Date", message: "no clock and no `Date` in src/" }, { name: "performance", message: "no clock in src/" },
  { name: "process", message: "no environment in src/" }, { name: "console", message: "no output in src/" },
  { name: "globalThis", message: "no globals in src/" }, { name: "fetch", message: "no network in src/" },
  { name: "setTimeout", message: "nothing asynchronous in src/" }, { name: "queueMicrotask", message: "nothing asynchronous in src/" },
];

export default tseslint.config(
  { ignores: ["dist/**", "coverage/**", "node_modules/**", "test/bench/**", "**/*.mjs", ".config/eslint.config.js"] },
  { basePath: root },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { project: [`${root}.config/tsconfig.test.json`, `${root}.config/tsconfig.engines.json`], tsconfigRootDir: root } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/consistent-type-definitions": ["error", "interface"],
      "@typescript-eslint/no-empty-object-type": ["error", { allowInterfaces: "with-single-extends" }],
      "@typescript-eslint/no-shadow": "off",
      "@typescript-eslint/consistent-indexed-object-style": "off",
      "@typescript-eslint/array-type": "off",
      "no-restricted-syntax": ["error", { selector: "ClassDeclaration", message: "no classes" }, { selector: "TSEnumDeclaration", message: "no enums" }, { selector: "ExportDefaultDeclaration", message: "no default exports" }],
      "max-len": ["error", { code: 180, ignoreUrls: true, ignoreStrings: true, ignoreTemplateLiterals: true }],
    },
  },
  { files: ["src/**/*.ts"], ignores: ["src/testing/**"], rules: { "no-restricted-globals": ["error", ...IMPURE], "no-restricted-properties": ["error", { object: "Math", property: "random" }] } },
  // These import packages of their own, which a fresh clone has not installed: their types are checked by their test, once they are there.
  { files: ["examples/26-*/*.ts", "examples/27-*/*.ts"], rules: Object.fromEntries(
    ["no-unsafe-argument", "no-unsafe-assignment", "no-unsafe-call", "no-unsafe-member-access", "no-unsafe-return", "restrict-plus-operands", "restrict-template-expressions"].map((rule) => [`@typescript-eslint/${rule}`, "off"]),
  ) },
  { files: ["**/*.config.ts"], rules: { "no-restricted-syntax": "off" } },
);
