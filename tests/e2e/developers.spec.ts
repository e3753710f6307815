import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { operationsOf } from '@/contract/openapi/operations'
import { problemPath } from '@/contract/problem'
import { guideTo, samplesOf } from '@/site/developers/guide'
import { problemCodes, problems } from '@/vocabulary/problems'
import { expect, fullUrl, test } from '@tests/support/browser'

test('the commands of the guide do what it says, run as they are printed', async ({ page }) => {
  test.setTimeout(120_000)
  const samples = samplesOf(await printedGuide(), 'sh')
  await page.goto('/developers')
  const printed = await page.locator('pre[data-language="sh"]').allInnerTexts()
  expect(printed).toEqual(samples.map(({ code }) => code))
  const folder = mkdtempSync(path.join(tmpdir(), 'knotwork-curl-'))
  for (const [index, command] of printed.entries()) {
    const said = execFileSync('sh', ['-ec', command], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    expect(said, command).toContain(samples[index]?.shows)
  }
  rmSync(folder, { recursive: true, force: true })
})

test('the answer of the guide is the real one', async ({ page, request }) => {
  await page.goto('/developers')
  const shown = JSON.parse(await page.locator('pre[data-language="json"]').first().innerText())
  expect(await (await request.get(shown.links.self)).json()).toEqual(shown)
})

test('the form of every operation opens its real answer', async ({ page, request }) => {
  await page.goto('/developers')
  const { operations } = await reference()
  const forms = await page.locator('main form').evaluateAll((all) =>
    all.map((form) => {
      const filled = [...new FormData(form as HTMLFormElement)].map(([name, value]) => [
        name,
        String(value),
      ])
      // By attribute: a field that is called `id` hides the property of the form.
      const [id, action] = [form.getAttribute('id'), form.getAttribute('action')]
      return { id: String(id), address: `${action}?${new URLSearchParams(filled).toString()}` }
    }),
  )
  expect(forms.map(({ id }) => id).sort()).toEqual(operations.map(({ id }) => id).sort())
  for (const { id, address } of forms) {
    const answer = await request.get(address)
    expect(answer.status(), id).toBe(200)
    expect(new URL(answer.url()).pathname, id).toMatch(/^\/api\/v1/)
  }
})

test('without JavaScript a form is filled in and leads to the answer', async ({ openContext }) => {
  const page = await (await openContext({ javaScriptEnabled: false })).newPage()
  await page.goto('/developers#reference')
  await page.getByText('GET /api/v1/spots/{slug}', { exact: true }).click()
  const form = page.locator('#getSpot')
  await form.getByLabel('slug').fill('scalenes')
  await form.getByLabel('fields').fill('name')
  await form.getByRole('button').click()
  await expect(page).toHaveURL('/api/v1/spots/scalenes?fields=name')
  expect(JSON.parse(await page.locator('body').innerText()).data).toMatchObject({
    slug: 'scalenes',
  })
})

test('every type of problem leads to a page that says what to do', async ({ page, request }) => {
  const { type } = await (await request.get('/api/v1/spots?limit=0')).json()
  expect(new URL(type).pathname).toBe(problemPath('invalid_parameters'))
  for (const code of problemCodes) {
    const answer = await page.goto(problemPath(code))
    expect(answer?.status(), code).toBe(200)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(problems[code].title)
    await expect(page.getByRole('heading', { name: 'What to do' })).toBeVisible()
  }
  expect((await request.get(problemPath('not_found') + 's')).status()).toBe(404)
})

test('machines read the guide as Markdown, and are led there', async ({ request }) => {
  const guide = await request.get('/developers.md')
  expect(guide.headers()['content-type']).toMatch(/^text\/markdown/)
  expect(await guide.text()).toMatch(/^# For developers\n/)
  const llms = await (await request.get('/llms.txt')).text()
  for (const [, link = ''] of llms.matchAll(/\]\((http[^)]+)\)/g)) {
    expect((await request.get(link)).status(), link).toBe(200)
  }
  expect(llms).toContain('/developers.md')
})

async function reference() {
  return {
    operations: operationsOf(await (await fetch(`${fullUrl()}/api/v1/openapi.json`)).json()),
  }
}

async function printedGuide() {
  const { name, license, attribution } = await (await fetch(`${fullUrl()}/api/v1`)).json()
  const terms = { license, attribution }
  return guideTo({ origin: fullUrl(), name, terms, rateLimit: 0, ...(await reference()) })
}
