import ipaddr from 'ipaddr.js'

const globalIPv6 = ipaddr.IPv6.parseCIDR('2000::/3')
const translatedIPv4 = ipaddr.IPv6.parseCIDR('64:ff9b::/96')

/**
 * Whether an address belongs to the public internet. Everything that the registries of special addresses (RFC 6890
 * and its followers) name is not: loopback, private, link-local, shared, multicast, documentation and the rest. An
 * IPv4 address in IPv6 clothes (mapped, NAT64) counts as what it is.
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false
  const address = ipaddr.process(text)
  if (address instanceof ipaddr.IPv4) return address.range() === 'unicast'
  if (address.match(translatedIPv4)) {
    const embedded = ipaddr.fromByteArray(address.toByteArray().slice(12))
    return embedded.range() === 'unicast'
  }
  return address.match(globalIPv6) && address.range() === 'unicast'
}
