import { examples } from '@/contract/examples'
import { apiPath } from '@/paths'
import { resourceLabels, resourceTypes, type ResourceType } from '@/vocabulary/nouns'
import { json, list, shell, text, type GuideSection, type GuideSubject } from './part'

/** The first request, and what can be asked for. */
export function beginning(subject: GuideSubject): GuideSection[] {
  return [firstRequest(subject), resources(), answers()]
}

function firstRequest({ origin, terms }: GuideSubject): GuideSection {
  const { id, type, slug, name, problemTitle, summary } = examples.spots
  const path = `${apiPath('spots', slug)}?fields=name,problemTitle,summary`
  return {
    id: 'first',
    title: 'Your first request',
    parts: [
      text(
        `No key and no registration: paste this into a terminal, or [open it in the browser](${path}).`,
      ),
      shell('One spot, three of its fields', `curl '${origin}${path}'`, name),
      json('The answer', {
        data: { id, type, slug, name, problemTitle, summary },
        links: { self: origin + path.replaceAll(',', '%2C') },
        meta: terms,
      }),
      text(
        'Everything is read with GET. Pages on other origins may ask too: CORS is open. Whoever prefers a machine-readable description takes [the OpenAPI document](/api/v1/openapi.json); [the reference](#reference) below is made from it.',
      ),
    ],
  }
}

const what: Record<ResourceType, string> = {
  articles:
    'A text with its citations and footnotes, its dates of publication and review, and how well supported its core is.',
  muscles: 'A muscle or a group of them: attachments, action, nerve, each fact with its source.',
  spots:
    'A tender place, where it is said to be felt, how to press it oneself, when not to, and how certain anyone is.',
  references: 'A study, guideline, book or page: the citation, its kind, and what it found.',
  products: 'A massage tool: what it is for, how hard it presses, what its maker claims.',
  regions: 'A named part of the body map; they form a tree.',
  people: 'Who writes and who reviews.',
  topics: 'A complaint, a subject or a treatment, with its articles and spots.',
}

function resources(): GuideSection {
  return {
    id: 'resources',
    title: 'What there is',
    parts: [
      {
        kind: 'table',
        label: 'Resources',
        head: ['Resource', 'What one is'],
        rows: resourceTypes.map((type) => [`[${type}](/api/v1/${type})`, what[type]]),
      },
      text(
        `Add a slug or an id for one of them: [\`${apiPath('muscles', 'infraspinatus')}\`](${apiPath('muscles', 'infraspinatus')}). A slug may change; then the old address redirects with 308 for ever. The id never changes and is never used again.`,
      ),
      list(
        '[`/api/v1`](/api/v1) is the entrance: links to everything, counts, licence, attribution.',
        '[`/api/v1/finder?region=shoulder.front&side=left`](/api/v1/finder?region=shoulder.front&side=left) answers “where does it hurt?” with ranked spots and says why each is there.',
        '[`/api/v1/search?q=shoulder`](/api/v1/search?q=shoulder) searches all kinds at once and forgives misspellings.',
      ),
    ],
  }
}

function answers(): GuideSection {
  const { many } = resourceLabels.spots
  return {
    id: 'answers',
    title: 'How an answer is built',
    parts: [
      text(
        'A list answers `data`, `page`, `links` and `meta`; a single resource `data`, `links` and `meta`.',
      ),
      list(
        'Every resource has `id`, `type`, `slug`, `url` (its page for people), `apiUrl`, `publishedAt` and `updatedAt`. Dates are ISO 8601 in UTC.',
        'What is not known is `null`; no field is ever missing. Lists leave out long texts only (`body`, `outline`).',
        'A relation is a pointer: `type`, `id`, `slug`, `title`, `url`. Ask for more with `include`.',
        `${many}, products and hits of the finder carry \`safety\`, which is never empty, and \`safetyReviewed\`. Show \`safety\` wherever you show what to do.`,
        'Evidence is stated, not implied: `evidence.certainty` in the levels of GRADE, `sources` beside each fact.',
      ),
    ],
  }
}
