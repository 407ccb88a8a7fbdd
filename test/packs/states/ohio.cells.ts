/**
 * Where Ohio's answers differ from the default column of the matrix: nowhere. Its duty after a threat is one of four
 * acts (2305.51(B)), so telling is allowed and never demanded, as it is without this state; the rest it leaves alone.
 */
export const cells: readonly { readonly key: string; readonly expect: "must" | "may" | "escalate" | "must-not"; readonly provision: string }[] = [];
