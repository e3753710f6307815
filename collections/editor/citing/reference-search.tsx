import { useId, type KeyboardEvent } from 'react'
import type { CitedItem } from './citation'
import type { FoundReference } from './found-reference'
import styles from './picker.module.css'
import { ReferenceOption } from './reference-option'
import { useSearch } from './use-search'

type Props = {
  api: string
  chosen: CitedItem[]
  onChoose: (reference: FoundReference) => void
  onBegin: (title: string) => void
  onEmptyEnter: () => void
  onEmptyBackspace: () => void
}

/** The field and the list of what it finds: arrows move, Enter chooses; Enter in the empty field cites. */
export function ReferenceSearch(props: Props) {
  const { api, chosen, onChoose, onBegin } = props
  const list = useId()
  const search = useSearch(api, { onChoose, onBegin })
  const { query, found, active, message } = search
  const rows = query ? found.length + 1 : found.length
  const optionId = (index: number) => `${list}-${index}`

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && rows > 0) search.setActive((active + step + rows) % rows)
    else if (event.key === 'Enter' && !query && active < 0) props.onEmptyEnter()
    else if (event.key === 'Enter') search.choose()
    else if (event.key === 'Backspace' && !query) return props.onEmptyBackspace()
    else return
    event.preventDefault()
  }
  return (
    <>
      <input
        className={styles.query}
        role="combobox"
        aria-label="Find a reference"
        aria-expanded={rows > 0}
        aria-controls={list}
        aria-activedescendant={active >= 0 ? optionId(active) : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder="Author, year, title, key or DOI"
        value={query}
        onChange={({ target }) => search.setQuery(target.value)}
        onKeyDown={onKeyDown}
      />
      <ul className={styles.found} id={list} role="listbox" aria-label="References">
        {found.map((reference, index) => (
          <ReferenceOption
            key={reference.id}
            id={optionId(index)}
            isActive={index === active}
            isChosen={chosen.some((item) => item.reference === reference.id)}
            onChoose={() => search.choose(index)}
            reference={reference}
          />
        ))}
        {query && (
          <ReferenceOption
            id={optionId(found.length)}
            isActive={active === found.length}
            isChosen={false}
            onChoose={() => onBegin(query)}
          />
        )}
      </ul>
      <p className={styles.hint} role="status">
        {message}
      </p>
    </>
  )
}
