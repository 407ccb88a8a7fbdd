/**
 * Places whose law is not modelled: what must not be decided without it. Not a body of law but the lack of one, made for
 * the places that a policy names as missing.
 */
import { licencesBehind } from "../../domain/licences.ts";
import { isGrownUp } from "../../domain/persons.ts";
import type { Release } from "../../domain/release.ts";
import type { Known, List } from "../../domain/schema.ts";
import { PLAIN_ELEMENTS, readingsOf, serves, type Formalities } from "../../domain/standing.ts";
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

/** By what something can go on a signature. */
const A_FORM: Formalities = { acts: ["release", "legal-proceedings"], elements: PLAIN_ELEMENTS };

/**
 * A parent's signature lasts beyond the day on which the minor is grown up; whether it was the parent who signed for this care then is
 * asked all the same (45 CFR 164.502(g)(3)(i)). What whoever is grown up has signed since needs nobody else.
 */
const asksAboutEarlierSigners = barsTheRecord(head("asks-about-earlier-signers", "autonomy", "Whether a parent could sign for a minor, who is grown up by now, is asked where the law is not modelled."), {
  bars: ["authorization"], consult: ["attorney"],
  says: "The form of {name} was signed by somebody else while {name} was a minor, or may have been. Who could sign for that record differs from state to state, and this state's law is not part of this answer. Ask {name}, who is grown up now, for a signature, or ask an attorney.",
  when: (facts) => {
    const client = facts.file.clients.get(facts.holder);
    if (client === undefined || isGrownUp(client, facts.request.at) !== "yes") return plainly(false);
    const isOwn = ({ signedBy, signedAt }: Release): boolean => signedBy === client.id || isGrownUp(client, signedAt) === "yes";
    const forms = readingsOf(facts).map((reading) => ({ isOwn: isOwn(reading.release), serves: serves(reading, A_FORM) }));
    return plainly(forms.some((form) => !form.isOwn && form.serves !== "no") && !forms.some((form) => form.isOwn && form.serves === "yes"));
  },
});

/**
 * The lack of these places' law, as a body of rules: it binds what was told there or, where no session tells, in a practice that works
 * there; and what was written by somebody who is licensed nowhere else.
 */
export const elsewhere = (places: List<string>): Pack => definePack({
  id: "elsewhere",
  source: SOURCE,
  edition: EDITION,
  version: VERSION,
  inForce: { from: "0001-01-01" },
  force: "policy",
  governs: ({ content, casefile, file }): Known => {
    if (licencesBehind(content, file).some((licences) => licences.every((licence) => places.includes(licence.in)))) return "yes";
    const named = content.sessions.flatMap(({ clientsWereIn }) => clientsWereIn);
    const those = named.length > 0 ? named : casefile.jurisdictions;
    return those.length === 0 ? "yes" : those.some((place) => places.includes(place)) ? "yes" : "no";
  },
  rules: [asksAboutWarnings, asksAboutMinors, asksAboutEarlierSigners],
  omitted: [],
});
