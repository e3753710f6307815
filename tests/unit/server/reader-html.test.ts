import { describe, expect, it } from 'vitest'
import { ownLinks, readerHtml } from '@/server/reader-html'

describe('reader HTML', () => {
  it('loses every script, whatever it holds', () => {
    const html =
      '<head><script src="/_next/a.js" async=""></script></head><p>a</p><script>self.__next_f.push([1,"<p>a</p>"])</script><p>b</p>'
    expect(readerHtml(html)).toBe('<head></head><p>a</p><p>b</p>')
  })

  it('keeps data for search engines, which nothing runs', () => {
    const data = '<script type="application/ld+json">{"@context":"https://schema.org"}</script>'
    expect(readerHtml(`${data}<script>x</script>`)).toBe(data)
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

describe('links of the site to itself', () => {
  const short = (html: string) => ownLinks(html, 'https://knotwork.example')

  it('become paths in the body and stay whole in the head', () => {
    const link = '<link rel="canonical" href="https://knotwork.example/spots"/>'
    const page = (href: string) =>
      `<head>${link}</head><body><a class="a" href="${href}">x</a></body>`
    expect(short(page('https://knotwork.example/spots?a=1&amp;b=2#c'))).toBe(
      page('/spots?a=1&amp;b=2#c'),
    )
  })

  it('are shortened in pictures, every size', () => {
    const image = (at: string) =>
      `<body><img src="${at}/media/a.webp" srcset="${at}/media/a.webp 1x, ${at}/media/b.webp 2x"/>`
    expect(short(image('https://knotwork.example'))).toBe(image(''))
  })

  it.each([
    '<body><a href="https://knotwork.example.org/">elsewhere</a>',
    '<body><p>https://knotwork.example/spots</p>',
    '<body><input value="https://knotwork.example/spots"/>',
  ])('are told from what only looks like one: %s', (html) => {
    expect(short(html)).toBe(html)
  })
})
