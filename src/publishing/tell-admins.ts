import type { Payload } from 'payload'
import { attempts } from '@/database/attempts'
import { env } from '@/env'

/** The same alarm is written about once an hour. */
const mails = attempts('alarm mail', { most: 1, seconds: 60 * 60 })

/** Writes to the admins, where there is a mail server. Every process sees an alarm; one of them writes. */
export async function tellAdmins(
  payload: Payload,
  { subject, text }: { subject: string; text: string },
): Promise<void> {
  if ((await mails.waitOf(subject)) > 0) return
  await mails.count(subject)
  if (!env.SMTP_URL) return
  const { docs } = await payload.find({
    collection: 'users',
    where: { role: { equals: 'admin' } },
    pagination: false,
    depth: 0,
  })
  for (const { email } of docs) await payload.sendEmail({ to: email, subject, text })
}
