import { test } from "vitest";
import * as subrosa from "subrosa";
import * as packs from "subrosa/packs";
import { smoke } from "./smoke.mjs";

test("the smoke part, on the source", () => { smoke(subrosa, packs); });
