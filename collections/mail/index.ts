import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { EmailAdapter } from 'payload'
import { env } from '@/env'
import { noMail } from './no-mail'

/** How the site writes to its people: through the mail server of SMTP_URL, or not at all. */
export function mail(): EmailAdapter | Promise<EmailAdapter> {
  return env.SMTP_URL ? smtp(env.SMTP_URL) : noMail
}

type NodemailerOptions = NonNullable<Parameters<typeof nodemailerAdapter>[0]>['transportOptions']

async function smtp(url: string): Promise<EmailAdapter> {
  const adapter = await nodemailerAdapter({
    defaultFromAddress: `knotwork@${new URL(env.SITE_URL).hostname}`,
    defaultFromName: 'Knotwork',
    transportOptions: { url } as NodemailerOptions,
    // The site starts, and serves, also while the mail server is away.
    skipVerify: true,
  })
  return (options) => {
    const { sendEmail, ...rest } = adapter(options)
    const { logger } = options.payload
    return {
      ...rest,
      // A mail that cannot be sent is an alarm for the operator, not an answer that tells which accounts exist.
      sendEmail: async (message) => {
        try {
          return await sendEmail(message)
        } catch (error) {
          logger.error({ err: error, msg: `The mail "${message.subject ?? ''}" was not sent.` })
        }
      },
    }
  }
}
