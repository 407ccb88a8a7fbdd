/** Where the answers of Washington differ from the default column of the matrix: written from the sections, before running. */
export const cells: readonly { readonly key: string; readonly expect: "must" | "may" | "escalate" | "must-not"; readonly provision: string }[] = [
  // A release in order is honored, and not only allowed.
  { key: "couple/all", expect: "must", provision: "RCW 70.02.030(1)" },
  { key: "couple/representative", expect: "must", provision: "RCW 70.02.030(1)" },
  { key: "subpoena/all", expect: "must", provision: "RCW 70.02.030(1)" },
  { key: "subpoena/representative", expect: "must", provision: "RCW 70.02.030(1)" },
  { key: "minor/all", expect: "must", provision: "RCW 70.02.030(1)" },
  // A parent may be answered at the clinician's discretion, once the minor has heard of it and could object.
  { key: "minor/none", expect: "escalate", provision: "RCW 70.02.240(3), 70.02.265(1)(b)" },
  { key: "minor/one-of-several", expect: "escalate", provision: "RCW 70.02.240(3), 70.02.265(1)(b)" },
  { key: "minor/oral", expect: "escalate", provision: "RCW 70.02.240(3), 70.02.265(1)(b)" },
  { key: "minor/defective-form", expect: "escalate", provision: "RCW 70.02.240(3), 70.02.265(1)(b)" },
  { key: "minor/expired-or-revoked", expect: "escalate", provision: "RCW 70.02.240(3), 70.02.265(1)(b)" },
  { key: "minor/representative", expect: "escalate", provision: "RCW 70.02.240(3), 70.02.265(1)(b)" },
  // Victim and police are both warned of an actual threat against somebody who can be identified.
  { key: "threat/victim/identifiable/no", expect: "must", provision: "RCW 71.05.120(3)" },
  { key: "threat/police/identifiable/no", expect: "must", provision: "RCW 71.05.120(3)" },
  // Foreseeable victims are owed care, nobody knows how far: consultation before the police are told.
  { key: "threat/police/group/no", expect: "escalate", provision: "Volk v. DeMeerleer (2016)" },
  { key: "threat/police/none/no", expect: "escalate", provision: "Volk v. DeMeerleer (2016)" },
];
