import { absoluteUrl } from './absolute-url'

/** A public page and when what it shows last changed; null where that is not known. */
export type SitemapEntry = { url: string; updatedAt: string | null }

/** A list page, which changes when one of its items does. */
export function listEntry(path: string, items: { updatedAt: string | null }[]): SitemapEntry {
  return { url: path, updatedAt: newestOf(items) }
}

/** The sitemap (sitemaps.org, protocol 0.9). */
export function sitemapXml(entries: SitemapEntry[]): string {
  return document({ root: 'urlset', item: 'url', entries })
}

/** The list of the files of a sitemap that is too long for one, each with the date of its newest page. */
export function sitemapIndexXml(parts: SitemapEntry[][]): string {
  const entries = parts.map((part, index) => ({
    url: `/sitemaps/${index + 1}.xml`,
    updatedAt: newestOf(part),
  }))
  return document({ root: 'sitemapindex', item: 'sitemap', entries })
}

function document(args: { root: string; item: string; entries: SitemapEntry[] }): string {
  const { root, item, entries } = args
  const lines = entries.map(({ url, updatedAt }) => {
    const date = updatedAt ? `<lastmod>${updatedAt}</lastmod>` : ''
    return `  <${item}><loc>${escapeXml(absoluteUrl(url))}</loc>${date}</${item}>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...lines,
    `</${root}>`,
    '',
  ].join('\n')
}

function newestOf(items: { updatedAt: string | null }[]): string | null {
  return items.reduce<string | null>(
    (newest, { updatedAt }) => (updatedAt && updatedAt > (newest ?? '') ? updatedAt : newest),
    null,
  )
}

function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&apos;')
}
