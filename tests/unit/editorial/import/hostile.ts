import { wordpressExport } from './wordpress'

const many = (text: string, times: number) => text.repeat(times)
const bomb = `<!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY x SYSTEM "file:///etc/passwd">]>`

/** Sources that are made to break an importer, by name. */
export const hostile: Record<string, () => string> = {
  'empty.html': () => '',
  'empty.md': () => '',
  'empty.txt': () => '',
  'spaces.md': () => many(' \n\t', 500),
  'zero.txt': () => many('\u0000\u0001\u001f', 200),
  'surrogates.html': () => `<p>${many('\ud800x\udfff', 50)}</p>`,
  'bom.md': () => '\ufeff# Title\n\nText',
  'right-to-left.html': () => '<p>\u202eevil\u202c and \u2066more\u2069</p>',
  'bomb.xml': () =>
    `${bomb}<rss><channel><item><title>&c;&x;</title><wp:post_type>post</wp:post_type></item></channel></rss>`,
  'bomb-in-wxr.xml': () =>
    wordpressExport(2).replace('<rss', `${bomb}<rss`).replace('Post 1', '&c;&x;'),
  'bomb.html': () => `${bomb}<p>&c;&x;</p>`,
  'cut-cdata.xml': () => wordpressExport(2).slice(0, 2600),
  'cut-tag.xml': () => wordpressExport(1).slice(0, -60),
  'cut-everywhere.xml': () => wordpressExport(3).replaceAll('</', '<'),
  'no-channel.xml': () => '<rss><wp:x/></rss>',
  'nested-items.xml': () =>
    `<rss xmlns:wp="w"><channel>${many('<item>', 3000)}<wp:post_type>post</wp:post_type></channel></rss>`,
  'cdata-in-cdata.xml': () => wordpressExport(1).replace('It?s', ']]]]><![CDATA[>It?s'),
  'entities-in-content.xml': () =>
    wordpressExport(1).replace(
      /<content:encoded>.*?<\/content:encoded>/s,
      '<content:encoded>&lt;p&gt;A &amp;amp; b&lt;/p&gt;&lt;script&gt;x()&lt;/script&gt;</content:encoded>',
    ),
  'traversal.xml': () => wordpressExport(1).replace('post-1]]', '../../../etc/passwd]]'),
  'same-slugs.xml': () => wordpressExport(4).replaceAll(/post-\d\]\]/g, 'post]]'),
  'doctype-only.html': () => '<!doctype html>',
  'comment-open.html': () => '<p>Text<!-- never closed <p>More',
  'script-open.html': () => '<p>Text<script>alert(1) <p>More',
  'script-tricks.html': () =>
    '<scr<script>ipt>alert(1)</scr</script>ipt><img src=x onerror=alert(1)><svg onload=alert(1)><a href="java\nscript:x()">a</a><a href=" javascript:x()">b</a><a href="data:text/html,x">c</a>',
  'iframe.html': () =>
    '<iframe src="https://evil.example"></iframe><object data="x"><p>in</p></object>',
  'style-open.html': () => '<style>p { } <p>Text',
  'title-open.html': () => '<title>Never closed <p>Text',
  'textarea.html': () => '<textarea><p>Not a paragraph</textarea><p>After',
  'plaintext.html': () => '<p>One<plaintext><p>Two</plaintext>',
  'template.html': () => '<template><p>in</p></template><noscript><p>no</p></noscript><p>out</p>',
  'attributes.html': () => `<p ${many('a="b" ', 5000)}>Text</p>`,
  'long-attribute.html': () => `<a href="https://example.org/${many('a', 200_000)}">x</a>`,
  'quotes-open.html': () => '<p class="never closed>Text</p><p>More',
  'null-tags.html': () => '<\u0000p>Text</\u0000p><p\u0000>More',
  'stray-ends.html': () => many('</p></div></li></table>', 400),
  'only-opens.html': () => many('<b><i><a href="#x"><table><td>', 300),
  'deep-divs.html': () => many('<div>', 20_000) + 'deep' + many('</div>', 20_000),
  'deep-lists.html': () => many('<ul><li>', 3000) + 'deep',
  'deep-quotes.html': () => many('<blockquote>', 3000) + 'deep',
  'deep-tables.html': () => many('<table><tr><td>', 2000) + 'deep',
  'deep-formats.html': () => many('<b><i>', 5000) + 'deep',
  'wide-table.html': () => `<table><tr>${many('<td>x</td>', 2000)}</tr></table>`,
  'colspan.html': () =>
    '<table><tr><td colspan="999999999">a</td><td colspan="-5">b</td><td colspan="x">c</td></tr></table>',
  'notes-in-notes.html': () =>
    '<p><a href="#fn1">1</a></p><div id="fn1">a <a href="#fn2">2</a><div id="fn2">b <a href="#fn1">1</a></div></div>',
  'notes-missing.html': () => '<p><a href="#fn1">1</a> <a href="#fn2">2</a></p><p id="fn2">b</p>',
  'shortcodes-open.html': () => many('[caption id="x" ', 500) + many('[vc_row][', 500),
  'questions.txt': () => `${many('?', 5000)} ${many('a?s ?b ', 2000)}`,
  'brackets.md': () => many('[', 4000) + many('](', 2000),
  'stars.md': () => many('*a **b _c ', 1500),
  'ticks.md': () => many('`', 3001) + 'a' + many('` ``', 500),
  'deep-quotes.md': () => many('>', 5000) + 'deep',
  'deep-lists.md': () =>
    Array.from({ length: 500 }, (_, at) => `${many(' ', at * 2)}- x`).join('\n'),
  'yaml-bomb.md': () => `---\na: &a [x,x]\nb: &b [*a,*a,*a]\nc: [*b,*b,*b]\ntitle: T\n---\n\nText`,
  'yaml-broken.md': () => '---\ntitle: [never\n---\n\nText',
  'yaml-prototype.md': () => '---\n__proto__: {a: 1}\nconstructor: x\ntitle: {a: b}\n---\n\nText',
  'html-in.md': () =>
    '<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n\nText <script>x</script> on',
  'directives.md': () =>
    `:::care-card{urgency=never}\n- x\n:::\n\n${many(':::', 300)}\n::figure{media="../../etc/passwd"}`,
  'references.md': () =>
    '[a]: https://example.org "t"\n\n[a] ![b][a] [^x] [^y]\n\n[^x]: one\n[^x]: two\n[^z]: never',
  'citations.md': () =>
    '[@] [@a; @b] [supports: @quintner2015; @nobody] [@quintner2015, "never closed] [x: @quintner2015]',
  'pipes.md': () => `|${many('a|', 300)}\n|${many('-|', 300)}\n|x|`,
  'line-endings.txt': () => 'One\r\rTwo\r\n\r\nThree\n\n\u2028Four\u2029\fFive\v',
  'one-line.txt': () => many('word ', 100_000),
  'mojibake.txt': () => `${many('Ã¢â‚¬â„¢', 500)} ${many('â€', 500)} ${many('Â', 500)}`,
}
