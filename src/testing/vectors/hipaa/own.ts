/** How a client gets the own record. */
import { ownRequest } from "../base/situations.ts";
import { all, agreed, requestIs } from "../base/world.ts";
import type { VectorSource } from "../format.ts";

/** Ways and forms of access. */
export const ownRecord: readonly VectorSource[] = [
  {
    id: "hipaa/reached-by-mail", title: "a client asks for her note, and has asked to be reached by mail alone",
    source: ["45 CFR 164.524(a)(1)", "45 CFR 164.522(b)(1)(i)"],
    why: "164.524(a)(1) requires access, and 164.522(b)(1)(i) has the practice reach her in the way that she asked for.",
    change: all(ownRequest, agreed({ id: "wish", kind: "channel", client: "ana", use: ["mail"], avoid: ["phone", "voicemail"], warnedOfRisk: "yes", at: "2026-01-10T10:00:00-08:00" })),
    expect: { outcome: "allow", verdicts: { anas: "must" }, duties: { release: ["confidential-channel"] } },
  },
  {
    id: "hipaa/summary-instead", title: "a client asks for her note in the form of a summary",
    source: ["45 CFR 164.524(a)(1)", "45 CFR 164.524(c)(2)(iii)"],
    why: "164.524(c)(2)(iii) lets a summary take the place of the record if she agrees beforehand to it and to its fee.",
    change: all(ownRequest, requestIs({ form: "summary" })),
    expect: { outcome: "allow", verdicts: { anas: "must" }, duties: { release: ["offer-summary"] } },
  },
];
