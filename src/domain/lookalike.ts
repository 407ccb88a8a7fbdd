/**
 * Two ids that a person would read as one. They are compared exactly everywhere; here they are only reported, because a
 * release for the one is easily taken for a release for the other.
 */

/** Letters of other scripts that look like a Latin one, written as pairs. */
const PAIRS = "аaвbсcеeнhһhіiјjкkмmоoрpѕsтtуyхxԁdԛqԝwьb"
  + "αaβbεeηnιiκkνvοoρpτtυuχx"
  + "АAВBСCЕEНHІIЈJКKМMОOРPЅSТTУYХX"
  + "ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX";

const LATIN: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, index) => [PAIRS.charAt(index * 2), PAIRS.charAt(index * 2 + 1)] as const),
);
const INVISIBLE = /[\p{Cf}\p{Zs}\p{Cc}]/gu;
const ASCII = /^[\x21-\x7e]*$/;

/** Letters and figures of one script that a hurried eye takes for one another. */
const plain = (id: string): string => id.replace(/[I1|]/g, "l").replace(/0/g, "o").toLowerCase();

/** What an id looks like: equal for ids that differ only by normalization, case, invisible characters or look-alike letters. */
export const looksOf = (id: string): string =>
  plain(ASCII.test(id) ? id : Array.from(id.normalize("NFKC").replace(INVISIBLE, ""), (letter) => LATIN.get(letter) ?? letter).join(""));

/** The ids that look like another one on file, each group sorted, groups in the order of their looks. */
export const lookalikes = (ids: Iterable<string>): readonly (readonly string[])[] => {
  const groups = new Map<string, Set<string>>();
  for (const id of ids) {
    const looks = looksOf(id);
    const group = groups.get(looks);
    if (group === undefined) groups.set(looks, new Set([id]));
    else group.add(id);
  }
  return [...groups.entries()]
    .filter(([, group]) => group.size > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => [...group].sort((a, b) => (a < b ? -1 : 1)));
};
