/** Engines that believe what is put before them. */
import { onClaims, onRequest, type Specimen } from "./specimen.ts";

/** Engines that believe what is put before them. */
export const ofClaims: readonly Specimen[] = [
  {
    id: "subpoena-is-an-order", wrong: "A subpoena is obeyed as if a judge had signed it.",
    evaluate: onClaims((claim, { request }) => (claim.kind !== "subpoena" ? claim : {
      id: claim.id, of: claim.of, to: claim.to, attested: claim.attested, knownAt: claim.knownAt,
      kind: "court-order", judge: "yes", jurisdiction: claim.jurisdiction, privilege: "ruled", heard: claim.of, covers: "all-named", deliverTo: request.recipient.id,
      subpartE: "yes", subpoena: "yes", returnAt: claim.returnAt,
    })),
  },
  {
    id: "every-paper-is-in-order", law: 16, wrong: "A paper that looks official is in order: nobody asks who signed it, who was heard, or what was served.",
    evaluate: onClaims((claim) => {
      if (claim.kind === "court-order") return { ...claim, judge: "yes", privilege: "ruled", heard: claim.of, covers: "all-named", subpartE: "yes", subpoena: "yes" };
      if (claim.kind === "subpoena") return { ...claim, served: "yes", domesticated: "yes", assurance: "notice", noticeAt: claim.knownAt, objectionTimeOver: "yes" };
      return claim.kind === "search-warrant" ? { ...claim, judge: "yes" } : claim;
    }),
  },
  {
    id: "a-claim-is-about-all", law: 18, wrong: "What is claimed of one person is taken to be so of everybody in the file.",
    evaluate: onRequest(({ claims }, { casefile }) => ({ claims: claims.map((claim) => ({ ...claim, of: [...casefile.clients, ...casefile.others].map(({ id }) => id) })) })),
  },
  {
    id: "a-claim-reaches-whoever-asks", law: 18, wrong: "A ground for telling one person is a ground for telling whoever asks.",
    evaluate: onRequest(({ claims, recipient }) => ({ claims: claims.map((claim) => ({ ...claim, to: [recipient.id] })) })),
  },
  {
    id: "nobody-stands-behind-it", law: 18, wrong: "What is claimed counts, whoever says it and whenever.",
    evaluate: onClaims((claim, { casefile, request }) => {
      const [therapist] = casefile.clinicians;
      return therapist === undefined ? claim : { ...claim, attested: { by: therapist.id, at: request.receivedAt, role: "treating-clinician", grounds: "clinical-judgement" } };
    }),
  },
  {
    id: "every-threat-is-serious", wrong: "Angry words are a threat: nobody asks whether it is serious, imminent, and against whom.",
    evaluate: onClaims((claim, { request }) => {
      if (claim.kind === "threat") return { ...claim, serious: "yes", imminent: "yes", intentAndAbility: "yes", victim: "named", victims: [...new Set([...claim.victims, request.recipient.id])] };
      return claim.kind === "self-danger" ? { ...claim, serious: "yes", imminent: "yes", plan: "yes", canHelp: [...new Set([...claim.canHelp, request.recipient.id])] } : claim;
    }),
  },
];
