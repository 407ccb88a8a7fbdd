/** What a rule found: it holds, it is silent, or it cannot tell and names the facts that are missing. */
import type { Missing } from "../domain/known.ts";
import type { Instant } from "../domain/time.ts";
import type { List } from "../domain/schema.ts";

/** What fills the slots of a message. Ids and words, never sentences. */
export type Slots = Readonly<{ [slot: string]: string | List<string> }>;

/** A sentence as data: an id, the English template and what fills its slots. */
export interface Message {
  readonly id: string;
  readonly text: string;
  readonly slots: Slots;
}

/** The rule holds, and says so in one of its messages. */
export interface Holds {
  readonly kind: "holds";
  /** Id of one of the rule's messages. */
  readonly message: string;
  readonly slots: Slots;
  /** Where the rule runs a clock: the instant from which it counts. */
  readonly since?: Instant;
}
/** The rule would hold or not by facts that are missing. */
export interface Undetermined {
  readonly kind: "undetermined";
  readonly missing: List<Missing>;
  /** What it would say if it held. Left out, it is told by its title. */
  readonly says?: Holds;
}
/** What a rule answers: it holds, it cannot tell, or it is silent. */
export type Finding = Holds | Undetermined | { readonly kind: "silent" };

/** The rule has nothing to say here. */
export const silent: Finding = Object.freeze({ kind: "silent" });

/** The rule cannot tell before these facts are known. */
export const undetermined = (...missing: List<Missing>): Finding => ({ kind: "undetermined", missing });

/** The rule cannot tell before these facts are known, and this is what it would say: a duty in doubt is owed in its own words, with its own clock. */
export const inDoubt = (missing: List<Missing>, says: Finding): Finding => (says.kind === "holds" ? { kind: "undetermined", missing, says } : { kind: "undetermined", missing });

type SlotNames<Template extends string> = Template extends `${string}{${infer Slot}}${infer Rest}` ? Slot | SlotNames<Rest> : never;
type SlotsOf<Template extends string> = { readonly [Slot in SlotNames<Template>]: string | List<string> };

/** Messages of a rule: an id, and a sentence with `{slots}`. */
export type Messages = Readonly<{ [id: string]: string }>;

/** Says which message holds and fills its slots; a wrong id or slot does not compile. */
export type Say<M extends Messages> = <Id extends string & keyof M>(
  message: Id,
  ...rest: SlotNames<M[Id]> extends never ? [slots?: Slots, since?: Instant] : [slots: SlotsOf<M[Id]>, since?: Instant]
) => Finding;

/** The slots of a message that has none. */
export const NOTHING_TO_FILL: Slots = Object.freeze({});

/** The untyped form of `Say`, handed to every rule. */
export const say = (message: string, slots: Slots = NOTHING_TO_FILL, since?: Instant): Finding =>
  since === undefined ? { kind: "holds", message, slots } : { kind: "holds", message, slots, since };
