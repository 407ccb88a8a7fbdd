/** The states that come with this library, by where they are. */
import type { Pack } from "../../engine/pack.ts";
import { california } from "./california/index.ts";
import { colorado } from "./colorado/index.ts";
import * as couplesRule from "./couples-rule/index.ts";
import { florida } from "./florida/index.ts";
import { illinois } from "./illinois/index.ts";
import { massachusetts } from "./massachusetts/index.ts";
import { newYork } from "./new-york/index.ts";
import { ohio } from "./ohio/index.ts";
import { pennsylvania } from "./pennsylvania/index.ts";
import { texas } from "./texas/index.ts";
import { virginia } from "./virginia/index.ts";
import { washington } from "./washington/index.ts";

const byPlace = (packs: readonly Pack[]): ReadonlyMap<string, Pack> =>
  new Map(packs.map((pack) => [String(pack.jurisdiction), pack]));

/** The states whose law is modelled. */
export const STATES = byPlace([california, colorado, florida, illinois, massachusetts, newYork, ohio, pennsylvania, texas, virginia, washington]);

/** States of which nothing but the couples rule is modelled. */
export const COUPLES_RULE = byPlace(Object.values(couplesRule));
