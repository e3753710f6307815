import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Body, Inline } from '@/contract/body'
import { examples } from '@/contract/examples'
import { moreBlocks } from '@/contract/examples/more-blocks'
import { parseBody } from '@/editorial/body/lexical'
import { toContractBody } from '@/editorial/body/to-contract'
import { toHtml } from '@/editorial/body/to-html'
import { toText } from '@/editorial/body/to-text'
import { everythingPublic } from './library'
import { storedBody } from './stored-bodies'

const everything: Body = [...examples.articles.body, ...moreBlocks]
const run = (text: string, marks = {}): Inline => ({
  type: 'text',
  text,
  bold: false,
  italic: false,
  ...marks,
})
const paragraph = (...content: Inline[]): Body => [{ type: 'paragraph', content }]

describe('a body as HTML', () => {
  test('is plain semantic elements', () => {
    expect(
      toHtml([
        { type: 'heading', level: 2, anchor: 'where', content: [run('Where')] },
        ...paragraph(run('Press '), run('gently', { bold: true, italic: true }), {
          type: 'line-break',
        }),
        { type: 'steps', items: ['One', 'Two'] },
        { type: 'rule' },
      ]),
    ).toBe(`<h2 id="where">Where</h2>
<p>Press <strong><em>gently</em></strong><br></p>
<ol class="steps"><li>One</li><li>Two</li></ol>
<hr>
`)
  })

  test('escapes what a text or a value holds', () => {
    const html = toHtml([
      ...paragraph(run('<script>alert("1") & more</script>')),
      { type: 'heading', level: 3, anchor: 'a"b', content: [run('x')] },
    ])
    expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;) &amp; more&lt;/script&gt;')
    expect(html).toContain('id="a&quot;b"')
  })

  test.each(['javascript:alert(1)', ' JavaScript:x', 'data:text/html,x', '//a.example'])(
    'shows the words alone of a link to %s',
    (url) => {
      const html = toHtml(
        paragraph({ type: 'link', url, target: null, content: [run('words') as never] }),
      )
      expect(html).toBe('<p>words</p>\n')
    },
  )

  test('shows every block there is, and holds no script and no style', () => {
    const html = toHtml(everything)
    expect(html.split('\n').length).toBeGreaterThan(everything.length)
    expect(html).not.toMatch(/<script|<style|style=|\son\w+=|undefined|\[object/)
  })

  test('has a place for each mark to lead to, and a way back', () => {
    for (const html of [toHtml(everything), toHtml(examples.articles.body)]) {
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
      const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
      expect(targets.length).toBeGreaterThan(4)
      expect(ids).toEqual(expect.arrayContaining(targets))
      expect(new Set(ids).size).toBe(ids.length)
    }
    expect(toHtml(examples.articles.body)).toMatch(/<section class="footnotes"><h2>Notes<\/h2>/)
    expect(toHtml(examples.articles.body)).toMatch(/<li id="ref-1" value="1"><a href="http/)
  })

  test('opens and closes each element, whatever an editor has written', () => {
    fc.assert(
      fc.property(storedBody, (json) => {
        const body = toContractBody(parseBody(json), everythingPublic)
        const open: string[] = []
        for (const [, close, name = ''] of toHtml(body).matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
          if (['br', 'hr', 'img', 'source'].includes(name)) continue
          if (close) expect(open.pop()).toBe(name)
          else open.push(name)
        }
        expect(open).toEqual([])
      }),
    )
  })

  test('says all that the plain text says', () => {
    const words = (text: string) => text.match(/\p{L}{3,}/gu) ?? []
    const html = toHtml(everything).replace(/&(quot|amp|lt|gt);/g, ' ')
    const said = new Set(words(html))
    const missing = words(toText(everything)).filter((word) => !said.has(word))
    expect(missing.filter((word) => word !== 'note')).toEqual([])
  })
})
