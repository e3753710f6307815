import type { Relation } from '@/contract/relation'
import type { Topic } from '@/contract/topics'

/** The articles of a topic, each once, the pillar first. */
export function articlesOf({ pillar, articles }: Topic): Relation[] {
  const all = pillar ? [pillar, ...articles] : articles
  return [...new Map(all.map((relation) => [relation.id, relation])).values()]
}
