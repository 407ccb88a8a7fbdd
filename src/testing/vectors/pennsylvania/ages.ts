/** Pennsylvania: the fourteenth birthday, from which on a minor decides much. */
import { motherSignsForSchool } from "../base/under-state-law.ts";
import { anaIsSixteen, livesIn, paper, parentAsks } from "../base/stories.ts";
import { all, clientIs } from "../base/world.ts";
import type { VectorSource } from "../format.ts";

const asks = (born: string) => all(livesIn("US-PA"), anaIsSixteen("parent", paper("mom", "parent")), clientIs("ana", { born }), parentAsks("mom"));
const signs = (born: string) => all(livesIn("US-PA"), motherSignsForSchool("parent"), clientIs("ana", { born }));

/** Pennsylvania: the fourteenth birthday, from which on a minor decides much. */
export const ages: readonly VectorSource[] = [
  {
    id: "pennsylvania/fourteen-asks", title: "Pennsylvania: a mother who consented to the care asks for the note of a child who is fourteen today",
    source: ["35 P.S. 10101.2(d)"],
    why: "35 P.S. 10101.2(d) begins with fourteen: what goes beyond consenting waits for an attorney.",
    change: asks("2012-03-05"),
    states: ["US-PA"],
    expect: { outcome: "deny", verdicts: { anas: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "pennsylvania/thirteen-asks", title: "Pennsylvania: a mother who consented to the care asks for the note of a child who is fourteen tomorrow",
    source: ["45 CFR 164.502(g)(3)", "42 Pa.C.S. 6155(b)(1)"],
    why: "Below fourteen 35 P.S. 10101.2 says nothing, and the parent uses the child's right under 164.502(g)(3).",
    change: asks("2012-03-06"),
    states: ["US-PA"], pair: "pennsylvania/fourteen-asks",
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "pennsylvania/fourteen-signs", title: "Pennsylvania: a mother who consented to the care signs for the school of a child who is fourteen today",
    source: ["35 P.S. 10101.2"],
    why: "35 P.S. 10101.2: from fourteen on a parent's signature does not reach a school.",
    change: signs("2012-03-05"),
    states: ["US-PA"],
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "pennsylvania/thirteen-signs", title: "Pennsylvania: a mother who consented to the care signs for the school of a child who is fourteen tomorrow",
    source: ["45 CFR 164.502(g)(3)", "45 CFR 164.508(c)(1)(vi)"],
    why: "Below fourteen the parent signs the authorization as representative (164.502(g)(3)).",
    change: signs("2012-03-06"),
    states: ["US-PA"], pair: "pennsylvania/fourteen-signs",
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
];
