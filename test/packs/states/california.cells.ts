/** Where California's answers differ from the default column of the matrix: written from the sections, before running. */
export const cells: readonly { readonly key: string; readonly expect: "must" | "may" | "escalate" | "must-not"; readonly provision: string }[] = [
  // A plain form is in twelve-point type, does not stand apart and says nothing of its use or of a copy.
  { key: "couple/all", expect: "must-not", provision: "Civ. Code 56.11(b)" },
  { key: "couple/representative", expect: "must-not", provision: "Civ. Code 56.11(b)" },
  { key: "couple/contradicted", expect: "must-not", provision: "Civ. Code 56.11(b)" },
  { key: "minor/all", expect: "must-not", provision: "Civ. Code 56.11(b)" },
  { key: "minor/contradicted", expect: "must-not", provision: "Civ. Code 56.11(b)" },
  // Consent to disclose waives the privilege; then a subpoena in due form, with notice, compels.
  { key: "subpoena/all", expect: "must", provision: "Civ. Code 56.10(b)(3); Evid. Code 912(a)" },
  { key: "subpoena/representative", expect: "must", provision: "Civ. Code 56.10(b)(3); Evid. Code 912(a)" },
  // Reasonable efforts to reach both end the duty to protect.
  { key: "threat/victim/identifiable/no", expect: "must", provision: "Civ. Code 43.92(b)" },
  { key: "threat/police/identifiable/no", expect: "must", provision: "Civ. Code 43.92(b)" },
];
