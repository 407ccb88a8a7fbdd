/** A minor and the parents, a secret between partners, an executor. */
import { benIsTold, noSecrets, selfDanger } from "../base/situations.ts";
import { asked, executorAsks, livesIn, parentAsks, statement } from "../base/stories.ts";
import { all, portionIs, release, releaseOf, signed } from "../base/world.ts";
import { apart, fatherHears, minor } from "./stories.ts";
import type { VectorSource } from "../format.ts";

/** A minor and the parents, a secret between partners, an executor. */
export const families: readonly VectorSource[] = [
  {
    id: "worked/7", title: "Colorado: the father demands the notes of a sixteen-year-old who consented alone",
    source: ["45 CFR 164.502(g)(3)(ii)(B)", "C.R.S. 12-245-203.5"],
    why: "C.R.S. 12-245-203.5 and 45 CFR 164.502(g)(3)(ii)(B): without the minor's consent the parent gets nothing.",
    change: all(minor, parentAsks("dad"), livesIn("US-CO")),
    states: ["US-CO"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "worked/7b", title: "Colorado: the minor signs that the father may have them",
    source: ["45 CFR 164.502(g)(3)(i)(A)", "C.R.S. 12-245-203.5(3)(a)"],
    why: "Whoever lawfully consented to the care authorizes its disclosure (45 CFR 164.502(g)(3)(i)(A)).",
    change: all(minor, parentAsks("dad"), signed(release("r-dad", "ana", { recipients: ["dad"], purposes: ["personal-representation"] })), livesIn("US-CO")),
    states: ["US-CO"], pair: "worked/7",
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "worked/7d", title: "Colorado: the minor is suicidal",
    source: ["C.R.S. 12-245-203.5"],
    why: "C.R.S. 12-245-203.5: of a clear and imminent intent to die the clinician must notify a parent, whatever the minor says to that.",
    change: all(minor, fatherHears("suicide-prevention"), asked(statement("warning", ["ana"], ["anas"])), selfDanger("dad"), livesIn("US-CO")),
    states: ["US-CO"],
    expect: { outcome: "allow", verdicts: { told: "must" } },
  },
  {
    id: "worked/12", title: "an affair told alone under a no-secrets policy that she signed before",
    source: ["AAMFT 2.2"],
    why: "AAMFT 2.2's prior written permission is the signed policy: the partner may be told after she was urged to tell it herself.",
    change: all(benIsTold, noSecrets(), portionIs("anas", { sensitivities: ["secret"] })),
    codes: ["aamft"], pair: "index/5c",
    expect: { outcome: "allow", verdicts: { told: "may" }, duties: { release: ["encourage-self-disclosure"] } },
  },
  {
    id: "worked/12b", title: "an affair told alone, and no policy was agreed",
    source: ["AAMFT 2.2"],
    why: "AAMFT 2.2: no individual's confidences go to others in the unit without that individual's prior written permission.",
    change: all(benIsTold, portionIs("anas", { sensitivities: ["secret"] })),
    codes: ["aamft"], pair: "worked/12",
    expect: { outcome: "deny", verdicts: { told: "must-not" } },
  },
  {
    id: "worked/12c", title: "an affair told alone under a no-secrets policy, and she fears his violence",
    source: ["AAMFT 2.2"],
    why: "AAMFT 2.2's permission is there, and fear of violence overrides a no-secrets policy: her safety is thought of first, with the supervisor.",
    change: all(benIsTold, noSecrets(), portionIs("anas", { sensitivities: ["secret", "partner-violence"] })),
    codes: ["aamft"], pair: "worked/12",
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["supervisor"] },
  },
  {
    id: "worked/15", title: "the executor asks for a dead husband's couple file, whose joint note cannot be told apart",
    source: ["45 CFR 164.502(g)(4)", "45 CFR 164.508(a)(1)"],
    why: "164.502(g)(4) has the executor step in for his part; the widow's needs her authorization (164.508(a)(1)), and whether the right reaches a note that cannot be told apart is settled nowhere.",
    change: executorAsks("bens", "joint"),
    expect: { outcome: "partial", verdicts: { bens: "must", joint: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "worked/15b", title: "the executor asks for a dead husband's couple file, whose parts can be told apart",
    source: ["45 CFR 164.502(g)(4)"],
    why: "164.502(g)(4): the executor answers for the dead husband alone, so his part goes and hers stays.",
    change: all(executorAsks("bens", "joint"), apart),
    pair: "worked/15",
    expect: { outcome: "partial", verdicts: { bens: "must", "joint#ben": "must", "joint#ana": "must-not" } },
  },
  {
    id: "worked/15c", title: "the executor asks for the joint note, and the widow authorizes it",
    source: ["45 CFR 164.502(g)(4)", "45 CFR 164.508"],
    why: "Each holder is answered for: the executor's right (164.502(g)(4)) and her own authorization (164.508); the verdict is the least of both.",
    change: all(executorAsks("joint"), releaseOf("ana", { recipients: ["eve"], purposes: ["probate"] })),
    expect: { outcome: "allow", verdicts: { joint: "may" } },
  },
];
