import { previewPath, sharedKinds } from '@/paths'
import type { ResourceType } from '@/vocabulary/nouns'
import type { History, HistoryEntry } from '@collections/history/read-history'
import type { Chosen } from './history'
import { Moment } from './moment'
import { RestoreButton } from './restore-button'
import styles from './history.module.css'

type Place = {
  collection: ResourceType
  id: string
  paths: { admin: string; api: string }
  mayRestore: boolean
}
type Props = Place & { history: History; chosen: Chosen }

/** The states, the newest first, of which two are chosen to be compared. Works without a script. */
export function EntryList({ history, chosen, ...place }: Props) {
  const { entries, page, pages, total } = history
  const at = `${place.paths.admin}/collections/${place.collection}/${place.id}/versions`
  return (
    <form className={styles.list} method="get" action={at} aria-label="Versions">
      <h2>{total === 1 ? '1 version' : `${total} versions`}</h2>
      {total > 1 && <p className={styles.quiet}>Left: compare from. Right: to.</p>}
      <ol className={styles.entries}>
        {entries.map((entry, index) => (
          <Entry
            key={entry.id}
            entry={entry}
            chosen={chosen}
            isNewest={page === 1 && index === 0}
            {...place}
          />
        ))}
      </ol>
      {page > 1 && <input type="hidden" name="page" value={page} />}
      <div className={styles.compare}>
        <button>Compare the two</button>
        {page > 1 && <a href={`${at}?page=${page - 1}`}>Newer</a>}
        {page < pages && <a href={`${at}?page=${page + 1}`}>Older</a>}
      </div>
    </form>
  )
}

function Entry(props: Place & { entry: HistoryEntry; chosen: Chosen; isNewest: boolean }) {
  const { entry, chosen, isNewest, collection, id, paths, mayRestore } = props
  const kind = sharedKinds.find((shared) => shared === collection)
  return (
    <li className={styles.entry}>
      <Choice name="from" label="Compare from" entry={entry} isChosen={chosen.from === entry.id} />
      <Choice name="to" label="Compare to" entry={entry} isChosen={chosen.to === entry.id} />
      <div className={styles.told}>
        <span className={styles.when}>
          <Moment at={entry.at} />
          {entry.isPublished && (
            <span className={`${styles.mark} ${styles.public}`}>Published</span>
          )}
          {isNewest && <span className={styles.mark}>Newest</span>}
        </span>
        <span className={styles.quiet}>
          {entry.byName ?? 'The program'}
          {entry.isAutosave && ', saved while writing'}
        </span>
        {entry.note && <span className={styles.why}>{entry.note}</span>}
        <span className={styles.ways}>
          {kind && (
            <a href={previewPath(kind, id, entry.id)} target="_blank" rel="noreferrer">
              See the page
            </a>
          )}
          {mayRestore && !isNewest && (
            <RestoreButton
              address={`${paths.api}/${collection}/versions/${entry.id}?draft=true`}
              document={`${paths.admin}/collections/${collection}/${id}`}
            />
          )}
        </span>
      </div>
    </li>
  )
}

function Choice(props: { name: string; label: string; entry: HistoryEntry; isChosen: boolean }) {
  const { name, label, entry, isChosen } = props
  return (
    <input
      type="radio"
      name={name}
      value={entry.id}
      defaultChecked={isChosen}
      aria-label={`${label} ${entry.at}`}
    />
  )
}
