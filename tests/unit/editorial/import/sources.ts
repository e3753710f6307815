/** Messy sources, each with what must be in the article that it gives. */
export type Messy = {
  name: string
  text: string
  has: string[]
  hasNot?: string[]
  drops?: string[]
}

const lines = (...texts: string[]) => texts.join('\n')

export const messy: Messy[] = [
  {
    name: 'page.html',
    text: '<!doctype html><html><head><title>Window</title><style>p{}</style></head><body><h1>Sore &amp; stiff</h1><p>One <b>two</b>.</p><script>x()</script></body></html>',
    has: ['"title":"Sore & stiff"', '"text":"two","format":1'],
    hasNot: ['x()', 'Window'],
    drops: ['x()', 'Window'],
  },
  {
    name: 'tables.html',
    text: '<table><caption>Doses</caption><tr><th>A<th>B</tr><tr><td colspan="2">Both<td>C</table>',
    has: ['"blockType":"dataTable"', '"caption":"Doses"', '"headerState":1', 'Both'],
  },
  {
    name: 'footnotes.html',
    text: '<p>Claim<sup><a href="#fn1">1</a></sup>.</p><ol><li id="fn1">Its source. <a href="#fnref1">back</a></li></ol>',
    has: ['"blockType":"footnote"', 'Its source.'],
    hasNot: ['"blockType":"list"', 'back'],
  },
  {
    name: 'word.html',
    text: lines(
      '<p class=MsoNormal>Text<a style="mso-footnote-id:ftn1" href="#_ftn1" name="_ftnref1"><span>[1]</span></a> on.<o:p></o:p></p>',
      '<p class=MsoListParagraph><span style="font-family:Symbol">·<span>&nbsp;&nbsp; </span></span>First</p>',
      '<p class=MsoListParagraph><span style="font-family:Symbol">·<span>&nbsp;&nbsp; </span></span>Second</p>',
      '<!--[if gte mso 9]><xml></xml><![endif]-->',
      '<div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> A note.</p></div>',
    ),
    has: ['"blockType":"footnote"', 'A note.', '"listType":"bullet"', '"text":"First"'],
    hasNot: ['·', '[1]'],
  },
  {
    name: 'shortcodes.html',
    text: '<p>Before [sic] it. [contact-form-7 id="5" title="Contact"]</p><form><label>Name</label><input name="n"></form>[vc_row][vc_column width="1/2"]Inside[/vc_column][/vc_row]',
    has: ['Before [sic] it.', 'Inside'],
    hasNot: ['contact-form', 'vc_', 'Name'],
    drops: ['[contact-form-7 id="5" title="Contact"]', 'Name'],
  },
  {
    name: 'marks.txt',
    text: 'A note\n\nIt doesn?t hurt, she?s ?quite sure?. Is that so? Really? The ?tender? spot: does it move?',
    has: ['doesn’t hurt, she’s “quite sure”. Is that so? Really? The “tender” spot: does it move?'],
  },
  {
    name: 'mojibake.md',
    text: '# Knots\n\nItâ€™s a â€œknotâ€\u009d at 5Â°, cafÃ© Ã\u00a0la carte.',
    has: ['It’s a “knot” at 5°, café àla carte.', '"title":"Knots"'],
  },
  {
    name: 'pages.txt',
    text: 'Long text\n\nThe muscle runs from the neck\fPage 2 of 9\n\nto the shoulder blade.\f3\n\nA new page.',
    has: ['The muscle runs from the neck to the shoulder blade.', '"text":"A new page."'],
    hasNot: ['Page 2'],
  },
  {
    name: 'flat.txt',
    text: 'Tools\n\nTool\tPressure\tPrice\nBall\tfirm\t5\nRoller\tlight\t20',
    has: ['"blockType":"dataTable"', '"text":"Roller"'],
  },
  {
    name: 'captions.html',
    text: '<figure><img src="/up/known.webp" alt="A body map"><figcaption>A body map.</figcaption></figure><p>A body map.</p><p>Text.</p>',
    has: ['"blockType":"figure"', '"caption":"A body map."', '"text":"Text."'],
    drops: ['A body map.'],
  },
  {
    name: 'lost-picture.html',
    text: '<p>Text</p><img src="../../../etc/passwd" alt="A map">',
    has: ['Text'],
    drops: ['<img src="../../../etc/passwd" alt="A map">'],
  },
  {
    name: 'notes.md',
    text: lines(
      '---',
      'title: Heat',
      'tags: [sleep, heat]',
      'layout: post',
      '---',
      '',
      'Warm[^a] is *good* [@quintner2015, p. 2] and [@nobody].',
      '',
      '| A | B |',
      '| - | - |',
      '| 1 | 2 |',
      '',
      '> Said.',
      '',
      '[^a]: Not hot.',
    ),
    has: [
      '"blockType":"citation"',
      '"locator":"p. 2"',
      '[@nobody]',
      '"blockType":"footnote"',
      'Not hot.',
      '"blockType":"dataTable"',
      '"blockType":"quote"',
    ],
    drops: ['layout: post\n'],
  },
  {
    name: 'html-in.md',
    text: '# T\n\nA <u>b</u><br>c &amp; d\\*\n\n<div class="x"><p>In <i>HTML</i></p></div>\n\n```js\ncode();\n```\n\n::spot-card{spot=nowhere}\n',
    has: ['"text":"HTML","format":2', 'c & d*', 'code();', '::spot-card{spot=nowhere}'],
    drops: ['<u>'],
  },
  {
    name: 'links.html',
    text: '<p><a href="/muscles/upper-trapezius">Here</a>, <a href="javascript:x()">there</a>, <a href="https://example.org/a">out</a>. The levator scapulae lifts; levator scapulae again.</p>',
    has: ['"linkType":"internal"', '"url":"https://example.org/a"', '"text":"levator scapulae"'],
    hasNot: ['javascript'],
    drops: ['<a href="javascript:x()">'],
  },
  {
    name: 'broken.html',
    text: '<p>One <b>two <i>three</b> four</i><li>loose</td></p></div><td>cell</p>&nosuch; &amp &#x1F600; <3',
    has: ['three', 'loose', 'cell', '&nosuch;', '😀', '<3'],
  },
]
