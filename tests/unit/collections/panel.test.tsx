import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Icon } from '@collections/panel/icon'
import { Logo } from '@collections/panel/logo'

describe('the panel', () => {
  it('carries our name and mark, without styles or ids in the markup', () => {
    const html = renderToStaticMarkup(<Logo />)
    expect(html).toContain('Knotwork')
    for (const markup of [html, renderToStaticMarkup(<Icon />)]) {
      expect(markup).toContain('<svg')
      expect(markup).not.toMatch(/ style=|<style| id=/)
    }
  })
})
