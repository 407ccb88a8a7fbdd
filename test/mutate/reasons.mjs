/** Why a mutant may live. What is found in no line here is a test that is missing. */

const isSentence = (text) => / /.test(text) && !/^[([{]/.test(text);

/**
 * Places in the sources: the end of the file's path, what stood there (as it stands or as a pattern), where not every change of it may live what
 * stands there instead, and where it stands in several lines a piece of the one that is meant. Of what goes over several lines only the first is asked for.
 *
 * @typedef {readonly [file: string, original: string | RegExp, replacement?: string, line?: string]} Place
 * @type {readonly { readonly why: string, readonly at: readonly Place[] }[]}
 */
const REASONS = [
  {
    why: "saves work only: what it leaves out comes to nothing below, or to the same",
    at: [["practice/no-since-signing.ts", "client !== holder", "false"], ["practice/no-since-signing.ts", "({ client }) => client !== holder", "() => undefined"], 
      ["domain/form.ts", /^(?:classed|named)\.length === 0$/, "false"], ["domain/form.ts", "filing === release", "false"],
      ["domain/persons.ts", 'ofAge === "yes"', "false"], ["domain/content.ts", /^found\.length <= 1$/], ["domain/formalities.ts", "before !== undefined", "false"], ["domain/open.ts", "before !== undefined", "false"],
      ["domain/lookalike.ts", "PAIRS.length / 2", "PAIRS.length * 2"], ["domain/open.ts", /^(?:before|known) === undefined|^before === undefined \|\| known === undefined$/], ["domain/parse.ts", "input === before", "false"], ["domain/lookalike.ts", "/^[\\x21-\\x7e]*$/", "/^[\\x21-\\x7e]$/"],
      ["domain/time.ts", "instant.charCodeAt(19) !== POINT", "false"], ["domain/time.ts", "a === b", "false"], ["domain/time.ts", "turns < is", "turns <= is"], ["domain/time.ts", "moved.slice(0, 4)", "moved"],
      ["domain/standing.ts", "!file.revokedOf.has(holder)", "false"], ["domain/standing.ts", /^revocations\.length > 0$/, "true"], ["domain/standing.ts", "revocations.length > 0", "revocations.length >= 0"],
      ["domain/standing.ts", "content.sensitivities.length > 0", "true"], ["domain/standing.ts", "content.sensitivities.length > 0", "content.sensitivities.length >= 0"],
      ["domain/standing.ts", "forms.length === 0", "false"], ["domain/standing.ts", "failed === 0", "false"],
      ["engine/determination.ts", "request.claims.length === 0", "false"],
      ["engine/evaluate.ts", "doubts.length === 0", "false"],
      ["engine/evaluate.ts", "{ request, content, of: [], readings: [] }", "{}"], ["engine/evaluate.ts", "claims.length === 0", "false"],
      ["engine/stands-alone.ts", "{ request, content, of: [], readings: [] }", "{}"], ["engine/stands-alone.ts", "[]", '["Stryker was here"]'], ["engine/stands-alone.ts", "matters.size === claims.length", "false"],
      ["engine/stands-alone.ts", /^claims\.length === (?:0|request\.claims\.length)$/, "false"], ["engine/stands-alone.ts", /^best !== undefined && !isLess\(best\.verdict, "may"\) && !isLess/, "false"],
      ["domain/form-sets.ts", /^group\.length > 0$|^ANY_FORM\.acts/], ["packs/shapes/whose-word.ts", /^all\.is === "none"|^\(file\.clients\.get\(holder\)|^file\.clients\.get\(holder\)\?\.representatives/], ["packs/shapes/whose-word.ts", '"none"', '""', "all.is"],
      ["engine/evaluate.ts", "[]", '["Stryker was here"]'],
      ["practice/leaves-only-together.ts", "together.length === 0", "false"], ["packs/shapes/whose-word.ts", /^isOnlyOwn && |^readingsOf\(facts\)\.every|^young === undefined|^\(\{ form: \{ young \} \}\)/], ["practice/leaves-only-together.ts", 'file.agreements("unit-records").length === 0', "false"], ["packs/shapes/whose-word.ts", 'is === "no"', "false"],
      ["practice/leaves-only-together.ts", /^members\.length > 1/], ["practice/leaves-only-together.ts", "[]", '["Stryker was here"]'],
      ["engine/gate.ts", "doubt.consult.length === 0", "false"],
      ["engine/policy.ts", "claims || way.on === undefined", "true"], ["engine/policy.ts", "claims.length === 0", "false"],
      ["engine/gather.ts", "items.length === 1", "false"], ["engine/gather.ts", "true", "false"], ["engine/hearing.ts", "slots === NOTHING_TO_FILL", "false"],
      ["engine/gather.ts", "false", "true"],
      ["engine/gather.ts", "at === found.length", "false"],
      ["engine/hearing.ts", "finding === silent", "false"],
      ["engine/hearing.ts", "finding !== silent", "true"],
      ["engine/hearing.ts", /^(?:bearing\.(?:once|each)|said)\.length === 0$/, "false"],
      ["engine/horizon.ts", "before !== undefined", "false"], ["states/shapes/reports.ts", "since === undefined", "false"], ["practice/signer-in-question.ts", "each.says < before.says", "each.says <= before.says"],
      ["engine/horizon.ts", "!holders.includes(other)", "true"], ["engine/horizon.ts", "claims.length > 0", "true"], ["engine/horizon.ts", "claims.length > 0", "claims.length >= 0"],
      ["engine/many.ts", "before !== undefined", "false"],
      ["engine/many.ts", "items.length === 0", "false"],
      ["engine/many.ts", /^\[\[\], \[\]\]$|^last\[0\] !== contents$|^of === portion$|^owed === decision\.obligations$/],
      ["engine/many.ts", "last !== undefined && isSameButAsked(last.request, request)", "false"],
      ["engine/missing.ts", "missing.length === 0", "false"],
      ["engine/obligations.ts", "a === b", "false"],
      ["engine/obligations.ts", "spoken.includes(voice)", "false"], ["engine/obligations.ts", "[]", '["Stryker was here"]'],
      ["engine/own-form.ts", "[]", '["Stryker was here"]'],
      ["engine/own-form.ts", /^access\.filter|^\(each\) => each\.entry\.rule === rule$|^each\.entry\.rule === rule$/],
      ["engine/places.ts", "elsewhere.length === 0 && !isUnplaced", "false"],
      ["engine/write.ts", /^(?:first|only) [!=]== undefined(?: && (?:reasons|portions)\.length === 1)?$/], ["engine/write.ts", "requester.id === recipient.id", "false"],
      ["engine/write.ts", "file.lookalikes.length + alike.length === 0", "false"], ["engine/write.ts", /^outcomes\.length > 0 && asleep\.length/, "false"],
      ["engine/write.ts", "false", "true"], ["engine/write.ts", 'holder.verdict === "escalate"', "true"],
      ["engine/policy.ts", 'typeof way.to === "string"', "true"], ["engine/policy.ts", "ways.length === 0", "false"],
      ["engine/policy.ts", "compiled !== undefined", "false"],
      ["engine/reasons.ts", /^verdict (?:!)== "must-not"/], ["engine/reasons.ts", '"must-not"', '""'], ["engine/reasons.ts", /^grounds\.length > 0$/],
      ["engine/reasons.ts", "slots === NOTHING_TO_FILL", "false"], ["engine/reasons.ts", "voice.reason !== undefined", "false"], ["engine/reasons.ts", "only === undefined", "false"],
      ["engine/reasons.ts", "names.length === 1", "false"], ["engine/reasons.ts", /^a(?:\.slots)? === b(?:\.slots)?$/, "false"], ["engine/reasons.ts", "items !== last", "true"],
      ["packs/shapes/verifies-parties.ts", /^(?:requester|recipient)\[fact\] === "yes"/, "false"], ["packs/shapes/verifies-parties.ts", '"yes"', '""'],
      ["part2/shapes.ts", "ofTheSort === undefined", "false"], ["states/shapes/access.ts", 'facts.casefile.covered === "yes"', "false"], ["states/shapes/access.ts", '"yes"', '""', "facts.casefile.covered"], ["practice/no-since-signing.ts", /^isQuiet\(facts\)$|^nos\.length === 0$|^!file\.revokedOf\.has\(holder\) && /, "false"],
      ["practice/no-since-signing.ts", /^\(\{ file, holder \}: HolderFacts\)/, "() => undefined"], ["packs/shapes/parents.ts", "answers.length === 0", "false"], ["part2/shapes.ts", "sortsFor(facts.request.purpose).slice(1)"],
      ["hipaa/shapes.ts", /^readingsOf\(facts\)\.every/, "false"], ["hipaa/shapes.ts", "({ release: { signedBy } }) => signedBy === holder", "() => undefined"], ["hipaa/shapes.ts", "signedBy === holder", "false"],
      ["engine/reasons.ts", /^others\.every|^each === first$|^\(each\) => each === first$/], ["engine/reasons.ts", "made === undefined", "false"],
    ],
  },
  {
    why: "the same answer on another way: only a claim or a rule of this kind comes so far, or has this field",
    at: [
      ["hipaa/notes-by-authorization.ts", 'claim.kind === "subpoena"', "true"], ["hipaa/own-fee.ts", 'claim.kind === "proceeding"', "true"], ["hipaa/shapes.ts", 'claim.kind === "involved"', "true"],
      ["engine/determination.ts", 'claim.kind === "determination"', "true"],
      ["engine/missing.ts", 'by.entry.rule.effect === "forbid"', "true"],
      ["engine/obligations.ts", 'rule.effect !== "oblige"', "false"], ["engine/obligations.ts", "obligation !== undefined", "true"],
      ["engine/policy.ts", 'rule.effect === "oblige"', "true"], ["engine/rule.ts", /^rule\.effect === "(?:forbid|oblige)"$/, "true"], ["engine/weigh.ts", 'rule.effect === "forbid"', "true"],
      ["engine/way.ts", /^claim\.kind === "(?:subpoena|proceeding)"$/, "true"],
      ["engine/gate.ts", /^claim\.kind === "(?:threat|self-danger|involved|court-order|written-request|subpoena|abuse)"$/, "true"],
    ],
  },
  {
    why: "the same answer on another way: no two share an id or an instant, none is empty, and whoever holds a part holds it of a portion",
    at: [
      ["engine/determination.ts", "a.id < b.id", "a.id <= b.id"], ["engine/gate.ts", "a.id < b.id", "a.id <= b.id"],
      ["engine/many.ts", "a.portion.id < b.portion.id", "a.portion.id <= b.portion.id"], ["engine/policy.ts", "a.id < b.id", "a.id <= b.id"],
      ["domain/agreed.ts", "each.id > latest.id", "each.id >= latest.id"], ["domain/standing.ts", "release.id < valid", "release.id <= valid"],
      ["domain/content.ts", "a.id < b.id", "a.id <= b.id"], ["domain/content.ts", "cut < 0", "cut <= 0"], ["domain/content.ts", "whole !== undefined", "true"],
      ["domain/persons.ts", "since < latest", "since <= latest"],
    ],
  },
  {
    why: "the same answer on another way: what is equal was told apart before, or is as good",
    at: [["practice/shapes.ts", '"yes"', '""', "const [surely, perhaps]"], ["hipaa/minor-signs-alone.ts", 'is !== "no"', "true"], ["hipaa/minor-signs-alone.ts", '"no"', '""', "hasSignedBeside"], ["domain/time.ts", "epochOf(each) < epochOf(first)", "epochOf(each) <= epochOf(first)"], ["domain/lookalike.ts", "a < b", "a <= b"], ["engine/policy.ts", "a > b", "a >= b"], ["engine/policy.ts", "a === undefined", "false"], ["engine/policy.ts", "a < b", "a <= b"],
      ["engine/gather.ts", "a < b", "a <= b"], ["engine/gather.ts", "compared > 0", "compared >= 0"]],
  },
  {
    why: "saves work only: what is not seen to fit, or to be as it was, is gone through at length",
    at: [
      ["domain/coherence.ts", /^\{ \.\.\.$/, "{}"], ["domain/coherence.ts", "ids === last", "false"], ["domain/coherence.ts", "true", "false"], ["domain/coherence.ts", "!people.has(id)", "true"], ["domain/coherence.ts", "standsTwice(ids)", "true"],
      ["domain/coherence.ts", "attended.length > 0 && areKnown(attended)", "false"], ["domain/coherence.ts", /^\(\{ kind, holders, about \}: Portion, areKnown/, "() => undefined"],
      ["domain/coherence.ts", /^areKnown\(holders\) && areKnown\(about\) && /, "false"], ["domain/coherence.ts", 'kind === "deidentified"', "true"], ["domain/coherence.ts", "holders.length + about.length === 0", "false"],
      ["domain/coherence.ts", "holders.length + about.length", "holders.length - about.length"], ["domain/coherence.ts", "holders.length > 0", "false"],
      ["domain/coherence.ts", /^(?:fresh|few)\.length <= FEW/], ["domain/coherence.ts", "([{ portions }]) => portions.map(idOf)", "() => undefined"],
      ["domain/coherence.ts", "portion !== undefined && !fits(portion, areKnown)", "true"], ["domain/coherence.ts", "portion !== undefined && !fits(portion, areKnown)", "portion !== undefined || !fits(portion, areKnown)"],
      ["domain/coherence.ts", 'kind === "restriction"', "true"], ["domain/coherence.ts", "before === undefined || keys.some((key) => casefile[key] !== before[key])", "true"],
      ["domain/coherence.ts", "casefile[key] !== before[key]", "true"], ["domain/coherence.ts", /^changed\(/, "true"], ["domain/coherence.ts", /^settled !== undefined && isGrown/, "false"],
    ],
  },
  {
    why: "saves work only: a chart is brought up to date or indexed anew",
    at: [
      ["domain/open.ts", /^\(\.\.\.keys: List|^\(key\) => facts\[key\]/, "() => undefined"], ["domain/open.ts", "facts[key] === was[key]", "false"], ["domain/open.ts", 'same("unit") && grown', "false"],
      ["domain/entries.ts", /^last\?\.holders !== portion\.holders/, "true"], ["domain/entries.ts", "was === is", "false"], ["domain/entries.ts", "[...other]", "[]"],
      ["domain/entries.ts", "[...list].filter((record, index) => record !== there[index])", "[...list]"], ["domain/entries.ts", "record !== there[index]", "true"], ["domain/entries.ts", "1 / 8", "1 * 8"],
      ["domain/entries.ts", /^gone\.length \+ come\.length/], ["domain/entries.ts", "is.length * FEW", "is.length / FEW"],
    ],
  },
  {
    why: "saves work only: a few are looked through two by two, many by a set",
    at: [
      ["domain/repeated.ts", /^(?:ids\.length|questions) > FEW$/], ["domain/repeated.ts", "!standsTwice(ids)", "false"], ["domain/repeated.ts", "index < ids.length", "index <= ids.length"],
      ["domain/repeated.ts", "fresh.length === 0", "false"], ["domain/repeated.ts", /^settled\.length > 0$/], ["domain/repeated.ts", /^\{ \.\.\.$/, "{}"], ["domain/repeated.ts", "true", "false"],
      ["domain/repeated.ts", "found === fresh.length && !standsTwice(fresh)", "false"], ["domain/repeated.ts", /^fresh\.length <= FEW/], ["domain/repeated.ts", "([item]) => idFrom(item)", "() => undefined"],
      ["domain/repeated.ts", "[...settled]", "[]"], ["domain/repeated.ts", "item !== before[index]", "true"],
    ],
  },
  {
    why: "never asked: only schemas of the library come here, and of these a union says what stood against each option, and a noun of several has its word from a closed list",
    at: [["domain/reader.ts", 'shape?.type === "picklist"', "true"], ["domain/reader.ts", "shape?.type", "shape.type"], ["domain/validate.ts", "[]", '["Stryker was here"]'], ["domain/reader.ts", "[]", '["Stryker was here"]']],
  },
  {
    why: "saves work only: what the quick reader does not take, or stumbles over, is read at length",
    at: [
      ["domain/reader.ts", /^descriptor === undefined(?: \|\| !Object\.hasOwn\(descriptor, "value"\))?$/], ["domain/reader.ts", "descriptor.value !== undefined", "true"],
      ["domain/reader.ts", "ours.has(value)", "false"], ["domain/reader.ts", 'typeof length !== "number"', "false"],
      ...["const ownOf", "source.object(value)", "const isBare"].flatMap((line) => [["domain/reader.ts", /^typeof value === "object"/, undefined, line], ["domain/reader.ts", "value !== null", "true", line]]),
      ["domain/reader.ts", "before === undefined", "false", "const after"], ["domain/reader.ts", /^own === undefined(?: \|\| fields === undefined)?$/], ["domain/reader.ts", "fields === undefined", "false"],
      ["domain/reader.ts", "entries[key] === undefined", "false"], ["domain/reader.ts", "field === undefined", "false"], ["domain/reader.ts", "read === undefined", "false", "return undefined"],
      ["domain/reader.ts", /^items\[index\] !== known\[/], ["domain/reader.ts", "index + shift", "index - shift"], ["domain/reader.ts", "known.length - items.length", "known.length + items.length"], ["domain/reader.ts", "known === undefined", "true", "const shift"],
      ["domain/reader.ts", /^(?:copy !== own \|\| )?after !== before$/, "true"], ["domain/reader.ts", "checks.length === 0", "false"], ["domain/reader.ts", "items === undefined", "false", "source.left"],
      ["domain/reader.ts", /^items === undefined \|\| \(source\.left/, "items === undefined && (source.left -= items.length) < 0"],
      ["domain/reader.ts", "default: return [() => false];", "default:"], ["domain/reader.ts", "() => false", "() => undefined"],
    ],
  },
  {
    why: "saves room only: lists that are not seen to be alike are kept apart, and those under one first word begin alike",
    at: [
      ["domain/reader.ts", /^\{ \.\.\.$/, "{}"], ["domain/reader.ts", "index < a.length", "index <= a.length"], ["domain/reader.ts", "a[index] !== b[index]"], ["domain/reader.ts", "a.length !== b.length", "true"],
      ["domain/reader.ts", "true", "false"], ["domain/reader.ts", /^(?:lists === undefined(?: \|\| items\.length > SHORT)?|\(?lists === undefined|items\.length > SHORT|first !== undefined|typeof first !== "string")/, undefined, "lists === undefined || items.length > SHORT"],
      ["domain/reader.ts", '"string"', '""', "lists === undefined ||"], ["domain/reader.ts", "isAlike(each, items)", "false"], ["domain/reader.ts", /^before\.length < REMEMBERED$/], ["domain/reader.ts", "[...before, Object.freeze(items)]", "[]"],
    ],
  },
  {
    why: "a bound of ten million values, met by two more or less: the next reader counts them exactly, and a text with so many takes longer than a test should",
    at: [["domain/reader.ts", "LIMITS.nodes - 1", "LIMITS.nodes + 1"], ["domain/reader.ts", /^items === undefined \|\| \(source\.left/, "false"], ["domain/reader.ts", /^\(source\.left -= items\.length\) < 0$/], ["domain/reader.ts", /^source\.left (?:-= items\.length|-= 1|>= 0)$/]],
  },
  {
    why: "the same answer on another way: of two days that are one the first is as good as the second",
    at: [["practice/shapes.ts", "epochOf(b) > epochOf(a)", "epochOf(b) >= epochOf(a)"]],
  },
  {
    why: "never asked: only a client has agreed that a relative be brought in",
    at: [["practice/collateral-check-in.ts", "client === undefined", "false"]],
  },
  {
    why: "the same answer on another way: whoever has noted no wish has chosen nothing, whatever was warned of",
    at: [["practice/agreed-channel.ts", '"no"', '""']],
  },
  {
    why: "never asked: what may be told was let through before",
    at: [["practice/secrets-stay.ts", /^"(?:agreed|heard-it)"$/, '""', '.with("agreed"']],
  },
  {
    why: "the same answer on another way: of what is certain and what may be, neither is this without the other",
    at: [["practice/secrets-stay.ts", '"when-unknown"', '""', "STAYS"]],
  },
  {
    why: "never asked: what is drawn from no entry is no note of anybody's",
    at: [["hipaa/notes-by-authorization.ts", /^entries\.length > 0$/], ["hipaa/shapes.ts", "kinds.length > 0", undefined, "areCounselingNotes"]],
  },
  {
    why: "the same answer on another way: no word in the place of a list has the fields of its items",
    at: [["engine/response.ts", "[]", '["Stryker was here"]'], ["hipaa/representative-feared.ts", "[]", '["Stryker was here"]'], ["practice/shapes.ts", "[]", '["Stryker was here"]'], ["shapes/questions.ts", "[]", '["Stryker was here"]'], ["massachusetts/client-agrees.ts", "[]", '["Stryker was here"]', "lawful"], ["california/shapes.ts", "[]", '["Stryker was here"]', "representatives.filter"]],
  },
  {
    why: "the same answer on another way: who has no papers acts for nobody and signs for nobody, and no fault or element of a form, and no party, bears the word that is put there",
    at: [["massachusetts/shapes.ts", "[]", '["Stryker was here"]', "AGREED"], ["states/shapes/anothers-work.ts", "[]", '["Stryker was here"]'], ["california/shapes.ts", /^papers\.length > 0$/], ["california/shapes.ts", "[]", '["Stryker was here"]', "mayServe(reading, [])"]],
  },
  {
    why: "never asked: what has no topic is a portion, and a portion is of one kind and has one entry",
    at: [["domain/attested.ts", "content.topic !== undefined", "true"], ["practice/collector-gets-the-account.ts", "kinds.length > 0", "true"], ["practice/collector-gets-the-account.ts", "kinds.length > 0", "kinds.length >= 0"], ["practice/collector-gets-the-account.ts", /^kinds\.every/], ["virginia/medical-report.ts", /^kinds\.(?:length|every)/]],
  },
  {
    why: "the same answer on another way: what has no topic has none of the list",
    at: [["hipaa/notifies-family.ts", "content.topic === undefined", "false"], ["domain/attested.ts", "topic === undefined", "false"]],
  },
  {
    why: "the same answer on another way: what is not known of a party's assurance is asked beside it too",
    at: [["hipaa/subpoena-after-own-steps.ts", 'assurance === "unknown"', "false"]],
  },
  {
    why: "never asked: each section that is cited here was read",
    at: [["hipaa/trail.ts", "verified === false", "false"], ["hipaa/trail.ts", "false", "true"]],
  },
  {
    why: "the same answer on another way: nothing but a suspicion of abuse has a child, an elder or a dependent adult for a victim",
    at: ["practice/reports-today.ts", "massachusetts/at-once.ts", "ohio/at-once.ts", "ohio/older-adult-at-once.ts", "florida/child-at-once.ts", "florida/adult-at-once.ts", "illinois/at-once.ts", "pennsylvania/at-once.ts", "ohio/in-writing-if-asked.ts"].map((file) => [file, 'claim.kind === "abuse"', "true"]),
  },
  {
    why: "the same answer on another way: the word for nobody is no client's id",
    at: [["privilege/others-in-a-complaint.ts", 'complaintBy !== "nobody"', "true"], ["privilege/others-in-a-complaint.ts", '"nobody"', '""']],
  },
  {
    why: "the same answer on another way: no session has this word for an id, and no item is a word",
    at: [
      ["domain/entries.ts", 'record.session === "none"', "false"], ["domain/entries.ts", '"none"', '""'], ["domain/entries.ts", "[]", '["Stryker was here"]'], ["domain/repeated.ts", "[]", '["Stryker was here"]'],
    ],
  },
  {
    why: "never asked: what fits is not gone through at length, and nothing on file is this word",
    at: [
      ["domain/coherence.ts", "holders.length > 0 || about.length > 0", "true"], ["domain/coherence.ts", "holders.length > 0", "holders.length >= 0"], ["domain/coherence.ts", "about.length > 0", "about.length >= 0"],
      ["domain/coherence.ts", "[]", '["Stryker was here"]'], ["domain/coherence.ts", "at < record.portions.length", "at <= record.portions.length"], ["domain/coherence.ts", "portion !== undefined", "true"],
    ],
  },
  {
    why: "the same answer on another way: what is absent or no instant is neither before nor after any",
    at: [
      ["domain/coherence.ts", /^isInstant\(from\) && isInstant\(until\)$/], ["domain/coherence.ts", /^(?:died|born) !== undefined$/, "true"], ["domain/persons.ts", "died !== undefined", "true"], ["domain/coherence.ts", /^(?:joined|unit\.formed) !== "unknown"$/, "true"],
      ["domain/coherence.ts", '"unknown"', '""'], ["domain/coherence.ts", 'days !== "all"', "true"], ["domain/coherence.ts", '"all"', '""'],
      ["hipaa/grounds.ts", 'noticeAt !== "none"', "true"], ["hipaa/grounds.ts", '"none"', '""'],
    ],
  },
  {
    why: "saves work only: a list that is not known to be of our own making is read like any other",
    at: [
      ["domain/amend.ts", "paths.filter(({ length }) => length < 2)", "paths"], ["domain/amend.ts", "length < 2", "true"], ["domain/amend.ts", "length < 2", "length <= 2"],
      ["domain/amend.ts", /^\(\[key\]\) => /, "() => undefined"], ["domain/amend.ts", /^\[casefile/, "[]"],
      ["domain/amend.ts", /^patches\.map\(.*\.filter\(/s, "patches.map(({ path }) => path)"], ["domain/amend.ts", /^\(\[whose\]\) => /, "() => undefined"],
      ["domain/amend.ts", 'whose === "casefile"'], ["domain/amend.ts", '"casefile"', '""'],
    ],
  },
  {
    why: "saves work only: a list that is not seen to be sorted is sorted again",
    at: [
      ["engine/gather.ts", /^\{ \.\.\.$/, "{}"], ["engine/gather.ts", /^index (?:< items\.length|\+= 1)$/], ["engine/gather.ts", '(items[index - 1] ?? "") >= (items[index] ?? "")', "true"],
      ["engine/gather.ts", 'items[index] ?? ""'], ["engine/gather.ts", '""'],
    ],
  },
  {
    why: "saves work only: requests that are not seen to be the same are told apart or not by their text",
    at: [
      ["engine/many.ts", /^\{ \.\.\.$/, "{}"], ["engine/many.ts", "true", "false"], ["engine/many.ts", "[]", '["Stryker was here"]'],
      ...[/^a\.(?:id === b\.id|by === b\.by|at === b\.at) && /, /^a === b \|\| JSON/, "JSON.stringify(a) === JSON.stringify(b)", "a === b"].map((what) => ["engine/many.ts", what, "false"]),
      ["engine/many.ts", /^\(a: (?:Party|DisclosureRequest|unknown)\b.*, b: .*\): boolean/], ["engine/many.ts", /^\(a: DisclosureRequest\["channel"\]/], ["engine/many.ts", /^a === b \|\| JSON/, "a === b && JSON.stringify(a) === JSON.stringify(b)"],
      ...["a.length !== b.length", "!isSame(a[index], b[index])"].map((what) => ["engine/many.ts", what, "true"]), ["engine/many.ts", "a.length !== b.length", "a.length === b.length"], ["engine/many.ts", "index < a.length", "index <= a.length"],
    ],
  },
  {
    why: "the same answer on another way: it names no portion, and no portion has no name or this one",
    at: [
      ["engine/many.ts", "only === undefined", "false"], ["engine/many.ts", /^(?:claim\.)?covers === "all(?:-named)?"$/, "false"], ["engine/many.ts", /^"all(?:-named)?"$/, '""'],
      ["engine/many.ts", "only?.what", "only.what"], ["domain/attested.ts", "cut < 0", "cut <= 0"],
    ],
  },
  {
    why: "no answer is a no as well: what has no kind that is known is no finding",
    at: [["part2/counseling-notes.ts", /^default: return false;/], ["hipaa/paid-in-full.ts", /^"(?:insurer|no)"$/, '""', 'case "insurer":'], ["engine/hearing.ts", "default: return false;", "default:"], ["domain/persons.ts", 'case "no": return "no";', 'case "no":'], ["domain/persons.ts", '"no"', '""'], ["domain/notes.ts", '"no"', '""', "PERHAPS.has"]],
  },
  {
    why: "the same answer on another way: no word that stands for a day has a digit in it, and nobody asks for the days of a text under another name",
    at: [
      ["engine/horizon.ts", "date === undefined", "false"], ["engine/horizon.ts", "/^\\d/", "/\\d/"], ["engine/horizon.ts", 'each.on !== "day"', "true"], ["engine/horizon.ts", '"day"'],
      ["engine/horizon.ts", 'client.born !== "unknown"', "true"], ["engine/horizon.ts", '"unknown"'], ["engine/horizon.ts", 'days !== "all"', "true"], ["engine/horizon.ts", '"all"'],
      ["engine/horizon.ts", 'claim.attested !== "not-attested"', "true"], ["engine/horizon.ts", '"not-attested"'], ["engine/horizon.ts", '"returnAt" in claim', "true"], ["engine/horizon.ts", 'claim.kind === "subpoena"', "true"],
    ],
  },
  {
    why: "what goes is made on a basis, and whatever speaks against it there yields",
    at: [["engine/obligations.ts", 'weight === "yields"', "true"], ["engine/obligations.ts", "made !== undefined", "true"], ["engine/write.ts", "basis !== undefined", "true"]],
  },
  {
    why: "a mark is known by being there, whatever it says",
    at: [["engine/pack.ts", "true", "false"], ["engine/policy.ts", "true", "false"], ["engine/rule.ts", "true", "false"]],
  },
  {
    why: "never asked: whoever must be consulted first is named, a form has its holder, a place in a list has what stands there, and no pack has a rule twice",
    at: [
      ["engine/missing.ts", "[]", '["Stryker was here"]'], ["engine/own-form.ts", "facts === undefined", "false"], ["engine/policy.ts", '""'],
      ["engine/policy.ts", "holder !== pack.id", "true"],
    ],
  },
  {
    why: "the same answer on another way: what is no turn turns nothing",
    at: [["engine/policy.ts", "[]", '["Stryker was here"]']],
  },
  {
    why: "never asked: what is set aside is a rule, and of the reasons of one list all were set aside or none was",
    at: [
      ["engine/reasons.ts", "{ rule, pack, effect, finding, message, citation, contents, defeatedBy }"], ["engine/reasons.ts", "defeatedBy === undefined", "true"], ["engine/reasons.ts", "items !== undefined", "true"],
      ["engine/reasons.ts", "items !== undefined && items !== last", "items !== undefined || items !== last"],
    ],
  },
  {
    why: "the same answer on another way: the slots of one message have one set of names, and no two fill them to one text",
    at: [["engine/reasons.ts", '"\\u0001"', '""']],
  },
  {
    why: "the same answer on another way: a portion and a part of one have one entry",
    at: [["engine/way.ts", /^entries\.some/]],
  },
  {
    why: "the same answer on another way: a rule has a principle and says whether its text was read, and a silence has neither",
    at: [["engine/reasons.ts", /^(?:principle|verified) === undefined/]],
  },
  {
    why: "the same answer on another way: of these words only whether it is another one is asked",
    at: [["states/shapes/anothers-work.ts", '"yes"', '""'], ["states/shapes/anothers-work.ts", '() => "yes"'], ["states/shapes/treats.ts", '"yes"', '""', "treatsNobodyElse"], ["states/shapes/treats.ts", '() => "yes"'], ["practice/no-since-signing.ts", '"perhaps"', '""'], ["massachusetts/social-worker-asks-first.ts", '"perhaps"', '""'], ["part2/shapes.ts", '"perhaps"', '""', "toldNoSince"], 
      ["shapes/protects-from-harm.ts", '"yes"', '""'], ["states/shapes/consent.ts", '"yes"', '""', "treatedBy(licences)"], ["hipaa/shapes.ts", '"yes"', '""', 'restriction.covers === "all" ||'], ["hipaa/shapes.ts", '"no"', '""', 'is: "no", faults:'],
      ["engine/weigh.ts", '"permitted"', '""'], ["engine/weigh.ts", '"doubt"', '""'], ["domain/notes.ts", '"yes"', '""'], ["domain/persons.ts", /^"(?:yes|guardian|conservator)"$/, '""'], ["domain/standing.ts", '"yes"', '""'],
      ...["california/minor-signs.ts", "colorado/minor-signs.ts", "florida/minor-signs.ts", "massachusetts/minor-signs.ts", "ohio/minor-controls-release.ts", "pennsylvania/minor-controls-release.ts", "washington/minor-signs.ts"]
        .map((file) => [file, '"signs"', '""']),
    ],
  },
  {
    why: "the same answer on another way: what holds in a body that certainly binds is certain",
    at: [["engine/weigh.ts", 'governs === "unknown"', "true"]],
  },
  {
    why: "the same answer on another way: no slot's name has a brace in it, nor what would stand in its place",
    at: [["engine/rule.ts", '""', '"Stryker was here!"']],
  },
  {
    why: "never asked: a way that asks for a claim carries no content that is nobody's, and a list of kinds is the name of no relation",
    at: [["engine/gate.ts", "[]", '["Stryker was here"]'], ["engine/gate.ts", 'typeof to !== "string"', "false"]],
  },
  {
    why: "the same answer on another way: nobody attests what is not attested, and nobody is no clinician of the practice",
    at: [
      ["engine/determination.ts", 'claim.attested !== "not-attested"', "true"], ["engine/determination.ts", '"not-attested"'],
      ["domain/attested.ts", 'attested !== "not-attested"', "true"], ["domain/attested.ts", '"not-attested"'],
    ],
  },
  {
    why: "the same answer on another way: a ground stays in play where one form, or one claim of each kind, is left",
    at: [["engine/stands-alone.ts", "each !== undefined", "true"], ["engine/stands-alone.ts", "best === undefined", "false", "return"], ["engine/stands-alone.ts", "best !== undefined"]],
  },
  {
    why: "the same answer on another way: both are compared only where they differ, and a member who has not signed was passed over before",
    at: [["practice/leaves-only-together.ts", "by === who", "false", "standsFor(file, by, who"], ["practice/leaves-only-together.ts", "joined > apart", "joined >= apart"], ["practice/leaves-only-together.ts", "instant === undefined", "false"], ["practice/leaves-only-together.ts", "-Infinity", "+Infinity"]],
  },
  {
    why: "what a settled answer would ask is not read, and whoever uses this asks the court in words of its own",
    at: [["hipaa/grounds.ts", 'is === "unknown"', "true", "doubtsAboutParents"], ["hipaa/grounds.ts", "[]", '["Stryker was here"]', "doubtsAboutParents"], ["packs/shapes/whose-word.ts", 'is === "yes"', "false"], ["packs/shapes/whose-word.ts", '"yes"', '""', "plainly(true)"], ["packs/shapes/whose-word.ts", '"no"', '""', "readingsOf(use)"], ["packs/shapes/whose-word.ts", '"protective-order"'], ["packs/shapes/whose-word.ts", '"court"']],
  },
  {
    why: "two that come to the same, of which either may be told",
    at: [["engine/stands-alone.ts", "a.obstacles.length < b.obstacles.length", "a.obstacles.length <= b.obstacles.length"], ["domain/form-sets.ts", "a.release.id < b.release.id", "a.release.id <= b.release.id"]],
  },
  {
    why: "the same answer on another way: of whoever is no client no form of somebody else serves, and an unknown day of birth has reached no age",
    at: [["states/shapes/minors.ts", /^client !== undefined/], ["states/shapes/minors.ts", 'client.born !== "unknown"', "true"], ["states/shapes/reports.ts", 'client.born !== "unknown"', "true"], ["states/shapes/reports.ts", '"unknown"', '""', "OLDER_FROM"], ["states/shapes/minors.ts", '"unknown"', '""', "client.born"], ["states/shapes/minors.ts", "client === undefined", "false", "law-on-this"], ["packs/shapes/parents.ts", "client === undefined", "false"]],
  },
  {
    why: "the same answer on another way: under no name there is no client on file, no form and no claim",
    at: [["engine/stands-alone.ts", "holder === undefined", "false"], ["engine/stands-alone.ts", "open.facts === undefined", "false"], ["engine/gate.ts", "holder === undefined", "false"], ["engine/evaluate.ts", "holder === undefined", "false"]],
  },
  {
    why: "the same answer on another way: a form that is not revoked in the list of revoked ones is passed over there again",
    at: [["domain/open.ts", /revokedOf, release\.of/], ["domain/open.ts", "release.revoked !== undefined", "true"]],
  },
  {
    why: "the same answer on another way: a WeakMap or WeakSet holds nothing under a value that is no object",
    at: [["domain/open.ts", /typeof casefile === "object"/], ["domain/open.ts", "casefile !== null", "true"], ["domain/parse.ts", /^typeof input === "object"/], ["domain/parse.ts", "input !== null", "true", "requests.has(input)"]],
  },
  {
    why: "the same answer on another way: `none` and `not-stated` stand after every day in the order of text",
    at: [["domain/coherence.ts", /^expires === "(?:none|not-stated)"$/], ["domain/coherence.ts", '"none"', '""'], ["domain/coherence.ts", '"not-stated"', '""']],
  },
  {
    why: "the same answer on another way: a date that is absent is passed over where dates are looked at",
    at: [["engine/horizon.ts", /^"\w+" in agreement$/, "true"]],
  },
  {
    why: "the same answer on another way: the least of nothing and a verdict is the verdict",
    at: [["engine/evaluate.ts", "worst === undefined", "false"]],
  },
  {
    why: "the same answer on another way: a day that never comes is no nearer than any other",
    at: [["engine/horizon.ts", /^(?:day|end|turn) !== Infinity$/, "true"]],
  },
  {
    why: "the same answer on another way: what is no portion has no likeness",
    at: [["engine/many.ts", "entry === undefined", "false"]],
  },
  {
    why: "the same answer on another way: a ban that does not say that it bars by name does not",
    at: [["engine/policy.ts", "{ byName: false }"]],
  },
  {
    why: "the same data: a key without a value is no key in JSON, and nobody asks whether it is there",
    at: [["packs/shapes/answers.ts", "consult === undefined", "false"], ["packs/policy-for.ts", "suggestion === undefined", "false"], ["domain/validate.ts", "suggestion === undefined", "false"], ...["practice/provisions.ts", "privilege/provisions.ts", "shapes/provision.ts", "states/shapes/statute.ts"].flatMap((file) => [[file, "verified === false", "false"], [file, "false", "true"]]),
      ["shapes/consults-without-identity.ts", "talk.consult === undefined", "false"], ["shapes/needs-release.ts", "need.consult === undefined", "false"], ["washington/trail.ts", "RECORDS === false", "false"], ["washington/trail.ts", "false", "true"], ["engine/policy.ts", "until === undefined", "false"], ["part2/provisions.ts", "until === undefined", "false"], ["engine/obligations.ts", "anyOf === undefined", "false"]],
  },
  {
    why: "never asked: only a closed body's silence is written down, and a closed body has its citation",
    at: [["engine/reasons.ts", /pack\.closed\?\.citation/], ["engine/reasons.ts", '{ source: pack.source, provision: "", edition: pack.edition }'], ["engine/reasons.ts", '""']],
  },
  {
    why: "never asked: what is nobody's stands on no form, is heard once for nobody, and no rule about a holder hears of it",
    at: [["engine/evaluate.ts", "(): Standing => NO_FORM"], ["engine/evaluate.ts", '"must-not"', '""']],
  },
  {
    why: "never asked: what leaves a form in doubt names the fact that settles it",
    at: [["domain/standing.ts", /^faults\.map\(\(\{ missing \}\) => missing\)\.filter/], ["domain/standing.ts", "missing !== undefined", "true"], ["domain/standing.ts", /^faultsUnder\(reading, formalities\)\.map/]],
  },
  {
    why: "the same answer on another way: what is no element asks nothing of a paper",
    at: [["aamft/within-the-unit.ts", "[]", '["Stryker was here"]'], ["massachusetts/client-agrees.ts", "[]", '["Stryker was here"]', "AGREED"]],
  },
  {
    why: "never asked: each section of the rule on breaches that is cited was read",
    at: [["hipaa/trail.ts", "false", "true"]],
  },
  {
    why: "the same answer on another way: the letters of a word that is no list are no words of one",
    at: [
      ["domain/form.ts", 'kinds === "entire-record"', "false"], ["domain/form.ts", '"entire-record"', '""'],
      ["domain/formalities.ts", "[]", '["Stryker was here"]'], ["domain/standing.ts", 'kinds !== "entire-record"', "true"], ["domain/standing.ts", '"entire-record"', '""'],
    ],
  },
  {
    why: "the same answer on another way: what is said in a word is of no kind, has no ends and has not come",
    at: [
      ["domain/standing.ts", 'typeof each !== "string"', "true"], ["domain/standing.ts", '"string"', '""'], ["domain/standing.ts", 'covers.days !== "all"', "true"], ["domain/standing.ts", '"all"', '""'],
      ["domain/form.ts", 'typeof expires !== "string"', "true"], ["domain/form.ts", '"string"', '""'], ["domain/form.ts", 'days === "all"', "false"], ["domain/form.ts", '"all"', '""'],
    ],
  },
  {
    why: "never asked: what keeps matters apart, or may, was answered before",
    at: [["domain/secrets.ts", 'text === "limited"', "true"]],
  },
  {
    why: "never asked: a statement about nobody, drawn from nothing, is refused",
    at: [["domain/content.ts", '"yes"', '""']],
  },
  {
    why: "never asked: in the list of those that were revoked each was",
    at: [["domain/form.ts", "filing.revoked !== undefined", "true"]],
  },
  {
    why: "the same answer on another way: a word has no role, and so not that of an official",
    at: [["packs/shapes/answers.ts", 'attested !== "not-attested"', "true"], ["packs/shapes/answers.ts", '"not-attested"', '""']],
  },
  {
    why: "never asked: only somebody outside reviews for a plan, and whoever gets it for itself is its recipient",
    at: [["hipaa/shapes.ts", 'goesForRequester(request, file) !== "no"', "true"], ["hipaa/shapes.ts", '"no"', '""', "const reviews"]],
  },
  {
    why: "the same answer on another way: a word that reaches more reaches itself first",
    at: [["packs/shapes/wishes.ts", '"treatment"', '""', "TREATMENT: ReadonlySet"], ["packs/shapes/wishes.ts", '"operations"', '""', "OPERATIONS: ReadonlySet"]],
  },
  {
    why: "the same answer on another way: the reverse of what is neither yes nor no is open",
    at: [["practice/leaves-only-together.ts", '"unknown"', '""', "lacking.map"], ["shapes/involved.ts", '"unknown"', '""'], ["new-york/hiv-by-name.ts", '"unknown"', '""'], ["states/shapes/paper.ts", '"unknown"', '""', "isAttestedByUs"], ["states/shapes/reports.ts", '"unknown"', '""', "nowAtRisk"], ...["missing: [missing]", "isAttestedByUs", "perhapsBound(facts)"].map((line) => ["illinois/shapes.ts", '"unknown"', '""', line]), ["illinois/bare-facts-for-benefits.ts", '"unknown"', '""'], ["california/shapes.ts", '"unknown"', '""', "others.flatMap"]],
  },
  {
    why: "never asked: only for a client somebody else acts or signs",
    at: [["packs/shapes/parents.ts", "client?.born", "client.born"], ["privilege/shapes.ts", "file.clients.get(holder)?.representatives", "file.clients.get(holder).representatives"], ["practice/no-since-signing.ts", "client !== undefined", "true"], ["privilege/shapes.ts", "client !== undefined", "true"], ["packs/shapes/parents.ts", "[]", '["Stryker was here"]', "client === undefined"], 
      ["california/shapes.ts", "false", "true", "client === undefined"], ["practice/shapes.ts", "false", "true", "isPromisedAsMinor(about"], ["practice/shapes.ts", "about === undefined", "false", "isPromisedAsMinor(about"],
      ["hipaa/shapes.ts", "client === undefined", "false", "isDead(client, at)"], ["packs/shapes/whose-word.ts", "client === undefined", "false", "isKeptFrom(client"],
      ["packs/shapes/whose-word.ts", "false", "true", "isKeptFrom(client"], ["packs/shapes/wishes.ts", "file.clients.get(of)?.representatives", "file.clients.get(of).representatives"],
    ],
  },
  {
    why: "never asked: of what is drawn from no session all that the person attended is asked, so there is a say over something",
    at: [["packs/shapes/questions.ts", /^says\.length > 0$/]],
  },
  {
    why: "never asked: only of what a minor has signed is it noted that somebody is young",
    at: [["privilege/shapes.ts", "signedBy === holder", "true", "isGrownUp(client, signedAt)"], ["privilege/shapes.ts", "client !== undefined && signedBy === holder", "client !== undefined || signedBy === holder"], ["privilege/shapes.ts", "client !== undefined && signedBy === holder", "true"], 
      ["domain/standing.ts", "client === undefined", "false", "young === undefined || client"], ["domain/standing.ts", "signedBy !== holder", "false", "young?.grown"], ["domain/standing.ts", "client === undefined", "false", "young?.grown"],
      ["domain/standing.ts", "signedBy !== holder || client === undefined", "signedBy !== holder && client === undefined", "young?.grown"], ["domain/standing.ts", "signedBy !== holder || client === undefined", "false", "young?.grown"],
    ],
  },
  {
    why: "the same answer on another way: of a list of answers only yes, no and unknown are heard",
    at: [["packs/shapes/parents.ts", '"no"', '""', "WITHOUT_PARENTS"], ["hipaa/paid-in-full.ts", '"yes"', '""', "isPayer(recipient.kind)"], ["hipaa/shapes.ts", '"no"', '""', "reviews && selfPaid"], ["domain/care.ts", "[]", '["Stryker was here"]', "isLoose(told) ?"]],
  },
  {
    why: "the same answer on another way: a paper without a day is in doubt by itself, and stands before none that has one",
    at: [["domain/persons.ts", 'from === "unknown"', "false", 'return "yes"'], ["domain/persons.ts", '"unknown"', '""', 'return "yes"'], ["domain/persons.ts", "last !== undefined", "true", "last > day"]],
  },
  {
    why: "never asked: only of a client it is open whether he or she is a minor",
    at: [["hipaa/minor-signs-alone.ts", "file.clients.get(holder)?.born", "file.clients.get(holder).born"], ["part2/shapes.ts", "file.clients.get(holder)?.born", "file.clients.get(holder).born"]],
  },
  {
    why: "the same answer on another way: in the letters of the word for everything stands no word of the list",
    at: [
      ["hipaa/shapes.ts", '"entire-record"', '""'], ["hipaa/shapes.ts", 'kinds !== "entire-record"', "true"],
      ["new-york/hiv-by-name.ts", /^sensitivities === "all" \|\| /, 'sensitivities === "all" && !sensitivities.includes("hiv-sti")'], ["new-york/hiv-by-name.ts", '"all"', '""'], ["new-york/hiv-by-name.ts", 'sensitivities === "all"', "false"],
    ],
  },
  {
    why: "the same answer on another way: a portion is of one kind",
    at: [
      ["virginia/honors-release.ts", "content.kinds.some((kind) => NO_HEALTH_RECORD.includes(kind))", "content.kinds.every(kind => NO_HEALTH_RECORD.includes(kind))"], ["illinois/bare-facts-for-benefits.ts", "words.every((word) => BARE.has(word))", "words.some(word => BARE.has(word))"],
      ["illinois/bare-facts-for-benefits.ts", "words.every((word) => BARE.has(word) || PERHAPS_BARE.has(word))", "words.some(word => BARE.has(word) || PERHAPS_BARE.has(word))"], ["illinois/bare-facts-for-benefits.ts", /^words\.length > 0$/], ["part2/confidential-communications.ts", "kinds.some((kind) => SAID.has(kind))", "kinds.every(kind => SAID.has(kind))"],
      ["colorado/shapes.ts", "kinds.every((kind) => NO_COMMUNICATION.has(kind))", "kinds.some(kind => NO_COMMUNICATION.has(kind))"],
      ["florida/report-of-treatment.ts", 'kinds.every((kind) => kind === "treatment-summary")', 'kinds.some(kind => kind === "treatment-summary")'],
      ["pennsylvania/payer-sees-the-frame.ts", "kinds.every((kind) => FRAME.has(kind))", "kinds.some(kind => FRAME.has(kind))"],
      ["pennsylvania/shapes.ts", "kinds.every((kind) => TOLD_FOR_CONSENT.has(kind))", "kinds.some(kind => TOLD_FOR_CONSENT.has(kind))"],
      ...["illinois/bare-facts-for-benefits.ts", "illinois/shapes.ts"].map((file) => [file, "kinds.every((kind) => BARE.has(kind))", "kinds.some(kind => BARE.has(kind))"]),
      ...["florida/report-of-treatment.ts", "pennsylvania/shapes.ts", "illinois/bare-facts-for-benefits.ts", "illinois/shapes.ts"]
        .flatMap((file) => [[file, "kinds.length > 0", "true"], [file, "kinds.length > 0", "kinds.length >= 0"]]),
    ],
  },
  {
    why: "the same answer on another way: what does not say that a danger must be near does not ask for it",
    at: [[".ts", "{ imminent: false }", "{}"]],
  },
  {
    why: "the same answer on another way: a form that names no such notes has a fault that says so",
    at: [["hipaa/shapes.ts", /^kinds !== "entire-record" \.\.\.$/, 'kinds !== "entire-record" || kinds.includes("psychotherapy-notes") || kinds.includes("sud-counseling-notes")'], ["hipaa/shapes.ts", /^kinds\.includes\("psychotherapy-notes"\) \|\|/, "true"], ["hipaa/shapes.ts", /^kinds !== "entire-record" && /, 'kinds !== "entire-record" || kinds.includes("psychotherapy-notes")']],
  },
  {
    why: "the same answer on another way: no form does this",
    at: [["couples-rule/pack.ts", "[]", '["Stryker was here"]', "NO_WAIVER"]],
  },
  {
    why: "the same answer on another way: no ground for harm has this name",
    at: [["states/shapes/access.ts", "[]", '["Stryker was here"]', "saveFor = []"]],
  },
  {
    why: "the same answer on another way: no kind of record has this name",
    at: [["illinois/own-record.ts", "[]", '["Stryker was here"]']],
  },
  {
    why: "the same answer on another way: a number is read as one by the check that comes after",
    at: [["domain/reader.ts", /^typeof value === "number"/, undefined, "const readNumber"]],
  },
  {
    why: "a brand is a word for whoever writes the types, and nothing reads it",
    at: [["domain/schema.ts", /^"[A-Z][A-Za-z]+"$/, '""', "brand("]],
  },
  {
    why: "never asked: forms are looked up by the recipient or the class that they name",
    at: [["domain/standing.ts", "!byName && !namesClass(recipients, party)", "false"]],
  },
  {
    why: "the same answer on another way: our own first of all prototypes is like that of another realm, and a list without a length has no number of keys",
    at: [["domain/snapshot.ts", "prototype === Object.prototype", "false"], ["domain/snapshot.ts", 'typeof length !== "number"', "false"]],
  },
  {
    why: "the same answer on another way: what returns nothing says that nothing was read, and a key that is missing is named by the path",
    at: [["domain/validate.ts", /^\{ \.\.\.$/, "{}", "catch"], ["domain/validate.ts", /^issue\.path\?\.at(?:\(-1\)\?\.key)?$/]],
  },
  {
    why: "saves work only: what the quick reader has read is not examined in full",
    at: [["domain/validate.ts", "value === undefined", "true", "examine(schema, input)"]],
  },
  {
    why: "the same answer on another way: no lapse has this name",
    at: [["shapes/breach.ts", "[]", '["Stryker was here"]']],
  },
  {
    why: "the same answer on another way: of a list of one, one is all",
    at: [["privilege/shapes.ts", /^NO_SECRET_BETWEEN_PARTNERS\.some/], ["colorado/shapes.ts", /^ofKind\(claims, "threat"\)\.some/], ["pennsylvania/one-of-a-group.ts", /^ofKind\(facts\.claims, "threat"\)\.some/]],
  },
  {
    why: "the same answer on another way: no fault of a form has this name",
    at: [["california/removed-child-signature.ts", "[]", '["Stryker was here"]'], ["illinois/shapes.ts", "[]", '["Stryker was here"]', "pardoned = []"]],
  },
  {
    why: "the same answer on another way: what any form must carry is asked by the same rule",
    at: ["california/large-type-and-apart.ts", "states/shapes/consent.ts"].map((file) => [file, /^"(?:description|recipient|signature|date)"$/, '""']),
  },
  {
    why: "refused either way: the letters of a word that is no list are no grounds",
    at: [["engine/rule.ts", 'rule.effect === "oblige" && rule.on === "every"', "true"]],
  },
];

const isAt = ({ file, line, original, replacement }, [end, stood, stands, within]) =>
  file.endsWith(end) && (typeof stood === "string" ? original === stood : stood.test(original)) && (stands === undefined || replacement === stands) && (within === undefined || line.includes(within));

/** The reason why this mutant may live that stands in the table; undefined where none does. */
export const reasonInTable = (mutant) => REASONS.find(({ at }) => at.some((place) => isAt(mutant, place)))?.why;

/** The reason why this mutant may live; undefined where none is known. */
export const reasonFor = (mutant) =>
  mutant.mutatorName === "StringLiteral" && isSentence(mutant.original.slice(1, -1))
    ? "the words of a message: tests ask for its path and its code, or for the rule, and a word more or less decides nothing"
    : reasonInTable(mutant);
