/**
 * Places whose law is not modelled: what must not be decided without it. Not a body of law but the lack of one, made for
 * the places that a policy names as missing.
 */
import { isGrownUp } from "../../domain/persons.ts";
import type { Known, List } from "../../domain/schema.ts";
import { definePack, type Pack } from "../../engine/pack.ts";
import { VERSION } from "../../engine/version.ts";
import { forbids, plainly } from "../shapes/answers.ts";
import { barsTheRecord } from "../shapes/bars-the-record.ts";
import type { Provision } from "../shapes/provision.ts";

const SOURCE = "Places whose law is not modelled";
const EDITION = "2026-11-23";

const head = (name: string, principle: Provision["principle"], title: string): Provision => ({
  id: `elsewhere/${name}`, title, principle, verified: { at: "README.md#states", on: EDITION },
  citation: { source: SOURCE, provision: "what differs most from state to state", edition: EDITION }, inForce: { from: "0001-01-01" },
});

/** Some states demand a warning, some allow it, some allow it to the police alone. */
const asksAboutWarnings = forbids(head("asks-about-warnings", "nonmaleficence", "Whether a threat must, may or must not be told of, and to whom, is asked where the law is not modelled."), {
  bars: ["threat-to-others"], consult: ["attorney", "supervisor"],
  says: "Whether somebody must, may or must not be told of a threat differs from state to state, and this state's law is not part of this answer. Ask now.",
  when: () => plainly(true),
});

/** From which age a minor decides, and what parents then see, no two states settle alike. */
const asksAboutMinors = barsTheRecord(head("asks-about-minors", "autonomy", "Who decides about a minor's record is asked where the law is not modelled."), {
  bars: ["individual-access", "authorization"], consult: ["attorney"],
  says: "{name} is a minor, or may be. Who asks and who signs for the record differs from state to state, and this state's law is not part of this answer.",
  when: ({ file, holder, request: { at } }) => {
    const client = file.clients.get(holder);
    return plainly(client !== undefined && isGrownUp(client, at) !== "yes");
  },
});

/** The lack of these places' law, as a body of rules: it binds what was told there or, where no session tells, in a practice that works there. */
export const elsewhere = (places: List<string>): Pack => definePack({
  id: "elsewhere",
  source: SOURCE,
  edition: EDITION,
  version: VERSION,
  inForce: { from: "0001-01-01" },
  force: "policy",
  governs: ({ content, casefile }): Known => {
    const named = content.sessions.flatMap(({ clientsWereIn }) => clientsWereIn);
    const those = named.length > 0 ? named : casefile.jurisdictions;
    return those.length === 0 ? "yes" : those.some((place) => places.includes(place)) ? "yes" : "no";
  },
  rules: [asksAboutWarnings, asksAboutMinors],
  omitted: [],
});
