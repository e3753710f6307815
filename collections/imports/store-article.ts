import type { DraftDocument, Named } from '@/editorial/import/draft-document'
import { importId } from '@/editorial/import/import-id'
import { pagePath } from '@/paths'
import { noteRecord, recordOf } from './journal'
import { saveImported, type Saved } from './save-draft'
import { requestOf, type Storing } from './storing'
import { inTransaction } from '@collections/hooks/in-transaction'

/** Stores an article that was read as a draft, with the people and topics that it names and its old addresses. */
export async function storeArticle(document: DraftDocument, storing: Storing): Promise<Saved> {
  const authors = await storeNamed('people', document.authors, storing)
  const topics = await storeNamed('topics', document.topics, storing)
  const saved = await saveImported({
    ...storing,
    collection: 'articles',
    key: document.key,
    id: document.id,
    slug: document.slug,
    data: {
      title: document.title,
      dek: document.dek,
      kind: document.kind,
      epistemicStatus: document.epistemicStatus,
      keyPoints: document.keyPoints.map((text) => ({ text })),
      disclosures: document.disclosures.map((text) => ({ text })),
      authors,
      topics,
      body: document.body,
    },
  })
  for (const path of document.oldPaths) await storeRedirect(path, { saved, document, storing })
  return saved
}

/** The documents of that name, made as drafts where there is none. */
async function storeNamed(
  collection: 'people' | 'topics',
  named: Named[],
  storing: Storing,
): Promise<string[]> {
  const ids: string[] = []
  for (const { slug, name } of named) {
    const found = await storing.payload.db.findOne<{ id: string }>({
      collection,
      where: { slug: { equals: slug } },
    })
    const key = `${collection} ${slug}`
    const data = collection === 'people' ? { name } : { title: name, kind: 'subject' }
    const made =
      found ?? (await saveImported({ ...storing, collection, key, id: importId(key), slug, data }))
    if (!ids.includes(made.id)) ids.push(made.id)
  }
  return ids
}

type Redirecting = { saved: Saved; document: DraftDocument; storing: Storing }

/** An old address leads to the article, unless it leads somewhere already. */
async function storeRedirect(
  from: string,
  { saved, document, storing }: Redirecting,
): Promise<void> {
  const to = pagePath('articles', saved.slug)
  if (from === to || storing.isRehearsal) return
  const { payload } = storing
  const req = await requestOf(storing)
  const { totalDocs } = await payload.count({
    collection: 'redirects',
    where: { from: { equals: from } },
  })
  if (totalDocs > 0 || (await recordOf(req, { collection: 'redirects', key: from }))) return
  const own = await storing.importId()
  await inTransaction(req, async () => {
    const { id } = await payload.create({
      collection: 'redirects',
      data: {
        id: importId(`redirect ${from}`),
        from,
        kind: 'moved',
        to,
        title: document.title,
        type: 'articles',
        document: saved.id,
      },
      req,
    })
    await noteRecord(req, { key: from, collection: 'redirects', id, hash: to, revision: null }, own)
  })
}
