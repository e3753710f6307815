import { linksOf } from '@/editorial/checks/links'
import { rule } from '@/editorial/checks/rule'

const typed = (url: string) => ({
  type: 'articles' as const,
  linked: { linkType: 'custom', url },
})

export const linkToRedirect = rule({
  name: 'link-to-redirect',
  area: 'links',
  severity: 'warning',
  about: 'An old address costs each reader a detour, and may end one day.',
  on: ['articles', 'spots', 'muscles', 'products'],
  find: (document, library) =>
    linksOf(document).flatMap(({ path, text, to }) => {
      const answer = to.kind === 'address' ? library.at(to.url) : null
      if (to.kind !== 'address' || answer?.kind !== 'redirect') return []
      const message = `The link “${text}” leads to ${to.url}, which has moved: link to ${answer.to}.`
      return [{ path, quote: text, message }]
    }),
  examples: {
    fires: [
      typed('/spots/old-name'),
      typed('/spots/old-name#method'),
      typed('/spots/old-name?a=b'),
    ],
    silent: [
      typed('/spots/upper-trapezius'),
      'See [the spot](/spots/upper-trapezius).',
      typed('https://example.org/spots/old-name'),
    ],
  },
})
