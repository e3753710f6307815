import { describe, expect, test } from 'vitest'
import { checkTarget, TargetRefused, type Address } from '@collections/webhooks/target'

const outside: Address = { address: '93.184.215.14', family: 4 }

/** Names that resolve as given; any other cannot be found. */
const names: Record<string, Address[]> = {
  'hooks.example.org': [outside],
  'two.example.org': [outside, { address: '2606:2800:21f:cb07:6820:80da:af6b:8b2c', family: 6 }],
  'inside.example.org': [{ address: '10.1.2.3', family: 4 }],
  'half.example.org': [outside, { address: '127.0.0.1', family: 4 }],
  'mapped.example.org': [{ address: '::ffff:192.168.1.1', family: 6 }],
  'zoned.example.org': [{ address: 'fe80::1%eth0', family: 6 }],
  'empty.example.org': [],
  localhost: [{ address: '::1', family: 6 }],
  'localhost.': [{ address: '127.0.0.1', family: 4 }],
  'metadata.google.internal': [{ address: '169.254.169.254', family: 4 }],
}
const asked: string[] = []
const resolve = async (hostname: string): Promise<Address[]> => {
  asked.push(hostname)
  const found = names[hostname]
  if (!found) throw new Error('ENOTFOUND')
  return found
}
const check = (url: string, allowPrivate = false) => checkTarget(url, { resolve, allowPrivate })

/** What is not on the public internet, in all the ways to write it. */
const inside = [
  ...['127.0.0.1', '127.1', '127.0.1', '127.255.255.254', '2130706433', '0x7f000001', '0x7f.1'],
  ...[
    '017700000001',
    '0177.0.0.1',
    '0x7f.0x0.0x0.0x1',
    '127.0.0.1.',
    '１２７.０.０.１',
    '127。0。0。1',
  ],
  ...['0.0.0.0', '0', '0.1.2.3', '10.0.0.1', '10.255.255.255', '172.16.0.1', '172.31.255.255'],
  ...['192.168.0.1', '192.168.257', '3232235777', '169.254.169.254', '2852039166', '0xa9fea9fe'],
  ...['100.64.0.1', '100.127.255.255', '255.255.255.255', '224.0.0.1', '239.255.255.250'],
  ...['240.0.0.1', '192.0.0.1', '192.0.2.1', '198.18.0.1', '198.51.100.1', '203.0.113.1'],
  ...['[::1]', '[::]', '[0:0:0:0:0:0:0:1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]'],
  ...['[::ffff:10.0.0.1]', '[0:0:0:0:0:ffff:a9fe:a9fe]', '[::127.0.0.1]', '[::ffff:0:127.0.0.1]'],
  ...['[64:ff9b::7f00:1]', '[64:ff9b::10.0.0.1]', '[64:ff9b::169.254.169.254]', '[64:ff9b:1::1]'],
  ...['[fc00::1]', '[fd12:3456:789a::1]', '[fe80::1]', '[fec0::1]', '[ff02::1]', '[100::1]'],
  ...['[2001:db8::1]', '[2001::1]', '[2002:7f00:1::]', '[2001:10::1]', '[3fff::1]', '[5f00::1]'],
  ...['localhost', 'LOCALHOST', 'localhost.', 'inside.example.org', 'half.example.org'],
  ...['mapped.example.org', 'zoned.example.org', 'metadata.google.internal'],
]

const malformed = [
  ...[
    '',
    'hooks.example.org',
    '//hooks.example.org',
    'https://',
    'https://[::1',
    'https://1.2.3.4.5/',
  ],
  ...['https://256.1.1.1/', 'https://[fe80::1%25eth0]/', 'ftp://hooks.example.org/'],
  ...[
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/plain,x',
    'gopher://hooks.example.org/',
  ],
  ...[
    'http://hooks.example.org/',
    'https://user@hooks.example.org/',
    'https://u:p@hooks.example.org/',
  ],
  ...['https://hooks.example.org@127.0.0.1/', 'https://hooks.example.org:0/'],
  ...[
    'https://hooks.example.org:22/',
    'https://hooks.example.org:25/',
    'https://hooks.example.org:5060/',
  ],
  ...[
    'https://hooks.example.org:6667/',
    'https://unknown.example.org/',
    'https://empty.example.org/',
  ],
]

describe('the address of a webhook', () => {
  test('the table is long enough to mean something', () => {
    expect(new Set(inside).size).toBeGreaterThan(60)
  })

  test.each(inside)('https://%s/ is refused: it is not outside', async (host) => {
    await expect(check(`https://${host}/hook`)).rejects.toThrow(TargetRefused)
  })

  test.each(inside)('https://%s/ is taken where an operator allows it', async (host) => {
    await expect(check(`https://${host}/hook`, true)).resolves.toMatchObject({ url: {} })
  })

  test.each(malformed)('%s is refused, with a sentence', async (url) => {
    await expect(check(url)).rejects.toThrow(TargetRefused)
  })

  test.each([
    ['https://hooks.example.org/', '93.184.215.14'],
    ['https://hooks.example.org:8443/hook?key=1', '93.184.215.14'],
    ['HTTPS://HOOKS.example.ORG/', '93.184.215.14'],
    ['https://two.example.org/', '93.184.215.14'],
    ['https://93.184.215.14/', '93.184.215.14'],
    ['https://0x5db8d70e/', '93.184.215.14'],
    ['https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'],
    ['https://[64:ff9b::5db8:d70e]/', '64:ff9b::5db8:d70e'],
    ['https://172.32.0.1/', '172.32.0.1'],
    ['https://100.128.0.1/', '100.128.0.1'],
  ])('%s leads to %s', async (url, address) => {
    expect((await check(url)).address.address).toBe(address)
  })

  test('plain http is taken only where private addresses are', async () => {
    await expect(check('http://hooks.example.org/')).rejects.toThrow('Use https://')
    await expect(check('http://hooks.example.org/', true)).resolves.toMatchObject({
      address: outside,
    })
  })

  test('a name is looked up once: what was checked is what is connected to', async () => {
    asked.length = 0
    await check('https://hooks.example.org/')
    expect(asked).toEqual(['hooks.example.org'])
  })
})
