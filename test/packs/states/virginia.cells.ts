/** Where the answers of Virginia differ from the default column of the matrix: written from the sections, before running. */
export const cells: readonly { readonly key: string; readonly expect: "must" | "may" | "escalate" | "must-not"; readonly provision: string }[] = [
  // Whom the client names has the record as far as the client would, where nobody else confided in it.
  { key: "subpoena/all", expect: "must", provision: "54.1-2404.2(A)" },
  { key: "subpoena/representative", expect: "must", provision: "54.1-2404.2(A)" },
  { key: "minor/all", expect: "must", provision: "54.1-2404.2(A)" },
  // One statute takes the minor for an adult, another gives either parent the record: counsel says which prevails.
  { key: "minor/none", expect: "escalate", provision: "20-124.6(A), 54.1-2969(E)" },
  { key: "minor/one-of-several", expect: "escalate", provision: "20-124.6(A), 54.1-2969(E)" },
  { key: "minor/oral", expect: "escalate", provision: "20-124.6(A), 54.1-2969(E)" },
  { key: "minor/defective-form", expect: "escalate", provision: "20-124.6(A), 54.1-2969(E)" },
  { key: "minor/expired-or-revoked", expect: "escalate", provision: "20-124.6(A), 54.1-2969(E)" },
  { key: "minor/representative", expect: "escalate", provision: "20-124.6(A), 54.1-2969(E)" },
];
