import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test'
import type { Account } from './accounts'

/** Signs in as people do, and waits for the dashboard. */
export async function signInThroughPanel(page: Page, { email, password }: Account): Promise<void> {
  await page.goto('/admin/login')
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Login' }).click()
  await expect(page).toHaveURL(/\/admin$/)
}

/** Chooses from a select or relationship field of the panel by typing into it. */
export async function choose(field: Locator, text: string): Promise<void> {
  const box = field.getByRole('combobox')
  await box.fill(text)
  // The list of options may stand outside the field.
  const options = field.page().locator('.rs__option')
  await options.filter({ hasText: text }).first().click()
}

/** The document that is open in the panel, by its address. */
export async function openDocumentId(page: Page): Promise<string> {
  await expect(page).toHaveURL(/\/admin\/collections\/[a-z]+\/[0-9a-f-]{36}/)
  return new URL(page.url()).pathname.split('/')[4] ?? ''
}

export async function publish(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Publish changes' })
  await expect(button).toBeEnabled()
  await button.click()
  await expect(page.locator('.doc-controls__status .status__value')).toHaveText('Published', {
    timeout: 20_000,
  })
  await expect(button).toBeDisabled()
}

export async function unpublish(page: Page): Promise<void> {
  await page.locator('.doc-controls__popup button.popup-button').click()
  await page.locator('#action-unpublish').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Confirm' }).click()
  await expect(page.locator('.doc-controls__status .status__value')).toHaveText('Draft')
}

/** Opens the live preview, unless it is open: the panel remembers it for each user. */
export async function openLivePreview(page: Page): Promise<FrameLocator> {
  const toggler = page.locator('#live-preview-toggler')
  if ((await toggler.getAttribute('aria-label')) === 'Live Preview') await toggler.click()
  return page.frameLocator('#live-preview-iframe')
}
