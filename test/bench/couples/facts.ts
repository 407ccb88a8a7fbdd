/** What the host has to work out before a general engine can be asked: one flat object of facts. None of them reads forms by itself at a bearable price. */
import { formFor } from "./by-hand.ts";
import { NOTES, type CouplesFile, type Query } from "./policy.ts";

/** The facts of a case, with how many members have a form that serves, or one that would if it named notes. */
export const factsOf = (query: Query, file: CouplesFile) => {
  const { basis, record: { kind }, requester: { role, verified } } = query;
  const { members } = file.unit;
  let served = 0;
  let unnamed = 0;
  for (const member of members) {
    const found = formFor(file, member, query);
    if (found >= 0) served += 1;
    else if (found === -2) unnamed += 1;
  }
  const facts = {
    verified, role, type: basis.type, notes: kind === NOTES, members: members.length, served, unnamed, ordered: false, accompanied: false, mandated: false,
    serious: false, imminent: false, identifiable: false, preventable: false, limited: false, lifeThreatening: false,
  };
  switch (basis.type) {
    case "court-order": facts.ordered = basis.signed && basis.scope.includes(kind); break;
    case "subpoena": facts.accompanied = basis.courtOrder; break;
    case "child-abuse-report": facts.mandated = basis.mandated; break;
    case "threat":
      facts.serious = basis.serious;
      facts.imminent = basis.imminent;
      facts.identifiable = basis.identifiableVictim;
      facts.preventable = basis.recipientCanPrevent;
      break;
    case "payment": facts.limited = basis.limited; break;
    case "emergency": facts.lifeThreatening = basis.lifeThreatening; break;
    case "release": case "treatment": break;
  }
  return facts;
};
