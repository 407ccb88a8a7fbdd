/**
 * What no single value shows: whether the nouns of a casefile or request fit together. Runs after the shapes are valid.
 */
import type { Agreement } from "./agreement.ts";
import type { Casefile } from "./casefile.ts";
import type { Disclosure, Stay } from "./disclosure.ts";
import { isGrown } from "./entries.ts";
import type { Incident } from "./incident.ts";
import { pointer, type Issue } from "./issue.ts";
import type { Portion, TherapyRecord } from "./record.ts";
import type { Release } from "./release.ts";
import { addsNone, amongIds, duplicates, FEW, freshOf, idOf, repeated, repeatedUnder, standsTwice, type Add } from "./repeated.ts";
import type { DisclosureRequest } from "./request.ts";
import type { List } from "./schema.ts";
import type { Session } from "./session.ts";
import { dayOf, epochOf, isInstant, type Day, type Instant } from "./time.ts";

const collect = (look: (add: Add) => void): readonly Issue[] => {
  const issues: Issue[] = [];
  look((path, code, message) => { issues.push({ path, code, message }); });
  return issues;
};

const named = (ids: List<string>, base: () => string, known: ReadonlySet<string>, add: Add): void => {
  ids.forEach((id, index) => {
    if (!known.has(id)) add(pointer(base(), index), "unknown-person", `nobody in the casefile has the id \`${id}\``);
  });
  repeated(ids, base, add);
};

/** Nothing ends before it begins. */
const ends = (spans: List<{ readonly from: string; readonly until: string }>, base: string, add: Add): void => {
  spans.forEach(({ from, until }, index) => {
    if (isInstant(from) && isInstant(until) && epochOf(until) < epochOf(from)) add(`${pointer(base, index)}/until`, "order", "ends before it begins");
  });
};

const checkClients = ({ clients }: Casefile, add: Add): void => {
  if (clients.length === 0) add("/clients", "empty", "a casefile without a client");
  clients.forEach(({ born, died, capacity, representatives, protectiveOrders }, index) => {
    const base = pointer("/clients", index);
    if (died !== undefined && born !== "unknown" && died < born) add(`${base}/died`, "order", "died before the day of birth");
    ends(representatives, `${base}/representatives`, add);
    ends(protectiveOrders, `${base}/protectiveOrders`, add);
    repeatedUnder(capacity, `${base}/capacity`, "from", ({ from }) => String(epochOf(from)), add);
  });
};

const SIZE = { individual: [1, 1], couple: [2, 32], family: [2, 64], group: [2, 256] } as const;

const checkUnit = ({ unit, clients }: Casefile, add: Add): void => {
  const [fewest, most] = SIZE[unit.kind];
  const size = unit.members.length;
  if (size === 0) add("/unit/members", "empty", "a treatment unit without members");
  else if (size < fewest || size > most) {
    add("/unit/members", "wrong-size", `${unit.kind === "individual" ? "an" : "a"} ${unit.kind} of ${String(size)}: expected ${String(fewest)}${most === fewest ? "" : ` to ${String(most)}`}`);
  }
  const ids = new Set<string>(clients.map((client) => client.id));
  unit.members.forEach(({ who, joined, left }, index) => {
    const base = pointer("/unit/members", index);
    if (!ids.has(who)) add(`${base}/who`, "unknown-client", `a member who is no client: \`${who}\``);
    if (left !== undefined && joined !== "unknown" && epochOf(left) < epochOf(joined)) add(`${base}/left`, "order", "left before joining");
  });
  repeatedUnder(unit.members, "/unit/members", "who", ({ who }) => who, add);
  if (unit.dissolved !== undefined && unit.formed !== "unknown" && epochOf(unit.dissolved) < epochOf(unit.formed)) {
    add("/unit/dissolved", "order", "dissolved before it was formed");
  }
};

/** Are these all on file, and none named twice? Of one and the same list the answer is given again: a chart names the same few people in most of its portions. */
const knownIn = (people: ReadonlySet<string>): ((ids: List<string>) => boolean) => {
  let last: List<string> | undefined;
  return (ids) => {
    if (ids === last) return true;
    for (const id of ids) if (!people.has(id)) return false;
    if (standsTwice(ids)) return false;
    last = ids;
    return true;
  };
};

const checkSessions = ({ sessions }: Casefile, settled: List<Session>, people: ReadonlySet<string>, add: Add): void => {
  const areKnown = knownIn(people);
  for (const [{ attended }, index] of freshOf(sessions, settled)) {
    if (attended.length > 0 && areKnown(attended)) continue;
    const base = (): string => `${pointer("/sessions", index)}/attended`;
    if (attended.length === 0) add(base(), "empty", "a session that nobody attended");
    attended.forEach((who, at) => {
      if (!people.has(who)) add(pointer(base(), at), "stranger", `attended by \`${who}\`, who is neither a client nor among the others on file`);
    });
    repeated(attended, base, add);
  }
};

/** Is there nothing to say against it? Asked of every portion of a chart, so that only the few which do not fit are gone through at length. */
const fits = ({ kind, holders, about }: Portion, areKnown: (ids: List<string>) => boolean): boolean =>
  areKnown(holders) && areKnown(about) && (kind === "deidentified" ? holders.length + about.length === 0 : holders.length > 0);

const checkPortion = ({ kind, holders, about }: Portion, base: () => string, people: ReadonlySet<string>, add: Add): void => {
  named(holders, () => `${base()}/holders`, people, add);
  named(about, () => `${base()}/about`, people, add);
  if (kind === "deidentified") {
    if (holders.length > 0 || about.length > 0) {
      add(`${base()}/holders`, "holders-of-deidentified", "a de-identified portion names nobody; what names somebody is not de-identified");
    }
  } else if (holders.length === 0) {
    add(`${base()}/holders`, "no-holder", "nobody's confidence: only a de-identified portion has no holder");
  }
};

const checkPortionIds = ({ records }: Casefile, fresh: List<readonly [TherapyRecord, number]>, add: Add): void => {
  const ids: string[] = [];
  for (const { portions } of [...records]) for (const { id } of portions) ids.push(id);
  if (fresh.length <= FEW) {
    const few = fresh.flatMap(([{ portions }]) => portions.map(idOf));
    if (few.length <= FEW && addsNone(ids, few)) return;
  }
  duplicates(ids, () => records.flatMap(({ portions }, index) => portions.map(({ id }, at) => ({ id, path: `/records/${String(index)}/portions/${String(at)}/id` }))), add);
};

const checkRecords = (casefile: Casefile, settled: List<TherapyRecord>, people: ReadonlySet<string>, add: Add): void => {
  const fresh = freshOf(casefile.records, settled);
  const isHeld = amongIds(casefile.sessions, fresh.length);
  const areKnown = knownIn(people);
  for (const [record, index] of fresh) {
    if (record.session !== "none" && !isHeld(record.session)) {
      add(`${pointer("/records", index)}/session`, "unknown-session", `no session has the id \`${record.session}\``);
    }
    for (let at = 0; at < record.portions.length; at += 1) {
      const portion = record.portions[at];
      if (portion !== undefined && !fits(portion, areKnown)) checkPortion(portion, () => pointer(`${pointer("/records", index)}/portions`, at), people, add);
    }
  }
  checkPortionIds(casefile, fresh, add);
};

const expiryBefore = (expires: Release["expires"], signedAt: Instant): boolean => {
  if (typeof expires === "object" || expires === "none" || expires === "not-stated") return false;
  return isInstant(expires) ? epochOf(expires) <= epochOf(signedAt) : (expires as string) < dayOf(signedAt);
};

/** Everybody with papers to act for a client, looked up once and only if it matters. */
const actingIn = ({ clients }: Casefile): ((who: string) => boolean) => {
  let acting: Set<string> | undefined;
  return (who) => (acting ??= new Set(clients.flatMap(({ representatives }) => representatives.map((paper) => paper.who)))).has(who);
};

const checkReleases = (casefile: Casefile, settled: List<Release>, people: ReadonlySet<string>, add: Add): void => {
  const acts = actingIn(casefile);
  const births = new Map<string, Day>(casefile.clients.flatMap(({ id, born }) => (born === "unknown" ? [] : [[id, born] as const])));
  for (const [release, index] of freshOf(casefile.releases, settled)) {
    const base = pointer("/releases", index);
    if (!people.has(release.of)) add(`${base}/of`, "unknown-person", `a release for \`${release.of}\`, whom the casefile does not know`);
    if (!people.has(release.signedBy) && !acts(release.signedBy)) {
      add(`${base}/signedBy`, "unknown-person", `a release signed by \`${release.signedBy}\`, whom the casefile does not know`);
    }
    if (expiryBefore(release.expires, release.signedAt)) add(`${base}/expires`, "order", "expires before it was signed");
    if (release.revoked !== undefined && epochOf(release.revoked.at) < epochOf(release.signedAt)) {
      add(`${base}/revoked/at`, "order", "revoked before it was signed");
    }
    if (release.revoked?.recipients.length === 0) add(`${base}/revoked/recipients`, "empty", "revoked for nobody: name the recipients, or say `all`");
    if (release.receivedAt !== undefined && epochOf(release.receivedAt) < epochOf(release.signedAt)) {
      add(`${base}/receivedAt`, "order", "received before it was signed");
    }
    const { days } = release.covers;
    if (days !== "all" && days.until < days.from) add(`${base}/covers/days/until`, "order", "ends before it begins");
    const born = births.get(release.signedBy);
    if (born !== undefined && dayOf(release.signedAt) < born) add(`${base}/signedAt`, "order", "signed before the signer was born");
  }
};

const partiesOf = (agreement: Agreement): List<string> => {
  switch (agreement.kind) {
    case "limits-explained": case "privacy-notice": case "supervision": return agreement.to;
    case "secrets-policy": case "unit-records": case "group-rules": case "minor-confidentiality": return agreement.signatures.map(({ by }) => by);
    case "collateral": return [agreement.client, agreement.collateral];
    case "restriction": case "channel": return [agreement.client];
  }
};

const portionsOf = ({ records, agreements }: Casefile): ReadonlySet<string> =>
  new Set(agreements.some(({ kind }) => kind === "restriction") ? records.flatMap(({ portions }) => portions.map(idOf)) : []);

const checkAgreements = (casefile: Casefile, people: ReadonlySet<string>, add: Add): void => {
  const portions = portionsOf(casefile);
  const acts = actingIn(casefile);
  casefile.agreements.forEach((agreement, index) => {
    const base = pointer("/agreements", index);
    for (const who of partiesOf(agreement)) {
      if (!people.has(who) && !acts(who)) {
        add(base, "unknown-person", `an agreement with \`${who}\`, whom the casefile does not know`);
      }
    }
    // What a restriction names and the file does not hold would restrict nothing, and nobody would notice.
    if (agreement.kind === "restriction" && agreement.covers !== "all") {
      agreement.covers.forEach((id, nth) => {
        if (!portions.has(id)) add(`${base}/covers/${String(nth)}`, "unknown-portion", `no portion on file has the id \`${id}\``);
      });
    }
    if ("signatures" in agreement) {
      agreement.signatures.forEach(({ at, revoked }, nth) => {
        if (revoked !== undefined && epochOf(revoked) < epochOf(at)) add(`${base}/signatures/${String(nth)}/revoked`, "order", "revoked before it was signed");
      });
    }
  });
};

const checkStays = (stays: List<Stay>, base: string, add: Add): void => {
  stays.forEach((stay, index) => {
    if (stay.how === "in-writing" && epochOf(stay.until) < epochOf(stay.at)) add(`${pointer(base, index)}/until`, "order", "ends before it was stated");
  });
};

const checkDisclosures = ({ disclosures }: Casefile, settled: List<Disclosure>, people: ReadonlySet<string>, add: Add): void => {
  for (const [{ contents, stays }, index] of freshOf(disclosures, settled)) {
    const base = pointer("/disclosures", index);
    if (contents.length === 0) add(`${base}/contents`, "empty", "a disclosure of nothing");
    contents.forEach(({ about, holders }, at) => {
      const here = (): string => pointer(`${base}/contents`, at);
      named(about, () => `${here()}/about`, people, add);
      holders.forEach(({ who }, nth) => {
        if (!people.has(who)) add(`${here()}/holders/${String(nth)}/who`, "unknown-person", `nobody in the casefile has the id \`${who}\``);
      });
      const ids = holders.map(({ who }) => who);
      duplicates(ids, () => ids.map((id, nth) => ({ id, path: `${here()}/holders/${String(nth)}/who` })), add);
    });
    checkStays(stays, `${base}/stays`, add);
  }
};

/** Whether an incident is coherent in itself. */
export const incoherencesOfIncident = (incident: Incident): readonly Issue[] => collect((add) => {
  if (incident.as.length === 0) add("/as", "empty", "an incident that reached nobody: say as which request it is judged");
  if (epochOf(incident.discoveredAt) < epochOf(incident.at)) add("/discoveredAt", "order", "discovered before it happened");
  incident.as.forEach((request, index) => {
    const here = pointer("/as", index);
    for (const { path, code, message } of incoherencesOfRequest(request)) add(`${here}${path}`, code, message);
    if (epochOf(request.at) !== epochOf(incident.at)) add(`${here}/at`, "order", "decided at another instant than that at which it happened");
  });
  incident.told.forEach(({ at }, index) => {
    if (epochOf(at) < epochOf(incident.at)) add(`/told/${String(index)}/at`, "order", "told before it happened");
  });
  checkStays(incident.stays, "/stays", add);
});

/** Whether the nouns of a casefile fit together: every fault, none twice. What is as it was in a coherent casefile before is not looked at again. */
export const incoherencesOfCasefile = (casefile: Casefile, before?: Casefile): readonly Issue[] => collect((add) => {
  const changed = (...keys: List<keyof Casefile>): boolean => before === undefined || keys.some((key) => casefile[key] !== before[key]);
  // Whoever is on file is so still, and no session went: then what named them before does so rightly.
  const settled = changed("clients", "others") ? undefined : before;
  const people = new Set<string>(casefile.clients.map(idOf));
  for (const { id } of casefile.others) people.add(id);
  if (changed("clients")) checkClients(casefile, add);
  if (changed("clients", "unit")) checkUnit(casefile, add);
  if (changed("clients", "others", "sessions")) checkSessions(casefile, settled?.sessions ?? [], people, add);
  if (changed("clients", "others", "sessions", "records")) {
    checkRecords(casefile, settled !== undefined && isGrown(settled.sessions, casefile.sessions) ? settled.records : [], people, add);
  }
  if (changed("clients", "others", "releases")) checkReleases(casefile, settled?.releases ?? [], people, add);
  if (changed("clients", "others", "records", "agreements")) checkAgreements(casefile, people, add);
  if (changed("clients", "others", "disclosures")) checkDisclosures(casefile, settled?.disclosures ?? [], people, add);
  if (changed("incidents")) {
    casefile.incidents.forEach((incident, index) => {
      for (const { path, code, message } of incoherencesOfIncident(incident)) add(`${pointer("/incidents", index)}${path}`, code, message);
    });
  }
  if (changed("clients", "others")) {
    duplicates(
      [...casefile.clients, ...casefile.others].map(idOf),
      () => [...casefile.clients.map(({ id }, index) => ({ id, path: `/clients/${String(index)}/id` })), ...casefile.others.map(({ id }, index) => ({ id, path: `/others/${String(index)}/id` }))],
      add,
    );
  }
  for (const key of ["clinicians", "sessions", "records", "releases", "agreements", "incidents", "disclosures"] as const) {
    if (changed(key)) repeatedUnder<{ readonly id: string }>(casefile[key], `/${key}`, "id", idOf, add, before?.[key]);
  }
});

/** Whether a request is coherent in itself. */
export const incoherencesOfRequest = (request: DisclosureRequest): readonly Issue[] => collect((add) => {
  if (epochOf(request.at) < epochOf(request.receivedAt)) add("/at", "order", "decided before the request was received");
  const { requester, recipient } = request;
  if (requester.id === recipient.id) {
    for (const key of ["kind", "place", "identity", "authority", "contract"] as const) {
      if (requester[key] !== recipient[key]) {
        add(`/recipient/${key}`, "order", `the requester is the recipient, but the ${key} differs: \`${requester[key]}\` and \`${recipient[key]}\``);
      }
    }
  }
  const told = request.asked.flatMap((asked, index) => (asked.what === "statement" ? [{ id: asked.id, path: `/asked/${String(index)}/id` }] : []));
  duplicates(told.map(idOf), () => told, add);
  repeatedUnder(request.claims, "/claims", "id", idOf, add);
  request.asked.forEach((asked, index) => {
    if (asked.what === "statement") repeated(asked.holders, () => `/asked/${String(index)}/holders`, add);
  });
});
