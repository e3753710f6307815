import { expect, test } from '@playwright/test'
import { admin } from '@tests/support/accounts'
import { signIn } from '@tests/support/desk'
import { signInThroughPanel } from '@tests/support/panel'
import { startSite, type RunningSite } from '@tests/support/site-process'

let site: RunningSite
test.beforeAll(async () => {
  site = await startSite({ STARTER_CONTENT: 'off' })
})
test.afterAll(async () => site.stop())

test('a plan that failed is an alarm: on the first page, in /readyz and in the log', async ({
  browser,
  request,
}) => {
  test.slow()
  const desk = await signIn({ url: site.url, ...admin })
  const topic = { title: 'Never out', slug: 'never-out', kind: 'subject' }
  const { id } = await desk.create('topics?draft=true', topic)
  const { id: plan } = await desk.create('scheduled-publications', {
    document: { relationTo: 'topics', value: id },
    action: 'publish',
    at: new Date(Date.now() + 2_000).toISOString(),
    at_tz: 'UTC',
  })
  const trashed = { deletedAt: new Date().toISOString() }
  await desk.asks.patch(`/cms/api/topics/${id}`, { data: trashed })
  const degraded = async () =>
    (await (await request.get(`${site.url}/readyz`)).json()).degraded ?? []
  await expect.poll(degraded, { timeout: 30_000 }).toContain('planned publications')
  expect(site.said()).toContain('planned publications need a person')

  const page = await browser.newPage({ baseURL: site.url })
  await signInThroughPanel(page, admin)
  const alarm = page.getByRole('alert').filter({ hasText: 'Did not go out' })
  await expect(alarm).toContainText('Never out')
  await expect(alarm).toContainText('trash')

  const cancelled = { status: 'cancelled' }
  await desk.asks.patch(`/cms/api/scheduled-publications/${plan}`, { data: cancelled })
  await expect.poll(degraded, { timeout: 30_000 }).not.toContain('planned publications')
  await page.close()
  await desk.close()
})
