/** Payers, other providers and case conferences. */
import {
  alsoOnFile, asked, byPhone, cannotBeAsked, comes, KEPT_APART, plan, portions, psychiatrist, restriction, statement, writtenRequest,
} from "../base/stories.ts";
import { all, asksFor, type Change, fileIs, party, release, requestIs, signed } from "../base/world.ts";
import { program } from "./stories.ts";
import type { VectorSource } from "../format.ts";

const chart = asksFor("anas");
const wants = all(plan, chart);
const herRelease = (more: Parameters<typeof release>[2]): Change => signed(release("r-hers", "ana", { purposes: ["payment"], recipients: ["plan"], ...more }));
const summary = statement("summary", ["ana"], ["anas"]);
const called = all(psychiatrist, byPhone, asked(summary));
const inProgram = all(program, called);

/** Payers, other providers and case conferences. */
export const providers: readonly VectorSource[] = [
  {
    id: "worked/8", title: "California: an insurer wants a progress note, without the written request of the statute",
    source: ["45 CFR 164.506(c)", "Cal. Civ. Code 56.10(c)(2)", "Cal. Civ. Code 56.104(a)"],
    why: "45 CFR 164.506(c) and Civ. 56.10(c)(2) permit, but Civ. 56.104(a) asks for a signed written request, which is missing.",
    change: wants,
    states: ["US-CA"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "worked/8b", title: "California: an insurer wants a progress note with the written request of the statute",
    source: ["45 CFR 164.506(c)", "Cal. Civ. Code 56.104(a)", "Cal. Civ. Code 56.10(c)(2)"],
    why: "Civ. 56.104(a) being met (the use, its limits, how long it is kept and then destroyed), 45 CFR 164.506(c) and Civ. 56.10(c)(2) permit it.",
    change: all(wants, writtenRequest("plan")),
    states: ["US-CA"], pair: "worked/8",
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "worked/8c", title: "California: an insurer has made the written request, and the counselor is bound by the ACA code",
    source: ["ACA B.3.d"],
    why: "ACA B.3.d: a third-party payer is told something only when the client has authorized it.",
    change: all(wants, writtenRequest("plan")),
    states: ["US-CA"], codes: ["aca"], pair: "worked/8b",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "worked/8d", title: "California: an insurer has made the written request, and the client has authorized it as well",
    source: ["45 CFR 164.506(c)", "ACA B.3.d", "Cal. Civ. Code 56.104(a)"],
    why: "Civ. 56.104(a), 45 CFR 164.506(c) and ACA B.3.d are all met.",
    change: all(wants, writtenRequest("plan"), herRelease({})),
    states: ["US-CA"], codes: ["aca"], pair: "worked/8c",
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "worked/8e", title: "California: an insurer has made the written request; she paid herself and asked that the plan not be told",
    source: ["45 CFR 164.522(a)(1)(vi)"],
    why: "45 CFR 164.522(a)(1)(vi): what was paid in full and restricted does not go to the plan, written request or not.",
    change: all(wants, writtenRequest("plan"), restriction({ selfPaid: "yes", against: ["plan"] })),
    states: ["US-CA"], pair: "worked/8b",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "worked/9", title: "a treating psychiatrist calls and would like the notes too",
    source: ["45 CFR 164.506(c)(2)", "45 CFR 164.508(a)(2)"],
    why: "45 CFR 164.506(c)(2) permits a summary for treatment, and 164.508(a)(2) keeps the psychotherapy notes.",
    change: all(called, alsoOnFile("notes", KEPT_APART), asked(summary, portions("notes"))),
    expect: { outcome: "partial", verdicts: { told: "may", notes: "must-not" } },
  },
  {
    id: "worked/9b", title: "the psychiatrist calls a counselor who is bound by codes",
    source: ["45 CFR 164.506(c)(2)"],
    why: "164.506(c)(2) permits the summary for treatment; the codes prefer a release without forbidding the call, so the preference stands as a duty beside the permission.",
    change: called,
    codes: ["aca", "aamft"],
    expect: { outcome: "allow", verdicts: { told: "may" }, duties: { release: ["obtain-authorization"] } },
  },
  {
    id: "worked/9c", title: "the psychiatrist calls a substance use program",
    source: ["42 CFR 2.13(a)"],
    why: "42 CFR 2.13(a): without consent or emergency no treatment permission opens a Part 2 record.",
    change: inProgram,
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "worked/9d", title: "the client of the program has consented",
    source: ["42 CFR 2.31", "42 CFR 2.33(a)", "42 CFR 2.32"],
    why: "42 CFR 2.31 and 2.33(a): a written consent that names recipient, purpose and information opens it, with the notice of 2.32.",
    change: all(inProgram, signed(release("r-psy", "ana", {
      recipients: ["psy"], purposes: ["treatment"], covers: { kinds: "entire-record", statements: ["summary"], days: "all", sensitivities: "all", part2: "yes" },
      statements: ["description", "discloser", "recipient", "purpose", "expiry", "signature", "date", "right-to-revoke", "no-conditioning", "redisclosure", "consequences-of-refusal"],
    }))),
    pair: "worked/9c",
    expect: { outcome: "allow", verdicts: { told: "may" }, duties: { release: ["part2-notice"] } },
  },
  {
    id: "worked/9e", title: "the client of the program is in a medical emergency",
    source: ["42 CFR 2.51(a)"],
    why: "42 CFR 2.51(a) lets medical personnel be told when prior consent cannot be obtained, and (c) has it written down at once.",
    change: all(inProgram, requestIs({ purpose: "medical-emergency" }), cannotBeAsked("psy")),
    expect: { outcome: "allow", verdicts: { told: "may" }, duties: { release: ["document"] } },
  },
  {
    id: "worked/13", title: "a de-identified case for a case conference",
    source: ["45 CFR 164.502(d)(2)", "45 CFR 164.514(a)"],
    why: "45 CFR 164.502(d)(2) and 164.514(a): what identifies nobody may be talked about.",
    change: all(comes(party("panel", "consultant"), "training"), asksFor("vignette")),
    expect: { outcome: "allow", verdicts: { vignette: "may" } },
  },
  {
    id: "worked/13b", title: "the couple's own note for an outside team",
    source: ["AAMFT 2.4", "ACA B.7", "APA 4.06", "AAMFT 2.7"],
    why: "APA 4.06, ACA B.7 and AAMFT 2.4 and 2.7: an outside team hears nothing identifiable without consent, which neither gave.",
    change: all(fileIs({ releases: [] }), comes(party("panel", "consultant"), "training"), asksFor("joint")),
    codes: ["aamft", "aca", "apa"],
    expect: { outcome: "deny", verdicts: { joint: "must-not" } },
  },
];
