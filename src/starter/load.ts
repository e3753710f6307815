import type {
  CollectionSlug,
  Payload,
  PayloadRequest,
  RequiredDataFromCollectionSlug,
} from 'payload'
import { articleRecords } from './articles'
import { readStarterFiles } from './files'
import { starterId } from './ids'
import { heroPictures } from './pictures'
import { globalRecords } from './records/globals'
import { muscleRecords } from './records/muscles'
import { peopleRecords } from './records/people'
import { productRecords } from './records/products'
import { referenceRecords } from './records/references'
import { regionRecords } from './records/regions'
import { spotRecords } from './records/spots'
import { topicLinks, topicRecords } from './records/topics'

type Loading = {
  payload: Payload
  records: ReturnType<typeof starterRecords>
  /** Carries the one transaction in which everything is loaded: all of it or nothing. */
  req: PayloadRequest
  report: (line: { name: string; done: number; total: number }) => void
}

/**
 * Everything that is worked out without the database. The outlines of the regions alone take seconds, on a busy machine
 * longer than Postgres lets a transaction wait: this comes before one is begun.
 */
export function starterRecords() {
  const files = readStarterFiles()
  return { files, articles: articleRecords(files), regions: regionRecords(files) }
}

/** Loads the starter content in the order in which documents need each other. */
export async function loadStarterContent(loading: Loading): Promise<void> {
  const { files, articles, regions } = loading.records
  await createAll(loading, 'people', peopleRecords(files))
  await createAll(loading, 'regions', regions)
  await createAll(loading, 'topics', topicRecords(files))
  await createAll(loading, 'references', referenceRecords(files))
  await createAll(loading, 'muscles', muscleRecords(files))
  await createAll(loading, 'products', productRecords(files))
  await createAll(loading, 'spots', spotRecords(files))
  const heroes = await createHeroes(loading)
  // Articles link to each other: all are there as drafts before the first is published.
  await createAll(
    loading,
    'articles',
    articles.map(({ data }) => ({
      ...data,
      hero: heroes.get(data.slug ?? '') ?? null,
      _status: 'draft' as const,
    })),
    { draft: true },
  )
  const links = [
    ...articles.map(({ data, later }) => ({
      collection: 'articles' as const,
      id: String(data.id),
      data: later,
    })),
    ...topicLinks(files).map((link) => ({ collection: 'topics' as const, ...link })),
  ]
  await each(loading, 'links', links, ({ collection, id, data }) =>
    loading.payload.update({
      collection,
      id,
      data: { ...data, _status: 'published' },
      req: loading.req,
    }),
  )
  const globals = Object.entries(globalRecords(files))
  await each(loading, 'site texts', globals, ([slug, data]) =>
    // The entries are typed where they are written; here only the pairing of slug and data is lost.
    loading.payload.updateGlobal({ slug: slug as 'site', data: data as object, req: loading.req }),
  )
}

async function createAll<Slug extends CollectionSlug>(
  loading: Loading,
  collection: Slug,
  records: RequiredDataFromCollectionSlug<Slug>[],
  { draft } = { draft: false },
): Promise<void> {
  const { payload, req } = loading
  await each(loading, collection, records, (data) =>
    // The pairing of slug and data is checked above; inside the generic it is lost.
    payload.create({ collection, data, draft, req } as Parameters<typeof payload.create>[0]),
  )
}

async function createHeroes(loading: Loading): Promise<Map<string, string>> {
  const pictures = await heroPictures()
  await each(loading, 'media', pictures, ({ article, alt, file }) =>
    loading.payload.create({
      collection: 'media',
      data: {
        id: starterId('media', article),
        alt,
        credit: 'Knotwork, drawn from the data',
        licence: 'CC BY 4.0',
      },
      file,
      req: loading.req,
    }),
  )
  return new Map(pictures.map(({ article }) => [article, starterId('media', article)]))
}

async function each<T>(
  { report }: Loading,
  name: string,
  items: T[],
  work: (item: T) => Promise<unknown>,
): Promise<void> {
  let done = 0
  for (const item of items) {
    await work(item)
    done += 1
    report({ name, done, total: items.length })
  }
}
