import type { Library } from '@/editorial/checks/library'
import { linksOf, type FoundLink } from '@/editorial/checks/links'
import { rule } from '@/editorial/checks/rule'
import { outlineOf } from '@/editorial/body/walk'

const link = (fields: object) => ({
  type: 'articles' as const,
  linked: fields,
})

export const linkBroken = rule({
  name: 'link-broken',
  area: 'links',
  severity: 'error',
  about: 'A link that leads nowhere wastes a reader’s trust.',
  on: ['articles', 'spots', 'muscles', 'products'],
  find: (document, library) => {
    const anchors = new Set(outlineOf(document.body).map(({ anchor }) => anchor))
    return linksOf(document).flatMap(({ path, text, to }) => {
      const problem = problemOf({ to, library, anchors })
      if (problem === null) return []
      return [{ path, quote: text, message: `The link “${text}” ${problem}` }]
    })
  },
  examples: {
    fires: [
      link({ linkType: 'custom', url: '/spots/never-written' }),
      link({ linkType: 'custom', url: '#no-such-heading' }),
      link({ linkType: 'internal', doc: { relationTo: 'spots', value: 'spots:deleted' } }),
      link({ linkType: 'internal' }),
      link({ linkType: 'custom', url: 'http//example.org' }),
    ],
    silent: [
      'See [the spot](/spots/upper-trapezius).',
      link({ linkType: 'custom', url: 'https://example.org/' }),
      link({ linkType: 'custom', url: '/about' }),
      link({ linkType: 'custom', url: '/spots/upper-trapezius?from=here' }),
    ],
  },
})

type Around = { to: FoundLink['to']; library: Library; anchors: Set<string> }

function problemOf({ to, library, anchors }: Around): string | null {
  switch (to.kind) {
    case 'nowhere':
      return 'has no target: choose one, or take the link off.'
    case 'document':
      return library.find(to.type, to.id) === null
        ? 'leads to what has been deleted: choose another target.'
        : null
    case 'address': {
      const { url } = to
      if (url.startsWith('#'))
        return anchors.has(decodeURIComponent(url.slice(1)))
          ? null
          : `leads to ${url}, and no heading here has that anchor: correct it.`
      if (!/^(?:https?:\/\/[^\s/]|\/|mailto:|tel:)/i.test(url))
        return `has an address that is none (${url}): begin it with https:// or with /.`
      return library.at(url)?.kind === 'unknown'
        ? `leads to ${url}, where there is no page: correct the address.`
        : null
    }
    default:
      return to satisfies never
  }
}
