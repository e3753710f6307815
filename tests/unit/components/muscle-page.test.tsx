import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { examples, summaryExamples } from '@/contract/examples'
import type { Muscle } from '@/contract/muscles'
import { groupByArea } from '@/components/index-page/group-by-area'
import { MusclePage } from '@/components/muscle-page/muscle-page'
import { collectSources } from '@/components/source-notes/collect-sources'

const muscle = examples.muscles

function render(changes: Partial<Muscle> = {}): string {
  return renderToStaticMarkup(
    <MusclePage
      muscle={{ ...muscle, ...changes }}
      spots={[summaryExamples.spots]}
      products={[examples.products]}
      regions={[examples.regions]}
    />,
  )
}

describe('the page of a muscle', () => {
  it('shows a source at each fact', () => {
    const html = render()
    const cell = html.slice(html.indexOf(muscle.origin.text)).slice(0, 400)
    expect(cell).toContain('href="#source-1"')
    expect(html).toContain('id="source-1"')
  })

  it('says plainly where no source is recorded, and where no fact is', () => {
    const html = render({ origin: { text: 'Somewhere', sources: [] }, bloodSupply: null })
    expect(html.slice(html.indexOf('Somewhere')).slice(0, 200)).toContain('No source recorded.')
    expect(html).toContain('Not recorded.')
  })

  it('names the systems in which its id was not seen', () => {
    expect(render()).toContain('Not recorded: Terminologia Anatomica, 2nd edition')
  })

  it('marks the Latin name as Latin', () => {
    expect(render()).toContain(`<i lang="la">${muscle.latinName}</i>`)
  })
})

describe('the sources of a page', () => {
  const [first, second] = muscle.origin.sources
  if (!first || !second) throw new Error('The example has two sources.')

  it('have one number each, in the order in which a reader meets them', () => {
    const notes = collectSources([
      { label: 'Origin', sources: [first] },
      { label: 'Action', sources: [second, first] },
    ])
    expect(notes.list.map(({ number, parts }) => [number, parts])).toEqual([
      [1, ['Origin', 'Action']],
      [2, ['Action']],
    ])
    expect(notes.numbersOf([second, first, first])).toEqual([1, 2])
    expect(notes.numbersOf(undefined)).toEqual([])
  })
})

describe('an index by area', () => {
  it('follows the order of the regions and keeps what belongs to none', () => {
    const area = (slug: string) => ({ ...examples.regions, slug, label: slug, parent: null })
    const groups = groupByArea({
      items: ['foot.heel', 'head', 'headless', 'head.jaw'],
      regions: [area('head'), area('back'), area('foot')],
      regionOf: (item) => item,
    })
    expect(groups.map(({ slug, items }) => [slug, items])).toEqual([
      ['head', ['head', 'head.jaw']],
      ['foot', ['foot.heel']],
      ['elsewhere', ['headless']],
    ])
  })
})
