/** What a rule is asked about. Made by the engine, so that no rule has to look anything up that another could forget. */
import type { Casefile } from "../domain/casefile.ts";
import type { Content } from "../domain/content.ts";
import type { ConfidentialityException } from "../domain/exception.ts";
import type { OpenFile } from "../domain/open.ts";
import type { DisclosureRequest } from "../domain/request.ts";
import type { List, PersonId } from "../domain/schema.ts";
import type { Formalities, Forms, Standing } from "../domain/standing.ts";

/** For a rule that asks once a content, whoever holds it. */
export interface ContentFacts {
  readonly request: DisclosureRequest;
  readonly casefile: Casefile;
  /** The casefile with its indexes. */
  readonly file: OpenFile;
  readonly content: Content;
  /** The forms of those who hold it, each read once for all rules. */
  readonly forms?: Forms | undefined;
}

/** For a rule that asks once for every holder of a content, on every basis in play. */
export interface HolderFacts extends ContentFacts {
  readonly holder: PersonId;
  /** The claims that invoked the basis for this holder and this recipient, and no others. */
  readonly claims: List<ConfidentialityException>;
  /** Whether a form of this holder covers this disclosure, under the formalities of an ordinary release or of another act. */
  readonly standing: (formalities?: Formalities) => Standing;
}
