import { examples, summaryExamples } from '@/contract/examples'
import { EntryList } from '@/components/entry-list/entry-list'
import { IndexPage } from '@/components/index-page/index-page'
import { ListPage } from '@/components/list-page/list-page'
import { MuscleEntry } from '@/components/muscle-entry/muscle-entry'
import { MuscleIndex } from '@/components/muscle-index/muscle-index'
import { NameList } from '@/components/name-list/name-list'
import { ReferenceFilters } from '@/components/reference-filters/reference-filters'
import { ReferenceIndex } from '@/components/reference-index/reference-index'
import { SpotEntry } from '@/components/spot-entry/spot-entry'
import { SpotIndex } from '@/components/spot-index/spot-index'
import { TopicIndex } from '@/components/topic-index/topic-index'
import { GlossaryPage } from '@/components/glossary-page/glossary-page'
import { CorrectionsPage } from '@/components/corrections-page/corrections-page'
import type { ComponentExamples } from './example'
import { drawnRegions as regions } from './regions'
import { exampleUpdates } from './updates'
import { longText, longTitle, pageOf } from './texts'

const { muscles: muscle, spots: spot, articles } = summaryExamples
const article = { ...articles, type: 'articles' as const }
const unasked = { kind: null, year: null, topic: null, refused: [] }
const asked = { ...unasked, year: '2010-2019', topic: examples.topics.slug }
const words = {
  term: 'Trigger point',
  content: [{ type: 'text' as const, text: longText, bold: false, italic: false }],
  article,
}

/** Lists and indexes: full, with long names, and empty. */
export const listExamples: ComponentExamples = {
  'name-list': {
    few: <NameList names={namesOf(3)} />,
    many: <NameList names={namesOf(40)} />,
  },
  'entry-list': {
    some: (
      <EntryList>
        <SpotEntry spot={spot} regions={regions} />
        <MuscleEntry muscle={muscle} regions={regions} />
      </EntryList>
    ),
  },
  'spot-entry': {
    plain: <SpotEntry spot={spot} regions={regions} />,
    'with its reason': <SpotEntry spot={spot} regions={regions} side="left" reason="Main zone" />,
    long: <SpotEntry spot={{ ...spot, problemTitle: longTitle }} regions={[]} />,
  },
  'muscle-entry': {
    plain: <MuscleEntry muscle={muscle} regions={regions} />,
    long: <MuscleEntry muscle={{ ...muscle, name: longTitle }} regions={[]} />,
  },
  'list-page': {
    some: (
      <ListPage title="Articles" dek={longText} total={40} previous={null} next="#">
        <p>What is listed.</p>
      </ListPage>
    ),
    empty: (
      <ListPage title="Articles" total={0} previous={null} next={null}>
        {null}
      </ListPage>
    ),
  },
  'index-page': {
    some: (
      <IndexPage
        {...{ title: longTitle, dek: longText, total: 2 }}
        groups={[
          { id: 'one', title: 'Head', content: <p>Some.</p> },
          { id: 'two', title: 'Back', intro: <p>A word.</p>, content: <p>More.</p> },
        ]}
      />
    ),
    empty: <IndexPage title="Spots" dek="" total={0} groups={[]} />,
  },
  'spot-index': {
    some: <SpotIndex page={pageOf(spot)} regions={regions} dek={longText} />,
    empty: <SpotIndex page={pageOf()} regions={[]} dek="" />,
  },
  'muscle-index': {
    some: <MuscleIndex page={pageOf(muscle)} regions={regions} dek={longText} />,
    empty: <MuscleIndex page={pageOf()} regions={[]} dek="" />,
  },
  'topic-index': {
    some: <TopicIndex topics={[examples.topics]} dek={longText} />,
    empty: <TopicIndex topics={[]} dek="" />,
  },
  'reference-filters': {
    unasked: <ReferenceFilters question={unasked} topics={[examples.topics]} />,
    asked: <ReferenceFilters question={asked} topics={[examples.topics]} />,
  },
  'reference-index': {
    some: (
      <ReferenceIndex
        {...{ page: pageOf(examples.references), question: unasked, topics: [], dek: longText }}
      />
    ),
    empty: <ReferenceIndex {...{ page: pageOf(), question: asked, topics: [], dek: longText }} />,
  },
  'glossary-page': {
    some: <GlossaryPage entries={[words, { ...words, term: longTitle }]} dek={longText} />,
    empty: <GlossaryPage entries={[]} dek="" />,
  },
  'corrections-page': {
    some: (
      <CorrectionsPage
        corrections={exampleUpdates.map((update) => ({ ...update, article }))}
        dek={longText}
      />
    ),
    empty: <CorrectionsPage corrections={[]} dek="" />,
  },
}

function namesOf(count: number) {
  return Array.from({ length: count }, (_, index) => ({ key: `${index}`, name: longTitle }))
}
