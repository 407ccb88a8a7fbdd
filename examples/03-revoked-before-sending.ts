/** Both had signed when the attorney asked. Ana revokes at four; the envelope would leave at five. Decide when it leaves. */
import { amend, evaluateDisclosure, explain } from "subrosa";
import { attorneyAsks, couple, fivePm, forTheAttorney, policy } from "./couple.ts";

const before = couple({ releases: [forTheAttorney("Ana"), forTheAttorney("Ben")] });
const { casefile: after, patches } = amend(before, (draft) => {
  const [anas] = draft.releases;
  if (anas !== undefined) anas.revoked = { at: "2026-03-05T16:00:00-08:00", recipients: "all" };
});

console.log("At three:", evaluateDisclosure(attorneyAsks({ at: "2026-03-05T15:00:00-08:00" }), before, policy).outcome);
console.log("At four:", ...patches.map(({ op, path }) => `${op} ${path}`));
console.log("At five:\n");
console.log(explain(evaluateDisclosure(attorneyAsks({ at: fivePm }), after, policy)));
