import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { shortName, type FoundReference } from '@collections/editor/citing/found-reference'
import { searchReferences } from '@collections/editor/citing/search'
import styles from '@collections/desk/panel/desk.module.css'
import type { Chosen } from './merge-confirmation'

type Props = { own: string; onChoose: (other: Chosen) => void; onLeave: () => void }

/** Typing on within this time asks only once, in milliseconds. */
const pause = 150

/** Any other reference, found by its names, year, title, key or DOI. */
export function MergeChoice({ own, onChoose, onLeave }: Props) {
  const { config } = useConfig()
  const [query, setQuery] = useState('')
  const { found, problem } = useFound(config.routes.api, query.trim())
  const others = found.filter(({ id }) => id !== own)
  return (
    <>
      <label>
        The other record
        <input
          autoFocus
          value={query}
          placeholder="Author, year, title, key or DOI"
          onChange={({ target }) => setQuery(target.value)}
        />
      </label>
      <p role="status">{problem ?? (query && others.length === 0 ? 'Nothing found.' : '')}</p>
      <ul>
        {others.map((reference) => (
          <li key={reference.id}>
            {shortName(reference)}: {reference.title} ({reference.slug})
            <button type="button" onClick={() => onChoose(chosenOf(reference))}>
              Choose
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.choices}>
        <button type="button" onClick={onLeave}>
          Cancel
        </button>
      </div>
    </>
  )
}

function chosenOf({ id, title, slug }: FoundReference): Chosen {
  return { id, title: title ?? slug ?? 'Untitled', slug: slug ?? id }
}

type Answer = { found: FoundReference[]; problem: string | null }

function useFound(api: string, query: string): Answer {
  const [answer, setAnswer] = useState<Answer>({ found: [], problem: null })
  useEffect(() => {
    let isLatest = true
    const timer = setTimeout(() => {
      searchReferences(api, query).then(
        (found) => isLatest && setAnswer({ found, problem: null }),
        (error: Error) => isLatest && setAnswer({ found: [], problem: error.message }),
      )
    }, pause)
    return () => {
      isLatest = false
      clearTimeout(timer)
    }
  }, [api, query])
  return answer
}
