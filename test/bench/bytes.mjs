/** Bytes a decision of everybody, into `out/bytes.json`. Run by `run.mjs`, in a process whose nursery is large enough. */
import { writeFileSync } from "node:fs";
import { gather } from "./contenders.mjs";
import { bytes, warm } from "./measure.mjs";

const { inside, contenders } = await gather();
const { policy, casefile, request } = inside.rulebook.theCase();
const all = [...contenders, { key: "rulebook", run: () => inside.evaluateDisclosure(request, casefile, policy) }];
const found = {};
for (const contender of all) {
  await warm(contender);
  const rough = await bytes(contender, 80_000);
  found[contender.key] = await bytes(contender, rough);
}
writeFileSync(new URL("./out/bytes.json", import.meta.url), JSON.stringify(found));
