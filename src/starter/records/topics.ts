import type { RequiredDataFromCollectionSlug } from 'payload'
import type { StarterFiles } from '@/starter/files'
import { starterId } from '@/starter/ids'

type Data = RequiredDataFromCollectionSlug<'topics'>

/** Without spots and pillar article: those are made later, and `topicLinks` adds them. */
export function topicRecords(files: StarterFiles): Data[] {
  return files.texts.topics.map((topic, index) => ({
    id: starterId('topics', topic.slug),
    slug: topic.slug,
    title: topic.title,
    kind: topic.kind,
    summary: topic.summary,
    parent: topic.parent ? starterId('topics', topic.parent) : null,
    order: index + 1,
    _status: 'published' as const,
  }))
}

export function topicLinks(files: StarterFiles): { id: string; data: Partial<Data> }[] {
  return files.texts.topics
    .filter(({ spots, pillar }) => spots.length > 0 || pillar)
    .map((topic) => ({
      id: starterId('topics', topic.slug),
      data: {
        spots: topic.spots.map((slug) => starterId('spots', slug)),
        pillar: topic.pillar ? starterId('articles', topic.pillar) : null,
      },
    }))
}
