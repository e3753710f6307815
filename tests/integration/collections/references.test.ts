import { beforeAll, expect, test } from 'vitest'
import type { Payload } from 'payload'
import { ValidationError } from 'payload'
import type { Reference } from '@/payload-types'
import { startCms } from '@tests/support/cms'

let payload: Payload

beforeAll(async () => {
  payload = (await startCms()).payload
})

test.each([
  ['doi', 'https://doi.org/10.5555/Knot.WORK', '10.5555/knot.work'],
  ['doi', 'doi: 10.5555/second', '10.5555/second'],
  ['pmid', 'https://pubmed.ncbi.nlm.nih.gov/99999901/', '99999901'],
  ['pmid', 'PMID: 99999902', '99999902'],
  ['pmcid', 'pmc9999901', 'PMC9999901'],
  ['isbn', 'ISBN-13: 978-0-306-40615-7', '9780306406157'],
  ['isbn', '0-306-40615-2', '0306406152'],
] as const)('%s “%s” is stored as %s', async (name, typed, stored) => {
  const saved = await create({ [name]: typed })
  expect(saved[name]).toBe(stored)
})

test.each([
  ['doi', 'a paper about knots'],
  ['pmid', 'PMC12'],
  ['isbn', '123'],
  ['pmcid', '12'],
] as const)('%s “%s” is refused', async (name, typed) => {
  await expect(create({ [name]: typed })).rejects.toBeInstanceOf(ValidationError)
})

test('the same DOI in another spelling is refused: one work, one reference', async () => {
  await create({ doi: '10.5555/once' })
  await expect(create({ doi: 'https://dx.doi.org/10.5555/ONCE' })).rejects.toBeInstanceOf(
    ValidationError,
  )
})

test('short numbers are given at publication, once, without a gap or a double', async () => {
  const before = await highest()
  const saved = await Promise.all([1, 2, 3, 4].map(() => create({})))
  const numbers = saved.map(({ shortNumber }) => shortNumber).sort((a, b) => Number(a) - Number(b))
  expect(numbers).toEqual([1, 2, 3, 4].map((step) => before + step))
  const [first] = saved
  const again = await payload.update({
    collection: 'references',
    id: first?.id ?? '',
    data: { title: 'Renamed', _status: 'published' },
  })
  expect(again.shortNumber).toBe(first?.shortNumber)
})

let count = 0

function create(data: Partial<Reference>): Promise<Reference> {
  count += 1
  return payload.create({
    collection: 'references',
    data: {
      slug: `test${count}`,
      title: `Test ${count}`,
      cslType: 'article-journal',
      issued: { year: 2020 },
      kind: 'opinion',
      takeaway: 'A test.',
      status: 'ok',
      _status: 'published',
      ...data,
    },
  })
}

async function highest(): Promise<number> {
  const { docs } = await payload.find({
    collection: 'references',
    sort: '-shortNumber',
    where: { shortNumber: { exists: true } },
    limit: 1,
  })
  return docs[0]?.shortNumber ?? 0
}
