import { nameOf } from '@/editorial/checks/cited'
import { documentAt } from '@/editorial/checks/link-target'
import { linksOf } from '@/editorial/checks/links'
import { rule } from '@/editorial/checks/rule'

export const linkToDraft = rule({
  name: 'link-to-draft',
  area: 'links',
  severity: 'warning',
  about: 'Readers do not see what is a draft: the link vanishes or answers that there is nothing.',
  on: ['articles', 'spots', 'muscles', 'products'],
  find: (document, library) =>
    linksOf(document).flatMap(({ path, text, to }) => {
      const target = documentAt(to, library)
      if (!target || target.isPublic || target.type === 'references') return []
      const message = `The link “${text}” leads to ${nameOf(target)}, which is not public: publish that first, or link elsewhere.`
      return [{ path, quote: text, message }]
    }),
  examples: {
    fires: [
      'See [the side of the neck](/spots/scalenes).',
      '::spot-card{spot="scalenes"}',
      { type: 'articles', linked: { linkType: 'custom', url: '/spots/scalenes' } },
    ],
    silent: [
      'See [the top of the shoulder](/spots/upper-trapezius).',
      '::muscle-card{muscle="trapezius"}',
      { type: 'articles', linked: { linkType: 'custom', url: 'https://example.org/spots/x' } },
    ],
  },
})
