import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'
import { SMTPServer } from 'smtp-server'
import { admin } from '@tests/support/accounts'
import { signIn, type Desk } from '@tests/support/desk'
import { startSite, type RunningSite } from '@tests/support/site-process'

type Mail = { to: string; text: string }

const mails: Mail[] = []
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData: (stream, session, callback) => {
    const parts: Buffer[] = []
    stream.on('data', (part: Buffer) => parts.push(part))
    stream.on('end', () => {
      const text = Buffer.concat(parts)
        .toString('utf8')
        .replaceAll('=\r\n', '')
        .replaceAll('=3D', '=')
      const to = session.envelope.rcptTo.map(({ address }) => address).join()
      mails.push({ to, text })
      callback()
    })
  },
})

let site: RunningSite
let desk: Desk
test.beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  site = await startSite({
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    STARTER_CONTENT: 'off',
    LOG_LEVEL: 'silent',
  })
  desk = await signIn({ url: site.url, ...admin })
})
test.afterAll(async () => {
  await desk.close()
  await site.stop()
  server.close()
})

async function mailTo(address: string, about: RegExp): Promise<string> {
  const found = () => mails.find(({ to, text }) => to === address && about.test(text))
  await expect.poll(found, { timeout: 30_000 }).toBeTruthy()
  return found()?.text ?? ''
}

test('a forgotten password comes by mail, and unknown addresses are not told apart', async ({
  request,
}) => {
  const ask = (email: string) =>
    request.post(`${site.url}/cms/api/users/forgot-password`, { data: { email } })
  const [known, unknown] = [await ask(admin.email), await ask('nobody@example.org')]
  expect([known.status(), await known.text()]).toEqual([unknown.status(), await unknown.text()])
  const link = /\/admin\/reset\/([0-9a-f]+)/.exec(await mailTo(admin.email, /reset/))
  expect(link).not.toBeNull()
  expect(mails.some(({ to }) => to === 'nobody@example.org')).toBe(false)
})

test('an invitation comes by mail, and a review to whom it concerns', async () => {
  const person = { name: 'Second Reader', email: 'second@example.org', role: 'reviewer' }
  const { id } = await desk.create('users', person)
  const made = await desk.asks.post(`/cms/api/users/${id}/one-time-link`)
  expect(await made.json()).toMatchObject({ isMailed: true })
  expect(await mailTo(person.email, /set the password/)).toContain('/admin/reset/')

  const topic = { title: 'To be read', slug: 'to-be-read', kind: 'subject' }
  const { id: topicId } = await desk.create('topics?draft=true', topic)
  const document = { relationTo: 'topics', value: topicId }
  await desk.create('reviews', { document, decision: 'requested', note: 'Please look.' })
  const mail = await mailTo(person.email, /Review asked for: To be read/)
  expect(mail).toContain('Please look.')
  expect(mail).toContain(`/admin/collections/topics/${topicId}`)
})
