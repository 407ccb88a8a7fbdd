/** Where Florida's answers differ from the default column of the matrix: written from the sections, before running. */
export const cells: readonly { readonly key: string; readonly expect: "must" | "may" | "escalate" | "must-not"; readonly provision: string }[] = [
  // Parents may see the record unless a law forbids it; whether the section on crisis visits does is for an attorney.
  { key: "minor/none", expect: "escalate", provision: "1014.04; 394.4784" },
  { key: "minor/one-of-several", expect: "escalate", provision: "1014.04; 394.4784" },
  { key: "minor/oral", expect: "escalate", provision: "1014.04; 394.4784" },
  { key: "minor/defective-form", expect: "escalate", provision: "1014.04; 394.4784" },
  { key: "minor/expired-or-revoked", expect: "escalate", provision: "1014.04; 394.4784" },
  { key: "minor/representative", expect: "escalate", provision: "1014.04; 394.4784" },
  // A specific and immediate threat is told to the police; a danger to nobody in particular is talked over first.
  { key: "threat/police/identifiable/no", expect: "must", provision: "491.0147(2)" },
  { key: "threat/police/group/no", expect: "escalate", provision: "491.0147" },
  { key: "threat/police/none/no", expect: "escalate", provision: "491.0147" },
];
