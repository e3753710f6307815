import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Made } from './cache/entry'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}
const none: ReadonlySet<string> = new Set()

/** A file that the build wrote for browsers, named by its content; null when there is none of that name. */
export async function builtFile(pathname: string): Promise<Made | null> {
  const folder = path.resolve('.next/static')
  const file = path.resolve(folder, pathname.slice('/_next/static/'.length))
  const type = types[path.extname(file)]
  if (!type || !file.startsWith(`${folder}${path.sep}`)) return null
  const body = await readFile(file).catch(() => null) // not there
  if (!body) return null
  return {
    status: 200,
    headers: {
      'content-type': type,
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    },
    body,
    tags: none,
  }
}
