/** What it is asked for, and what a clinician of the practice could note of that, where nobody has noted anything yet. */
import type { ConfidentialityException } from "../domain/exception.ts";
import type { DisclosureRequest, Party } from "../domain/request.ts";
import type { List, PersonId } from "../domain/schema.ts";
import type { FactName, Purpose } from "../domain/vocabulary.ts";
import type { World } from "./world.ts";

type Kind = ConfidentialityException["kind"];

/** What is noted for one answer: the kind of claim, and what it says beside whom it is about and who gets it. */
interface Note {
  readonly answer: string;
  readonly kind: Kind;
  readonly says: Readonly<{ [key: string]: unknown }>;
}

interface Matter {
  readonly fact: FactName;
  /** Any claim of these kinds, about whomever, is a note on the matter. */
  readonly kinds: List<Kind>;
  readonly notes: (recipient: Party) => List<Note>;
}

const suspicionOf = (victims: List<string>): Matter => ({
  fact: "suspicion", kinds: ["abuse"],
  notes: () => victims.map((victim) => ({ answer: `${victim}-now`, kind: "abuse", says: { victim, suspected: "yes", when: "now", nowAtRisk: "unknown", victimAgrees: "unknown", reported: "no", suspect: "unknown" } })),
});

const toSomebodyElse = ({ id, kind }: Party): Note => ({ answer: "to-somebody-else", kind: "threat", says: {
  victims: kind === "potential-victim" ? [id] : [], victim: "unknown", serious: "unknown", imminent: "unknown", intentAndAbility: "unknown", historyOfViolence: "unknown", heardFrom: "client", done: [],
} });

const toSelf = ({ id }: Party): Note => ({ answer: "to-self", kind: "self-danger", says: { serious: "unknown", imminent: "unknown", plan: "unknown", canHelp: [id], done: [] } });

/**
 * Grave matters that a purpose names. Each is a fact about which somebody can be asked, and none is brought about by asking. An answer
 * says what the question asks and no more: how serious and how near a danger is the clinician judges, and is asked next.
 */
const MATTERS: { readonly [P in Purpose]?: Matter } = {
  "medical-emergency": {
    fact: "emergency", kinds: ["emergency", "involved"],
    notes: () => [{ answer: "yes-and-cannot-be-asked", kind: "emergency", says: { canConsent: "no" } }, { answer: "yes-and-can-be-asked", kind: "emergency", says: { canConsent: "yes" } }],
  },
  "protection": {
    fact: "danger", kinds: ["threat", "self-danger", "abuse"],
    notes: (recipient) => [toSomebodyElse(recipient), toSelf(recipient)],
  },
  "suicide-prevention": { fact: "danger", kinds: ["threat", "self-danger", "emergency"], notes: (recipient) => [toSelf(recipient)] },
  "child-abuse-report": suspicionOf(["child"]),
  "adult-abuse-report": suspicionOf(["elder", "dependent-adult"]),
  "partner-violence-report": suspicionOf(["partner"]),
};

/** What a clinician could answer, and the request with what is then noted on it. */
export interface Unclaimed {
  readonly fact: FactName;
  readonly of: PersonId;
  readonly answers: List<readonly [answer: string, request: DisclosureRequest]>;
}

/** The grave matter that this request names and of which no claim tells, for each of those who hold what is asked for. */
export const unclaimedIn = ({ request, facts }: World, holders: List<PersonId>): List<Unclaimed> => {
  const { purpose, claims, recipient, requester, at } = request;
  const matter = MATTERS[purpose];
  const clinician = facts.clinicians.find(({ id }) => id !== requester.id && id !== recipient.id);
  if (matter === undefined || clinician === undefined || claims.some(({ kind }) => matter.kinds.includes(kind))) return [];
  const { fact, notes } = matter;
  const attested = { by: clinician.id, at, role: "treating-clinician", grounds: "clinical-judgement" };
  const noted = (of: PersonId, { answer, kind, says }: Note): DisclosureRequest =>
    ({ ...request, claims: [...claims, { ...says, id: `noted: ${answer} ${of}`, kind, of: [of], to: [recipient.id], knownAt: at, attested }] }) as unknown as DisclosureRequest;
  return [...new Set(holders)].sort().map((of): Unclaimed => ({ fact, of, answers: [["no", request], ...notes(recipient).map((note) => [note.answer, noted(of, note)] as const)] }));
};
