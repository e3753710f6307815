import { admin } from '@tests/support/accounts'
import { expect, test } from '@tests/support/browser'
import { signIn } from '@tests/support/desk'
import { startEndpoint, type Endpoint } from '@tests/support/endpoint'
import { signInThroughPanel } from '@tests/support/panel'
import { startSite, type RunningSite } from '@tests/support/site-process'

let site: RunningSite
let endpoint: Endpoint
test.beforeAll(async () => {
  endpoint = await startEndpoint()
  site = await startSite({ STARTER_CONTENT: 'off', WEBHOOK_ALLOW_PRIVATE: 'on' })
})
test.afterAll(async () => {
  await site.stop()
  await endpoint.close()
})

test('an admin makes a webhook, tries it, and sends a delivery again', async ({
  browser,
  noTrouble,
}) => {
  test.slow()
  const context = await browser.newContext({ baseURL: site.url })
  noTrouble.watch(context, site.url)
  const page = await context.newPage()
  await signInThroughPanel(page, admin)
  await page.goto('/admin/collections/webhooks/create')
  await page.getByLabel('What it is for').fill('The app of a school')
  await page.getByLabel('Address').fill(endpoint.url('/hook'))
  await page.locator('#action-save').click()
  await expect(page).toHaveURL(/\/admin\/collections\/webhooks\/[0-9a-f-]{36}/)

  const secret = page.getByRole('region', { name: 'Signing secret' })
  await secret.getByRole('button', { name: 'Make a new secret' }).click()
  await expect(secret.getByLabel(/Copy it now/)).toHaveValue(/^whsec_/)

  const trial = page.getByRole('region', { name: 'Test' })
  await trial.getByRole('button', { name: 'Send a test event' }).click()
  await expect(trial.getByRole('status')).toHaveText(/answered 204/, { timeout: 30_000 })
  expect(endpoint.at('/hook')[0]?.event.type).toBe('webhooks.test')

  const desk = await signIn({ url: site.url, ...admin })
  const topic = { title: 'Told', slug: 'told', kind: 'subject', summary: 'A.' }
  const { id } = await desk.create('topics?draft=true', topic)
  await desk.publish('topics', id)
  const told = () => endpoint.at('/hook').filter(({ event }) => event.data.id === id).length
  await expect.poll(told, { timeout: 30_000 }).toBe(1)

  await page.goto('/admin/collections/webhook-deliveries')
  const row = page.locator('table tbody tr').filter({ hasText: 'topics.published' })
  await expect(row).toContainText('Delivered')
  await row.getByRole('button', { name: 'Send again' }).click()
  await expect(row.getByRole('status')).toHaveText('It is on its way.')
  await expect.poll(told, { timeout: 30_000 }).toBe(2)

  await row.getByRole('link').first().click()
  await expect(page.locator('.document-fields')).toBeVisible()
  await page.goto('/admin/collections/webhooks')
  await page.getByRole('link', { name: 'The app of a school' }).click()
  await expect(page.locator('.document-fields table')).toContainText('topics.published')
  await context.close()
  await desk.close()
})
