/** Engines that read signed forms wrongly. */
import type { ReleaseInput } from "../../domain/release.ts";
import { dayOf, epochOf, type Instant } from "../../domain/time.ts";
import { TOPICS } from "../../domain/vocabulary.ts";
import type { CasefileInput } from "../../domain/casefile.ts";
import { onFile, onForms, without, type Specimen } from "./specimen.ts";

/** The form as if somebody else had given it. */
const asOf = (form: ReleaseInput, who: string): ReleaseInput => ({ ...form, id: `${form.id} of ${who}`, of: who, ...(form.signedAs === "self" ? { signedBy: who } : {}) });

/** One form as if each of the clients had given it. */
const ofEach = (form: ReleaseInput, { clients }: CasefileInput): readonly ReleaseInput[] => clients.map(({ id }) => (id === form.of ? form : asOf(form, id)));

const epoch = (instant: string): number => epochOf(instant as Instant);
const day = (instant: string): string => dayOf(instant as Instant);

/** Engines that read signed forms wrongly. */
export const ofForms: readonly Specimen[] = [
  {
    id: "any-of-consent", law: 6, wrong: "The consent of any one of the partners opens what they said together.",
    evaluate: onForms((form, { casefile }) => ofEach(form, casefile)),
  },
  {
    id: "newest-signature-wins", law: 6, wrong: "Of all forms on file the newest decides, whoever signed it.",
    evaluate: onFile((casefile) => {
      const newest = [...casefile.releases].sort((a, b) => epoch(a.signedAt) - epoch(b.signedAt)).at(-1);
      return { releases: newest === undefined ? [] : ofEach(newest, casefile) };
    }),
  },
  {
    id: "husbands-release-for-both", law: 6, wrong: "The release of the partner in whose name the file is kept, most often the husband, is used for both.",
    evaluate: onForms((form, { casefile }) => (form.of === casefile.unit.members.at(-1)?.who ? ofEach(form, casefile) : [form])),
  },
  {
    id: "one-waiver-for-all", law: 16, wrong: "One person's waiver of privilege is a waiver of everybody's.",
    evaluate: onForms((form, { casefile }) => (form.act === "privilege-waiver" ? ofEach(form, casefile) : [form])),
  },
  {
    id: "first-release-only", law: 3, wrong: "Only the first release on file is looked at.",
    evaluate: onFile(({ releases }) => ({ releases: releases.slice(0, 1) })),
  },
  {
    id: "no-form-no-question", law: 6, wrong: "Whoever has signed nothing has nothing to say: where no form of a person is on file, another's is taken.",
    evaluate: onFile(({ clients, releases }) => ({
      releases: [...releases, ...clients.filter(({ id }) => releases.every(({ of }) => of !== id)).flatMap(({ id }) => releases.slice(0, 1).map((form) => asOf(form, id)))],
    })),
  },
  {
    id: "forms-lend", law: 24, wrong: "What one form lacks is taken from another, whoever signed that.",
    evaluate: onForms((form, { casefile: { releases } }) => {
      const statements = releases.filter(({ of }) => of === form.of).flatMap((each) => each.statements);
      return [{ ...form, statements: [...new Set(statements)] }];
    }),
  },
  {
    id: "expiry-not-read", law: 8, wrong: "A release is good for ever.",
    evaluate: onForms((form) => [{ ...form, expires: "2099-12-31" }]),
  },
  {
    id: "expiry-ignored-on-the-day", law: 15, wrong: "A release that ended this morning is good until tonight.",
    evaluate: onForms((form) => [typeof form.expires === "string" && form.expires.includes("T") ? { ...form, expires: day(form.expires) } : form]),
  },
  {
    id: "last-day-lost", law: 13, wrong: "A release that names a last day ends when that day begins.",
    evaluate: onForms((form) => [typeof form.expires === "string" && /^\d{4}-\d\d-\d\d$/.test(form.expires) ? { ...form, expires: `${form.expires}T00:00:00-08:00` } : form]),
  },
  {
    id: "revocation-not-read", law: 6, wrong: "A release that was revoked is honoured.",
    evaluate: onForms((form) => [without(form, "revoked")]),
  },
  {
    id: "revoked-honoured-until-midnight", law: 8, wrong: "A release that was revoked this morning is honoured until midnight.",
    evaluate: onForms((form, { request }) => [form.revoked !== undefined && day(form.revoked.at) === day(request.at) ? without(form, "revoked") : form]),
  },
  {
    id: "any-recipient", law: 8, wrong: "A release counts for whoever comes with it, for whatever purpose.",
    evaluate: onForms((form, { request }) => [{ ...form, recipients: [request.recipient.id], purposes: "any" }]),
  },
  {
    id: "any-kind", law: 8, wrong: "A release of some of the record is a release of all of it, psychotherapy notes included.",
    evaluate: onForms((form) => [{
      ...form, covers: { ...form.covers, kinds: ["progress-note", "psychotherapy-notes", "billing", "litigation-file"], statements: TOPICS, days: "all", sensitivities: "all" },
    }]),
  },
  {
    id: "said-is-signed", law: 8, wrong: "A yes on the phone is a signature.",
    evaluate: onForms((form) => [{ ...form, form: "written" }]),
  },
];
