/** What an account can do to somebody: whose address stays out of it, and what is looked at before it goes. */
import { channelWishes } from "../domain/agreed.ts";
import { anyOf } from "../domain/known.ts";
import type { OpenFile } from "../domain/open.ts";
import { isDead, isInForceAgainst } from "../domain/persons.ts";
import type { Known, List, PersonId } from "../domain/schema.ts";
import type { Session } from "../domain/session.ts";
import type { Instant } from "../domain/time.ts";
import type { PartyKind } from "../domain/vocabulary.ts";
import type { Message } from "../engine/finding.ts";
import type { AccountingLaw } from "../engine/trail-law.ts";
import type { AccountingLine } from "./account-lines.ts";
import { CAUTIONS } from "./cautions.ts";
import { holding } from "./stays.ts";

interface For { readonly client: PersonId; readonly at: Instant }

/** Kinds of recipients who were told so that they are safe from somebody. */
const TO_BE_SAFE: List<PartyKind> = ["potential-victim", "victims-parent", "person-able-to-prevent-harm", "protective-service"];

/** Is whoever received it to be safe from this client: told for that, protected by a court, or reached only as he or she has asked (45 CFR 164.522(b)(1))? */
const isSafeFrom = (client: PersonId, { to, kind }: AccountingLine, file: OpenFile, at: Instant): boolean => {
  const recipient = to === client ? undefined : file.clients.get(to);
  return TO_BE_SAFE.includes(kind) || (recipient !== undefined && (isInForceAgainst(recipient, client, at) || channelWishes(file, to, at) !== undefined));
};

/** The lines, of which some go without an address. */
export const withoutAddresses = (lines: List<AccountingLine>, { client, at }: For, file: OpenFile): List<AccountingLine> =>
  lines.map((line) => (isSafeFrom(client, line, file, at) ? { ...line, withoutAddress: true } : line));

const OWN_CARE: { readonly [C in Session["consentedBy"]]: Known } = { client: "yes", court: "yes", parent: "no", both: "no", unknown: "unknown" };

/** Is some of it of care for which no parent's consent stands? The log tells not of which session something is, so any will do. */
export const isOwnCare = (client: PersonId, file: OpenFile): Known => {
  const sessions = file.sessionsOf.get(client) ?? [];
  return sessions.length === 0 ? "unknown" : anyOf(sessions.map(({ consentedBy }) => OWN_CARE[consentedBy]));
};

/** Is it an incident of which an official has asked that nobody is told yet? Whether that holds back the account too, 164.412 does not say. */
const isHeldIncident = ({ first, lapse }: AccountingLine, { stays }: AccountingLaw, file: OpenFile, at: Instant): boolean => lapse !== undefined
  && file.facts.incidents.some((incident) => incident.at === first && incident.lapse === lapse && stays !== undefined && holding(incident.stays, stays.orally, at).length > 0);

/** After death, where nobody on file certainly acts for the estate: who may have the account is asked. Source: 45 CFR 164.502(g)(4). */
export const asksWhoActs = (client: PersonId, file: OpenFile, at: Instant): List<Message> => {
  const person = file.clients.get(client);
  return person !== undefined && isDead(person, at) ? [{ id: "nobody-acts", text: CAUTIONS["nobody-acts"], slots: { people: [client] } }] : [];
};

/** What the practice looks at before it gives the account to anybody. */
export const beforeItGoes = (lines: List<AccountingLine>, laws: List<AccountingLaw>, { at }: For, file: OpenFile): List<Message> => {
  const safe = [...new Set(lines.filter(({ withoutAddress }) => withoutAddress).map(({ to }) => to))].sort();
  const ids: List<"tells-of-a-report" | "held-incident"> = [
    ...(lines.some(({ basis, what }) => basis === "abuse-report" || what.some(({ topic }) => topic === "abuse-report" || topic === "report-follow-up")) ? ["tells-of-a-report" as const] : []),
    ...(lines.some((line) => laws.some((law) => isHeldIncident(line, law, file, at))) ? ["held-incident" as const] : []),
  ];
  return [
    ...ids.map((id) => ({ id, text: CAUTIONS[id], slots: {} })),
    ...(safe.length === 0 ? [] : [{ id: "without-address", text: CAUTIONS["without-address"], slots: { people: safe } }]),
  ];
};
