/** The policy as one expression of the Common Expression Language; two implementations read it. */
export const EXPRESSION = `
!verified ? "identity-unverified"
: type == "court-order" && ordered ? "court-order"
: type == "subpoena" && !accompanied ? "subpoena-without-order"
: type == "child-abuse-report" && mandated && role in ["cps", "police"] ? "child-abuse-report"
: type == "threat" && serious && imminent && identifiable && preventable ? "serious-threat"
: type == "payment" && role == "insurer" && limited && !notes ? "payment"
: type == "treatment" && role == "provider" && !notes ? "treatment"
: type == "emergency" && lifeThreatening && role in ["provider", "ems"] ? "emergency"
: served == members ? "all-members-released"
: notes && served + unnamed == members ? "notes-not-named"
: served > 0.0 ? "partial-release"
: "default-deny"`;
