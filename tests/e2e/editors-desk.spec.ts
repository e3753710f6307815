import { admin } from '@tests/support/accounts'
import { expect, test } from '@tests/support/browser'
import { signInThroughPanel } from '@tests/support/panel'

test.describe.configure({ mode: 'serial' })
test.beforeEach(async ({ page }) => {
  test.slow()
  await signInThroughPanel(page, admin)
})

const stamp = Date.now()

test('a review is asked for beside the document, and stands on the first page', async ({
  page,
  desk,
}) => {
  const slug = `test-review-${stamp}`
  const { id } = await desk.create('topics?draft=true', {
    title: 'Test review',
    slug,
    kind: 'subject',
  })
  await page.goto(`/admin/collections/topics/${id}`)
  const review = page.getByRole('region', { name: 'Review' })
  await expect(review).toContainText('Nobody has been asked yet')
  await review.getByLabel('Note').fill('Is the second sentence right?')
  await review.getByRole('button', { name: 'Ask for a review' }).click()
  await expect(review).toContainText('Review asked for by Admin')
  await expect(review).toContainText('for this version')
  await expect(review).toContainText('Is the second sentence right?')
  await page.goto('/admin')
  const waiting = page.getByRole('region', { name: 'Waiting for a review' })
  await expect(waiting.getByRole('link', { name: 'Test review' })).toBeVisible()
})

test('nobody approves own words, and is told why', async ({ page, desk, noTrouble }) => {
  const slug = `test-own-words-${stamp}`
  const { id } = await desk.create('topics?draft=true', {
    title: 'Own words',
    slug,
    kind: 'subject',
  })
  await page.goto(`/admin/collections/topics/${id}`)
  await page.getByRole('button', { name: 'Approve this version' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'your own words' })).toBeVisible()
  noTrouble.forgive(/status of 403/)
})

test('a publication is planned and cancelled beside the document', async ({ page, desk }) => {
  const slug = `test-plan-${stamp}`
  const { id } = await desk.create('topics?draft=true', {
    title: 'Test plan',
    slug,
    kind: 'subject',
  })
  await page.goto(`/admin/collections/topics/${id}`)
  const plan = page.getByRole('region', { name: 'Plan' })
  await plan.getByLabel('When').fill('2099-01-02T08:30')
  await plan.getByRole('button', { name: 'Plan', exact: true }).click()
  await expect(plan).toContainText('2 Jan 2099, 08:30')
  await expect(plan).toContainText('approved by Admin')
  await page.goto('/admin')
  const planned = page.getByRole('region', { name: 'Planned' })
  await expect(planned.getByRole('link', { name: 'Test plan' })).toBeVisible()
  await page.goto(`/admin/collections/topics/${id}`)
  await plan.getByRole('button', { name: 'Cancel' }).click()
  await expect(plan).toContainText('Nothing is planned')
})

test('what is used elsewhere says where, and another can take its place', async ({
  page,
  desk,
}) => {
  const make = (title: string, more: object = {}) =>
    desk.create('topics', {
      title,
      slug: `test-${title.toLowerCase().replaceAll(' ', '-')}-${stamp}`,
      kind: 'subject',
      _status: 'published',
      ...more,
    })
  const old = await make('Old parent')
  const child = await make('Only child', { parent: old.id })
  const next = await make('Next parent')
  await page.goto(`/admin/collections/topics/${old.id}`)
  const uses = page.getByRole('region', { name: 'Used in' })
  await expect(uses.getByRole('link', { name: 'Only child' })).toBeVisible()
  const refused = await desk.asks.delete(`/cms/api/topics/${old.id}`)
  expect(refused.status()).toBe(409)
  expect(await refused.text()).toContain('Only child')

  await desk.saveDraft('topics', old.id, { replacedBy: { relationTo: 'topics', value: next.id } })
  await page.reload()
  await uses.getByRole('button', { name: /in its place/ }).click()
  await expect(uses).toContainText('Nothing names this document')
  const { parent } = await desk.read('topics', child.id)
  expect(parent).toBe(next.id)
})

test('somebody is invited, and signs in with the one-time link', async ({ page, openContext }) => {
  await page.goto('/admin/collections/users')
  await page.getByText('Invite somebody').click()
  const email = `invited-${stamp}@example.org`
  await page.getByLabel('Name', { exact: true }).fill('Invited Person')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByRole('button', { name: 'Invite', exact: true }).click()
  const told = page.getByRole('status').filter({ hasText: 'works once' })
  await expect(told).toBeVisible()
  const link = /http\S+/.exec((await told.textContent()) ?? '')?.[0] ?? ''
  const theirs = await (await openContext()).newPage()
  await theirs.goto(new URL(link).pathname)
  await theirs.getByLabel('New Password').fill('a long enough password')
  await theirs.getByLabel('Confirm Password').fill('a long enough password')
  // Payload's form judges what was typed a moment later, and ignores whoever is faster than that.
  await expect(async () => {
    await theirs.getByRole('button', { name: 'Reset Password' }).click({ timeout: 1_000 })
    await expect(theirs).toHaveURL(/\/admin$/, { timeout: 5_000 })
  }).toPass({ timeout: 30_000 })
  await theirs.goto('/admin/account')
  await expect(theirs.getByLabel('Email')).toHaveValue(email)
})

test('the log can be taken along as a table that runs nothing', async ({ desk, page }) => {
  await desk.create('topics', {
    title: '=HYPERLINK("https://example.org","x")',
    slug: `test-formula-${stamp}`,
    kind: 'subject',
    _status: 'published',
    changeNote: '+1+1',
  })
  await page.goto('/admin/collections/changes')
  await expect(page.getByRole('link', { name: 'Export all as CSV' })).toBeVisible()
  const answer = await desk.asks.get('/cms/api/changes/export.csv')
  expect(answer.headers()['content-type']).toContain('text/csv')
  const csv = await answer.text()
  expect(csv).toContain(`"'=HYPERLINK(`)
  expect(csv).toContain(`'+1+1`)
  expect(csv).not.toMatch(/(^|,|")[=+@-][A-Z+]/m)
})
