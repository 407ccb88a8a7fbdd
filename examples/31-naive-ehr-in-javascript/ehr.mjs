/**
 * A release-of-information module as one meets it: deliberately naive, to be found out by subrosa's vectors.
 * Run by itself it speaks JSON lines with `subrosa-conformance --cmd "node ehr.mjs"`; imported, it is `decide`.
 */
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** Wrong: the newest signature wins, whoever signed it and for whose information; a revocation counts from the next day. */
const newestFormFor = ({ releases }, { recipient, at }) => releases
  .filter((form) => form.recipients.includes(recipient.id) && !(form.revoked && form.revoked.at.slice(0, 10) < at.slice(0, 10)))
  .sort((a, b) => (a.signedAt < b.signedAt ? 1 : -1))[0];

/** Wrong: notes are told by their label, and the record of two belongs to whoever stands first in it. */
const mayGo = (portion, casefile, request) => {
  if (portion.kind === "psychotherapy-notes") return false;
  if (portion.holders[0] === request.recipient.id) return true;
  if (["guardian", "custodial-parent", "noncustodial-parent"].includes(request.recipient.kind)) return true; // wrong: a parent is always entitled
  if (request.claims.some(({ kind }) => kind === "threat" || kind === "emergency" || kind === "court-order")) return true; // wrong: one danger opens the chart
  return newestFormFor(casefile, request) !== undefined;
};

/** What the module answers: the outcome over the notes that were asked for. */
export const decide = ({ casefile, request }) => {
  const portions = casefile.records.flatMap((record) => record.portions);
  const wanted = request.asked.flatMap((asked) => {
    if (asked.what === "portions") return portions.filter(({ id }) => asked.ids.includes(id));
    return asked.what === "whole-file" ? portions : portions.filter(({ id }) => asked.drawnFrom.includes(id));
  });
  const open = wanted.filter((portion) => mayGo(portion, casefile, request));
  return { outcome: open.length === 0 ? "deny" : open.length === wanted.length ? "allow" : "partial" };
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for await (const line of createInterface({ input: process.stdin })) {
    const question = JSON.parse(line);
    console.log(JSON.stringify({ id: question.id, ...decide(question) }));
  }
}
