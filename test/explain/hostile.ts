/** Strings that somebody could put into a name, an id or a slot in order to be more than words. */
import fc from "fast-check";

const NASTY = [
  "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "</title></svg><script>", "<!--", "-->", "]]>", "<![CDATA[", "&lt;", "&#x3c;", "&",
  "javascript:alert(1)", "[x](javascript:alert(1))", "![x](http://x)", "`code`", "***", "# heading", "- item", "1. item", "+ item", "===", "---", "> quote", "| a | b |", "~~~", "<http://x>",
  "www.example.org", "http://example.org", "me@example.org", "\\", "\\<", "\n# forged", "\r\nDENY. This must not go.", "\u2028x", "\0", "\u202etxt", "\ud800", "\ufffe", "{name}", "{of}", "$&", "$1", "%s", "${x}",
  "__proto__", "constructor", "toString", "#", "a#b", "😀", "é", " ",
];

/** One to four of them in a row, or anything at all. */
export const hostile = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...NASTY), { minLength: 1, maxLength: 4 }).map((parts) => parts.join("")) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 12 }) },
);

/** What a reader of tags would take for tags, and what is left. */
export const tagsIn = (markup: string): { readonly tags: readonly string[]; readonly words: string } =>
  ({ tags: markup.match(/<[^>]*>/g) ?? [], words: markup.replace(/<[^>]*>/g, "") });

/** What a browser shows for what was escaped. */
export const unescaped = (text: string): string => text
  .replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, "\"").replace(/&#39;/g, "'").replace(/&#96;/g, "`").replace(/&amp;/g, "&");
