import { limits } from '@/contract/filters'
import { list, offers, shell, text, type GuideSection, type GuideSubject, type Part } from './part'

/** How to ask for less, for more, for the next page, and in another format. */
export function asking(subject: GuideSubject): GuideSection[] {
  return [parameters(subject), paging(subject), ...formats(subject)]
}

function parameters({ origin }: GuideSubject): GuideSection {
  return {
    id: 'asking',
    title: 'Ask for what you need',
    parts: [
      list(
        '`fields=name,muscles.title` sends these fields only; `id`, `type` and `slug` always come along.',
        '`include=muscles` shows a relation as it stands in its own list instead of as a pointer.',
        'Filters go by slug. A filter that is repeated means “any of”, several filters mean “all of”; a region stands for all regions below it.',
        '`q` looks for words, `updatedSince` for what changed at or after a time, `sort` orders, `-` reverses.',
      ),
      shell(
        'Spots of the shoulder with low certainty, with their muscles',
        `curl '${origin}/api/v1/spots?region=shoulder&certainty=low&include=muscles&fields=name,muscles.latinName&sort=number'`,
        'Musculus infraspinatus',
      ),
      text(
        'Nothing is ignored or capped in silence. An unknown or repeated parameter, a value that does not exist and a page that is too large are a 400 that names each of them.',
      ),
    ],
  }
}

function paging({ origin }: GuideSubject): GuideSection {
  return {
    id: 'pages',
    title: 'Page by page',
    parts: [
      text(
        `\`limit\` is ${limits.standard} unless you say otherwise, and at most ${limits.max}. \`links.next\` is the address of the next page, \`null\` on the last. \`page.next\` is the cursor in it, for \`after\`; take it as it is. Cursors do not skip or repeat what stays in place while others are added.`,
      ),
      shell(
        'The first two references by year',
        `curl '${origin}/api/v1/references?sort=-year&limit=2&fields=title,year'`,
        '"next":"http',
      ),
    ],
  }
}

function formats(subject: GuideSubject): GuideSection[] {
  const { origin, operations } = subject
  const others = operations.filter(({ answers }) =>
    answers.some(({ status, content }) =>
      content.some(({ mediaType }) => status === 200 && mediaType !== 'application/json'),
    ),
  )
  const samples: Part[] = [
    ...sample(subject, {
      path: '/api/v1/references/{slug}.bib',
      label: 'A reference for LaTeX',
      code: `curl '${origin}/api/v1/references/quintner2015.bib'`,
      shows: '@article{',
    }),
    ...sample(subject, {
      path: '/api/v1/spots/{slug}/map.svg',
      label: 'The map of a spot as a drawing',
      code: `curl '${origin}/api/v1/spots/infraspinatus/map.svg?side=left'`,
      shows: '<svg',
    }),
  ]
  const rows = others.map(({ id, path, summary }) => [`[\`${path}\`](#${id})`, summary])
  if (rows.length === 0) return []
  const table: Part = { kind: 'table', label: 'Formats', head: ['Address', 'What it gives'], rows }
  return [{ id: 'formats', title: 'Other formats', parts: [table, ...samples] }]
}

function sample(
  subject: GuideSubject,
  { path, label, code, shows }: { path: string; label: string; code: string; shows: string },
): Part[] {
  return offers(subject, path) ? [shell(label, code, shows)] : []
}
