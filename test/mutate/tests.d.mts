export declare const TESTS: { readonly [folder in "engine" | "domain" | "packs"]: readonly string[] };
