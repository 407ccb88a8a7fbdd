/** Proof of what was decided on what, under what, without a word of it: digests only, since an id can be somebody's name. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Casefile, CasefileInput } from "../domain/casefile.ts";
import { openCasefile, parseRequest } from "../domain/parse.ts";
import type { DisclosureRequest, DisclosureRequestInput } from "../domain/request.ts";
import type { List } from "../domain/schema.ts";
import type { Decision } from "../engine/decision.ts";
import { evaluate } from "../engine/evaluate.ts";
import { frozen } from "../engine/gather.ts";
import type { Pack } from "../engine/pack.ts";
import type { Policy } from "../engine/policy.ts";
import { VERSION } from "../engine/version.ts";
import { canonical } from "./canonical.ts";

/** One body of rules as a receipt names it. */
export interface PackSeal {
  readonly id: string;
  readonly edition: string;
  readonly version: string;
  /** SHA-256 of all that the pack says as data: what a function computes is not in it, and shows in the decision. */
  readonly digest: string;
}

/** What a receipt says, before it is canonical JSON. Digests are SHA-256 in hexadecimal. */
export interface ReceiptData {
  readonly receipt: 1;
  readonly library: string;
  readonly at: string;
  readonly outcome: Decision["outcome"];
  /** Of request and casefile together, so that nobody can guess at a request alone. */
  readonly input: string;
  readonly policy: { readonly digest: string; readonly packs: List<PackSeal> };
  /** Of the decision together with its input, for the same reason. */
  readonly decision: string;
}

/** What came out of a replay. */
export interface Replay {
  /** Do the same bytes come out? */
  readonly same: boolean;
  /** What differs, if not: in the order in which to look. */
  readonly differs: List<
    | { readonly what: "receipt" | "library" | "input" | "decision" }
    | { readonly what: "policy"; readonly pack: string; readonly how: "added" | "missing" | "edition" | "version" | "content" }
    | { readonly what: "policy"; readonly how: "places-or-cautions" }
  >;
}

const digest = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(canonical(value))));

const seals = new WeakMap<Pack, PackSeal>();

const sealOf = (pack: Pack): PackSeal => {
  const known = seals.get(pack);
  if (known !== undefined) return known;
  const { id, edition, version } = pack;
  const seal = Object.freeze({ id, edition, version, digest: digest(pack) });
  seals.set(pack, seal);
  return seal;
};

const dataOf = (decision: Decision, request: DisclosureRequest, casefile: Casefile, policy: Policy): ReceiptData => {
  const input = digest({ request, casefile });
  const packs = policy.packs.map(sealOf);
  return {
    receipt: 1, library: VERSION, at: request.at, outcome: decision.outcome, input,
    policy: { digest: digest({ packs, places: policy.places, cautions: policy.cautions }), packs },
    decision: digest({ input, decision }),
  };
};

/**
 * The receipt of a decision, as canonical JSON (RFC 8785): digests of input, policy and decision. No name, id or note of
 * anybody is in it. The order of keys in the input changes nothing; any fact does.
 *
 * @throws {InputError} when the request or the casefile is not coherent.
 */
export const receipt = (decision: Decision, request: DisclosureRequest | DisclosureRequestInput, casefile: Casefile | CasefileInput, policy: Policy): string =>
  canonical(dataOf(decision, parseRequest(request), openCasefile(casefile).facts, policy));

const HEX = /^[0-9a-f]{64}$/;

const isSeal = (value: unknown): value is PackSeal => {
  const seal = value as Partial<PackSeal> | null;
  return typeof seal === "object" && seal !== null && [seal.id, seal.edition, seal.version].every((each) => typeof each === "string") && HEX.test(String(seal.digest));
};

/** What a text says, if it is a receipt in canonical form. */
const read = (text: string): ReceiptData | undefined => {
  try {
    const data = JSON.parse(text) as ReceiptData;
    if (String(data.receipt) !== "1" || canonical(data) !== text) return undefined;
    if (![data.input, data.decision, data.policy.digest].every((each) => HEX.test(each)) || !data.policy.packs.every(isSeal)) return undefined;
    return data;
  } catch {
    return undefined;
  }
};

const packsThatDiffer = (before: List<PackSeal>, now: List<PackSeal>): Replay["differs"] => {
  const old = new Map(before.map((seal) => [seal.id, seal]));
  const fresh = new Set(now.map(({ id }) => id));
  return [
    ...before.filter(({ id }) => !fresh.has(id)).map(({ id }) => ({ what: "policy", pack: id, how: "missing" }) as const),
    ...now.flatMap(({ id, edition, version, digest }): Replay["differs"] => {
      const was = old.get(id);
      if (was === undefined) return [{ what: "policy", pack: id, how: "added" }];
      if (was.edition !== edition) return [{ what: "policy", pack: id, how: "edition" }];
      if (was.version !== version) return [{ what: "policy", pack: id, how: "version" }];
      return was.digest === digest ? [] : [{ what: "policy", pack: id, how: "content" }];
    }),
  ];
};

const NO_RECEIPT: Replay = frozen({ same: false, differs: [{ what: "receipt" } as const] });

/**
 * Decides again and says whether the same bytes come out. Where they do not: whether it is the input, the policy and
 * which pack of it, this library's version, or, with all those the same, the decision alone.
 *
 * @throws {InputError} when the request or the casefile is not coherent.
 */
export const replay = (text: string, request: DisclosureRequest | DisclosureRequestInput, casefile: Casefile | CasefileInput, policy: Policy): Replay => {
  const before = read(text);
  if (before === undefined) return NO_RECEIPT;
  const file = openCasefile(casefile);
  const asked = parseRequest(request);
  const now = dataOf(evaluate(asked, file, policy), asked, file.facts, policy);
  const packs = packsThatDiffer(before.policy.packs, now.policy.packs);
  const differs: Replay["differs"] = [
    ...(before.library === now.library ? [] : [{ what: "library" } as const]),
    ...(before.input === now.input ? [] : [{ what: "input" } as const]),
    ...packs,
    ...(packs.length === 0 && before.policy.digest !== now.policy.digest ? [{ what: "policy", how: "places-or-cautions" } as const] : []),
    ...(before.decision === now.decision && before.outcome === now.outcome ? [] : [{ what: "decision" } as const]),
  ];
  const same = text === canonical(now);
  // A receipt that agrees in every digest and still is another text has been written by nobody of ours.
  return same || differs.length > 0 ? frozen({ same, differs }) : NO_RECEIPT;
};
