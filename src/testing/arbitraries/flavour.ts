/** Whole cases with a chosen flavour: who is treated together, what became of them, and in which state. */
import * as fc from "fast-check";
import type { CasefileInput } from "../../domain/casefile.ts";
import type { Basis } from "../../domain/vocabulary.ts";
import type { Policy } from "../../engine/policy.ts";
import type { Case } from "../case.ts";
import { requestOn } from "./by-gate.ts";
import { casefile } from "./casefile.ts";
import { consulted, plain, waived } from "./plain.ts";
import { request } from "./request.ts";

/** What a case can taste of. */
export const FLAVOURS = ["individual", "couple", "family", "group", "minor", "divorce", "part2", "dead", "unable"] as const;
/** One of `FLAVOURS`. */
export type Flavour = (typeof FLAVOURS)[number];

type Client = CasefileInput["clients"][number];

const client = (change: (client: Client) => Partial<Client>) => (file: CasefileInput): CasefileInput =>
  ({ ...file, clients: file.clients.map((each) => ({ ...each, ...change(each) })) });

const MOTHER: Client["representatives"][number] = { who: "mother", as: "parent", authority: "shown", decree: "no-decree", from: "2020-01-01T00:00:00-08:00", until: "open", concerns: [] };

const CHANGES: { readonly [F in Flavour]: (file: CasefileInput) => CasefileInput } = {
  individual: ({ clients, unit, others, ...file }) => ({
    ...file, clients: clients.slice(0, 1), others: [...others, ...clients.slice(1).map(({ id }) => ({ id, ofAge: "yes" as const }))],
    unit: { ...unit, kind: "individual", clientIs: "each-member", charting: "separate", members: unit.members.slice(0, 1).map((member) => ({ ...member, as: "client" as const })) },
  }),
  couple: (file) => (file.clients.length === 2 ? { ...file, unit: { ...file.unit, relation: "married" } } : file),
  family: (file) => ({
    ...client(({ id, born }) => (id === "ben" ? { born: "2012-05-01", representatives: [{ ...MOTHER, who: "ana" }, MOTHER] } : { born }))(file),
    unit: { ...file.unit, kind: "family", relation: "family-with-minors", members: file.unit.members.map((member) => ({ ...member, as: member.who === "ben" ? "child" as const : "parent" as const })) },
  }),
  group: (file) => ({ ...file, unit: { ...file.unit, kind: "group", relation: "closed-group", members: file.unit.members.map((member) => ({ ...member, as: "participant" as const })) } }),
  minor: client(({ id, representatives }) => (id === "ana" ? { born: "2012-05-01", representatives: representatives.length > 0 ? representatives : [MOTHER] } : {})),
  divorce: (file) => ({ ...file, unit: { ...file.unit, relation: "divorced", dissolved: "2026-03-01T00:00:00-08:00" } }),
  part2: (file) => ({
    ...file, part2Program: "yes",
    records: file.records.map((record) => ({ ...record, portions: record.portions.map((portion) => (portion.kind === "deidentified" ? portion : { ...portion, part2: "yes" as const })) })),
  }),
  dead: client(({ id, born }) => (id === "ana" && born < "2026-03-01" ? { died: "2026-03-01" } : {})),
  unable: client(({ id }) => (id === "ana" ? { capacity: [{ from: "2026-03-01T00:00:00-08:00", is: "unable" }] } : {})),
};

/** What a case is made of, where that is chosen. */
export interface Taste {
  /** Default: any, or none. */
  readonly flavour?: Flavour;
  /** Where all of it happens. Default: California. */
  readonly place?: CasefileInput["jurisdictions"][number];
  /** The grounds on which the request comes. Default: somebody who might come, or a ground of the gate, each half of the time. */
  readonly bases?: readonly Basis[];
}

const elsewhere = (place: string) => (aCase: Pick<Case, "casefile" | "request">): Pick<Case, "casefile" | "request"> =>
  JSON.parse(JSON.stringify(aCase).replaceAll('"US-CA"', JSON.stringify(place))) as Pick<Case, "casefile" | "request">;

/** How far a case is eased: as it comes, plain, plain and talked over, or plain, talked over and waived by everybody. */
const EASES: readonly ((aCase: Case) => Case)[] = [
  (aCase) => aCase, plain, plain, (aCase) => consulted(plain(aCase)), (aCase) => waived(consulted(plain(aCase))), (aCase) => waived(consulted(plain(aCase))),
];

/** Cases of a flavour, in a place, on chosen grounds, under policies of the given kind. */
export const flavoured = (policies: fc.Arbitrary<Policy>, { flavour, place = "US-CA", bases }: Taste = {}): fc.Arbitrary<Case> => fc.record({
  taste: flavour === undefined ? fc.constantFrom<Flavour | undefined>(undefined, ...FLAVOURS) : fc.constant(flavour),
  file: casefile(), asked: bases === undefined ? fc.oneof({ arbitrary: request(), weight: 1 }, { arbitrary: requestOn(), weight: 6 }) : requestOn(...bases), policy: policies,
  eased: fc.constantFrom(...EASES),
}).map(({ taste, file, asked, policy, eased }) => {
  const changed = taste === undefined ? file : CHANGES[taste](file);
  // An inquiry into a death is about somebody who died; whoever is involved in the care is mostly asked for somebody who cannot be.
  const fitting = asked.purpose === "death-inquiry" ? CHANGES.dead(changed) : asked.claims.some(({ kind }) => kind === "involved") ? CHANGES.unable(changed) : changed;
  return eased({ ...elsewhere(place)({ casefile: flavour === undefined ? fitting : changed, request: asked }), policy });
});
