/** Engines that are wrong about who is who, and who may speak for whom. */
import { onClients, onFile, onPortions, onRequest, onSessions, without, type Specimen } from "./specimen.ts";

/** Papers that end with the life of the person whom they are about. */
const FOR_LIFE: ReadonlySet<string> = new Set(["parent", "guardian", "conservator", "health-agent", "financial-agent", "step-parent", "foster-parent"]);

/** Engines that are wrong about who is who, and who may speak for whom. */
export const ofPeople: readonly Specimen[] = [
  {
    id: "order-dependent-members", law: 3, wrong: "Only the member who stands first in the file is asked.",
    evaluate: onPortions((portion) => ({ ...portion, holders: portion.holders.slice(0, 1) })),
  },
  {
    id: "requester-is-recipient", law: 13, wrong: "Whoever asks is taken for the one who gets it.",
    evaluate: onRequest(({ requester }) => ({ recipient: requester })),
  },
  {
    id: "parent-always-entitled", law: 13, wrong: "A parent may have whatever is in a minor's file.",
    evaluate: onFile(({ clients, sessions }) => ({
      clients: clients.map((client) => ({
        ...client,
        representatives: client.representatives.map((paper) => (["parent", "step-parent"].includes(paper.as) ? { ...paper, as: "parent", authority: "shown", decree: "sole", until: "open", concerns: [] } : paper)),
      })),
      sessions: sessions.map((session) => ({ ...session, consentedBy: session.consentedBy === "client" ? "parent" : session.consentedBy })),
    })),
  },
  {
    id: "representative-after-death", law: 13, wrong: "Who spoke for the living goes on to speak for the dead.",
    evaluate: onClients((client) => (client.died === undefined ? client
      : { ...client, representatives: client.representatives.map((paper) => (FOR_LIFE.has(paper.as) ? { ...paper, as: "executor", authority: "shown", until: "open" } : paper)) })),
  },
  {
    id: "the-dead-have-no-secrets", law: 13, wrong: "What a dead person told is nobody's confidence any more.",
    evaluate: onPortions((portion, { casefile }) => {
      const living = portion.holders.filter((who) => casefile.clients.every(({ id, died }) => id !== who || died === undefined));
      return living.length === 0 ? portion : { ...portion, holders: living };
    }),
  },
  {
    id: "everybody-can-sign", law: 13, wrong: "Nobody asks how old somebody was who signed, nor whether he was in a state to.",
    evaluate: onClients((client) => ({ ...client, born: "1970-01-01", capacity: [{ from: "1970-01-01T00:00:00-08:00", is: "able" }] })),
  },
  {
    id: "divorce-divides-the-file", wrong: "What a couple said together belongs after the divorce to the one who asks.",
    evaluate: onPortions((portion, { casefile, request }) => {
      const { relation, dissolved } = casefile.unit;
      const theirs = [request.requester.id, ...request.onBehalfOf].find((who) => portion.holders.includes(who));
      return (relation === "divorced" || dissolved !== undefined) && theirs !== undefined ? { ...portion, holders: [theirs] } : portion;
    }),
  },
  {
    id: "whoever-says-so", law: 2, wrong: "Nobody checks who is on the phone.",
    evaluate: onRequest(({ requester, recipient }) => ({
      requester: { ...requester, identity: "yes", authority: "yes" }, recipient: { ...recipient, identity: "yes", authority: "yes" },
    })),
  },
  {
    id: "objections-not-read", wrong: "What a client said must not happen is kept in the file and not read.",
    evaluate: onClients((client) => ({ ...client, objections: [] })),
  },
  {
    id: "home-law-only", wrong: "The law of the practice's own state is asked, wherever the client was.",
    evaluate: onSessions((session, { casefile }) => ({ ...session, clientsWereIn: casefile.clinicians.flatMap(({ licences }) => licences.map((each) => each.in)).slice(0, 1) })),
  },
  {
    id: "agreements-never-end", law: 15, wrong: "What was agreed once holds for ever, whoever has taken it back and whatever was to be asked again.",
    evaluate: onFile(({ agreements }) => ({
      agreements: agreements.map((each) => ("signatures" in each ? { ...each, signatures: each.signatures.map((signature) => without(signature, "revoked")) }
        : each.kind === "collateral" ? { ...each, checkInDue: "2099-01-01T00:00:00-08:00" } : each)),
    })),
  },
];
