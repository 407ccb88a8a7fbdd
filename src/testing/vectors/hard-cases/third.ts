/** Hard cases of decrees, complaints, groups, signatures and the dead, each with a near miss. */
import {
  all, asks, asksFor, asksToTell, type Change, claimed, clientIs, fileIs, party, portionIs, release, releaseOf, requestIs, sessionIs, signed,
} from "../base/world.ts";
import { actsFor, BOTH, family, ordered, type Representative, shown } from "./stories.ts";
import type { VectorSource } from "../format.ts";

const father = (decree: Representative["decree"]): Change => all(
  family, actsFor("ana", { who: "ben", as: "parent", decree }),
  asks(party("ben", "noncustodial-parent")), requestIs({ purpose: "personal-representation", made: "signed-writing" }), asksFor("anas"),
);
const complaint: Change = all(
  asks(party("board", "licensing-board")), requestIs({ purpose: "oversight" }), asksFor("joint"),
  claimed({ ...shown("board", BOTH), id: "c-complaint", kind: "oversight", body: "licensing-board", authority: "yes", complaintBy: "ana" }),
);
const newspaper = all(asks(party("press", "media")), requestIs({ purpose: "publication", form: "letter" }), asksToTell("existence", ["ana"]));
const witness = (heard: readonly string[]): Change => all(
  fileIs({
    unit: {
      kind: "group", relation: "closed-group", clientIs: "each-member", charting: "joint", formed: "2026-01-10T10:00:00-08:00",
      members: BOTH.map((who) => ({ who, as: "participant" as const, joined: "2026-01-10T10:00:00-08:00" })),
    },
  }),
  sessionIs("s-joint", { format: "group" }), portionIs("joint", { kind: "group-note" }),
  asks(party("court", "court")), requestIs({ purpose: "litigation", form: "testimony", channel: { by: "testimony", addressVerified: "yes", private: "yes", encrypted: "unknown" } }),
  asksToTell("session-content", BOTH, ["joint"]), ordered({ heard: [...heard], covers: ["told"] }),
);
const heir = party("heir", "executor");
const executor = (authority: Representative["authority"]): Change => all(
  clientIs("ben", { died: "2026-02-20" }),
  ({ casefile }) => {
    const ben = casefile.clients.find(({ id }) => id === "ben");
    ben?.representatives.push({ who: "heir", as: "executor", authority, decree: "no-decree", from: "2026-02-25T00:00:00-08:00", until: "open", concerns: [] });
  },
  asks(heir), requestIs({ purpose: "probate", made: "signed-writing" }),
);

/** Hard cases of decrees, complaints, groups, signatures and the dead, each with a near miss. */
export const hardOfPersons: readonly VectorSource[] = [
  {
    id: "hard/13a", title: "a parent whose decree nobody has seen asks for the child's record",
    source: ["45 CFR 164.502(g)(3)(i)"],
    why: "164.502(g)(3)(i) follows who may decide for the child: where the decree is unclear it is obtained before the parent is taken for the representative.",
    change: father("unknown"),
    expect: { outcome: "deny", verdicts: { anas: "escalate" } },
  },
  {
    id: "hard/13b", title: "a guardian ad litem comes with an appointment that says nothing of privilege",
    source: ["45 CFR 164.512(e)(1)(i)"],
    why: "A guardian ad litem needs an order that appoints with access (164.512(e)(1)(i)); one that never looked at privilege goes to counsel first.",
    change: all(asks(party("gal", "guardian-ad-litem")), requestIs({ purpose: "custody" }), asksFor("joint"), ordered({ privilege: "not-raised" }, "gal")),
    expect: { outcome: "deny", verdicts: { joint: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "hard/13c", title: "the family's therapist is asked for an opinion on custody, with both signatures",
    source: ["45 CFR 164.508(a)(1)", "AAMFT 7.7"],
    why: "AAMFT 7.7 keeps whoever treats the family from evaluating for custody, a role to be asked about however valid the releases (164.508(a)(1)).",
    change: all(
      ...BOTH.map((who) => releaseOf(who, { purposes: ["custody"], covers: { kinds: "entire-record", statements: ["opinion"], days: "all", sensitivities: "all", part2: "no" } })),
      requestIs({ purpose: "custody", form: "letter" }), asksToTell("opinion", BOTH),
    ),
    codes: ["aamft"],
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["ethics-board"] },
  },
  {
    id: "hard/13-near", title: "a parent asks for the child's record, and the decree leaves the decision to both parents",
    source: ["45 CFR 164.502(g)(3)(i)", "45 CFR 164.524(a)(1)"],
    why: "164.502(g)(3)(i) with 164.524(a)(1): a parent with authority under the decree stands for the child: must.",
    change: father("joint"),
    pair: "hard/13a",
    expect: { outcome: "allow", verdicts: { anas: "must" } },
  },
  {
    id: "hard/14", title: "one partner complains to the licensing board about joint therapy, and the other refuses",
    source: ["45 CFR 164.512(d)(1)"],
    why: "164.512(d)(1) lets oversight have what concerns the complaint of one partner; whether it opens what the other confided, who refuses, counsel is asked.",
    change: all(complaint, clientIs("ben", { objections: [{ to: "board", at: "2026-03-04T10:00:00-08:00" }] })),
    expect: { outcome: "deny", verdicts: { joint: "escalate" } },
  },
  {
    id: "hard/14-near", title: "one partner complains to the licensing board about joint therapy, and the other signs for it",
    source: ["45 CFR 164.508(a)(1)", "45 CFR 164.512(d)(1)"],
    why: "164.508(a)(1) for Ben and 164.512(d)(1) for Ana: each is answered for, and a signature permits and does not compel.",
    change: all(complaint, signed(release("r-board", "ben", { recipients: ["board"], purposes: ["oversight"] }))),
    expect: { outcome: "allow", verdicts: { joint: "may" } },
  },
  {
    id: "hard/15a", title: "an answer to a review that shows the reviewer was a client",
    source: ["45 CFR 164.508(a)(1)"],
    why: "A reply that reveals who is a client needs the signature of 164.508(a)(1), and a review is no signature: forbidden, and neither confirmed nor denied.",
    change: all(
      asks(party("readers", "public")),
      requestIs({ purpose: "other", form: "letter", channel: { by: "social-media", addressVerified: "unknown", private: "no", encrypted: "no" } }),
      asksToTell("existence", ["ana"]),
    ),
    expect: { outcome: "deny", verdicts: { told: "must-not" }, duties: { withholding: ["neither-confirm-nor-deny"] } },
  },
  {
    id: "hard/15b", title: "a newspaper asks whether she is a client",
    source: ["45 CFR 164.508(a)(1)"],
    why: "The press hears nothing without the authorization of everybody meant (164.508(a)(1)).",
    change: newspaper,
    expect: { outcome: "deny", verdicts: { told: "must-not" }, duties: { withholding: ["neither-confirm-nor-deny"] } },
  },
  {
    id: "hard/15-near", title: "a newspaper asks whether she is a client, and she has signed that it may be told",
    source: ["45 CFR 164.508(a)(1)"],
    why: "164.508(a)(1), (c)(1): a valid authorization that names the paper, the purpose and the fact permits it.",
    change: all(newspaper, signed(release("r-press", "ana", {
      recipients: ["press"], purposes: ["publication"], covers: { kinds: [], statements: ["existence"], days: "all", sensitivities: "all", part2: "no" },
    }))),
    pair: "hard/15b",
    expect: { outcome: "allow", verdicts: { told: "may" } },
  },
  {
    id: "hard/16", title: "testimony on a group session is ordered, and the other member was not heard",
    source: ["45 CFR 164.512(e)(1)(i)", "Jaffee v. Redmond, 518 U.S. 1 (1996)"],
    why: "Each member of a group holds the privilege in what that member said (Jaffee v. Redmond), and nobody spoke for Ben: counsel before 164.512(e)(1)(i).",
    change: witness(["ana"]),
    expect: { outcome: "deny", verdicts: { told: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "hard/16-near", title: "testimony on a group session is ordered, and both members were heard",
    source: ["45 CFR 164.512(e)(1)(i)"],
    why: "An order after privilege was considered for each member is obeyed in its scope (164.512(e)(1)(i)): must.",
    change: witness(BOTH),
    pair: "hard/16",
    expect: { outcome: "allow", verdicts: { told: "must" } },
  },
  {
    id: "hard/17a", title: "nobody can say whether one partner's consent was ever put down",
    source: ["45 CFR 164.508(c)"],
    why: "Consent that is not documented may or may not be the written authorization of 164.508(c), so the paper is looked for.",
    change: releaseOf("ben", { form: "unknown" }),
    pair: "index/24b",
    expect: { outcome: "deny", verdicts: { joint: "escalate" } },
  },
  {
    id: "hard/17b", title: "one partner's ability to sign was doubted",
    source: ["45 CFR 164.508(b)(2)", "45 CFR 164.508(c)(1)(vi)"],
    why: "164.508(b)(2) makes a form without its elements defective, and a signature under doubtful capacity may be none: a permission in doubt is not yet one.",
    change: releaseOf("ben", { doubts: ["capacity"] }),
    pair: "index/24b",
    expect: { outcome: "deny", verdicts: { joint: "escalate" } },
  },
  {
    id: "hard/17c", title: "one partner may have signed because the other made him",
    source: ["45 CFR 164.508(b)(2)"],
    why: "A signature that the partner extorted is no free one, and 164.508(b)(2) keeps nothing defective alive: whether it was extorted is not known.",
    change: releaseOf("ben", { doubts: ["coerced"] }),
    pair: "index/24b",
    expect: { outcome: "deny", verdicts: { joint: "escalate" } },
  },
  {
    id: "hard/17-near", title: "one of two partners only said yes",
    source: ["45 CFR 164.508(c)(1)(vi)"],
    why: "164.508(c)(1)(vi) asks for a signature: a spoken yes is certainly none, and no other ground is in sight.",
    change: releaseOf("ben", { form: "oral" }),
    pair: "hard/17a",
    expect: { outcome: "deny", verdicts: { joint: "must-not" } },
  },
  {
    id: "hard/18a", title: "an heir says that he is the executor of the dead partner",
    source: ["45 CFR 164.502(g)(4)"],
    why: "164.502(g)(4): an executor stands for the dead, somebody who only says so perhaps not: the papers are missing.",
    change: all(executor("claimed"), asksFor("bens")),
    expect: { outcome: "deny", verdicts: { bens: "escalate" } },
  },
  {
    id: "hard/18b", title: "the executor asks for the joint note against the widow",
    source: ["45 CFR 164.502(g)(4)"],
    why: "164.502(g)(4): the executor stands for the dead partner's part only; the widow's, which cannot be told apart, is asked about.",
    change: all(executor("shown"), asksFor("joint")),
    expect: { outcome: "deny", verdicts: { joint: "escalate" }, consult: ["attorney"] },
  },
  {
    id: "hard/18c", title: "the widow asks for the dead partner's own sessions as next of kin",
    source: ["45 CFR 164.502(g)(4)"],
    why: "164.502(g)(4) follows the state's law of estates: whether a surviving spouse without letters stands for the dead is in doubt.",
    change: all(
      clientIs("ben", { died: "2026-02-20" }), actsFor("ben", { who: "ana", as: "next-of-kin", from: "2026-02-20T00:00:00-08:00" }),
      asks(party("ana", "next-of-kin")), requestIs({ purpose: "probate", made: "signed-writing" }), asksFor("bens"),
    ),
    expect: { outcome: "deny", verdicts: { bens: "escalate" } },
  },
  {
    id: "hard/18-near", title: "the executor asks for the joint note, whose parts can be told apart",
    source: ["45 CFR 164.502(g)(4)", "45 CFR 164.524(a)(1)"],
    why: "164.502(g)(4) with 164.524(a)(1), (d)(1): the executor has the dead partner's part, and the widow's needs her own signature.",
    change: all(executor("shown"), portionIs("joint", { separable: "yes" }), asksFor("joint")),
    pair: "hard/18b",
    expect: { outcome: "partial", verdicts: { "joint#ana": "must-not", "joint#ben": "must" } },
  },
];
