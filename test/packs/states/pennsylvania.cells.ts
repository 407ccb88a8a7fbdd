/** Where Pennsylvania's answers differ from the default column of the matrix: written from the sections and decisions, before running. */
export const cells: readonly { readonly key: string; readonly expect: "must" | "may" | "escalate" | "must-not"; readonly provision: string }[] = [
  // The person threatened is warned. One of a group (Maas), and a Part 2 record, stay the questions that they are without this state.
  { key: "threat/victim/identifiable/no", expect: "must", provision: "Emerich 1998" },
];
