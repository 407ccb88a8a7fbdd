/** What the groups of several states are told with: who comes, a daughter and her mother, and the papers that a state asks about. */
import type { CasefileInput } from "../../../domain/casefile.ts";
import type { ReleaseInput } from "../../../domain/release.ts";
import type { DisclosureRequestInput } from "../../../domain/request.ts";
import type { Jurisdiction } from "../../../domain/schema.ts";
import { abuse, selfDanger, threat } from "./situations.ts";
import { anaIsSixteen, asked, byPhone, comes, only, paper, parentAsks, statement } from "./stories.ts";
import { all, attestedBy, type Change, claimed, copy, fileIs, neverSigned, party, release, releaseOf, signed, type World } from "./world.ts";

type Party = DisclosureRequestInput["requester"];
type Purpose = DisclosureRequestInput["purpose"];
type Topic = Parameters<typeof statement>[0];
type Licence = CasefileInput["clinicians"][number]["licences"][number]["as"];
type Paper = World["casefile"]["clients"][number]["representatives"][number];

/** The emergency room of a hospital. */
export const hospital = party("er", "hospital");
/** The county's director of mental health services, or the state's department. */
export const director = party("director", "mental-health-authority");
/** Ana's sister. */
export const sister = party("sister", "family-member");
/** The attorney of the other side. */
export const roe = party("roe", "opposing-attorney");

/** Only this clinician is on file, with one licence. */
export const treats = (as: Licence, where: Jurisdiction): Change => fileIs({ clinicians: [{ id: "dr-lee", licences: [{ as, in: where }], role: "treating" }] });
/** Somebody is told on the phone what Ana's own note holds. */
export const hears = (who: Party, purpose: Purpose, topic: Topic): Change => all(comes(who, purpose), byPhone, asked(statement(topic, ["ana"], ["anas"])));

/** What a claim says that rests on a clinician's judgement about Ana. */
export const judged = (to: string) => ({ of: ["ana"], to: [to], attested: attestedBy("dr-lee"), knownAt: "2026-03-05T10:00:00-08:00" });
/** What a claim says that rests on a document that was seen. */
export const seen = (to: string, of: readonly string[] = ["ana"]) =>
  ({ of: [...of], to: [to], attested: { ...attestedBy("dr-lee"), grounds: "document-seen" as const }, knownAt: "2026-03-05T10:00:00-08:00" });

/** A report is made on the phone to whoever protects children. */
export const childReport = (more: Parameters<typeof abuse>[1] = {}): Change =>
  all(hears(party("cps", "child-protection"), "child-abuse-report", "abuse-report"), abuse("cps", more));
/** A report is made on the phone to whoever protects adults. */
export const adultReport = (more: Parameters<typeof abuse>[1] = {}): Change =>
  all(hears(party("aps", "adult-protection"), "adult-abuse-report", "abuse-report"), abuse("aps", { victim: "elder", ...more }));
/** Ana threatens somebody, and this person is warned or told. */
export const threatTold = (who: Party, more: Parameters<typeof threat>[1] = {}): Change => all(hears(who, "protection", "warning"), threat(who.id, more));
/** Ana is in danger from herself, and this person is told. */
export const dangerTold = (who: Party, more: Parameters<typeof selfDanger>[1] = {}): Change =>
  all(hears(who, "suicide-prevention", "protective-facts"), selfDanger(who.id, more));

/** A concern of the clinician about the mother. */
export const detrimental: Paper["concerns"] = [{ is: "detrimental", attested: { ...attestedBy("dr-lee"), at: "2026-03-01T10:00:00-08:00" } }];
/** Ana is sixteen; this is who consented to her care; her mother's paper is on file. */
export const sixteen = (consentedBy: "client" | "parent", more: Partial<Paper> = {}): Change => anaIsSixteen(consentedBy, paper("mother", "parent", more));
/** Ana is a child of eight, and her mother brought her. */
export const eight = (more: Partial<Paper> = {}): Change => all(only("ana"), ({ casefile }) => {
  for (const client of casefile.clients) Object.assign(client, { born: "2017-05-01", representatives: copy([paper("mother", "parent", { from: "2017-05-01T09:00:00-07:00", ...more })]) });
  for (const session of casefile.sessions) Object.assign(session, { consentedBy: "parent" });
});
/** The mother asks in writing for what Ana's own session left. */
export const motherAsks: Change = parentAsks("mother");

/** These people have waived privilege for the attorney of the other side in the divorce, and nothing else is signed. */
export const waivedBy = (...who: readonly string[]): Change => all(
  fileIs({ releases: [] }), signed(...who.map((of) => release(`w-${of}`, of, { act: "privilege-waiver", recipients: ["roe"] }))),
);
/** Ana's form lets this recipient have it for this. */
export const formFor = (recipient: string, purpose: Purpose, more: Partial<ReleaseInput> = {}): Change => releaseOf("ana", { recipients: [recipient], purposes: [purpose], ...more });
/** Not Ana but her mother has signed, for the school. */
export const motherSigned = (more: Partial<ReleaseInput> = {}): Change => all(
  comes(party("school", "school"), "school", { made: "signed-writing" }), neverSigned("ana"),
  signed(release("r-mother", "ana", {
    signedBy: "mother", signedAs: "parent", recipients: ["school"], purposes: ["school"], statements: [...release("form", "ana").statements, "representative-authority"], ...more,
  })),
);
/** The death of this person is inquired into. */
export const deathInquiry = (recipient: string, of: string): Change => claimed({ ...seen(recipient, [of]), id: "c-death", kind: "death-inquiry" });
