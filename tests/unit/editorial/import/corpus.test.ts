import { describe, expect, it } from 'vitest'
import { Body } from '@/contract/body'
import { parseBody } from '@/editorial/body/lexical'
import { toContractBody } from '@/editorial/body/to-contract'
import { everythingPublic } from '@tests/unit/editorial/library'
import { readWhole, storedText } from './account'
import { messy } from './sources'

describe('a messy source', () => {
  it.each(messy)('is read whole: $name', ({ name, text, has, hasNot = [], drops = [] }) => {
    const read = readWhole(name, text)
    const stored = storedText(read)
    for (const words of has) expect(stored).toContain(words)
    for (const words of hasNot) expect(stored).not.toContain(words)
    const dropped = read.spans.filter(({ outcome }) => outcome === 'dropped')
    for (const words of drops) {
      expect(dropped.map((span) => span.text).join('\n')).toContain(words)
    }
    for (const { body } of read.documents) {
      const contract = toContractBody(parseBody(body), everythingPublic)
      expect(Body.parse(contract)).toEqual(contract)
    }
  })
})
