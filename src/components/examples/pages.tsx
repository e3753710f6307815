import { examples, summaryExamples } from '@/contract/examples'
import { finderExample, searchExample } from '@/contract/examples/answers'
import { resourceTypes, type ResourceType } from '@/vocabulary/nouns'
import { FinderPage } from '@/components/finder-page/finder-page'
import { HomePage } from '@/components/home-page/home-page'
import { MusclePage } from '@/components/muscle-page/muscle-page'
import { PersonPage } from '@/components/person-page/person-page'
import { ReferencePage } from '@/components/reference-page/reference-page'
import { SearchPage } from '@/components/search-page/search-page'
import { SpotPage } from '@/components/spot-page/spot-page'
import { TopicPage } from '@/components/topic-page/topic-page'
import type { ComponentExamples } from './example'
import { drawnRegions as regions } from './regions'
import { arabicName, cited, longTitle, pageOf, site } from './texts'

const { muscles: muscle, spots: spot, references: reference, topics: topic } = examples
const { articles: article, spots: spotEntry, muscles: muscleEntry } = summaryExamples
const counts = countsOf(12)
const [region] = regions
const place = { side: null, notices: [], cautions: ['Never press on the spine'], muscles: [] }
const careCards = [
  { urgency: 'emergency' as const, who: 'Call your emergency number', when: ['Chest pain'] },
]
const finder = { ...place, regions, careCards, sameMuscles: [spotEntry] }
const search = { q: 'back', kind: null, refused: [] }

/** Pages of the kinds that the site is about. */
export const pageExamples: ComponentExamples = {
  'home-page': {
    full: <HomePage {...{ site, regions, counts }} articles={[article]} />,
    empty: <HomePage {...{ site }} articles={[]} regions={[]} counts={countsOf(0)} />,
  },
  'spot-page': {
    full: (
      <SpotPage
        {...{ spot, regions, side: 'left', previous: spotEntry, next: spotEntry }}
        tools={[examples.products]}
        references={[reference]}
      />
    ),
    bare: (
      <SpotPage
        {...{ spot: { ...spot, body: [], complaints: [], careCards: [] }, regions: [] }}
        {...{ side: 'right', tools: [], references: [], previous: null, next: null }}
      />
    ),
  },
  'muscle-page': {
    full: <MusclePage {...{ muscle, regions }} spots={[spotEntry]} products={[]} />,
    bare: <MusclePage muscle={{ ...muscle, aliases: [] }} regions={[]} spots={[]} products={[]} />,
  },
  'reference-page': {
    full: <ReferencePage reference={reference} cited={cited} />,
    long: <ReferencePage reference={{ ...reference, title: longTitle }} cited={cited} />,
  },
  'topic-page': {
    full: (
      <TopicPage
        {...{ topic, regions, articles: [article], spots: [spotEntry] }}
        references={pageOf(reference)}
      />
    ),
    bare: <TopicPage {...{ topic, regions, articles: [], spots: [] }} references={pageOf()} />,
  },
  'person-page': {
    full: <PersonPage person={examples.people} articles={[article]} />,
    bare: <PersonPage person={{ ...examples.people, name: arabicName }} articles={[]} />,
  },
  'finder-page': {
    'before a question': <FinderPage {...finder} answer={null} />,
    'with spots': (
      <FinderPage
        {...finder}
        answer={{ region, hits: finderExample.data, nearby: [] }}
        side="left"
      />
    ),
    'without a spot': (
      <FinderPage {...finder} answer={{ region, hits: [], nearby: [] }} muscles={[muscleEntry]} />
    ),
    'not understood': (
      <FinderPage {...finder} answer={null} notices={['unknown-region', 'unknown-side']} />
    ),
  },
  'search-page': {
    'before a question': <SearchPage {...search} q={null} page={null} />,
    hits: <SearchPage {...search} page={pageOf(...searchExample.data)} />,
    nothing: <SearchPage {...search} page={pageOf()} />,
    'not understood': <SearchPage {...search} q={null} page={null} refused={['One phrase.']} />,
  },
}

function countsOf(count: number): Record<ResourceType, number> {
  const pairs = resourceTypes.map((type) => [type, count])
  return Object.fromEntries(pairs) as Record<ResourceType, number>
}
