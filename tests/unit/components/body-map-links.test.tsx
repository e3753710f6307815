import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { examples } from '@/contract/examples'
import type { RegionSummary } from '@/contract/regions'
import { FinderMap } from '@/components/body-map/finder-map'
import { MuscleMap, SmallMuscleMap } from '@/components/body-map/muscle-map'
import { SmallSpotMap, SpotMap } from '@/components/body-map/spot-map'

const { muscles: muscle, spots: spot, regions: example } = examples
const outlined = (slug: string, laterality: RegionSummary['laterality']): RegionSummary => ({
  ...example,
  ...{ slug, laterality },
  shapes: { front: [{ type: 'ellipse', cx: 66, cy: 90, rx: 8, ry: 6, rotate: 0 }], back: [] },
  outlines: { front: 'M60 90q4 4 8 8z', back: null },
})
const slugs = spot.referral.primary.map(({ region }) => region.slug)
const regions = slugs.map((slug) => outlined(slug, 'paired'))
const lies = outlined(muscle.region?.slug ?? 'none', 'paired')

describe('links on the body maps', () => {
  it('lead from each zone of a spot to what is felt there, by its name and side', () => {
    const html = renderToStaticMarkup(<SpotMap spot={spot} regions={regions} side="left" />)
    for (const slug of slugs) expect(html).toContain(`region=${slug}&amp;side=`)
    expect(html).toMatch(/<a [^>]*aria-label="Felt most: [^"]+, (left|right)"/)
    expect(html).not.toContain('role="img"')
  })

  it('lead from a muscle to its region and its spots', () => {
    const { slug, name } = muscle
    const html = renderToStaticMarkup(
      <MuscleMap {...{ slug, name }} region={lies} spots={[spot]} />,
    )
    expect(html).toContain(`href="${spot.url}" aria-label="${spot.name}"`)
    expect(html).toContain(`region=${lies.slug}&amp;side=right`)
  })

  it('are none in the small maps, which are pictures', () => {
    const { slug, name } = muscle
    const maps = [
      <SmallSpotMap key="spot" spot={spot} regions={regions} />,
      <SmallMuscleMap key="muscle" {...{ slug, name }} region={lies} spots={[spot]} />,
    ]
    for (const map of maps) expect(renderToStaticMarkup(map)).not.toContain('<a ')
  })

  it('follow the outline, and a place in the middle is one link of two halves cut where they meet', () => {
    const draw = (laterality: RegionSummary['laterality']) =>
      renderToStaticMarkup(<FinderMap regions={[outlined('chest', laterality)]} after="list" />)
    const halves = (html: string) => html.match(/<path d="M60 90q[^>]+>/g) ?? []
    expect(draw('midline').match(/region=chest/g)).toHaveLength(1)
    expect(halves(draw('midline'))).toHaveLength(2)
    for (const half of halves(draw('midline'))) {
      expect(half).toContain('clip-path="url(#finder-front-half)"')
    }
    expect(draw('midline')).toContain('id="finder-front-half"')
    expect(draw('paired').match(/region=chest/g)).toHaveLength(2)
    expect(draw('paired')).not.toContain('-half')
  })
})
