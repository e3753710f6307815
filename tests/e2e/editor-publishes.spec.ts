import { randomBytes } from 'node:crypto'
import type { Page } from '@playwright/test'
import type { Account } from '@tests/support/accounts'
import { expect, test } from '@tests/support/browser'
import {
  cite,
  typeFootnote,
  typeHeading,
  typeLink,
  typeList,
  typeTable,
} from '@tests/support/lexical-typing'
import {
  choose,
  openDocumentId,
  publish,
  signInThroughPanel,
  unpublish,
} from '@tests/support/panel'
import { expectWholeArticle } from '@tests/support/whole-article'
import { everywhere, nowhere, sightings, type Sought } from '@tests/support/sightings'

const cited = 'Needling therapies in the management of myofascial trigger point pain'

test('an editor writes an article in the panel, publishes, moves and unpublishes it', async ({
  page,
  request,
  desk,
  openContext,
}) => {
  test.setTimeout(240_000)
  const run = randomBytes(4).toString('hex')
  const account: Account = { email: `editor-${run}@example.org`, password: `a password ${run}` }
  await desk.create('users', { ...account, name: `Editor ${run}`, role: 'editor' })
  const sought: Sought = {
    slug: `test-article-${run}`,
    word: `zorbel${run}`,
    topic: 'self-massage',
    person: 'knotwork-editors',
    spot: 'upper-trapezius',
  }

  await test.step('signs in and writes', async () => {
    await signInThroughPanel(page, account)
    await page.goto('/admin/collections/articles/create')
    await writeArticle(page, { title: `Test article ${run}`, word: sought.word })
  })

  const id = await openDocumentId(page)
  await test.step('the draft is kept, and seen by nobody', async () => {
    const stored = async () => JSON.stringify(await desk.read('articles', id))
    await expect.poll(stored, { timeout: 30_000 }).toContain('eleven')
    const draft = await desk.read('articles', id)
    expect(draft).toMatchObject({ slug: sought.slug, _status: 'draft', publishedAt: null })
    expect(await sightings(request, sought)).toEqual(nowhere(404))
  })

  await test.step('published, it is seen everywhere', async () => {
    await publish(page)
    expect(await sightings(request, sought)).toEqual(everywhere())
  })

  await test.step('readers get all of it without JavaScript', async () => {
    const context = await openContext({ javaScriptEnabled: false })
    await expectWholeArticle(await context.newPage(), { ...sought, cited })
  })

  const moved = { ...sought, slug: `test-renamed-${run}` }
  await test.step('with a new title and address it moves, and the old address leads there', async () => {
    await page.getByLabel('Title').fill(`Test renamed ${run}`)
    await page.getByLabel('Address').fill(moved.slug)
    await expect
      .poll(async () => (await desk.read('articles', id)).slug, { timeout: 30_000 })
      .toBe(moved.slug)
    expect(await sightings(request, sought), 'until then nothing changes').toEqual(everywhere())
    await publish(page)
    expect(await sightings(request, moved)).toEqual(everywhere())
    expect(await sightings(request, sought)).toEqual(nowhere(308))
    for (const prefix of ['/articles/', '/api/v1/articles/']) {
      const answer = await request.get(prefix + sought.slug, { maxRedirects: 0 })
      expect(new URL(answer.headers().location ?? '', page.url()).pathname).toBe(
        prefix + moved.slug,
      )
    }
    const reader = await (await openContext()).newPage()
    await reader.goto(`/articles/${sought.slug}`)
    await expect(reader).toHaveURL(`/articles/${moved.slug}`)
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(`Test renamed ${run}`)
  })

  await test.step('unpublished, it is gone from everywhere', async () => {
    await unpublish(page)
    expect(await sightings(request, moved)).toEqual(nowhere(410))
    expect((await request.get(`/articles/${sought.slug}`)).status()).toBe(410)
  })
})

async function writeArticle(page: Page, { title, word }: { title: string; word: string }) {
  await openDocumentId(page)
  await page.getByLabel('Title').fill(title)
  await page
    .getByLabel('Dek')
    .fill('What an editor can write in the panel, and a reader then reads.')
  await choose(page.locator('#field-kind'), 'Explainer')
  await choose(page.locator('#field-topics'), 'Self-massage')
  await page.getByRole('button', { name: 'Trust' }).click()
  await choose(page.locator('#field-authors'), 'Knotwork editors')
  await page.getByRole('button', { name: 'Text', exact: true }).click()
  await page.locator('[data-lexical-editor="true"]').first().click()
  const { keyboard } = page
  await keyboard.type(`The opening sentence has the word ${word}.`)
  await keyboard.press('Enter')
  await typeHeading(page, 'What is written')
  await typeList(page, ['The first thing', 'The second thing'])
  await keyboard.type('A claim that rests on a review ')
  await cite(page, [cited])
  await keyboard.type(' and has a note ')
  await typeFootnote(page, 'The note below the text.')
  await keyboard.press('Enter')
  await typeHeading(page, 'Where to go', 3)
  await keyboard.type('See ')
  await typeLink(page, { words: 'the spot on the shoulder', to: 'Upper trapezius' })
  await keyboard.type(' as well.')
  await keyboard.press('Enter')
  await typeTable(page, {
    caption: 'Things and their numbers',
    rows: [
      ['Thing', 'Number'],
      ['Ball', 'eleven'],
    ],
  })
}
