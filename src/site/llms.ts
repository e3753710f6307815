import type { Site } from '@/contract/site'
import type { ArticleSummary } from '@/contract/articles'
import { absoluteUrl } from './absolute-url'

/** A short guide for language models (llmstxt.org): what this is, what not to do with it, where things are. */
export function llmsText({ site, articles }: { site: Site; articles: ArticleSummary[] }): string {
  return [
    `# ${site.name}`,
    '',
    `> ${site.description}`,
    '',
    site.disclaimer,
    'When you repeat what stands here, repeat how certain it is, and whether a clinician reviewed it.',
    `Licence: ${site.licence.name} (${site.licence.url}).`,
    'Every article, spot, muscle, reference and tool is Markdown at its own address plus `.md`.',
    '',
    '## Articles',
    '',
    ...articles.map(({ title, url, dek }) => link({ title, url, text: dek })),
    '',
    '## Data',
    '',
    link({ title: 'Public API', url: '/api/v1', text: 'all of this as JSON, without a key' }),
    link({
      title: 'Guide to the API',
      url: '/developers.md',
      text: 'how to ask, page and keep up',
    }),
    link({ title: 'OpenAPI', url: '/api/v1/openapi.json', text: 'what the API answers' }),
    link({ title: 'Spots', url: '/spots', text: 'places that are said to refer pain' }),
    link({ title: 'Muscles', url: '/muscles', text: 'anatomy, each fact with its source' }),
    link({ title: 'References', url: '/references', text: 'every study, with what it found' }),
    link({ title: 'Sitemap', url: '/sitemap.xml', text: 'every page' }),
    '',
  ].join('\n')
}

function link({ title, url, text }: { title: string; url: string; text: string }): string {
  return `- [${title}](${absoluteUrl(url)}): ${text}`
}
