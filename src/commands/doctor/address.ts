import type { Env } from '@/env'
import { ok, problem, warning, type Finding } from './finding'

type Settings = Pick<Env, 'SITE_URL' | 'HOST' | 'TRUST_PROXY' | 'SECURITY_CONTACT' | 'SMTP_URL'>

/** Whether the public address, the proxies and the contacts fit together. */
export function addressFindings(settings: Settings): Finding[] {
  const url = new URL(settings.SITE_URL)
  const isPublic = !/^(localhost|127\.|\[::1\])/.test(url.hostname)
  const found = [siteFinding({ url, isPublic }), proxyFinding({ ...settings, url, isPublic })]
  return isPublic ? [...found, ...contactFindings(settings)] : found
}

function siteFinding({ url, isPublic }: { url: URL; isPublic: boolean }): Finding {
  const check = `SITE_URL ${url.href}`
  if (url.pathname !== '/' || url.search || url.hash) {
    const says = 'It has more than protocol, name and port.'
    return problem({ check, says, todo: `Set it to ${url.origin}.` })
  }
  if (isPublic && url.protocol === 'http:') {
    return warning({
      check,
      says: 'Passwords and sign-ins cross the network unprotected.',
      todo: `End TLS in a proxy and set SITE_URL to https://${url.host}.`,
    })
  }
  return ok(check, isPublic ? 'by HTTPS' : 'only for this machine')
}

function proxyFinding(
  settings: Pick<Settings, 'HOST' | 'TRUST_PROXY'> & { url: URL; isPublic: boolean },
): Finding {
  const { HOST, TRUST_PROXY, url, isPublic } = settings
  const check = `TRUST_PROXY ${TRUST_PROXY}`
  if (TRUST_PROXY === 0 && url.protocol === 'https:') {
    return warning({
      check,
      says: 'Something ends TLS in front of this site, and its headers are not believed: all visitors count as one address.',
      todo: 'Set TRUST_PROXY to the number of your proxies.',
    })
  }
  if (TRUST_PROXY > 0 && !isPublic) {
    return warning({
      check,
      says: 'Proxies are believed, but SITE_URL names this machine.',
      todo: 'Set SITE_URL to the public address, or TRUST_PROXY to 0.',
    })
  }
  if (TRUST_PROXY > 0 && HOST !== '127.0.0.1' && HOST !== 'localhost') {
    const says = `Whoever reaches ${HOST} past the proxy may claim any address.`
    return warning({ check, says, todo: 'See that only the proxy can reach this port.' })
  }
  return ok(
    check,
    TRUST_PROXY === 0 ? 'no forwarding header is believed' : 'as many proxies are believed',
  )
}

function contactFindings({ SECURITY_CONTACT, SMTP_URL }: Settings): Finding[] {
  return [
    SECURITY_CONTACT
      ? ok('SECURITY_CONTACT', SECURITY_CONTACT)
      : warning({
          check: 'SECURITY_CONTACT',
          says: 'Nobody can report a weakness or a mistake to you.',
          todo: 'Set it to an e-mail address that somebody reads.',
        }),
    SMTP_URL
      ? ok('SMTP_URL', 'mail goes out by it')
      : warning({
          check: 'SMTP_URL',
          says: 'No mail is sent: an admin passes links for new passwords on, and alarms stand in the log only.',
          todo: 'Set it to your mail server.',
        }),
  ]
}
