/**
 * Where New York's answers differ from the default column of the matrix: nowhere. Its duty to report goes to the director
 * of community services, whom the matrix does not ask for (Mental Hygiene Law 9.46(b)); warning a victim and the police is
 * a permission (33.13(c)(6)), as in federal law; a parent is kept from care to which the minor consented alone
 * (33.16(b)(3)), as the default has it; and a subpoena needs the client's authorization (CPLR 3122(a)(2)), which the
 * default asks for as a waiver.
 */
export const cells: readonly { readonly key: string; readonly expect: "must" | "may" | "escalate" | "must-not"; readonly provision: string }[] = [];
