import { describe, expect, it } from 'vitest'
import { readerHtml } from '@/server/reader-html'

describe('reader HTML', () => {
  it('loses every script, whatever it holds', () => {
    const html =
      '<head><script src="/_next/a.js" async=""></script></head><p>a</p><script>self.__next_f.push([1,"<p>a</p>"])</script><p>b</p>'
    expect(readerHtml(html)).toBe('<head></head><p>a</p><p>b</p>')
  })

  it('loses hints that fetch scripts and keeps those that fetch fonts', () => {
    const font = '<link rel="preload" href="/f.woff2" as="font"/>'
    expect(readerHtml(`<link rel="preload" as="script" href="/a.js"/>${font}`)).toBe(font)
  })

  it('leaves the text alone, also where it speaks of scripts', () => {
    const html = '<p>&lt;script&gt; is not a script</p>'
    expect(readerHtml(html)).toBe(html)
  })
})
