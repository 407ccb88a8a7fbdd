/** A minor's own form, which stands beside that of whoever acts for the minor. Source: 45 CFR 164.502(g)(3)(i). */
import { expect, test } from "vitest";
import type { PersonId, SessionInput } from "subrosa";
import { contentsOf } from "../../src/domain/content.ts";
import { openCasefile } from "../../src/domain/parse.ts";
import { PLAIN_RELEASE, readingsOf, standsBeside } from "../../src/domain/standing.ts";
import { asIs, asksToTell, clientIs, parsed, releaseOf, sessionIs, type Change } from "../support/world.ts";

type By = SessionInput["consentedBy"];
const mother = { who: "mother", as: "parent", authority: "shown", decree: "no-decree", from: "2011-05-01T00:00:00Z", until: "open", concerns: [] } as const;

/** Ana is fourteen and has signed; her attorney is to hear of a joint session and of one of her own, to which these consented. */
const beside = (joint: By, own: By, change: Change): readonly boolean[] => {
  const { casefile, request } = parsed(
    clientIs("ana", { born: "2011-05-01", representatives: [mother] }), sessionIs("s-joint", { consentedBy: joint }), sessionIs("s-ana", { consentedBy: own }),
    asksToTell("summary", ["ana"], ["anas", "joint"]), change,
  );
  const file = openCasefile(casefile);
  const [content] = contentsOf(request, file);
  if (content === undefined) throw new Error("nothing asked");
  const use = { file, request, content, holder: "ana" as PersonId };
  return readingsOf(use).map((reading) => standsBeside(reading, PLAIN_RELEASE, use));
};

test.each<[situation: string, stands: boolean, joint: By, own: By, change?: Change]>([
  ["her own form, for care to which she and her parents consented", true, "both", "both"],
  ["her own form, and part of the care is her parents'", true, "parent", "client"],
  ["of part of the care nobody knows who consented", false, "unknown", "both"],
  ["of no part of it anybody knows who consented", false, "unknown", "unknown"],
  ["it is for something else", false, "both", "both", releaseOf("ana", { purposes: ["treatment"] })],
  ["nobody knows whether she is a minor", false, "both", "both", clientIs("ana", { born: "unknown" })],
  ["she is of age", false, "both", "both", clientIs("ana", { born: "1985-04-02" })],
  ["her mother has signed it", false, "both", "both", releaseOf("ana", { signedBy: "mother", signedAs: "parent" })],
])("%s", (_situation, stands, joint, own, change = asIs) => { expect(beside(joint, own, change)).toEqual([stands]); });
