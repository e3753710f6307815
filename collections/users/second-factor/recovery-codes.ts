import { createHash, randomInt } from 'node:crypto'

const count = 10
const groups = 4
/** Base32 as Crockford writes it: no letter that looks like a digit. */
const letters = '0123456789abcdefghjkmnpqrstvwxyz'

/** Ten codes of 80 bits, each good once, for whoever has lost the phone. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: count }, () => Array.from({ length: groups }, group).join('-'))
}

/** As it is kept. What has 80 random bits cannot be found by trying, so that no slow hash is needed. */
export function hashOf(code: string): string {
  return createHash('sha256').update(plain(code)).digest('base64url')
}

function group(): string {
  return Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')
}

/** People leave out hyphens, and read letters that are none. */
function plain(code: string): string {
  return code.toLowerCase().replace(/[\s-]/g, '').replace(/o/g, '0').replace(/[il]/g, '1')
}
