import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps, PayloadRequest } from 'payload'
import { resourceTypes, type ResourceType } from '@/vocabulary/nouns'
import { mayPublish } from '@collections/access/role'
import { compare } from '@collections/history/compare'
import { readHistory, type History as Kept } from '@collections/history/read-history'
import { versionOf } from '@collections/hooks/stored-version'
import { ComparisonView } from './comparison-view'
import { EntryList } from './entry-list'
import { Steps } from './steps'
import styles from './history.module.css'

/** Every kept state of a document with who, when and why, and what changed between two of them. */
export async function History({ initPageResult, searchParams = {} }: DocumentViewServerProps) {
  const { req, docID, collectionConfig } = initPageResult
  const collection = resourceTypes.find((type) => type === collectionConfig?.slug)
  if (!collection || !docID || !collectionConfig) return null
  const id = String(docID)
  const history = await readHistory({ req, collection, id, page: pageIn(searchParams.page) })
  const chosen = chosenIn(history, searchParams)
  const { routes } = req.payload.config
  return (
    <Gutter>
      <Steps collection={collection} />
      <div className={styles.history}>
        <EntryList
          history={history}
          chosen={chosen}
          collection={collection}
          id={id}
          paths={{ admin: routes.admin, api: routes.api }}
          mayRestore={mayPublish(req.user)}
        />
        <Compared req={req} collection={collection} id={id} chosen={chosen} />
      </div>
    </Gutter>
  )
}

export type Chosen = { from: string | null; to: string | null }

async function Compared(args: {
  req: PayloadRequest
  collection: ResourceType
  id: string
  chosen: Chosen
}) {
  const { chosen, ...place } = args
  const before = chosen.from ? await versionOf({ ...place, version: chosen.from }) : null
  const after = chosen.to ? await versionOf({ ...place, version: chosen.to }) : null
  if (!before || !after) {
    return <p>There is one version only: nothing to compare it with yet.</p>
  }
  const comparison = await compare({ ...place, before: before.content, after: after.content })
  const [from, to] = [before, after].map(({ content }) => String(content.updatedAt))
  return <ComparisonView comparison={comparison} from={from ?? ''} to={to ?? ''} />
}

/** What was asked for; else the newest state against what is public, or against the one before it. */
function chosenIn({ entries }: Kept, asked: Record<string, unknown>): Chosen {
  const [newest, before] = entries
  const named = (name: string) => {
    const value = asked[name]
    return typeof value === 'string' && uuid.test(value) ? value : null
  }
  const to = named('to') ?? newest?.id ?? null
  const isNewest = to === newest?.id
  const published = entries.find(({ isPublished, id }) => isPublished && id !== to)
  const earlier = entries[entries.findIndex(({ id }) => id === to) + 1]
  const usual = isNewest && !newest?.isPublished ? (published ?? before) : earlier
  return { from: named('from') ?? usual?.id ?? null, to }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

function pageIn(asked: unknown): number {
  const page = Number(asked ?? 1)
  return Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1
}
