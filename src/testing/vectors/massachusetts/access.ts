/** Massachusetts: the own record, and minors who came alone. */
import { harm, ownRequest } from "../base/situations.ts";
import { dangerTold, eight, motherAsks, motherSigned, sixteen } from "../base/states.ts";
import { all, asksFor, fileIs, party } from "../base/world.ts";
import type { VectorSource } from "../format.ts";
import { HERE, STATES } from "./stories.ts";

const mother = party("mother", "custodial-parent");
const upset = all(HERE, ownRequest, harm({ ground: "emotional" }));
const uncovered = all(HERE, ownRequest, fileIs({ covered: "no" }));

/** Massachusetts: the own record, and minors who came alone. */
export const massachusettsAccess: readonly VectorSource[] = [
  {
    id: "massachusetts/upset", title: "Massachusetts: the own note is likely to upset Ana, and HIPAA binds the practice",
    source: ["45 CFR 164.524(a)(3)(i)", "45 CFR 160.203(b)", "Mass. Gen. Laws c. 112, s. 12CC"],
    why: "c. 112 s. 12CC would let a summary do where the record has an adverse effect, but 164.524(a)(3)(i) knows only a danger to life or safety.",
    change: upset,
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "must" }, duties: { release: ["help-interpret"] } },
  },
  {
    id: "massachusetts/upset-uncovered", title: "Massachusetts: the own note is likely to upset Ana, and HIPAA does not bind the practice",
    source: ["Mass. Gen. Laws c. 112, s. 12CC"],
    why: "c. 112 s. 12CC lets a psychotherapist give a summary instead where the whole record would have an adverse effect.",
    change: all(upset, fileIs({ covered: "no" })),
    states: STATES, pair: "massachusetts/upset",
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "massachusetts/own-uncovered", title: "Massachusetts: Ana asks a practice outside HIPAA for the note of her own session",
    source: ["Mass. Gen. Laws c. 112, s. 12CC"],
    why: "c. 112 s. 12CC gives a client a copy of the record on request, and nobody finds that it would do harm.",
    change: uncovered,
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "massachusetts/girl-in-danger", title: "Massachusetts: a girl of sixteen who lawfully came alone is in serious and imminent danger from herself, and her mother is told",
    source: ["Mass. Gen. Laws c. 112, s. 12F", "45 CFR 164.512(j)(1)(i)"],
    why: "c. 112 s. 12F lets a parent be told where life or limb is in danger, and 164.512(j)(1)(i) permits it to who can help.",
    change: all(sixteen("client"), HERE, dangerTold(mother)),
    states: STATES,
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "massachusetts/mother-signs", title: "Massachusetts: for the school the mother of a girl of sixteen who lawfully came alone has signed",
    source: ["Mass. Gen. Laws c. 112, s. 12F", "45 CFR 164.502(g)(3)(i)"],
    why: "c. 112 s. 12F asks the written consent of the minor for care that was the minor's own, and 164.502(g)(3)(i) the same.",
    change: all(sixteen("client"), HERE, motherSigned(), asksFor("anas")),
    states: STATES,
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "massachusetts/mother-asks", title: "Massachusetts: the mother of a girl of sixteen who lawfully came alone asks for the note of the session",
    source: ["Mass. Gen. Laws c. 112, s. 12F", "45 CFR 164.502(g)(3)(ii)"],
    why: "c. 112 s. 12F keeps the record of such care between the minor and who treats, save on the minor's written consent or a court's order.",
    change: all(sixteen("client"), HERE, motherAsks),
    states: STATES,
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "massachusetts/mother-of-child", title: "Massachusetts: the mother of a child of eight asks for the note of a session to which she consented",
    source: ["45 CFR 164.524(a)(1)", "45 CFR 164.502(g)(3)(i)", "Mass. Gen. Laws c. 112, s. 12F"],
    why: "164.502(g) makes the parent the child's representative for care to which she consented, and c. 112 s. 12F speaks only of a minor's own.",
    change: all(eight(), HERE, motherAsks),
    states: STATES,
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
];
