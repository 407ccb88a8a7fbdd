/** Where Illinois' answers differ from the default column of the matrix: written from the sections, before running. */
export const cells: readonly { readonly key: string; readonly expect: "must" | "may" | "escalate" | "must-not"; readonly provision: string }[] = [
  // A form that federal law takes has no witness, and says nothing of a refusal or of looking at the record.
  { key: "couple/all", expect: "must-not", provision: "740 ILCS 110/5(b)" },
  { key: "couple/representative", expect: "must-not", provision: "740 ILCS 110/5(b)" },
  { key: "couple/contradicted", expect: "must-not", provision: "740 ILCS 110/5(b)" },
  // A parent of somebody from twelve on may be entitled: if the minor was told and does not object, or nothing compelling speaks against it. That is asked.
  ...["none", "one-of-several", "all", "oral", "defective-form", "expired-or-revoked", "representative"]
    .map((state) => ({ key: `minor/${state}`, expect: "escalate" as const, provision: "740 ILCS 110/4(a)(3)" })),
  // A subpoena needs an order or such a consent beside it.
  { key: "subpoena/all", expect: "must-not", provision: "740 ILCS 110/10(d)" },
  { key: "subpoena/representative", expect: "must-not", provision: "740 ILCS 110/10(d)" },
  { key: "subpoena/contradicted", expect: "must-not", provision: "740 ILCS 110/10(d)" },
];
