import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { examples } from '@/contract/examples'
import type { Product } from '@/contract/products'
import { PressureScale } from '@/components/pressure-scale/pressure-scale'
import { ProductPage } from '@/components/product-page/product-page'
import { priceText, reimbursementText } from '@/site/product-texts'
import { pressureLabels } from '@/vocabulary/products'

const product = examples.products

function render(changes: Partial<Product> = {}): string {
  return renderToStaticMarkup(
    <ProductPage
      isPriceOld={false}
      product={{ ...product, ...changes }}
      spots={[]}
      references={[]}
      gentler={null}
      firmer={{ ...product, name: 'Lacrosse ball' }}
    />,
  )
}

describe('the page of a product', () => {
  it('discloses an interest before it names the product', () => {
    const html = render({ commercialRelation: 'affiliate' })
    expect(html.indexOf('We may earn a commission')).toBeLessThan(html.indexOf('<h1>'))
    expect(render()).not.toContain('Disclosure')
  })

  it('marks every link to a seller as paid for', () => {
    const html = render({
      offers: [
        { seller: 'Shop', url: 'https://shop.example/ball', relation: 'affiliate' },
        { seller: 'Other', url: null, relation: 'none' },
      ],
    })
    expect(html).toContain('<a href="https://shop.example/ball" rel="sponsored nofollow noopener">')
    expect(html).toContain('Other (no address recorded)')
  })

  it('keeps the claims of the maker apart, without making quotations of them', () => {
    const html = render({ makerClaims: ['works wonders'], warrantyYears: 15 })
    expect(html.indexOf('What the maker says')).toBeLessThan(html.indexOf('works wonders'))
    expect(html).toContain('We have not verified them.')
    expect(html).toContain('15 years, as the maker states it')
    expect(html).not.toContain('<blockquote')
  })

  it('warns before it instructs, and shows the firmer neighbour', () => {
    const html = render()
    expect(html.indexOf('Do not place it under the spine')).toBeLessThan(
      html.indexOf('Between the body and a wall'),
    )
    expect(html).toContain('Lacrosse ball')
  })
})

describe('the pressure scale', () => {
  it.each(pressureLabels.map((label, level) => ({ label, level })))(
    'draws and says level $level',
    ({ label, level }) => {
      const html = renderToStaticMarkup(<PressureScale level={level} />)
      const circles = [...html.matchAll(/<circle class="([^"]*)"/g)].map(([, name]) => name)
      expect(circles.indexOf('here')).toBe(level)
      expect(circles.filter((name) => name === 'here')).toHaveLength(1)
      expect(html).toContain(label)
      expect(html).toContain(`${level} of 4`)
    },
  )
})

describe('texts of a product', () => {
  it('writes prices as people do, and leaves an odd currency alone', () => {
    expect(priceText({ amount: 19.5, currency: 'USD', asOf: '2026-11-20T00:00:00Z' })).toBe(
      '$19.50',
    )
    expect(priceText({ amount: 19.5, currency: 'beads', asOf: '2026-11-20T00:00:00Z' })).toBe(
      '19.5 beads',
    )
  })

  it('gives a scheme with its condition and who says so', () => {
    const entry = {
      scheme: 'FSA',
      country: 'US',
      condition: 'With a letter.',
      source: 'the seller',
    }
    expect(reimbursementText({ ...entry, checkedAt: null })).toBe(
      'FSA. With a letter. Source: the seller.',
    )
  })
})
