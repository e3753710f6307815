import { expect, fullUrl, test } from '@tests/support/browser'
import { rawRequest } from '@tests/support/raw-request'
import { templates } from '@tests/support/templates'

/** Bytes over the wire for a reader with an empty cache. */
const most = { html: 20_000, styles: 15_000, scripts: 10_000 }
const longArticle = '/articles/trigger-points-what-is-known'

for (const { name, full } of templates) {
  if (full === null) continue
  test(`${name} is light`, async ({ request }) => {
    const html = await (await request.get(full)).text()
    const styles = [...html.matchAll(/<link[^>]+href="([^"]+\.css[^"]*)"/g)].map(addressOf)
    const scripts = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(addressOf)
    expect(scripts).toHaveLength(2)
    expect(await size([full])).toBeLessThanOrEqual(most.html)
    expect(await size(styles)).toBeLessThanOrEqual(most.styles)
    expect(await size(scripts)).toBeLessThanOrEqual(most.scripts)
  })
}

test('one of them is an article of a thousand words', async ({ request }) => {
  const { data } = await (await request.get(`/api/v1${longArticle}`)).json()
  expect(data.stats.words).toBeGreaterThanOrEqual(1_000)
  expect(templates.map(({ full }) => full)).toContain(longArticle)
})

function addressOf([, address = '']: RegExpExecArray): string {
  return address
}

async function size(paths: string[]): Promise<number> {
  let sum = 0
  for (const path of paths) {
    const headers = { 'accept-encoding': 'gzip' }
    const { bytes } = await rawRequest({ origin: fullUrl(), path, headers, asBytes: true })
    sum += bytes?.length ?? 0
  }
  return sum
}
