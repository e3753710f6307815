import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { env } from '@/env'
import { isPublicAddress } from './public-address'

export type Address = { address: string; family: number }

export type TargetRules = {
  resolve: (hostname: string) => Promise<Address[]>
  /** Addresses inside the operator's own network, and plain http, are allowed. */
  allowPrivate: boolean
}

/** Where a delivery goes: the address that was checked is the one to connect to. */
export type Target = { url: URL; address: Address }

/** The rules of this site, with the names as its machine knows them. */
export function targetRules(): TargetRules {
  return {
    resolve: (hostname) => lookup(hostname, { all: true }),
    allowPrivate: env.WEBHOOK_ALLOW_PRIVATE === 'on',
  }
}

/** An address that nothing is sent to. The message is for the admin who gave it. */
export class TargetRefused extends Error {
  override name = 'TargetRefused'
}

/** Looks a host up once and judges every address that it has. Throws TargetRefused. */
export async function checkTarget(given: string, rules: TargetRules): Promise<Target> {
  const url = urlOf(given, rules)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const literal = isIP(host)
  const addresses = literal ? [{ address: host, family: literal }] : await found(host, rules)
  const [address] = addresses
  if (!address) throw new TargetRefused(`The host ${host} has no address.`)
  const isOutside = addresses.every((each) => isPublicAddress(each.address))
  if (!isOutside && !rules.allowPrivate) {
    throw new TargetRefused(
      `The host ${host} is not on the public internet. An operator can allow that with WEBHOOK_ALLOW_PRIVATE.`,
    )
  }
  return { url, address }
}

function urlOf(given: string, { allowPrivate }: TargetRules): URL {
  if (!URL.canParse(given)) {
    throw new TargetRefused('Give the full address of the endpoint, beginning with https://.')
  }
  const url = new URL(given)
  const isSecure = url.protocol === 'https:'
  if (!isSecure && url.protocol !== 'http:') {
    throw new TargetRefused('The address has to begin with https://.')
  }
  if (!isSecure && !allowPrivate) {
    throw new TargetRefused('Use https://, so that nobody on the way can read or change it.')
  }
  if (url.username || url.password) {
    throw new TargetRefused('Leave name and password out of the address; the signature proves us.')
  }
  if (!isUsualPort(url.port)) {
    throw new TargetRefused(`Port ${url.port} belongs to another service. Use 443, or 1024 and up.`)
  }
  return url
}

/** Ports from 1024 on that the Fetch standard blocks, because mail, chat, file and print servers listen there. */
const blockedPorts = new Set([
  ...[1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566],
  ...[6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080],
])

function isUsualPort(port: string): boolean {
  const number = Number(port)
  if (port === '' || number === 80 || number === 443) return true
  return number >= 1024 && !blockedPorts.has(number)
}

async function found(host: string, { resolve }: TargetRules): Promise<Address[]> {
  try {
    return await resolve(host)
  } catch (error) {
    throw new TargetRefused(`The host ${host} cannot be found.`, { cause: error })
  }
}
