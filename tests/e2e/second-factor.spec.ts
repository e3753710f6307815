import { codeAt } from '@collections/users/second-factor/totp'
import { expect, test } from '@tests/support/browser'
import { signIn } from '@tests/support/desk'

const account = { email: 'careful@example.org', password: 'a long enough password' }

test('an account turns its second factor on in the panel, signs in with it, and ends a sign-in', async ({
  page,
  desk,
  noTrouble,
}) => {
  test.setTimeout(120_000)
  const { id } = await desk.create('users', { ...account, name: 'Careful', role: 'author' })
  await signIn({ url: desk.url, ...account }) // elsewhere
  const enter = async (code: string) => {
    await page.goto('/admin/login')
    await page.getByLabel('Email').fill(account.email)
    await page.getByLabel('Password').fill(account.password)
    await page.getByLabel('Code').fill(code)
    await page.getByRole('button', { name: 'Login' }).click()
  }
  await enter('')
  await expect(page).toHaveURL(/\/admin$/)

  await page.goto('/admin/account')
  const signIns = page.getByRole('region', { name: 'Sign-ins' })
  await expect(signIns.getByText(/^Chrome on Linux \(this one\), since/)).toBeVisible()
  await signIns.getByRole('button', { name: /^End: Another program/ }).click()
  await expect(signIns.getByText('It is ended.')).toBeVisible()
  await expect(signIns.getByRole('button')).toHaveCount(0)

  const factor = page.getByRole('region', { name: 'Second factor' })
  await factor.getByRole('button', { name: 'Turn it on' }).click()
  await expect(factor.getByRole('img', { name: /QR code/ })).toBeVisible()
  const secret = (await factor.locator('code').innerText()).replaceAll(' ', '')
  await factor.getByLabel('The code that the app shows').fill(codeAt({ secret, now: Date.now() }))
  await factor.getByRole('button', { name: 'Confirm' }).click()
  await expect(factor.getByText('On. 10 of 10 recovery codes are left.')).toBeVisible()
  const codes = await factor.locator('li code').allInnerTexts()
  expect(codes).toHaveLength(10)

  await page.context().clearCookies()
  await enter('')
  await expect(page.getByText('The e-mail address, password or code is not right.')).toBeVisible()
  noTrouble.forgive(/status of 401.*\(.*users\/login\)/)
  await enter(codeAt({ secret, now: Date.now() + 30_000 }))
  await expect(page).toHaveURL(/\/admin$/)

  const request = page.context().request
  const off = (code = 'wrong') =>
    request.post(`/cms/api/users/${id}/second-factor/off`, {
      data: { code },
      headers: { origin: desk.url },
    })
  for (let tries = 0; tries < 10; tries += 1) expect((await off()).status()).toBe(403)
  const stopped = await off(codes[0])
  expect([stopped.status(), (await stopped.json()).errors[0].message]).toEqual([
    429,
    expect.stringContaining('Too many attempts'),
  ])
  const byAdmin = await desk.asks.post(`/cms/api/users/${id}/second-factor/off`, { data: {} })
  expect(byAdmin.status()).toBe(200)
})
