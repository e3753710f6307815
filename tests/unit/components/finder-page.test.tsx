import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { examples, summaryExamples } from '@/contract/examples'
import type { FinderHit } from '@/contract/finder'
import { FinderPage } from '@/components/finder-page/finder-page'
import type { FinderPageData } from '@/components/finder-page/finder-page-data'
import { mergeCareCards } from '@/components/finder-page/merge-care-cards'
import { reasonText, spotSideText } from '@/components/finder-page/reason-text'

const [front, arm] = examples.spots.referral.primary
if (!front || !arm) throw new Error('The example has two main zones.')
const region = {
  ...examples.regions,
  ...front.region,
  type: 'regions' as const,
  label: 'Front of the shoulder',
}
const hit: FinderHit = {
  ...summaryExamples.spots,
  side: 'left',
  why: { match: 'primary', region: front.region, rank: 1 },
}
const nothingAsked: FinderPageData = {
  regions: [examples.regions],
  answer: null,
  side: null,
  notices: [],
  careCards: [{ urgency: 'emergency', who: 'Call your emergency number', when: ['Chest pain'] }],
  cautions: ['Never press on the spine'],
  sameMuscles: [],
  muscles: [],
}

function render(changes: Partial<FinderPageData>): string {
  return renderToStaticMarkup(<FinderPage {...nothingAsked} {...changes} />)
}

describe('the reason for a hit', () => {
  it('says what the place is in the spot’s own list', () => {
    const { referral } = hit
    const only = { ...referral, primary: [front] }
    const spill = { match: 'spillover' as const, region: front.region, rank: 2 }
    expect(reasonText({ why: hit.why, referral: only })).toBe(
      'Front of the shoulder is its main zone',
    )
    expect(reasonText({ why: { ...hit.why, rank: 2 }, referral })).toBe(
      'Front of the shoulder is its second main zone',
    )
    expect(reasonText({ why: spill, referral })).toBe(
      'Front of the shoulder is where it is felt at times, the second of 2 such places',
    )
  })

  it('names the side to look on only when the reader named one', () => {
    expect(spotSideText({ side: 'left', asked: 'left' })).toBe('Look on the left side')
    expect(spotSideText({ side: 'right', asked: 'left' })).toBe('Look on the other side, the right')
    expect(spotSideText({ side: null, asked: null })).toBeNull()
  })
})

describe('the finder', () => {
  it('says that it is no diagnosis, asked or not', () => {
    expect(render({})).toContain('This is not a diagnosis.')
    expect(render({ answer: { region, hits: [hit], nearby: [] } })).toContain(
      'This is not a diagnosis.',
    )
  })

  it('shows the warnings before the spots', () => {
    const html = render({ answer: { region, hits: [hit], nearby: [] }, side: 'left' })
    expect(html.indexOf('Chest pain')).toBeLessThan(html.indexOf(hit.problemTitle))
    expect(html).toContain('Front of the shoulder, left side')
    expect(html).toContain('Front of the shoulder is its first main zone')
  })

  it('offers other places where nothing is felt', () => {
    const nearby = [{ region: { ...front.region, slug: 'shoulder', title: 'Shoulder' }, spots: 8 }]
    const html = render({ answer: { region, hits: [], nearby }, side: 'left' })
    expect(html).toContain('href="/where-does-it-hurt?region=shoulder&amp;side=left"')
    expect(html).toContain('8 spots')
    expect(html).toContain('No spot is felt here')
    expect(html).toContain('nothing to offer for this place')
  })

  it('says what of the question it did not understand', () => {
    const html = render({ notices: ['unknown-region', 'unknown-side'] })
    expect(html).toContain('We do not know that place')
    expect(html).toContain('We did not understand the side')
  })
})

describe('what goes with an answer', () => {
  it('merges the warnings of several spots, the most urgent first, each sign once', () => {
    const urgent = { urgency: 'urgent' as const, who: 'Doctor', when: ['Fever'] }
    const emergency = { urgency: 'emergency' as const, who: 'Ambulance', when: ['Chest pain'] }
    const more = { ...emergency, when: ['Chest pain', 'Fainting'] }
    const later = { urgency: 'non-urgent' as const, who: 'Doctor', when: ['It stays'] }
    expect(mergeCareCards([urgent, emergency, later, more], ['emergency', 'urgent'])).toEqual([
      more,
      urgent,
    ])
  })

  it('says what to check next: spots of the same muscles that were not found, and the places beside', () => {
    const other = { ...summaryExamples.spots, id: 'other', problemTitle: 'Another trouble' }
    const area = { ...region, parent: front.region }
    const beside = {
      ...region,
      id: 'beside',
      slug: 'shoulder.side',
      label: 'Side',
      parent: front.region,
    }
    const html = render({
      answer: { region: area, hits: [hit], nearby: [] },
      side: 'left',
      sameMuscles: [hit, other],
      regions: [area, beside],
    })
    const next = /id="next".*?<\/section>/s.exec(html)?.[0] ?? ''
    expect(next).toContain('Another trouble')
    expect(next).not.toContain(hit.problemTitle)
    expect(next).toContain('region=shoulder.side&amp;side=left')
    expect(next.match(/<a /g)).toHaveLength(2)
  })
})
