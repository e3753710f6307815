import type { RootContent } from 'mdast'
import type { Article } from '@/contract/articles'
import type { Work } from '@/contract/references'
import { articleKindLabels, epistemicStatusLabels, updateKindLabels } from '@/vocabulary/articles'
import { facts } from './facts'
import { joined, link, list, paragraph, section, strong } from './nodes'
import { referenceSection } from './origins'
import { reviewText } from './safety'
import { day, writeMarkdown } from './write'

/** An article as Markdown: who stands behind it and how sure it can be, the text, what it rests on. */
export function articleMarkdown(options: {
  article: Article
  references: Work[]
  body: string
}): string {
  const { article, references, body } = options
  return writeMarkdown({
    title: article.title,
    before: [paragraph(article.dek), ...head(article), ...hero(article), ...keyPoints(article)],
    body,
    after: [
      ...section('Read on', furtherReading(article)),
      ...referenceSection(article.references, references),
      ...section('What changed', updateLog(article)),
      ...section('Interests', list(article.disclosures)),
    ],
    url: article.url,
    updatedAt: article.updatedAt,
  })
}

function head(article: Article): RootContent[] {
  const { epistemicStatus: status, reviewedBy, lastReviewedAt } = article
  return facts([
    { label: 'Kind', value: articleKindLabels[article.kind] },
    { label: 'By', to: article.authors },
    { label: 'Published', value: day(article.publishedAt) },
    { label: 'Last reviewed', value: lastReviewedAt && day(lastReviewedAt) },
    {
      label: 'Review',
      value: reviewedBy ? joined('Reviewed by ', [link(reviewedBy)]) : reviewText(false),
    },
    {
      label: 'How sure',
      value:
        status &&
        `${epistemicStatusLabels[status].label}. ${epistemicStatusLabels[status].meaning}`,
    },
    { label: 'Part of', to: article.pillar ? [article.pillar] : [] },
    { label: 'Topics', to: article.topics },
  ])
}

/** The picture above the text, with its caption and whose it is. */
function hero({ hero: image }: Article): RootContent[] {
  if (!image) return []
  const { url, alt, caption, credit } = image
  const words = [caption, credit ? `Picture: ${credit}` : null].filter((text) => text !== null)
  return [
    { type: 'paragraph', children: [{ type: 'image', url, alt }] },
    ...(words.length > 0 ? [paragraph(words.join(' · '))] : []),
  ]
}

function keyPoints({ keyPoints: points }: Article): RootContent[] {
  return section('What to take away', list(points))
}

function furtherReading({ furtherReading: entries }: Article): RootContent[] {
  return list(
    entries.map(({ target, group, blurb }) =>
      joined(group ? `${group}: ` : '', [link(target)], blurb ? `. ${blurb}` : ''),
    ),
  )
}

function updateLog({ updateLog: log }: Article): RootContent[] {
  return list(
    log.map(({ date, kind, text }) =>
      joined([strong(`${day(date)}, ${updateKindLabels[kind].toLowerCase()}:`)], ` ${text}`),
    ),
  )
}
