import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { examples } from '@/contract/examples'
import type { Spot } from '@/contract/spots'
import { rangeText } from '@/site/range-text'
import { SpotPage } from '@/components/spot-page/spot-page'
import { treatmentNumbers } from '@/components/spot-page/treatment-numbers'
import { zoneLink } from '@/components/zone-list/zone-text'
import type { PersonSide } from '@/vocabulary/regions'

const spot = examples.spots

function render(changes: Partial<Spot> = {}, side: PersonSide = 'right'): string {
  return renderToStaticMarkup(
    <SpotPage
      spot={{ ...spot, ...changes }}
      side={side}
      regions={[examples.regions]}
      tools={[examples.products]}
      references={[examples.references]}
      previous={null}
      next={null}
    />,
  )
}

describe('the page of a spot', () => {
  it('opens with the trouble in the words of the reader, and names the spot below', () => {
    const html = render()
    expect(html).toContain(`<h1>${spot.problemTitle}</h1>`)
    expect(html.indexOf(spot.name)).toBeGreaterThan(html.indexOf('<h1>'))
  })

  it('shows when to get help before anything that can be done', () => {
    const html = render()
    const urgent = html.indexOf('Sudden loss of strength in the arm')
    expect(urgent).toBeGreaterThan(0)
    expect(urgent).toBeLessThan(html.indexOf('What you can do yourself'))
  })

  it('warns before it instructs', () => {
    const html = render()
    expect(html.indexOf('Apply steady, bearable pressure')).toBeLessThan(
      html.indexOf('Put a tennis ball in a long sock'),
    )
  })

  it('says that no clinician has reviewed it, until one has', () => {
    expect(render()).toContain('Not reviewed by a clinician')
    expect(render({ safetyReviewed: true })).not.toContain('Not reviewed by a clinician')
  })

  it('gives no treatment where none is suitable, but what to do instead', () => {
    const html = render({ selfTreatment: { suitable: false, instead: 'Ask a physiotherapist.' } })
    expect(html).toContain('Ask a physiotherapist.')
    for (const word of ['seconds', 'times a week', 'Stop at once if', 'How to find it']) {
      expect(html).not.toContain(word)
    }
  })

  it('draws and words the side that is asked for', () => {
    expect(render({}, 'left')).toContain('Front of the shoulder, left side')
    expect(render({}, 'right')).toContain('Front of the shoulder, right side')
  })

  it('states the certainty in words with its meaning', () => {
    const html = render()
    expect(html).toContain('Low certainty')
    expect(html).toContain('Further research is likely to change this.')
  })

  it('leads from each small number to a source on the same page', () => {
    const html = render()
    const marks = [...html.matchAll(/href="#(source-\d+)"/g)].map(([, id]) => id)
    expect(marks.length).toBeGreaterThan(3)
    for (const id of marks) expect(html).toContain(`id="${id}"`)
  })

  it('holds no inline style and no script', () => {
    expect(render()).not.toMatch(/ style=|<script|<style/)
  })
})

describe('the numbers of a self-treatment', () => {
  it('are ranges in plain figures', () => {
    expect(rangeText({ min: 30, max: 90 })).toBe('30–90')
    expect(rangeText({ min: 3, max: 3 })).toBe('3')
    expect(rangeText({ min: 0, max: 5 })).toBe('up to 5')
  })

  it('say the weekly limit, and nothing where nothing is said', () => {
    const treatment = spot.selfTreatment
    if (!treatment.suitable) throw new Error('The example is suitable.')
    expect(treatmentNumbers(treatment).map(({ note }) => note)).toContain('No more than 3.')
    const bare = { ...treatment, holdSeconds: null, sessionsPerWeek: null }
    expect(treatmentNumbers(bare)).toEqual([])
  })
})

describe('a zone in words', () => {
  const [zone] = spot.referral.spillover
  if (!zone) throw new Error('The example has a zone.')

  it('names the side of the person, seen from the side of the spot', () => {
    const text = (side: 'same' | 'opposite' | 'midline') =>
      zoneLink({ zone: { ...zone, side }, regions: [], spotSide: 'left' }).text
    expect(text('same')).toBe('Inner edge of the shoulder blade, left side')
    expect(text('opposite')).toBe('Inner edge of the shoulder blade, right side')
    expect(text('midline')).toBe('Inner edge of the shoulder blade, both sides')
  })

  it('leads to everything that is felt in the same place', () => {
    const { href } = zoneLink({ zone, regions: [], spotSide: 'left' })
    expect(href).toBe('/where-does-it-hurt?region=shoulder.blade-edge&side=left')
  })

  it('has no side where the region has none', () => {
    const regions = [
      { ...examples.regions, slug: zone.region.slug, laterality: 'midline' as const },
    ]
    expect(zoneLink({ zone, regions, spotSide: 'left' })).toEqual({
      text: 'Inner edge of the shoulder blade',
      href: '/where-does-it-hurt?region=shoulder.blade-edge',
    })
  })
})
