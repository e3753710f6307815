import { Writable } from 'node:stream'
import { APIError, AuthenticationError, NotFound, ValidationError, type Payload } from 'payload'
import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { quietClientErrors } from '@collections/log'
import { noMail } from '@collections/mail/no-mail'

/** A logger as the site's, and the lines that it wrote. */
function logger() {
  const lines: { level: number; msg: string; err?: unknown }[] = []
  const write = (chunk: Buffer, _: string, done: () => void) => {
    lines.push(JSON.parse(String(chunk)) as (typeof lines)[number])
    done()
  }
  return { log: pino({ hooks: quietClientErrors }, new Writable({ write })), lines }
}

const query = new Error('Failed query: select secrets', {
  cause: Object.assign(new Error('invalid input syntax for type uuid'), { code: '22P02' }),
})

describe('the log of the CMS', () => {
  it.each([
    [new APIError('This needs a title.', 400), 'Refused: This needs a title.'],
    [new AuthenticationError(), 'Refused: '],
    [new NotFound(), 'Refused: '],
    [new ValidationError({ errors: [{ message: 'Too long.', path: 'title' }] }), 'Refused: '],
    [new SyntaxError('Unexpected token'), 'Refused: Unexpected token'],
    [query, 'Refused: invalid input syntax for type uuid'],
  ])('takes %s as information, without a stack', (err, message) => {
    const { log, lines } = logger()
    log.error({ err })
    log.error(err)
    expect(lines).toHaveLength(2)
    for (const line of lines) {
      expect(line).toMatchObject({ level: 30, msg: expect.stringContaining(message) as string })
      expect(line.err).toBeUndefined()
      expect(line.msg).not.toContain('select secrets')
    }
  })

  it.each([
    [new APIError('Broken inside.')],
    [new Error('connection lost')],
    [Object.assign(new Error('no connection'), { code: '08006' })],
  ])('keeps %s an error, with its stack', (err) => {
    const { log, lines } = logger()
    log.error({ err })
    expect(lines).toMatchObject([
      { level: 50, err: { stack: expect.stringContaining(err.message) as string } },
    ])
  })

  it('leaves other lines as they are', () => {
    const { log, lines } = logger()
    log.warn({ err: new APIError('Odd.', 400) }, 'noticed')
    log.error('words only')
    expect(lines).toMatchObject([
      { level: 40, msg: 'noticed' },
      { level: 50, msg: 'words only' },
    ])
  })
})

describe('a site without a mail server', () => {
  it('says that a mail was not sent, not to whom, and does not fail', async () => {
    const { log, lines } = logger()
    // The adapter takes of Payload only its log.
    const { sendEmail } = noMail({ payload: { logger: log } as unknown as Payload })
    await sendEmail({ to: 'a@example.org', subject: 'Reset Your Password', html: 'secret' })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({ level: 30 })
    expect(lines[0]?.msg).toMatch(/^The mail "Reset Your Password" was not sent/)
    expect(JSON.stringify(lines)).not.toMatch(/a@example\.org|secret/)
  })
})
