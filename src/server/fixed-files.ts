import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Made } from './cache/entry'
import { keptAsset } from './kept-assets'
import { fileHeaders, iconHeaders } from './security-headers'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}
/** JSON means two things: data of the build, and rules that browsers take only under their own type. */
const jsonTypes: Record<string, string> = {
  '/_next/static/': 'application/json; charset=utf-8',
  '/assets/': 'application/speculationrules+json',
}

/** Folders whose files are named by their content. */
const folders: Record<string, string> = {
  '/_next/static/': '.next/static',
  '/assets/': '.next/assets',
}
const icons: Record<string, string> = {
  '/favicon.ico': 'src/app/favicon.ico',
  '/icon.svg': 'src/app/icon.svg',
}

const forEver = 'public, max-age=31536000, immutable'
const forADay = 'public, max-age=86400'

/**
 * A file of the build or an icon, as browsers get it; null when there is none of that name. Pages name an icon with a
 * query that changes with it, and then it may be kept for ever as well.
 */
export async function fixedFile(asked: {
  pathname: string
  hasQuery: boolean
  /** Where the files of other builds are kept. */
  dataDir: string
}): Promise<Made | null> {
  const { pathname, hasQuery, dataDir } = asked
  const at = icons[pathname] ?? inFolder(pathname)
  const type = at && typeOf(pathname)
  if (!at || !type) return null
  const own = await readFile(path.resolve(at)).catch(() => null) // not there
  const body = own ?? (pathname in icons ? null : await keptAsset({ dataDir, pathname }))
  if (!body) return null
  const headers = {
    'content-type': type,
    'cache-control': pathname in icons && !hasQuery ? forADay : forEver,
    ...(type === types['.svg'] ? iconHeaders : fileHeaders),
  }
  return { status: 200, headers, body, tags: new Set(), until: null }
}

function inFolder(pathname: string): string | null {
  const [prefix, folder] =
    Object.entries(folders).find(([start]) => pathname.startsWith(start)) ?? []
  if (prefix === undefined || folder === undefined) return null
  const root = path.resolve(folder)
  const file = path.resolve(root, pathname.slice(prefix.length))
  return file.startsWith(`${root}${path.sep}`) ? file : null
}

function typeOf(pathname: string): string | undefined {
  const extension = path.extname(pathname)
  if (extension !== '.json') return types[extension]
  return Object.entries(jsonTypes).find(([start]) => pathname.startsWith(start))?.[1]
}
