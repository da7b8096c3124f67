import tseslint from "typescript-eslint";

const SOURCES = ["bin", "core", "bots", "ivr", "cli", "web-call", "db"].map(
  (folder) => `${folder}/**/*.{ts,tsx}`,
);
const SCRIPTS = ["bin/**/*.mjs"];
const TESTS = ["test/**/*.{ts,tsx}"];
// What is written to standard output is a result that scripts read, so one place writes it.
const MAY_PRINT = ["cli/print.ts", "cli/print/**/*.ts"];

const DEFAULT_EXPORT = {
  selector: "ExportDefaultDeclaration",
  message: "Give it a name: a default export gets another name in every file that imports it.",
};
const FOUR_PARAMETERS = {
  selector: ":function[params.length>3]:not(MethodDefinition[kind='constructor'] > FunctionExpression)",
  message: "At most three parameters: pass one object with names.",
};
const SOURCE_PLACE = {
  selector: "MemberExpression[object.type='MetaProperty']:not([property.name='dirname'])",
  message: "Only import.meta.dirname means the same in the source and in the bundle.",
};
const PRINTING = {
  selector: "MemberExpression[object.name='process'][property.name=/^(stdout|stderr)$/]",
  message: "Print through cli/print.ts.",
};
const ENVIRONMENT = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: "Settings are read in bin/config.ts only.",
};

const promises = {
  "@typescript-eslint/no-floating-promises": "error",
  "@typescript-eslint/no-misused-promises": "error",
  "@typescript-eslint/await-thenable": "error",
  "@typescript-eslint/return-await": ["error", "in-try-catch"],
};

const types = {
  "@typescript-eslint/no-explicit-any": "error",
  "@typescript-eslint/no-non-null-assertion": "error",
  "@typescript-eslint/switch-exhaustiveness-check": [
    "error",
    { considerDefaultExhaustiveForUnions: true, allowDefaultCaseForExhaustiveSwitch: true },
  ],
  "@typescript-eslint/consistent-type-imports": "error",
  "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
  "@typescript-eslint/only-throw-error": "error",
  "@typescript-eslint/no-unnecessary-type-assertion": "error",
};

const plain = { "no-console": "error", "no-var": "error", "prefer-const": "error", eqeqeq: "error" };

export default tseslint.config(
  { ignores: [".build/**", ".node/**", "data/**", "db/migrations/**"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: [...SOURCES, ...TESTS, ...SCRIPTS],
    plugins: { "@typescript-eslint": tseslint.plugin },
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname },
    },
    rules: { ...promises, ...types, ...plain },
  },
  {
    files: [...SOURCES, ...SCRIPTS],
    rules: { "max-lines": ["error", 400], "max-lines-per-function": ["error", 80] },
  },
  {
    files: SOURCES,
    rules: {
      "no-restricted-syntax": ["error", DEFAULT_EXPORT, FOUR_PARAMETERS, SOURCE_PLACE, PRINTING, ENVIRONMENT],
    },
  },
  {
    files: TESTS,
    rules: { "max-lines": ["error", 600], "no-restricted-syntax": ["error", DEFAULT_EXPORT] },
  },
  {
    files: MAY_PRINT,
    rules: { "no-restricted-syntax": ["error", DEFAULT_EXPORT, FOUR_PARAMETERS, SOURCE_PLACE, ENVIRONMENT] },
  },
  {
    files: ["bin/config.ts"],
    rules: { "no-restricted-syntax": ["error", DEFAULT_EXPORT, FOUR_PARAMETERS, SOURCE_PLACE, PRINTING] },
  },
  { files: ["test/bench/**/*.ts"], rules: { "no-console": "off" } },
  { files: ["**/*.config.ts"], rules: { "no-restricted-syntax": "off" } },
);
