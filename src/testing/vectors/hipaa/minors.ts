/** Minors under 45 CFR 164.502(g)(3)(i): for whose care a parent is the representative, and who signs. */
import { livesIn } from "../base/stories.ts";
import { all, asksFor, asksToTell, type Change, copy, party, portion, requestIs } from "../base/world.ts";
import { from, teenager } from "../coverage-index/stories.ts";
import type { VectorSource } from "../format.ts";

const SESSION_WITH_PARENTS = "s-parents";
/** Her mother had brought her to an earlier session, and consented to that; a letter is on file that belongs to no session. */
const firstBrought: Change = ({ casefile }) => {
  const [own] = casefile.sessions;
  if (own === undefined) return;
  casefile.sessions.push({ ...copy(own), id: SESSION_WITH_PARENTS, at: "2026-02-03T10:00:00-08:00", consentedBy: "parent" });
  const written = { writtenAt: "2026-02-20T11:00:00-08:00", author: "dr-lee" };
  casefile.records.push(
    copy({ ...written, id: "r-parents", session: SESSION_WITH_PARENTS, portions: [portion("parents", ["ana"])] }),
    copy({ ...written, id: "r-letter", session: "none", portions: [portion("letter", ["ana"], { kind: "correspondence" })] }),
  );
};
const motherWants = (what: Change): Change =>
  all(teenager, firstBrought, livesIn("US-CO"), from(party("mother", "custodial-parent"), "personal-representation"), requestIs({ onBehalfOf: ["ana"], made: "signed-writing" }), what);

/** Minors, their parents, and the care that is the minor's own. */
export const minors: readonly VectorSource[] = [
  {
    id: "hipaa/parents-session", title: "Colorado: a mother asks for the note of a session to which she consented; the daughter, sixteen, has come alone since",
    source: ["45 CFR 164.502(g)(3)(i)", "C.R.S. 25-1-802"],
    why: "164.502(g)(3)(i) makes her the representative for a service to which she, and not the minor, consented; C.R.S. 25-1-802 gives the record.",
    change: motherWants(asksFor("parents")),
    states: ["US-CO"],
    expect: { outcome: "allow", verdicts: { parents: "must" } },
  },
  {
    id: "hipaa/mixed-summary", title: "Colorado: a mother asks for a summary of a session to which she consented and of one to which her daughter of sixteen came alone",
    source: ["45 CFR 164.502(g)(3)(i)(A)", "C.R.S. 12-245-203.5(3)(a)"],
    why: "For the service to which the minor consented alone the parent may not be the representative (164.502(g)(3)(i)(A)); telling it together with another session does not change whose it is.",
    change: motherWants(asksToTell("summary", ["ana"], ["parents", "anas"])),
    states: ["US-CO"],
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "hipaa/letter-of-no-session", title: "Colorado: a mother asks for a letter that belongs to no session; she consented to one session, and the daughter to another",
    source: ["45 CFR 164.502(g)(3)(i)", "C.R.S. 12-245-203.5(3)(a)"],
    why: "164.502(g)(3)(i) turns on the service that the record pertains to, and nothing says to which of the two this letter does: that is asked.",
    change: motherWants(asksFor("letter")), pair: "hipaa/parents-session",
    states: ["US-CO"],
    expect: { outcome: "deny", verdicts: { letter: "escalate" } },
  },
  {
    id: "hipaa/summary-of-nothing", title: "Colorado: a mother asks how her daughter is, of no entry in particular; she consented to one session, and the daughter to another",
    source: ["45 CFR 164.502(g)(3)(i)", "C.R.S. 12-245-203.5(3)(a)"],
    why: "A summary of nothing in particular may tell of the session to which the minor came alone, for which 164.502(g)(3)(i)(A) makes no parent the representative.",
    change: motherWants(asksToTell("summary", ["ana"])),
    states: ["US-CO"],
    expect: { outcome: "deny", verdicts: { told: "escalate" } },
  },
];
