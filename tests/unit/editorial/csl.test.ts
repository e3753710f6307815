import { describe, expect, it } from 'vitest'
import { toCsl } from '@/editorial/citations/csl'
import { files } from './library'
import { referenceOf } from './references'

describe('a reference as CSL-JSON', () => {
  it.each(files.references)('is the record that it came from: $id', (record) => {
    const { custom, ...csl } = record
    expect(custom.takeaway).not.toBe('')
    expect(toCsl(referenceOf(record))).toEqual(csl)
  })
})
