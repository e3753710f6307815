import { sql } from '@payloadcms/db-postgres'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Span } from '@/editorial/import/ledger'
import {
  storeImport,
  type SourceReport,
  type StoringImport,
} from '@collections/imports/store-import'
import { undoImport } from '@collections/imports/undo-import'
import { drizzleOf } from '@collections/uses/drizzle-of'
import { startCms, type Cms } from '@tests/support/cms'
import { wordpressExport } from '@tests/unit/editorial/import/wordpress'

let cms: Cms
let picture: Buffer
beforeAll(async () => {
  cms = await startCms()
  const field = sharp({ create: { width: 400, height: 300, channels: 3, background: '#14545c' } })
  picture = await field.png().toBuffer()
})

type Given = Partial<StoringImport> & { text?: string; name?: string }

async function imported({ text = wordpressExport(6), name = 'old.xml', ...more }: Given = {}) {
  const spans: Span[] = []
  const sources: (SourceReport & { spans: Span[] })[] = []
  const report = await storeImport({
    payload: cms.payload,
    user: null,
    files: [{ name, text }],
    pictures: [{ name: 'photo-1.jpg', type: 'image/png', data: picture }],
    isRehearsal: false,
    report: () => {},
    take: {
      spans: (_, told) => void spans.push(...told),
      source: (source) => void sources.push({ ...source, spans: spans.splice(0) }),
    },
    ...more,
  })
  return {
    ...report,
    sources,
    outcomes: sources.flatMap(({ documents }) => documents.map(({ outcome }) => outcome)),
  }
}

/** All that an import writes, without what the time and chance give. */
async function state(): Promise<string> {
  const { rows } = await drizzleOf(cms.payload).execute(sql`
    select 'a' as t, slug as s, title as x, md5(body::text) as y, dek as z
      from articles where _status = 'draft'
    union all select 'p', slug, name, '', '' from people where _status = 'draft'
    union all select 't', slug, title, '', '' from topics where _status = 'draft'
    union all select 'r', "from", "to", '', '' from redirects
    union all select 'm', filename, alt, '', '' from media
    union all select 'n', collection, source_key, content_hash, document_id from import_records
    order by 1, 2, 3`)
  return JSON.stringify(rows)
}

const count = async (collection: 'articles' | 'media' | 'people') =>
  (await cms.payload.count({ collection })).totalDocs

describe('an import', () => {
  test('that is a rehearsal writes nothing and says the same', async () => {
    const before = await state()
    const { outcomes, characters, import: id } = await imported({ isRehearsal: true })
    expect(outcomes).toEqual(Array(6).fill('created'))
    expect([characters.unaccounted, id]).toEqual([0, null])
    expect(await state()).toBe(before)
  })

  test('that is killed goes on, makes drafts, and the same again changes nothing; undone it is gone', async () => {
    const before = await state()
    let done = 0
    const killed = imported({
      report: ({ name }) => {
        if (name === 'old.xml' && ++done === 3) throw new Error('killed')
      },
    })
    await expect(killed).rejects.toThrow('killed')
    const resumed = await imported()
    expect(resumed.outcomes.slice(0, 3)).toEqual(Array(3).fill('unchanged'))
    expect(resumed.outcomes.slice(3)).toEqual(Array(3).fill('created'))
    const after = await state()
    expect(after).toContain('/2015/03/post-1')
    expect(after).toContain('The Old Desk')

    const again = await imported()
    expect([new Set(again.outcomes), again.import]).toEqual([new Set(['unchanged']), null])
    expect(await state()).toBe(after)
    const { docs } = await cms.payload.find({
      collection: 'articles',
      where: { slug: { equals: 'post-1' } },
      draft: true,
    })
    expect(docs[0]).toMatchObject({ _status: 'draft', title: 'Post 1: what doesn’t help & why' })

    const undone = await undoImport({ payload: cms.payload, user: null }, resumed.import ?? '')
    expect(undone.every(({ outcome }) => outcome === 'deleted')).toBe(true)
    expect(await state()).toBe(before)
    await expect(
      undoImport({ payload: cms.payload, user: null }, resumed.import ?? ''),
    ).rejects.toThrow('undone already')

    const whole = await imported()
    expect(await state()).toBe(after)
    await undoImport({ payload: cms.payload, user: null }, whole.import ?? '')
  })

  test('of texts that lead to each other changes nothing the second time', async () => {
    const files = ['one', 'two'].map((own) => ({
      name: `${own}.md`,
      text: `---\nslug: leads-${own}\n---\n\n# Leads ${own}\n\n[There](/articles/leads-two), [here](/articles/leads-one).`,
    }))
    const first = await imported({ files, pictures: [] })
    expect(first.outcomes).toEqual(['created', 'created'])
    expect((await imported({ files, pictures: [] })).outcomes).toEqual(['unchanged', 'unchanged'])
    await undoImport({ payload: cms.payload, user: null }, first.import ?? '')
  })

  test('leaves alone what somebody has edited or published since', async () => {
    const name = 'note.md'
    const first = await imported({ name, text: '# A note\n\nOld text.', pictures: [] })
    const [id = ''] = first.sources[0]?.documents.map((document) => document.id) ?? []
    const changed = await imported({ name, text: '# A note\n\nNew text.', pictures: [] })
    expect(changed.outcomes).toEqual(['updated'])
    await cms.payload.update({ collection: 'articles', id, data: { dek: 'Mine' }, draft: true })
    const third = await imported({ name, text: '# A note\n\nNewest text.', pictures: [] })
    expect(third.outcomes).toEqual(['kept'])
    const undone = await undoImport({ payload: cms.payload, user: null }, first.import ?? '')
    expect(undone).toMatchObject([{ outcome: 'kept', why: 'Somebody has edited it since.' }])
  })

  test('refuses a picture that is none, and gives a taken address a number', async () => {
    const [articles, media] = [await count('articles'), await count('media')]
    const bad = { name: '../../evil.jpg', type: 'image/jpeg', data: Buffer.from('no picture') }
    const { pictures, sources } = await imported({
      name: 'heat.md',
      text: '---\nslug: heat-for-sore-muscles\n---\n\n# Heat\n\nText.',
      pictures: [bad],
    })
    expect(pictures).toMatchObject([{ outcome: 'refused', id: null }])
    expect(sources[0]?.documents).toMatchObject([{ record: 'articles/heat-for-sore-muscles-2' }])
    expect([await count('articles'), await count('media')]).toEqual([articles + 1, media])
  })
})

describe('a bibliography', () => {
  const bibtex = `@article{Own2020,
  title = {A study of {Our} own making}, author = {M{\\"u}ller, J{\\o}rgen and {The Group}},
  journal = {Journal}, year = 2020, month = mar, doi = {https://doi.org/10.1234/OWN}, abstract = {Left}
}
@article{again, title = {Something else}, doi = {10.1234/own}}`

  test('becomes references that texts of the same import cite; a work that is here is not made again', async () => {
    const files = [
      { name: 'cites.md', text: '# Cites\n\nAs was shown [@own2020].' },
      { name: 'own.bib', text: bibtex },
    ]
    const { sources, characters, import: id } = await imported({ files, pictures: [] })
    expect(sources[0]?.documents).toMatchObject([
      { record: 'references/own2020', outcome: 'created' },
      { record: 'references/own2020', outcome: 'duplicate', why: expect.stringContaining('DOI') },
    ])
    expect(characters.unaccounted).toBe(0)
    const { docs } = await cms.payload.find({
      collection: 'references',
      where: { slug: { equals: 'own2020' } },
      draft: true,
    })
    expect(docs[0]).toMatchObject({ doi: '10.1234/own', issued: { year: 2020, month: 3 } })
    expect(JSON.stringify(sources[1])).toContain('A citation.')
    const again = await imported({ files, pictures: [] })
    expect(again.import).toBeNull()
    const undone = await undoImport({ payload: cms.payload, user: null }, id ?? '')
    expect(undone.map(({ outcome }) => outcome)).toEqual(['deleted', 'deleted'])
  })
})
