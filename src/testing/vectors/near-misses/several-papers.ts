/** Several papers on one matter: forms that each lack something, a signature against the client's own no, two decrees. */
import type { ReleaseInput } from "../../../domain/release.ts";
import { subpoena } from "../base/situations.ts";
import { livesIn, only, paper, parentAsks, restriction } from "../base/stories.ts";
import { all, asks, asksFor, asIs, attestedBy, clientIs, neverSigned, party, release, requestIs, sessionIs, signed, type Change } from "../base/world.ts";
import type { VectorSource } from "../format.ts";

const FEARED = [{ is: "abuse" as const, attested: { ...attestedBy("dr-lee"), at: "2026-02-20T10:00:00-08:00" } }];
const FEDERAL: ReleaseInput["statements"] = [...release("form", "ana").statements, "representative-authority"];
const CALIFORNIAN: ReleaseInput["statements"] = [...FEDERAL, "use-limits", "separate-signature", "large-type", "right-to-copy", "copy-given"];
/** The school of a child of eight in California asks; her father, who is feared, has signed a form that says all that is asked for. */
const schoolAsks: Change = all(
  only("ana"), livesIn("US-CA"), neverSigned("ana"), asks(party("school", "school")), requestIs({ purpose: "school", onBehalfOf: [] }), asksFor("anas"),
  sessionIs("s-ana", { consentedBy: "parent" }),
  clientIs("ana", { born: "2017-05-01", representatives: [paper("mother", "parent", { from: "2017-05-01T09:00:00-07:00" }), paper("father", "parent", { from: "2017-05-01T09:00:00-07:00", concerns: FEARED })] }),
);
const signs = (who: string, statements: ReleaseInput["statements"]): Change => signed(release(`r-${who}`, "ana", { signedBy: who, signedAs: "parent", recipients: ["school"], purposes: ["school"], statements: [...statements] }));

/** In a custody suit an attorney has served a subpoena for the note of a child of eight, and her father has waived privilege for her. */
const fatherWaives = (more: Parameters<typeof paper>[2]): Change => all(
  only("ana"), neverSigned("ana"), asks(party("doe", "opposing-attorney")), requestIs({ purpose: "custody", onBehalfOf: [] }), asksFor("anas"), subpoena("doe"),
  sessionIs("s-ana", { consentedBy: "parent" }), clientIs("ana", { born: "2017-05-01", representatives: [paper("father", "parent", { from: "2017-05-01T09:00:00-07:00", ...more })] }),
  signed(release("r-father", "ana", { act: "privilege-waiver", signedBy: "father", signedAs: "parent", purposes: ["custody"], statements: [...FEDERAL] })),
);

/** Ana said that the attorney must not be told; since she cannot decide, her agent has signed for him. */
const agentSigns = (objects: Change): Change => all(
  asksFor("anas"), neverSigned("ana"), objects,
  clientIs("ana", { capacity: [{ from: "2020-01-01T00:00:00-08:00", is: "able" }, { from: "2026-02-20T00:00:00-08:00", is: "unable" }], representatives: [paper("sam", "health-agent")] }),
  signed(release("r-agent", "ana", { signedBy: "sam", signedAs: "health-agent", statements: [...FEDERAL] })),
);

/** The father of a child of eight asks for her note; an older paper gives him a part in it. */
const fatherAsks = (later: Parameters<typeof paper>[2]): Change => all(
  only("ana"), parentAsks("father"), neverSigned("ana"), sessionIs("s-ana", { consentedBy: "parent" }),
  clientIs("ana", { born: "2017-05-01", representatives: [paper("father", "parent", { decree: "joint", from: "2020-01-01T09:00:00-08:00" }), paper("father", "parent", { from: "2026-01-12T09:00:00-08:00", ...later })] }),
);

/** Several papers on one matter. */
export const severalPapers: readonly VectorSource[] = [
  {
    id: "near/two-halves", title: "California: the mother's form lacks what the state asks for, and the father, who signed a whole one, is feared",
    source: ["45 CFR 164.502(g)(5)", "Cal. Civ. Code 56.11(b)"],
    why: "Civ. Code 56.11(b) makes the mother's form invalid and 164.502(g)(5) the father's word; neither paper is made whole by the other.",
    change: all(schoolAsks, signs("mother", CALIFORNIAN.filter((each) => each !== "use-limits")), signs("father", CALIFORNIAN)),
    states: ["US-CA"], pair: "near/one-whole",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "near/one-whole", title: "California: the mother's form says all that the state asks for, and the father, who signed as well, is feared",
    source: ["45 CFR 164.508(a)(1)", "Cal. Civ. Code 56.11(b)"],
    why: "The mother's form meets Civ. Code 56.11(b) and 164.508 by itself, and the father's beside it takes nothing from it.",
    change: all(schoolAsks, signs("mother", CALIFORNIAN), signs("father", CALIFORNIAN)),
    states: ["US-CA"],
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "near/agent-signs-against-the-no", title: "Ana said that an attorney must not be told, and her health agent has signed for him since she cannot decide",
    source: ["45 CFR 164.508(b)(5)"],
    why: "164.508(b)(5) lets a person end what she allowed; her no still stands beside her agent's later form, and is talked over first.",
    change: agentSigns(clientIs("ana", { objections: [{ to: "doe", at: "2026-02-10T10:00:00-08:00" }] })),
    pair: "near/agent-signs",
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["supervisor"] },
  },
  {
    id: "near/agent-signs", title: "Ana's health agent has signed for an attorney since she cannot decide",
    source: ["45 CFR 164.508(a)(1)", "45 CFR 164.502(g)(2)"],
    why: "164.502(g)(2) treats the agent as Ana where she cannot decide, so that his authorization under 164.508(a)(1) is hers.",
    change: agentSigns(asIs),
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "near/feared-father-waives", title: "a father who is feared to abuse his daughter has waived privilege for her, and an attorney comes with a subpoena for her note",
    source: ["45 CFR 164.502(g)(5)", "Jaffee v. Redmond, 518 U.S. 1 (1996)"],
    why: "164.502(g)(5) lets the practice refuse to take an abuser as her representative, so that nobody has waived what Jaffee keeps.",
    change: fatherWaives({ concerns: FEARED }), pair: "near/father-waives",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "near/father-waives", title: "a father has waived privilege for his daughter, and an attorney comes with a subpoena for her note, of which she was told in time",
    source: ["45 CFR 164.512(e)(1)(ii)(A)", "45 CFR 164.502(g)(3)(i)"],
    why: "164.502(g)(3)(i) makes him speak for her, so that privilege is waived, and 164.512(e)(1)(ii)(A) lets a subpoena be answered after notice.",
    change: fatherWaives({}),
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "near/kept-back-since-signing", title: "Ana signed for her attorney, and has since asked the practice that nothing go to anybody",
    source: ["45 CFR 164.508(b)(5)", "45 CFR 164.522(a)(1)"],
    why: "Her wish under 164.522(a)(1) came after her signature and may be meant to revoke it under 164.508(b)(5); she is asked.",
    change: all(asksFor("anas"), restriction({ askedAt: "2026-03-03T12:00:00-08:00" })),
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["supervisor"] },
  },
  {
    id: "near/later-decree-excludes", title: "a father with joint custody asks for his daughter's note, and a later decree excludes him",
    source: ["45 CFR 164.502(g)(3)(i)"],
    why: "164.502(g)(3)(i) follows who may decide for the child under other law, and that is what the later decree says.",
    change: fatherAsks({ decree: "excluded" }), pair: "near/later-decree-joins",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "near/later-decree-joins", title: "a father with joint custody asks for his daughter's note, and a later decree leaves it so",
    source: ["45 CFR 164.502(g)(3)(i)", "45 CFR 164.524(a)(1)"],
    why: "164.502(g)(3)(i) makes him her representative, and 164.524(a)(1) then requires access to what is about her.",
    change: fatherAsks({ decree: "joint" }),
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
];
