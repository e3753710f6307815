import { sql } from '@payloadcms/db-postgres'
import { beforeAll, expect, test } from 'vitest'
import { opened, sealed } from '@collections/users/second-factor/seal'
import { codeAt } from '@collections/users/second-factor/totp'
import { drizzleOf } from '@collections/uses/drizzle-of'
import { startCms, type Cms } from '@tests/support/cms'

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
})

const password = 'a long enough password'

/** A new account, signed in, and what can be asked in its name. */
async function account(name: string) {
  const email = `${name}@cms.example.org`
  const { id } = await cms.payload.create({
    collection: 'users',
    data: { name, email, password, role: 'author' },
  })
  const signIn = (sent: object = {}) =>
    cms.rest({ method: 'POST', path: '/users/login', data: { email, password, ...sent } })
  const token = String((await signIn()).body.token)
  const post = (more: string, code?: string) =>
    cms.rest({ method: 'POST', path: `/users/${id}/second-factor${more}`, token, data: { code } })
  return { id, email, token, signIn, post }
}

/** The same with the second factor on. Its first code is used up. */
async function guarded(name: string) {
  const made = await account(name)
  const secret = String((await made.post('')).body.secret)
  const now = Date.now()
  const { body, status } = await made.post('/confirm', codeAt({ secret, now }))
  expect(status).toBe(200)
  const next = codeAt({ secret, now: now + 30_000 })
  return { ...made, secret, next, recoveryCodes: body.recoveryCodes as string[] }
}

async function isSignedIn(token: string): Promise<boolean> {
  const headers = new Headers({ authorization: `JWT ${token}` })
  return (await cms.payload.auth({ headers })).user !== null
}

test('a second factor counts once a code has confirmed it, and ends the other sign-ins', async () => {
  const { post, signIn, token } = await account('begins')
  const other = String((await signIn()).body.token)
  const { body } = await post('')
  expect(body.uri).toMatch(/^otpauth:\/\/totp\/Knotwork:.*secret=/)
  expect(body.picture).toMatch(/^<svg/)
  expect((await signIn()).status).toBe(200)
  const secret = String(body.secret)
  expect((await post('/confirm', '000000')).status).toBe(403)
  const confirmed = await post('/confirm', codeAt({ secret, now: Date.now() }))
  expect(new Set(confirmed.body.recoveryCodes as string[]).size).toBe(10)
  expect([await isSignedIn(token), await isSignedIn(other)]).toEqual([true, false])
  expect((await post('')).status).toBe(409)
})

test('without a right code nobody signs in, and the answer does not tell what was wrong', async () => {
  const { signIn, next } = await guarded('asked')
  const wrong = [
    await signIn({ password: 'a wrong password' }),
    await signIn({ password: 'a wrong password', code: next }),
    await signIn(),
    await signIn({ code: '000000' }),
    await signIn({ code: { toString: 'x' } }),
    await signIn({ code: '0'.repeat(10_000) }),
    await signIn({ email: 'nobody@cms.example.org', code: next }),
  ]
  for (const answer of wrong) expect(answer).toEqual({ ...wrong[0], status: 401 })
  expect(JSON.stringify(wrong[0]?.body)).toContain('password or code is not right')
  const right = await signIn({ code: next })
  expect(right.status).toBe(200)
  expect(await isSignedIn(String(right.body.token))).toBe(true)
})

test('a code is good once, also for two who send it at the same moment', async () => {
  const { signIn, secret, next } = await guarded('replayed')
  const both = await Promise.all([signIn({ code: next }), signIn({ code: next })])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 401])
  expect((await signIn({ code: codeAt({ secret, now: Date.now() }) })).status).toBe(401)
})

test('a recovery code is good once, however it is typed; new ones void the old', async () => {
  const { signIn, recoveryCodes, post, next } = await guarded('recovers')
  const [first = '', second = '', third = ''] = recoveryCodes
  const typed = first.toUpperCase().replaceAll('-', ' ')
  expect((await signIn({ code: typed })).status).toBe(200)
  expect((await signIn({ code: first })).status).toBe(401)
  expect((await post('/recovery-codes', 'not a code')).status).toBe(403)
  const { body } = await post('/recovery-codes', next)
  expect((await signIn({ code: second })).status).toBe(401)
  const [fresh = ''] = body.recoveryCodes as string[]
  expect([fresh === third, (await signIn({ code: fresh })).status]).toEqual([false, 200])
})

test('a failed sign-in leaves neither a session nor a used code', async () => {
  const { id, signIn, recoveryCodes } = await guarded('fails')
  const count = () => sessionsOf(id)
  const before = await count()
  await signIn({ code: '000000' })
  await signIn({ password: 'a wrong password', code: recoveryCodes[0] })
  expect(await count()).toBe(before)
  expect((await signIn({ code: recoveryCodes[0] })).status).toBe(200)
})

test('a link for a new password sets one, but does not sign in past the code', async () => {
  const { email, signIn, next } = await guarded('forgets')
  const token = await cms.payload.forgotPassword({
    collection: 'users',
    data: { email },
    disableEmail: true,
  })
  const fresh = 'another long password'
  const data = { token, password: fresh }
  const reset = await cms.rest({ method: 'POST', path: '/users/reset-password', data })
  expect(reset.status).toBe(200)
  expect(await isSignedIn(String(reset.body.token))).toBe(false)
  const refreshed = await cms.rest({
    method: 'POST',
    path: '/users/refresh-token',
    token: String(reset.body.token),
  })
  expect(refreshed.status).toBe(403)
  expect((await signIn({ password: fresh })).status).toBe(401)
  expect((await signIn({ password: fresh, code: next })).status).toBe(200)
})

test('the owner turns it off with a code, an admin without, and nobody else', async () => {
  const { id, post, signIn, recoveryCodes } = await guarded('ends')
  const path = `/users/${id}/second-factor/off`
  expect((await post('/off')).status).toBe(403)
  for (const as of ['author', 'editor', 'reviewer'] as const) {
    expect((await cms.rest({ method: 'POST', path, as, data: {} })).status).toBe(404)
  }
  expect((await post('/off', recoveryCodes[0])).status).toBe(200)
  expect((await signIn()).status).toBe(200)
  const lost = await guarded('loses')
  const begin = { method: 'POST', path: `/users/${lost.id}/second-factor`, as: 'admin' } as const
  expect((await cms.rest(begin)).status).toBe(403)
  const byAdmin = { ...begin, path: `/users/${lost.id}/second-factor/off`, data: {} }
  expect((await cms.rest(byAdmin)).status).toBe(200)
  expect((await lost.signIn()).status).toBe(200)
})

test('the secret stands in no answer once it counts, and sealed in the database', async () => {
  const { id, token, secret, recoveryCodes, post } = await guarded('kept')
  const path = `/users/${id}/second-factor`
  const answers = [
    await cms.rest({ method: 'GET', path, token }),
    await cms.rest({ method: 'GET', path: '/users/me', token }),
    await cms.rest({ method: 'GET', path: '/users?depth=2', as: 'admin' }),
    await post(''),
  ]
  const { rows } = await drizzleOf(cms.payload).execute<{ secret: string }>(
    sql`select secret, hash from second_factors join recovery_codes using (user_id) where user_id = ${id}::uuid`,
  )
  const text = JSON.stringify([answers, rows])
  for (const hidden of [secret, ...recoveryCodes, rows[0]?.secret ?? '']) {
    expect(JSON.stringify(answers)).not.toContain(hidden)
  }
  // Codes may be kept without their hyphens.
  const plain = (all: string) => all.replaceAll('-', '')
  for (const hidden of [secret, ...recoveryCodes]) expect(plain(text)).not.toContain(plain(hidden))
  expect(answers[0]?.body).toEqual({ isOn: true, recoveryCodes: 10 })
})

test('what is sealed opens for its account and its secret only', () => {
  const userId = cms.userId('author')
  const text = sealed({ text: 'the secret', userId })
  expect(text).not.toBe(sealed({ text: 'the secret', userId }))
  expect(opened({ text, userId })).toBe('the secret')
  expect(opened({ text, userId: cms.userId('editor') })).toBeNull()
  expect(opened({ text, userId, secret: 'another' })).toBeNull()
  expect(
    opened({ text: text.replace(/.$/, (last) => (last === 'A' ? 'Q' : 'A')), userId }),
  ).toBeNull()
  expect(opened({ text: 'nonsense', userId })).toBeNull()
})

async function sessionsOf(id: string): Promise<number> {
  const { rows } = await drizzleOf(cms.payload).execute<{ count: string }>(
    sql`select count(*) as count from users_sessions where _parent_id = ${id}::uuid`,
  )
  return Number(rows[0]?.count)
}
