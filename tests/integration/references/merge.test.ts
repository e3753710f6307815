import { randomUUID } from 'node:crypto'
import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { mergeReferences } from '@collections/references/merging/merge-references'
import { startCms, type Cms } from '@tests/support/cms'
import { bodyCiting, cited, mergeDesk, type Answer } from '@tests/support/merge-desk'
import { withFailing } from '@tests/support/with-failing'

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
})
const { ask, create, read, reference, article, complete, merge } = mergeDesk(() => cms)

describe('merging a reference into another one', () => {
  test('rewrites marks and pointers, in what readers see and in drafts, and its address leads on', async () => {
    const [from, to] = [await reference(), await reference()]
    const other = await reference()
    const draft = await article({ body: bodyCiting([from.id, 'p. 4'], [other.id, null]) })
    const topic = await create('topics', {
      ...{ title: 'Points', slug: `points-${randomUUID()}`, kind: 'subject', _status: 'published' },
      replacedBy: { relationTo: 'references', value: from.id },
    })
    await ask('PATCH', `/topics/${topic}?draft=true`, { title: 'Drafted' })
    const both = await article({
      ...(await complete()),
      body: bodyCiting([from.id, null], [to.id, 'p. 2'], [from.id, 'p. 9']),
      furtherReading: [from.id, to.id].map((value) => ({
        target: { relationTo: 'references', value },
        group: 'More',
      })),
    })
    const { status, body } = await merge(from.id, to.id)
    expect(status, JSON.stringify(body)).toBe(200)
    expect((body.mergedIn as { id: string }[]).map(({ id }) => id).sort()).toEqual(
      [draft, topic, both].sort(),
    )

    expect(cited(await read('articles', draft, '&draft=true'))).toEqual([
      [to.id, 'p. 4'],
      [other.id, null],
    ])
    const twice = await read('articles', both)
    expect(cited(twice)).toEqual([
      [to.id, 'p. 2'],
      [to.id, 'p. 9'],
    ])
    expect(twice).toMatchObject({
      _status: 'published',
      references: [to.id],
      furtherReading: [{ group: 'More' }],
    })
    const pointer = { replacedBy: { relationTo: 'references', value: to.id } }
    expect(await read('topics', topic)).toMatchObject({ title: 'Points', ...pointer })
    expect(await read('topics', topic, '&draft=true')).toMatchObject({
      title: 'Drafted',
      ...pointer,
    })

    const gone = await read('references', from.id, '&trash=true')
    expect(gone.deletedAt).toEqual(expect.any(String))
    expect(await cms.addresses('references')).toContain(
      `/references/${from.slug} moved /references/${to.slug} -`,
    )
    const renamed = await ask('PATCH', `/references/${to.id}`, {
      ...{ slug: `${to.slug}-new`, _status: 'published' },
    })
    expect(renamed.status).toBe(200)
    expect(await cms.addresses('references')).toContain(
      `/references/${from.slug} moved /references/${to.slug}-new -`,
    )
  })

  test('can be seen in the versions', async () => {
    const [from, to] = [await reference(), await reference()]
    const id = await article({ body: bodyCiting([from.id, null]) })
    await merge(from.id, to.id)
    const path = `/articles/versions?where[parent][equals]=${id}&sort=-updatedAt&depth=0`
    const [newest, before] = (await ask('GET', path)).body.docs as { version: Answer }[]
    expect(newest?.version.changeNote).toBe(
      `“Work ${from.slug}” was merged into “Work ${to.slug}”.`,
    )
    expect(cited(before?.version ?? {})).toEqual([[from.id, null]])
  })

  test('takes an incomplete draft as well; what readers see is not merged into a draft', async () => {
    const half = { _status: 'draft', takeaway: null, kind: null }
    const [draft, open] = [await reference(half), await reference()]
    expect((await merge(open.id, draft.id)).body).toMatchObject({
      errors: [{ message: expect.stringContaining('publish that first') }],
    })
    expect((await merge(draft.id, open.id)).status).toBe(200)
    expect(JSON.stringify(await cms.addresses('references'))).not.toContain(draft.slug)
  })

  test('is for editors, and for two that are there', async () => {
    const [from, to] = [await reference(), await reference()]
    expect((await merge(from.id, to.id, 'author')).status).toBe(403)
    for (const into of [from.id, randomUUID(), 'x']) {
      expect((await merge(from.id, into)).status).toBe(400)
    }
    expect((await ask('GET', '/references/duplicates', undefined, 'author')).status).toBe(403)
  })

  test('is done whole or not at all, whichever call of the database fails', async () => {
    const begin = async () => {
      const [from, to] = [await reference(), await reference()]
      const id = await article({ body: bodyCiting([from.id, null]) })
      return { from: from.id, to: to.id, id }
    }
    const run = async ({ from, to }: { from: string; to: string }) => {
      const req = await createLocalReq({}, cms.payload)
      await mergeReferences({ req, from, to })
    }
    const state = async ({ from, id }: { from: string; id: string }) => {
      const [[cites]] = [cited(await read('articles', id, '&draft=true'))]
      const { deletedAt } = await read('references', from, '&trash=true')
      return `${cites?.[0] === from} ${Boolean(deletedAt)}`
    }
    const whole = await begin()
    const calls = await withFailing(cms, 0, () => run(whole))
    expect(await state(whole)).toBe('false true')
    for (let failing = 1; failing <= calls; failing += 6) {
      const one = await begin()
      const isDone = await withFailing(cms, failing, () => run(one)).then(
        () => true,
        () => false,
      )
      expect(await state(one), `call ${failing} of ${calls}`).toBe(
        isDone ? 'false true' : 'true false',
      )
    }
  }, 120_000)
})

test('two records of one work are shown with what tells so', async () => {
  const [one, other] = [
    await reference({ isbn: '9780306406157', title: 'Pressure and pain: a trial' }),
    await reference({ isbn: '0-306-40615-2', title: 'Something else entirely' }),
  ]
  const copy = await reference({ title: 'Pressure & pain — a trial.' })
  const id = await article({ body: bodyCiting([copy.id, null]) })
  expect(id).not.toBe('')
  const { body } = await ask('GET', `/references/${one.id}/duplicates`)
  const pairs = body.duplicates as { by: string; records: { id: string; uses: number }[] }[]
  const found = pairs.map(({ by, records }) => ({
    by,
    other: records.find((record) => record.id !== one.id),
  }))
  expect(found).toEqual([
    { by: 'isbn', other: expect.objectContaining({ id: other.id, uses: 0 }) },
    { by: 'title', other: expect.objectContaining({ id: copy.id, uses: 1 }) },
  ])
  const all = (await ask('GET', '/references/duplicates')).body.duplicates
  expect(all).toEqual(expect.arrayContaining(pairs))
})
