/** What was sent is written into the log, and nothing is that no decision has cleared. */
import { amend, type Amended } from "../domain/amend.ts";
import type { Casefile, CasefileInput } from "../domain/casefile.ts";
import { contentsOf, type Content } from "../domain/content.ts";
import type { DisclosureInput } from "../domain/disclosure.ts";
import { inputError, type Issue } from "../domain/issue.ts";
import { openCasefile, parseCasefile, parseRequest } from "../domain/parse.ts";
import type { DisclosureRequest, DisclosureRequestInput } from "../domain/request.ts";
import type { Known, List } from "../domain/schema.ts";
import { isInstant } from "../domain/time.ts";
import { clearedAs, isClearance, verifyClearance, type Clearance, type ClearanceFault } from "../engine/clearance.ts";
import { evaluate } from "../engine/evaluate.ts";
import type { Policy } from "../engine/policy.ts";

/** What was sent, in answer to which request. */
export interface Sent {
  /** A new id for the entry. */
  readonly id: string;
  readonly request: DisclosureRequest | DisclosureRequestInput;
  readonly at: string;
  /** The contents that went, by the ids that the decision has: all of the clearance or fewer. */
  readonly contents: List<string>;
  /** How it went, where that was not as asked for: the clearance then refuses it. */
  readonly form?: string;
  readonly channel?: string;
  /** Did it go out through an electronic health record? Default: not known. */
  readonly throughHealthRecord?: Known;
}

const FAULTS: { readonly [Fault in ClearanceFault]: readonly [path: string, message: string] } = {
  "not-a-clearance": ["/clearance", "not made by a decision"],
  "other-recipient": ["/sent/request/recipient", "cleared for somebody else"],
  "other-purpose": ["/sent/request/purpose", "cleared for another purpose"],
  "other-form": ["/sent/form", "cleared in another form"],
  "other-channel": ["/sent/channel", "cleared for another way of sending"],
  "other-content": ["/sent/contents", "not cleared"],
  "nothing": ["/sent/contents", "nothing was sent"],
  "bad-instant": ["/sent/at", "not an instant in the form YYYY-MM-DDThh:mm:ss with an offset"],
  "too-early": ["/sent/at", "sent before it was cleared"],
  "too-late": ["/sent/at", "sent after the clearance had ended: decide again"],
};

const notCleared = (issues: List<Issue>) => inputError("what was sent, as an entry of the log,", issues);

const groundsOf = ({ id }: Content, { grounds }: Clearance): DisclosureInput["contents"][number]["holders"] =>
  grounds.flatMap(({ content, holder, basis }) => (content === id && holder !== undefined ? [{ who: holder, basis }] : []));

const isAnsweredFor = (content: Content, clearance: Clearance): boolean =>
  [...content.holders].sort().join("\n") === groundsOf(content, clearance).map(({ who }) => who).sort().join("\n");

const logged = (content: Content, clearance: Clearance): DisclosureInput["contents"][number] => ({
  id: content.id, ...(content.topic === undefined ? {} : { topic: content.topic }), kinds: content.kinds, part2: content.part2,
  about: content.about, holders: groundsOf(content, clearance),
});

/** An id is no proof: the recipient must come as it was cleared, and each content be the confidence of those who were asked for. */
const notAsCleared = ({ recipient: { kind, place } }: DisclosureRequest, contents: List<Content>, clearance: Clearance): List<Issue> => {
  const as = clearedAs(clearance);
  return [
    ...(as?.kind === kind ? [] : [{ path: "/sent/request/recipient/kind", code: "other-recipient" as const, message: `cleared for somebody who is something else than \`${kind}\`` }]),
    ...(as?.place === place ? [] : [{ path: "/sent/request/recipient/place", code: "other-recipient" as const, message: `cleared for somebody who is elsewhere than \`${place}\`` }]),
    ...contents.filter((content) => !isAnsweredFor(content, clearance))
      .map(({ id }) => ({ path: "/sent/contents", code: "other-content" as const, message: `the confidence of others than when it was cleared: \`${id}\`` })),
  ];
};

/**
 * The casefile with one more entry in its log, and the patches that make it. What went out without a clearance, or
 * beyond it, is no entry but an incident: `assessBreach` judges that. With a policy, what is to be logged is decided once
 * more at the instant of sending, so that a form revoked in between is not overlooked.
 *
 * @throws {InputError} when the clearance does not cover what was sent, or the policy no longer lets it go; each issue has its code.
 */
export const recordDisclosure = (casefile: Casefile | CasefileInput, clearance: unknown, what: Sent, { policy }: { readonly policy?: Policy } = {}): Amended => {
  const file = openCasefile(casefile);
  const { contents: went, ...how } = what; // read once: what is held against the clearance is what is logged
  const sent: Sent = { ...how, contents: [...went] };
  const request = parseRequest(sent.request);
  const sending = {
    to: request.recipient.id, purpose: request.purpose, form: sent.form ?? request.form, channel: sent.channel ?? request.channel.by, contents: sent.contents,
  };
  const verified = verifyClearance(clearance, sending, sent.at);
  if (!verified.ok || !isClearance(clearance)) {
    const faults: List<ClearanceFault> = verified.ok ? ["not-a-clearance"] : verified.faults;
    throw notCleared(faults.map((code) => ({ code, path: FAULTS[code][0], message: FAULTS[code][1] })));
  }
  const contents = contentsOf(request, file).filter(({ id }) => sent.contents.includes(id));
  const issues = sent.contents.flatMap((id, index): Issue[] => (contents.some((content) => content.id === id) ? []
    : [{ path: `/sent/contents/${String(index)}`, code: "other-content", message: `not asked for in this request: \`${id}\`` }]));
  issues.push(...notAsCleared(request, contents, clearance));
  if (issues.length > 0) throw notCleared(issues);
  if (policy !== undefined && isInstant(sent.at)) {
    const { portions } = evaluate(parseRequest({ ...request, at: sent.at }), file, policy);
    const held = portions.filter(({ content, verdict }) => sent.contents.includes(content) && verdict !== "may" && verdict !== "must");
    if (held.length > 0) {
      throw notCleared(held.map(({ content }) => ({
        path: `/sent/contents/${String(sent.contents.indexOf(content))}`, code: "no-longer-allowed", message: `may not go any more when it is sent: \`${content}\``,
      })));
    }
  }
  const { recipient: { id, kind, place }, purpose, requester, made } = request;
  const entry: DisclosureInput = {
    id: sent.id, at: sent.at, to: { id, kind, place }, purpose, form: clearance.form, channel: clearance.channel, requestedBy: requester.id, made,
    throughHealthRecord: sent.throughHealthRecord ?? "unknown", contents: contents.map((content) => logged(content, clearance)), stays: [],
  };
  return amend(parseCasefile(file.facts), (draft) => { draft.disclosures.push(structuredEntry(entry)); });
};

/** A copy that a draft may own. */
const structuredEntry = (entry: DisclosureInput) => ({
  ...entry, to: { ...entry.to }, stays: [],
  contents: entry.contents.map((content) => ({ ...content, kinds: [...content.kinds], about: [...content.about], holders: content.holders.map((holder) => ({ ...holder })) })),
});
