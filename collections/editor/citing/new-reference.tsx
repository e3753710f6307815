import { useState, type FormEvent } from 'react'
import { cslTypes, type CslType } from '@/vocabulary/references'
import { ask } from '@collections/desk/panel/ask'
import type { FoundReference } from './found-reference'
import styles from './picker.module.css'
import { namesOf } from './names-of'

type Props = {
  api: string
  title: string
  onMade: (reference: FoundReference) => void
  onCancel: () => void
}

/** Writes a reference down without leaving the text: as a draft, whose record is completed later. */
export function NewReference({ api, title, onMade, onCancel }: Props) {
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    // It would go on to the form of the article.
    event.stopPropagation()
    setBusy(true)
    const typed = new FormData(event.currentTarget)
    const text = (name: string) => String(typed.get(name) ?? '').trim()
    const data = {
      title: text('title'),
      authors: namesOf(text('authors')),
      issued: { year: Number(text('year')) || null },
      cslType: text('type') as CslType,
      doi: text('doi') || null,
      _status: 'draft',
    }
    try {
      const made = await ask<{ doc: FoundReference }>(`${api}/references?draft=true&depth=0`, {
        method: 'POST',
        data,
      })
      onMade(made.doc)
    } catch (error) {
      setProblem((error as Error).message)
      setBusy(false)
    }
  }
  return (
    <form className={styles.fresh} aria-label="A new reference" onSubmit={submit}>
      <label>
        Title
        <input name="title" required defaultValue={title} autoFocus />
      </label>
      <label>
        Authors
        <input name="authors" placeholder="Family, Given; Family, Given" />
      </label>
      <div className={styles.pair}>
        <label>
          Year
          <input name="year" inputMode="numeric" pattern="(1[5-9]|20)\d\d" title="Four digits" />
        </label>
        <label>
          Type of work
          <select name="type" defaultValue="article-journal">
            {cslTypes.map((type) => (
              <option key={type} value={type}>
                {type.replace(/[-_]/g, ' ')}
              </option>
            ))}
          </select>
        </label>
      </div>
      <label>
        DOI
        <input name="doi" />
      </label>
      <p className={styles.hint} role={problem ? 'alert' : 'note'}>
        {problem ??
          'It is kept as a draft. Complete and publish its record before the text goes out.'}
      </p>
      <div className={styles.buttons}>
        <button type="button" onClick={onCancel}>
          Back to the search
        </button>
        <button className={styles.main} type="submit" disabled={isBusy}>
          Add it
        </button>
      </div>
    </form>
  )
}
