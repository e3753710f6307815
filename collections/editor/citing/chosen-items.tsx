import type { CitedItem } from './citation'
import { shortName } from './found-reference'
import { useReferences } from './known-references'
import styles from './picker.module.css'

type Props = { api: string; items: CitedItem[]; onChange: (items: CitedItem[]) => void }

/** What the mark cites so far, and where in each. */
export function ChosenItems({ api, items, onChange }: Props) {
  const references = useReferences(
    api,
    items.map(({ reference }) => reference),
  )
  if (items.length === 0) return null
  const change = (id: string, what: Partial<CitedItem>) =>
    onChange(items.map((item) => (item.id === id ? { ...item, ...what } : item)))
  return (
    <ol className={styles.chosen} aria-label="Cited in this mark">
      {items.map(({ id, locator, note }, index) => {
        const reference = references[index]
        const name = reference ? shortName(reference) : 'Reference'
        return (
          <li key={id}>
            <strong title={reference?.title ?? undefined}>{name}</strong>
            <input
              aria-label={`Where in ${name}`}
              placeholder="p. 12"
              value={locator ?? ''}
              onChange={({ target }) => change(id, { locator: target.value })}
            />
            <input
              aria-label={`Remark on ${name}`}
              placeholder="Remark"
              value={note ?? ''}
              onChange={({ target }) => change(id, { note: target.value })}
            />
            <button
              type="button"
              aria-label={`Do not cite ${name}`}
              onClick={() => onChange(items.filter((item) => item.id !== id))}
            >
              ×
            </button>
          </li>
        )
      })}
    </ol>
  )
}
