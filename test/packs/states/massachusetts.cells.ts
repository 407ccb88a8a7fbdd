/** Where Massachusetts' answers differ from the default column of the matrix: nowhere, for a family therapist. Written from the sections, before running. */
export const cells: readonly { readonly key: string; readonly expect: "must" | "may" | "escalate" | "must-not"; readonly provision: string }[] = [];
