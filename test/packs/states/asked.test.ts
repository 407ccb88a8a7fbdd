/** Which facts a state's rule on reports asks for. */
import { expect, test } from "vitest";
import { florida, washington } from "subrosa/packs";
import { asked } from "../../support/find.ts";
import { abuse } from "../../support/situations.ts";
import { all, asks, asksToTell, party, requestIs } from "../../support/world.ts";

const told = all(asks(party("aps", "adult-protection")), requestIs({ purpose: "adult-abuse-report" }), asksToTell("abuse-report", ["ana"]));

test.each([[florida, "florida/415.1034/reports-vulnerable-adult"], [washington, "washington/RCW74.34.035(1)/vulnerable-adult"]] as const)("of somebody who depends on others only the suspicion is asked ($id)", (pack, id) => {
  expect(asked(pack, id, all(told, abuse("aps", { victim: "dependent-adult", suspected: "unknown" })))).toEqual(["suspicion"]);
  expect(asked(pack, id, all(told, abuse("aps", { victim: "elder", suspected: "unknown" })))).toEqual(["capacity", "suspicion"]);
  expect(asked(pack, id, all(told, abuse("aps", { victim: "elder" })))).toEqual(["capacity"]);
});
