import { setTimeout as wait } from 'node:timers/promises'
import { admin } from '@tests/support/accounts'
import type { Reply, Visitor } from '@tests/support/steady-load'

export type Saving = {
  saved: () => number
  failures: string[]
  stop: () => Promise<void>
  /** Whether the draft is what was confirmed last. */
  isKept: () => Promise<boolean>
}

/** An editor who saves a draft twice a second, each save as soon as the one before was confirmed. */
export async function savingAllTheTime(visitor: Visitor): Promise<Saving> {
  const write = await signedIn(visitor)
  const data = { title: 'Saved all the time', slug: 'saved-all-the-time', kind: 'subject' }
  const created = await write('POST', '/cms/api/topics?draft=true', data)
  const { id } = (JSON.parse(created.body) as { doc: { id: string } }).doc
  const failures: string[] = []
  let saved = 0
  let isOver = false
  const running = (async () => {
    while (!isOver) {
      const summary = `Save ${saved + 1}.`
      const reply = await write('PATCH', `/cms/api/topics/${id}?draft=true`, { summary }).catch(
        (error: unknown) => ({ status: 0, body: String(error) }),
      )
      if (reply.status === 200) saved += 1
      else failures.push(`${summary} ${reply.status} ${reply.body.slice(0, 200)}`)
      await wait(500)
    }
  })()
  return {
    saved: () => saved,
    failures,
    stop: async () => {
      isOver = true
      await running
    },
    isKept: async () => {
      const { body } = await write('GET', `/cms/api/topics/${id}?draft=true&depth=0`)
      return (JSON.parse(body) as { summary: string }).summary === `Save ${saved}.`
    },
  }
}

/** The private REST through whoever answers: a sign-in at one replica holds at the other. */
export async function signedIn(visitor: Visitor) {
  const json = { 'content-type': 'application/json' }
  const body = JSON.stringify(admin)
  const login = await visitor.ask('/cms/api/users/login', { method: 'POST', headers: json, body })
  const { token } = JSON.parse(login.body) as { token: string }
  return (method: string, path: string, data?: object): Promise<Reply> =>
    visitor.ask(path, {
      method,
      headers: { ...json, authorization: `JWT ${token}` },
      body: data && JSON.stringify(data),
    })
}
