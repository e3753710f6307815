import type { ResourceType } from '@/vocabulary/nouns'
import { SubmitButton } from '@/components/button/button'
import { TextField } from '@/components/field/field'
import styles from './search-page.module.css'

/** The question as a plain form. The kind that was chosen stays chosen. */
export function SearchForm({ q, kind }: { q: string | null; kind: ResourceType | null }) {
  return (
    <form className={styles.form} action="/search" role="search">
      <TextField
        name="q"
        type="search"
        label="A complaint, a muscle, a study, a tool"
        value={q ?? ''}
      />
      {kind ? <input type="hidden" name="type" value={kind} /> : null}
      <SubmitButton>Search</SubmitButton>
    </form>
  )
}
