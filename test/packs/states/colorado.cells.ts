/**
 * Where the answers of Colorado differ from the default column of the matrix: nowhere. Its duty to protect leaves the
 * choice of the act, so nobody must be told, and minors decide as by default. Written from the sections, before running.
 */
export const cells: readonly { readonly key: string; readonly expect: "must" | "may" | "escalate" | "must-not"; readonly provision: string }[] = [];
