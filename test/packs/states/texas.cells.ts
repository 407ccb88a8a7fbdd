/** Where the answers of Texas differ from the default column of the matrix: written from the sections, before running. */
export const cells: readonly { readonly key: string; readonly expect: "must" | "may" | "escalate" | "must-not"; readonly provision: string }[] = [
  // The record goes to a parent who acts on the child's behalf; whether one does of care that the child consented to alone, no section says.
  { key: "minor/none", expect: "escalate", provision: "Health and Safety Code 611.0045(f); Family Code 32.004" },
  { key: "minor/one-of-several", expect: "escalate", provision: "Health and Safety Code 611.0045(f); Family Code 32.004" },
  { key: "minor/oral", expect: "escalate", provision: "Health and Safety Code 611.0045(f); Family Code 32.004" },
  { key: "minor/defective-form", expect: "escalate", provision: "Health and Safety Code 611.0045(f); Family Code 32.004" },
  { key: "minor/expired-or-revoked", expect: "escalate", provision: "Health and Safety Code 611.0045(f); Family Code 32.004" },
  { key: "minor/representative", expect: "escalate", provision: "Health and Safety Code 611.0045(f); Family Code 32.004" },
  // Medical and law enforcement personnel, and nobody else: not the person threatened, not relatives, not an employer.
  { key: "threat/victim/identifiable/no", expect: "must-not", provision: "Health and Safety Code 611.004(a)" },
  { key: "threat/victim/identifiable/yes", expect: "must-not", provision: "Health and Safety Code 611.004(a)" },
  { key: "threat/victim/group/no", expect: "must-not", provision: "Health and Safety Code 611.004(a)" },
  { key: "threat/victim/group/yes", expect: "must-not", provision: "Health and Safety Code 611.004(a)" },
  { key: "threat/victim/none/no", expect: "must-not", provision: "Health and Safety Code 611.004(a)" },
  { key: "threat/victim/none/yes", expect: "must-not", provision: "Health and Safety Code 611.004(a)" },
  { key: "threat/family/identifiable/no", expect: "must-not", provision: "Health and Safety Code 611.004(a)" },
  { key: "threat/family/identifiable/yes", expect: "must-not", provision: "Health and Safety Code 611.004(a)" },
  { key: "threat/family/group/no", expect: "must-not", provision: "Health and Safety Code 611.004(a)" },
  { key: "threat/family/group/yes", expect: "must-not", provision: "Health and Safety Code 611.004(a)" },
  { key: "threat/family/none/no", expect: "must-not", provision: "Health and Safety Code 611.004(a)" },
  { key: "threat/family/none/yes", expect: "must-not", provision: "Health and Safety Code 611.004(a)" },
  { key: "threat/employer/identifiable/no", expect: "must-not", provision: "Health and Safety Code 611.004(a)" },
  { key: "threat/employer/identifiable/yes", expect: "must-not", provision: "Health and Safety Code 611.004(a)" },
  { key: "threat/employer/group/no", expect: "must-not", provision: "Health and Safety Code 611.004(a)" },
  { key: "threat/employer/group/yes", expect: "must-not", provision: "Health and Safety Code 611.004(a)" },
  { key: "threat/employer/none/no", expect: "must-not", provision: "Health and Safety Code 611.004(a)" },
  { key: "threat/employer/none/yes", expect: "must-not", provision: "Health and Safety Code 611.004(a)" },
];
