import type { Page } from '@playwright/test'
import { admin } from '@tests/support/accounts'
import { expect, test } from '@tests/support/browser'
import { signInThroughPanel } from '@tests/support/panel'

/** Each collection with one of its documents, found by slug; media, users and old addresses by being the first. */
const collections = [
  { name: 'articles', label: 'Articles', slug: 'trigger-points-what-is-known' },
  { name: 'topics', label: 'Topics', slug: 'self-massage' },
  { name: 'people', label: 'People', slug: 'knotwork-editors' },
  { name: 'muscles', label: 'Muscles', slug: 'trapezius' },
  { name: 'spots', label: 'Spots', slug: 'upper-trapezius' },
  { name: 'regions', label: 'Regions', slug: 'back.lower' },
  { name: 'references', label: 'References', slug: 'simons1999' },
  { name: 'products', label: 'Products', slug: 'tennis-ball' },
  { name: 'media', label: 'Pictures', slug: null },
  { name: 'users', label: 'Users', slug: null },
]
const globals = ['site', 'editorial-policy', 'medical-disclaimer', 'self-treatment-defaults']

test('a visitor of the panel is asked to sign in', async ({ page }) => {
  await page.goto('/admin')
  await expect(page).toHaveURL(/\/admin\/login/)
  await page.goto('/admin/collections/articles')
  await expect(page).toHaveURL(/\/admin\/login\?redirect=/)
  await expect(page.getByLabel('Email')).toBeVisible()
  await expect(page).toHaveTitle(/Knotwork/)
  await fitsAPhone(page)
})

test('a wrong password is told in words', async ({ page, noTrouble }) => {
  await page.goto('/admin/login')
  await page.getByLabel('Email').fill(admin.email)
  await page.getByLabel('Password').fill('not the password')
  await page.getByRole('button', { name: 'Login' }).click()
  await expect(page.getByText('The e-mail address, password or code is not right.')).toBeVisible()
  // Chromium writes the status of every refused request to the console; this one was asked for.
  noTrouble.forgive(/status of 401.*\(.*users\/login\)/)
})

test.describe('signed in', () => {
  test.beforeEach(async ({ page }) => {
    test.slow()
    await signInThroughPanel(page, admin)
  })

  test('the dashboard leads to every collection and setting', async ({ page }) => {
    await expect(page).toHaveTitle(/Knotwork/)
    for (const { name } of collections) {
      await expect(
        page.locator(`a[href="/admin/collections/${name}"]:visible`).first(),
      ).toBeVisible()
    }
    for (const name of globals) {
      await expect(page.locator(`a[href="/admin/globals/${name}"]:visible`).first()).toBeVisible()
    }
    await fitsAPhone(page)
    await page.goto('/admin/account')
    await expect(page.getByLabel('Email')).toBeVisible()
    await fitsAPhone(page)
    await page.goto('/admin/import')
    await expect(page.getByRole('button', { name: 'Show what would happen' })).toBeVisible()
    await fitsAPhone(page)
  })

  for (const { name, label, slug } of collections) {
    test(`${name} can be listed, and one opened`, async ({ page, desk }) => {
      await page.goto(`/admin/collections/${name}`)
      await expect(page.getByRole('heading', { level: 1 })).toContainText(label)
      const rows = page.locator('table tbody tr')
      await expect(rows.first()).toBeVisible()
      await fitsAPhone(page)

      if (slug === null) await rows.first().getByRole('link').first().click()
      else await page.goto(`/admin/collections/${name}/${await desk.idOf(name, slug)}`)
      await expect(page.locator('.doc-controls')).toBeVisible()
      await expect(page.locator('.document-fields')).toBeVisible()
      await openEachTab(page)
      await fitsAPhone(page)
      await expect(page.getByText(/something went wrong|application error/i)).toHaveCount(0)
    })
  }

  test('old addresses can be listed', async ({ page }) => {
    await page.goto('/admin/collections/redirects')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Old addresses')
  })

  test('each setting can be opened', async ({ page }) => {
    for (const name of globals) {
      await page.goto(`/admin/globals/${name}`)
      await expect(page.locator('.document-fields')).toBeVisible()
      await openEachTab(page)
    }
  })

  test('versions of a document can be listed and looked at', async ({ page, desk }) => {
    const id = await desk.idOf('articles', 'trigger-points-what-is-known')
    await page.goto(`/admin/collections/articles/${id}/versions`)
    await expect(page.getByRole('button', { name: 'Compare the two' })).toBeVisible()
    await expect(page.getByRole('region', { name: 'What changed' })).toBeVisible()
    await fitsAPhone(page)
  })

  test('opening a document changes nothing', async ({ page, desk }) => {
    const id = await desk.idOf('spots', 'upper-trapezius')
    const before = await desk.read('spots', id)
    await page.goto(`/admin/collections/spots/${id}`)
    await openEachTab(page)
    await page.goto('/admin')
    await expect(page).toHaveURL(/\/admin$/)
    expect(await desk.read('spots', id)).toEqual(before)
  })

  test('signing out ends the session', async ({ page }) => {
    await page.goto('/admin/logout')
    await expect(page).toHaveURL(/\/admin\/login/)
    await page.goto('/admin/collections/users')
    await expect(page).toHaveURL(/\/admin\/login/)
  })
})

/** On a phone the page that is open does not scroll sideways; what is wide scrolls within it. */
async function fitsAPhone(page: Page): Promise<void> {
  const before = page.viewportSize()
  await page.setViewportSize({ width: 390, height: 844 })
  const tooWide = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  await expect.poll(tooWide, `${page.url()} is too wide for a phone`).toBe(0)
  if (before) await page.setViewportSize(before)
}

async function openEachTab(page: Page): Promise<void> {
  const tabs = page.locator('.tabs-field__tab-button')
  for (const tab of await tabs.all()) {
    await tab.click()
    await expect(tab).toHaveClass(/--active/)
  }
}
