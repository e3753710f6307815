import { expect, test } from '@tests/support/browser'
import { admin } from '@tests/support/accounts'
import { bodyOf } from '@tests/support/lexical-body'
import { openLivePreview, signInThroughPanel } from '@tests/support/panel'

const notKept = { 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' }

test('a preview follows what is written, and a link shows it without an account until it is taken back', async ({
  page,
  desk,
  request,
  openContext,
}) => {
  test.slow()
  const word = `quillon${Date.now()}`
  const { id } = await desk.create('articles?draft=true', {
    title: `Test ${word}`,
    slug: `test-${word}`,
    dek: 'First words.',
    kind: 'explainer',
    body: bodyOf('A text that nobody has published.'),
  })
  const preview = `/preview/articles/${id}`
  const refused = await request.get(preview)
  expect(refused.status()).toBe(404)
  expect(refused.headers()).toMatchObject(notKept)
  expect(await refused.text()).not.toContain(word)

  await signInThroughPanel(page, admin)
  await page.goto(`/admin/collections/articles/${id}`)
  const frame = await openLivePreview(page)
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(`Test ${word}`)
  await expect(frame.getByRole('note').first()).toContainText('It is not public')
  for (const [width, label] of [
    [390, 'Phone'],
    [820, 'Tablet'],
    [1440, 'Desktop'],
  ] as const) {
    await page.locator('.live-preview-toolbar-controls__breakpoint button').first().click()
    await page.getByRole('button', { name: label }).click()
    await expect.poll(() => frame.locator('html').evaluate(() => innerWidth)).toBe(width)
  }
  await page.getByLabel('Title').fill(`Test ${word} again`)
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(`Test ${word} again`)
  const own = await page.request.get(preview, { headers: { 'sec-fetch-site': 'same-origin' } })
  expect(own.headers()).toMatchObject(notKept)
  expect(own.headers()['x-robots-tag']).toContain('noindex')

  const share = page.getByRole('region', { name: 'Share' })
  await share.getByLabel('For whom').fill('Dr. Example')
  await share.getByRole('button', { name: 'Make a link' }).click()
  const link = await share.getByLabel('it is shown only once').inputValue()
  await page.getByLabel('Title').fill('Changed after it was shared')
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Changed after it was shared')
  const theirs = await (await openContext()).newPage()
  const opened = await theirs.goto(new URL(link).pathname)
  expect(opened?.status()).toBe(200)
  expect(opened?.headers()).toMatchObject(notKept)
  expect(opened?.headers()['x-robots-tag']).toContain('noindex')
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText(`Test ${word} again`)
  await expect(theirs.getByRole('note').first()).toContainText('shared with you')
  await share.getByRole('button', { name: 'Take back' }).click()
  await expect(share).toContainText('Nobody has a link to this')
  const [taken, unknown] = [
    await request.get(new URL(link).pathname),
    await request.get(`/shared/${'x'.repeat(43)}`),
  ]
  expect([taken.status(), unknown.status()]).toEqual([404, 404])
  expect(await taken.text()).toBe(await unknown.text())
  expect(await taken.text()).toContain('Ask the person who sent it')
  expect((await request.get(`/articles/test-${word}`)).status()).toBe(404)
  for (const path of [
    '/previewed/articles/' + id,
    `/articles/${id}`,
    '/shared/x',
    '/preview/articles/..%2f..%2fadmin',
  ]) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
})
