import type { CollectionPage } from 'schema-dts'
import type { Topic } from '@/contract/topics'
import { pictureOf } from './picture'
import { graph, named } from './graph'

/** A topic: a page that collects what there is to read about it. */
export function topicJsonLd(topic: Topic) {
  const { title, url, summary, updatedAt, articles, spots, parent } = topic
  const page: CollectionPage = {
    '@type': 'CollectionPage',
    url,
    name: title,
    ...(summary ? { description: summary } : {}),
    inLanguage: 'en',
    dateModified: updatedAt,
    image: pictureOf(url),
    about: { '@type': 'Thing', name: title },
    hasPart: [...articles, ...spots].map((part) => ({ ...named(part), '@type': 'WebPage' })),
  }
  const trail = [
    { name: 'Topics', path: '/topics' },
    ...(parent ? [{ name: parent.title, path: parent.url }] : []),
  ]
  return graph({ page, trail, name: title, url })
}
