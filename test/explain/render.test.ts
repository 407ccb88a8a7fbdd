import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { render, type Paper } from "subrosa";
import { clean, linkable } from "../../src/explain/render.ts";
import { hostile, tagsIn, unescaped } from "./hostile.ts";

const paper: Paper = {
  language: "en", title: "A title",
  sections: [
    { heading: "A heading", paragraphs: ["One.", "Two."], lines: [{ text: "plain" }, { term: "Term", text: "text", url: "https://example.org/a?b=c#d", lines: [{ text: "below" }] }] },
    { paragraphs: ["The end."] },
  ],
};

test("as text", () => {
  expect(render(paper)).toBe("A title\n\nA heading:\nOne.\n\nTwo.\n\n  - plain\n  - Term: text <https://example.org/a?b=c#d>\n    - below\n\nThe end.\n");
});
test("as Markdown", () => {
  expect(render(paper, "markdown")).toBe(
    "# A title\n\n## A heading\n\nOne.\n\nTwo.\n\n- plain\n- **Term:** text <https://example.org/a?b=c#d>\n  - below\n\nThe end.\n",
  );
});
test("as HTML", () => {
  expect(render(paper, "html")).toBe([
    "<article lang=\"en\">", "<h1>A title</h1>", "<section>", "<h2>A heading</h2>", "<p>One.</p>", "<p>Two.</p>",
    "<ul><li>plain</li><li><strong>Term:</strong> text <a href=\"https://example.org/a?b=c#d\">https://example.org/a?b=c#d</a><ul><li>below</li></ul></li></ul>",
    "</section>", "<section>", "<p>The end.</p>", "</section>", "</article>", "",
  ].join("\n"));
});

describe("only an https address becomes a link", () => {
  test.each<[url: string, is: "a link" | "words"]>([
    ["https://example.org", "a link"],
    ["https://example.org/a/b?c=d&e=(f)#g", "a link"],
    ["http://example.org", "words"],
    ["HTTPS://example.org", "words"],
    ["javascript:alert(1)", "words"],
    ["data:text/html,<script>", "words"],
    ["//example.org", "words"],
    ["README.md#where", "words"],
    ["https://example.org/\"onmouseover=alert(1)", "words"],
    ["https://example.org/ next", "words"],
    ["https://example.org/<b>", "words"],
    ["https://user:secret@example.org/", "words"],
    ["https://example.org\njavascript:x", "words"],
    ["https://", "words"],
  ])("%s is %s", (url, is) => {
    expect(linkable(url) === undefined ? "words" : "a link").toBe(is);
    const written: Paper = { language: "en", title: "T", sections: [{ lines: [{ text: "x", url }] }] };
    expect(render(written, "html").includes("<a ")).toBe(is === "a link");
    expect(/(?<!\\)<\S+>/.test(render(written, "markdown"))).toBe(is === "a link");
  });
  test("no address at all", () => { expect(linkable(undefined)).toBeUndefined(); });
});

describe("whoever wrote it, it stays words", () => {
  const withHostile = (text: string): Paper => ({
    language: text, title: text, sections: [{ heading: text, paragraphs: [text], lines: [{ term: text, text, url: text, lines: [{ text }] }] }],
  });

  test("in text it begins no line of its own", () => {
    fc.assert(fc.property(hostile, (text) => { expect(render(withHostile(text)).split("\n").length).toBe(render(withHostile("x")).split("\n").length); }));
  });

  test("in HTML it is neither a tag nor an attribute, and reads as it was", () => {
    fc.assert(fc.property(hostile, (text) => {
      const html = render(withHostile(text), "html");
      const { tags, words } = tagsIn(html);
      for (const tag of tags) expect(tag).toMatch(/^<\/?(?:h1|h2|section|p|ul|li|strong|article)>$|^<article lang="[^"<>]*">$|^<a href="https:\/\/[^"<>\s]*">$|^<\/a>$/);
      expect(words).not.toMatch(/[<>"'`]/);
      expect(unescaped(words)).toContain(clean(text));
    }));
  });

  test("in Markdown every mark is escaped, and no line begins as something else", () => {
    fc.assert(fc.property(hostile, (text) => {
      const [line = ""] = render({ language: "en", title: "T", sections: [{ paragraphs: [text] }] }, "markdown").split("\n").slice(2);
      const bare = line.replace(/\\[!-/:-@[-`{-~]/g, "x");
      expect(bare).not.toMatch(/[`*_{}[\]<>&|~#!$^@\\]|:\/\/|^\s*(?:[-+=]|\d+[.)]\s)|\bwww\./i);
      expect(line.replace(/\\([!-/:-@[-`{-~])/g, "$1")).toBe(clean(text).trim());
    }));
  });

  test.each<[what: string, raw: string, cleaned: string]>([
    ["a line break", "a\nb", "a b"], ["a carriage return", "a\r\nb", "a b"], ["a null", "a\0b", "a b"], ["a line separator", "a\u2028b", "a b"],
    ["a turn of the direction", "a\u202eb", "a b"], ["half a character", "a\ud800b", "a b"], ["a whole one", "a😀b", "a😀b"], ["an accent", "Ángel", "Ángel"],
  ])("%s", (_what, raw, cleaned) => { expect(clean(raw)).toBe(cleaned); });
});
