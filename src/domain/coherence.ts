/**
 * What no single value shows: whether the nouns of a casefile or request fit together. Runs after the shapes are valid.
 */
import type { Agreement } from "./agreement.ts";
import type { Casefile } from "./casefile.ts";
import type { Stay } from "./disclosure.ts";
import type { Incident } from "./incident.ts";
import { pointer, type Issue, type IssueCode } from "./issue.ts";
import type { Release } from "./release.ts";
import type { DisclosureRequest } from "./request.ts";
import type { List } from "./schema.ts";
import { dayOf, epochOf, isInstant, type Day, type Instant } from "./time.ts";

type Add = (path: string, code: IssueCode, message: string) => void;

const collect = (look: (add: Add) => void): readonly Issue[] => {
  const issues: Issue[] = [];
  look((path, code, message) => { issues.push({ path, code, message }); });
  return issues;
};

const duplicates = (ids: Iterable<readonly [path: string, id: string]>, add: Add): void => {
  const seen = new Map<string, string>();
  for (const [path, id] of ids) {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, path);
    else add(path, "duplicate-id", `the id \`${id}\` stands twice, first at ${first}`);
  }
};

const paths = <T>(items: List<T>, base: string, key: string, idOf: (item: T) => string): (readonly [string, string])[] =>
  items.map((item, index) => [pointer(pointer(base, index), key), idOf(item)]);

const named = (ids: List<string>, base: string, known: ReadonlySet<string>, add: Add): void => {
  ids.forEach((id, index) => {
    if (!known.has(id)) add(pointer(base, index), "unknown-person", `nobody in the casefile has the id \`${id}\``);
  });
  duplicates(ids.map((id, index) => [pointer(base, index), id] as const), add);
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
    duplicates(capacity.map((entry, at) => [`${base}/capacity/${String(at)}/from`, String(epochOf(entry.from))] as const), add);
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
  duplicates(paths(unit.members, "/unit/members", "who", (member) => member.who), add);
  if (unit.dissolved !== undefined && unit.formed !== "unknown" && epochOf(unit.dissolved) < epochOf(unit.formed)) {
    add("/unit/dissolved", "order", "dissolved before it was formed");
  }
};

const checkSessions = (casefile: Casefile, people: ReadonlySet<string>, add: Add): void => {
  casefile.sessions.forEach(({ attended }, index) => {
    const base = `${pointer("/sessions", index)}/attended`;
    if (attended.length === 0) add(base, "empty", "a session that nobody attended");
    attended.forEach((who, at) => {
      if (!people.has(who)) add(pointer(base, at), "stranger", `attended by \`${who}\`, who is neither a client nor among the others on file`);
    });
    duplicates(attended.map((who, at) => [pointer(base, at), who] as const), add);
  });
};

const checkRecords = (casefile: Casefile, people: ReadonlySet<string>, add: Add): void => {
  const sessions = new Set<string>(casefile.sessions.map((session) => session.id));
  casefile.records.forEach((record, index) => {
    const base = pointer("/records", index);
    if (record.session !== "none" && !sessions.has(record.session)) {
      add(`${base}/session`, "unknown-session", `no session has the id \`${record.session}\``);
    }
    record.portions.forEach((portion, at) => {
      const here = pointer(`${base}/portions`, at);
      named(portion.holders, `${here}/holders`, people, add);
      named(portion.about, `${here}/about`, people, add);
      if (portion.kind === "deidentified") {
        if (portion.holders.length > 0 || portion.about.length > 0) {
          add(`${here}/holders`, "holders-of-deidentified", "a de-identified portion names nobody; what names somebody is not de-identified");
        }
      } else if (portion.holders.length === 0) {
        add(`${here}/holders`, "no-holder", "nobody's confidence: only a de-identified portion has no holder");
      }
    });
  });
  duplicates(casefile.records.flatMap((record, index) =>
    paths(record.portions, `/records/${String(index)}/portions`, "id", (portion) => portion.id)), add);
};

const expiryBefore = (expires: Release["expires"], signedAt: Instant): boolean => {
  if (typeof expires === "object" || expires === "none" || expires === "not-stated") return false;
  return isInstant(expires) ? epochOf(expires) <= epochOf(signedAt) : (expires as string) < dayOf(signedAt);
};

const checkReleases = (casefile: Casefile, people: ReadonlySet<string>, add: Add): void => {
  const representatives = new Set<string>(casefile.clients.flatMap((client) => client.representatives.map(({ who }) => who)));
  const births = new Map<string, Day>(casefile.clients.flatMap(({ id, born }) => (born === "unknown" ? [] : [[id, born] as const])));
  casefile.releases.forEach((release, index) => {
    const base = pointer("/releases", index);
    if (!people.has(release.of)) add(`${base}/of`, "unknown-person", `a release for \`${release.of}\`, whom the casefile does not know`);
    if (!people.has(release.signedBy) && !representatives.has(release.signedBy)) {
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
  });
};

const partiesOf = (agreement: Agreement): List<string> => {
  switch (agreement.kind) {
    case "limits-explained": case "privacy-notice": case "supervision": return agreement.to;
    case "secrets-policy": case "unit-records": case "group-rules": case "minor-confidentiality": return agreement.signatures.map(({ by }) => by);
    case "collateral": return [agreement.client, agreement.collateral];
    case "restriction": case "channel": return [agreement.client];
  }
};

const checkAgreements = (casefile: Casefile, people: ReadonlySet<string>, add: Add): void => {
  const portions = new Set<string>(casefile.records.flatMap((record) => record.portions.map(({ id }) => id)));
  const representatives = new Set<string>(casefile.clients.flatMap((client) => client.representatives.map(({ who }) => who)));
  casefile.agreements.forEach((agreement, index) => {
    const base = pointer("/agreements", index);
    for (const who of partiesOf(agreement)) {
      if (!people.has(who) && !representatives.has(who)) {
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

const checkDisclosures = (casefile: Casefile, people: ReadonlySet<string>, add: Add): void => {
  casefile.disclosures.forEach(({ contents, stays }, index) => {
    const base = pointer("/disclosures", index);
    if (contents.length === 0) add(`${base}/contents`, "empty", "a disclosure of nothing");
    contents.forEach(({ about, holders }, at) => {
      const here = pointer(`${base}/contents`, at);
      named(about, `${here}/about`, people, add);
      holders.forEach(({ who }, nth) => {
        if (!people.has(who)) add(`${here}/holders/${String(nth)}/who`, "unknown-person", `nobody in the casefile has the id \`${who}\``);
      });
      duplicates(paths(holders, `${here}/holders`, "who", (holder) => holder.who), add);
    });
    checkStays(stays, `${base}/stays`, add);
  });
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

/** Whether the nouns of a casefile fit together: every fault, none twice. */
export const incoherencesOfCasefile = (casefile: Casefile): readonly Issue[] => collect((add) => {
  const people = new Set<string>([...casefile.clients.map((client) => client.id), ...casefile.others.map((other) => other.id)]);
  checkClients(casefile, add);
  checkUnit(casefile, add);
  checkSessions(casefile, people, add);
  checkRecords(casefile, people, add);
  checkReleases(casefile, people, add);
  checkAgreements(casefile, people, add);
  checkDisclosures(casefile, people, add);
  casefile.incidents.forEach((incident, index) => {
    for (const { path, code, message } of incoherencesOfIncident(incident)) add(`${pointer("/incidents", index)}${path}`, code, message);
  });
  duplicates([
    ...paths(casefile.clients, "/clients", "id", (client) => client.id),
    ...paths(casefile.others, "/others", "id", (other) => other.id),
  ], add);
  duplicates(paths(casefile.clinicians, "/clinicians", "id", (clinician) => clinician.id), add);
  duplicates(paths(casefile.sessions, "/sessions", "id", (session) => session.id), add);
  duplicates(paths(casefile.records, "/records", "id", (record) => record.id), add);
  duplicates(paths(casefile.releases, "/releases", "id", (release) => release.id), add);
  duplicates(paths(casefile.agreements, "/agreements", "id", (agreement) => agreement.id), add);
  duplicates(paths(casefile.incidents, "/incidents", "id", (incident) => incident.id), add);
  duplicates(paths(casefile.disclosures, "/disclosures", "id", (disclosure) => disclosure.id), add);
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
  duplicates(request.asked.flatMap((asked, index) => (asked.what === "statement" ? [[`/asked/${String(index)}/id`, asked.id] as const] : [])), add);
  duplicates(paths(request.claims, "/claims", "id", (claim) => claim.id), add);
  request.asked.forEach((asked, index) => {
    if (asked.what === "statement") {
      duplicates(asked.holders.map((who, at) => [`/asked/${String(index)}/holders/${String(at)}`, who] as const), add);
    }
  });
});
