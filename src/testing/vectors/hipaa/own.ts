/** How a client gets the own record. */
import { ownRequest } from "../base/situations.ts";
import { all, agreed, asksFor, neverSigned, party, requestIs } from "../base/world.ts";
import { inHouse } from "../coverage-index/stories.ts";
import type { VectorSource } from "../format.ts";

const gives = all(neverSigned("ana"), neverSigned("ben"), requestIs({ requester: inHouse("dr-lee", "treating-provider"), purpose: "treatment", onBehalfOf: [] }));

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
  {
    id: "hipaa/given-unasked", title: "the therapist sends a client her own note, of her own accord",
    source: ["45 CFR 164.502(a)(1)(i)"],
    why: "164.502(a)(1)(i) permits a practice to give a person what it has of that person; nobody has asked, so nothing requires it.",
    change: all(gives, requestIs({ recipient: party("ana", "client") }), asksFor("anas")),
    expect: { outcome: "allow", verdicts: { anas: "may" } },
  },
  {
    id: "hipaa/given-to-the-partner", title: "the therapist would send a client's own note to her partner, of her own accord",
    source: ["45 CFR 164.502(a)(1)(i)", "45 CFR 164.502(a)"],
    why: "164.502(a)(1)(i) opens it to the person whom it is of; he is another, and 164.502(a) lets nothing else go to him without a form of hers.",
    change: all(gives, requestIs({ recipient: party("ben", "partner") }), asksFor("anas")),
    expect: { outcome: "deny", verdicts: { anas: "must-not" } },
  },
  {
    id: "hipaa/joint-given-unasked", title: "the therapist would send one of two partners the joint note, of her own accord",
    source: ["45 CFR 164.502(a)(1)(i)", "45 CFR 164.502(a)"],
    why: "164.502(a)(1)(i) opens to her what is hers; what he confided is his, and he has signed nothing.",
    change: all(gives, requestIs({ recipient: party("ana", "client") }), asksFor("joint")),
    expect: { outcome: "deny", verdicts: { joint: "must-not" } },
  },
];
