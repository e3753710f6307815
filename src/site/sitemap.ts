import { absoluteUrl } from './page-metadata'

/** A public page and when what it shows last changed; null where that is not known. */
export type SitemapEntry = { url: string; updatedAt: string | null }

/** A list page, which changes when one of its items does. */
export function listEntry(path: string, items: { updatedAt: string }[]): SitemapEntry {
  const dates = items.map(({ updatedAt }) => updatedAt).sort()
  return { url: path, updatedAt: dates.at(-1) ?? null }
}

/** The sitemap (sitemaps.org, protocol 0.9). */
export function sitemapXml(entries: SitemapEntry[]): string {
  const lines = entries.map(({ url, updatedAt }) => {
    const date = updatedAt ? `<lastmod>${updatedAt}</lastmod>` : ''
    return `  <url><loc>${escapeXml(absoluteUrl(url))}</loc>${date}</url>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...lines,
    '</urlset>',
    '',
  ].join('\n')
}

function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&apos;')
}
