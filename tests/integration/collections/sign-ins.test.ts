import { sql } from '@payloadcms/db-postgres'
import { beforeAll, expect, test } from 'vitest'
import type { SignIn } from '@collections/users/sign-ins/endpoints'
import { noteSeen } from '@collections/users/sign-ins/note-seen'
import { drizzleOf } from '@collections/uses/drizzle-of'
import { startCms, type Cms } from '@tests/support/cms'

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
})

const password = 'a long enough password'

async function account(name: string) {
  const email = `${name}@cms.example.org`
  const data = { name, email, password, role: 'author' } as const
  const { id } = await cms.payload.create({ collection: 'users', data })
  const signIn = async () => {
    const sent = { email, password }
    const { body } = await cms.rest({ method: 'POST', path: '/users/login', data: sent })
    return String(body.token)
  }
  return { id, signIn, path: `/users/${id}/sign-ins` }
}

async function isSignedIn(token: string): Promise<boolean> {
  const headers = new Headers({ authorization: `JWT ${token}` })
  return (await cms.payload.auth({ headers })).user !== null
}

async function list(path: string, token: string): Promise<SignIn[]> {
  const { body } = await cms.rest({ method: 'GET', path, token })
  return body.signIns as SignIn[]
}

test('an account sees where it is signed in, ends one, and ends all others', async () => {
  const { signIn, path } = await account('several')
  const [here = '', there = '', elsewhere = ''] = [await signIn(), await signIn(), await signIn()]
  const found = await list(path, here)
  expect(found.map(({ isThis }) => isThis).sort()).toEqual([false, false, true])
  for (const { since, seenAt } of found) {
    expect(Date.now() - Date.parse(since ?? '')).toBeLessThan(60_000)
    expect(seenAt).toMatch(/Z$/)
  }
  const other = (await list(path, there)).find(({ isThis }) => isThis)?.id
  const end = { method: 'DELETE', path: `${path}/${other}`, token: here }
  expect((await cms.rest(end)).body).toEqual({ ended: 1 })
  expect((await cms.rest(end)).status).toBe(404)
  expect(await Promise.all([here, there, elsewhere].map(isSignedIn))).toEqual([true, false, true])
  expect((await cms.rest({ ...end, path })).body).toEqual({ ended: 1 })
  expect(await Promise.all([here, elsewhere].map(isSignedIn))).toEqual([true, false])
})

test('an admin ends the sign-ins of others; nobody else sees or ends them', async () => {
  const { signIn, path } = await account('watched')
  const token = await signIn()
  const [{ id = '' } = {}] = await list(path, token)
  for (const as of ['author', 'reviewer', 'editor'] as const) {
    for (const ask of [
      { method: 'GET', path },
      { method: 'DELETE', path: `${path}/${id}` },
    ]) {
      expect((await cms.rest({ ...ask, as })).status).toBe(404)
    }
  }
  // The session of another account is none of this one.
  const own = `/users/${cms.userId('author')}/sign-ins/${id}`
  expect((await cms.rest({ method: 'DELETE', path: own, as: 'author' })).status).toBe(404)
  expect(await isSignedIn(token)).toBe(true)
  expect((await cms.rest({ method: 'DELETE', path, as: 'admin' })).body).toEqual({ ended: 1 })
  expect(await isSignedIn(token)).toBe(false)
})

test('what was ended stays ended, though whoever signs in meanwhile writes all sessions back', async () => {
  const { id, signIn, path } = await account('raced')
  const [here, there] = [await signIn(), await signIn()]
  const account_ = await cms.payload.db.findOne<{ id: string; sessions: object[] }>({
    collection: 'users',
    where: { id: { equals: id } },
  })
  expect((await cms.rest({ method: 'DELETE', path, token: here })).body).toEqual({ ended: 1 })
  // As Payload does it: what it has read before goes back as a whole.
  await cms.payload.db.updateOne({ collection: 'users', id, data: account_ ?? {} })
  expect([await isSignedIn(here), await isSignedIn(there)]).toEqual([true, false])
})

test('the use of a sign-in is noted, and no address is kept', async () => {
  const { id, signIn, path } = await account('seen')
  const token = await signIn()
  const drizzle = drizzleOf(cms.payload)
  await drizzle.execute(
    sql`update sign_ins set seen_at = now() - interval '1 hour' where user_id = ${id}::uuid`,
  )
  const { user } = await cms.payload.auth({
    headers: new Headers({ authorization: `JWT ${token}` }),
  })
  if (user) await noteSeen(cms.payload, user)
  const [found] = await list(path, token)
  expect(Date.now() - Date.parse(found?.seenAt ?? '')).toBeLessThan(60_000)
  const { rows } = await drizzle.execute(sql`select * from sign_ins where user_id = ${id}::uuid`)
  expect(Object.keys(rows[0] ?? {}).sort()).toEqual([
    ...['browser', 'ended_at', 'seen_at', 'session_id', 'system', 'user_id'],
  ])
})
