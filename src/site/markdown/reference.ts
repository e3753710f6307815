import type { RootContent } from 'mdast'
import type { Reference } from '@/contract/references'
import { citationLine } from '@/site/citation-line'
import { groupPlaces } from '@/site/group-places'
import { workAddresses } from '@/site/work-addresses'
import { readerLabels } from '@/vocabulary/nouns'
import { referenceKindLabels, referenceStatusLabels } from '@/vocabulary/references'
import { facts, linkList } from './facts'
import { joined, link, list, paragraph, section } from './nodes'
import { writeMarkdown } from './write'

/** A reference as Markdown: what it is, how it stands, what it found, and every place that cites it. */
export function referenceMarkdown({ reference }: { reference: Reference }): string {
  const { before, title, between, container, after } = citationLine(reference)
  return writeMarkdown({
    title,
    before: [
      paragraph(`${before}${title}${between}${container ?? ''}${after}`),
      ...head(reference),
      ...section('What it found', [paragraph(reference.takeaway)]),
      ...section('Cited here', citedBy(reference)),
      ...section('Topics', linkList(reference.topics)),
    ],
    body: '',
    after: [],
    url: reference.url,
    updatedAt: reference.updatedAt,
  })
}

function head(reference: Reference): RootContent[] {
  const { kind, status, statusSource, verified, verificationNote, unverifiedFields } = reference
  return facts([
    { label: 'Kind of evidence', value: `${referenceKindLabels[kind]}, in our judgement` },
    {
      label: 'Notices',
      value: [referenceStatusLabels[status], statusSource].filter(Boolean).join('. Source: '),
    },
    { label: 'Citation key', value: reference.slug },
    ...workAddresses(reference).map(({ label, href, id }) => ({
      label,
      value: [link({ title: id ?? href, url: href })],
    })),
    {
      label: 'Record',
      value: verified
        ? 'The bibliographic record itself was seen.'
        : 'Not verified: no complete bibliographic record was seen; details may be wrong.',
    },
    { label: 'About the record', value: verificationNote },
    { label: 'Not seen', value: unverifiedFields.join(', ') },
    { label: 'Seen at', value: reference.seenAt },
  ])
}

function citedBy({ citedBy: places }: Reference): RootContent[] {
  if (places.length === 0) return [paragraph('Nothing on this site cites it yet.')]
  return list(
    groupPlaces(places).map(({ document, sentences }) =>
      joined(
        `${readerLabels[document.type].one}: `,
        [link(document)],
        sentences.map((sentence) => `. “${sentence}”`).join(''),
      ),
    ),
  )
}
