import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { examples } from '@/contract/examples'
import type { Body as Blocks } from '@/contract/body'
import { Body } from '@/components/body/body'
import { MuscleIndex } from '@/components/muscle-index/muscle-index'
import { SmallMuscleMap } from '@/components/body-map/muscle-map'

const { muscles: muscle, spots: spot, regions: region } = examples
const lies = { ...region, slug: muscle.region?.slug ?? 'none' }
const idsIn = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)

describe('ids of the body maps', () => {
  it('differ for two muscles of one region in a list, and each map uses its own', () => {
    const items = [muscle, { ...muscle, id: 'b', slug: 'teres-minor', name: 'Teres minor' }]
    const page = { items, next: null, prev: null, total: 2 }
    const html = renderToStaticMarkup(<MuscleIndex page={page} regions={[lies]} dek="" />)
    const clips = idsIn(html).filter((id) => id?.startsWith('muscle-plate-'))
    expect(clips).toHaveLength(2)
    expect(new Set(idsIn(html)).size).toBe(idsIn(html).length)
    for (const id of clips) expect(html).toContain(`url(#${id})`)
  })

  it('differ for one card that stands twice in a text', () => {
    const muscleCard = { type: 'muscle-card', muscle: { ...muscle, title: muscle.name } } as const
    const spotCard = { type: 'spot-card', spot: { ...spot, title: spot.name } } as const
    const blocks: Blocks = [muscleCard, spotCard, muscleCard, spotCard]
    const cards = { spots: [spot], muscles: [muscle], products: [], regions: [lies] }
    const ids = idsIn(renderToStaticMarkup(<Body blocks={blocks} cards={cards} />))
    expect(ids.length).toBeGreaterThan(3)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('are not made where nothing is drawn', () => {
    const { slug, name } = muscle
    const map = <SmallMuscleMap slug={slug} name={name} region={null} spots={[]} />
    expect(renderToStaticMarkup(map)).toBe('')
  })
})
