import { rawRequest } from '@tests/support/raw-request'
import type { Row } from './report'
import type { Stage } from './stage'
import { templates } from './templates'

const kilobyte = 1_000

/** What a first visit loads of each template, as it goes over the wire. */
export async function benchWeight({ site: { url } }: Stage): Promise<Row[]> {
  const rows: Row[] = []
  for (const [name, at] of Object.entries(templates)) rows.push(await weigh(url, name, at))
  return rows
}

async function weigh(url: string, name: string, at: string): Promise<Row> {
  const html = await (await fetch(url + at)).text()
  const styles = [...html.matchAll(/<link[^>]+href="([^"]+\.css[^"]*)"/g)].map(
    ([, href]) => href ?? '',
  )
  const scripts = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, src]) => src ?? '')
  const fonts = [...html.matchAll(/<link[^>]+href="([^"]+\.woff2)"/g)].map(([, href]) => href ?? '')
  const [page, css, js, font] = [
    await size(url, [at]),
    await size(url, styles),
    await size(url, scripts),
    await size(url, fonts),
  ]
  return {
    what: `Weight of ${name}: HTML, CSS, JavaScript`,
    goal: '≤ 20, 15, 10 kB',
    figure: [page, css, js].map((bytes) => (bytes / kilobyte).toFixed(1)).join(', '),
    isMet: page <= 20 * kilobyte && css <= 15 * kilobyte && js <= 10 * kilobyte,
    detail: `compressed; fonts that are loaded at once ${(font / kilobyte).toFixed(0)} kB`,
  }
}

async function size(url: string, paths: string[]): Promise<number> {
  const sizes = paths.map(async (path) => {
    const headers = { 'accept-encoding': 'br' }
    const { bytes } = await rawRequest({ origin: url, path, headers, asBytes: true })
    return bytes?.length ?? 0
  })
  return (await Promise.all(sizes)).reduce((sum, each) => sum + each, 0)
}
