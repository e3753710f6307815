'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { resourceLabels } from '@/vocabulary/nouns'
import type { FoundDocument } from '@collections/desk/find-documents'
import { ask } from './ask'
import styles from './desk.module.css'

/** How long the fingers rest before it looks, in milliseconds. */
const pause = 200

/** Finds any document by words in it, published or not. */
export function DeskSearch() {
  const { config } = useConfig()
  const [typed, setTyped] = useState('')
  const { found, message } = useFound(`${config.routes.api}/find`, typed.trim())
  return (
    <search className={styles.search}>
      <label>
        Find anything
        <input
          type="search"
          value={typed}
          placeholder="A title, a name, words of a text"
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <p className={styles.message} role="status">
        {message}
      </p>
      <ul>
        {found.map(({ type, id, title, isPublic }) => (
          <li key={`${type}/${id}`}>
            <a href={`${config.routes.admin}/collections/${type}/${id}`}>{title}</a>
            <span className={styles.kind}>
              {type === 'media' ? 'Picture' : resourceLabels[type].one}
              {!isPublic && ', draft'}
            </span>
          </li>
        ))}
      </ul>
    </search>
  )
}

type Found = { found: FoundDocument[]; message: string | null }

const nothing: Found = { found: [], message: null }

/** What was found for the words that were typed last, whatever answer comes first. */
function useFound(address: string, typed: string): Found {
  const [told, setTold] = useState<Found & { typed: string }>({ ...nothing, typed: '' })
  useEffect(() => {
    if (!typed) return
    let isWanted = true
    const timer = setTimeout(() => {
      void look(address, typed).then((answer) => {
        if (isWanted) setTold({ ...answer, typed })
      })
    }, pause)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [address, typed])
  return typed ? told : nothing
}

async function look(address: string, typed: string): Promise<Found> {
  try {
    const { found } = await ask<{ found: FoundDocument[] }>(
      `${address}?q=${encodeURIComponent(typed)}`,
    )
    return { found, message: found.length === 0 ? `Nothing holds “${typed}”.` : null }
  } catch (error) {
    return { found: [], message: (error as Error).message }
  }
}
