import type { Relation } from '@/contract/relation'
import { FurtherReading } from '@/components/further-reading/further-reading'
import { Neighbours } from '@/components/neighbours/neighbours'
import { Section } from '@/components/section/section'
import type { SpotPageData } from './spot-page-data'

/** Where to read on: the articles about it, and its neighbours in the series. */
export function SpotMore({ spot, previous, next }: SpotPageData) {
  const articles = distinct([...(spot.article ? [spot.article] : []), ...spot.articles])
  return (
    <>
      {articles.length > 0 ? (
        <Section id="articles" title="Articles">
          <FurtherReading items={articles.map((target) => ({ target, blurb: null }))} />
        </Section>
      ) : null}
      <Neighbours
        label={spot.series?.name ?? 'Series'}
        previous={
          previous && { title: previous.name, text: previous.problemTitle, href: previous.url }
        }
        next={next && { title: next.name, text: next.problemTitle, href: next.url }}
      />
    </>
  )
}

function distinct(relations: Relation[]): Relation[] {
  return [...new Map(relations.map((relation) => [relation.id, relation])).values()]
}
