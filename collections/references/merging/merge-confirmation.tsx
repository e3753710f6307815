import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { ask } from '@collections/desk/panel/ask'
import styles from '@collections/desk/panel/desk.module.css'

export type Chosen = { id: string; title: string; slug: string }
type Props = { own: string; other: Chosen; onLeave: () => void }

/** Which of the two is kept, and what becomes of the other one. */
export function MergeConfirmation({ own, other, onLeave }: Props) {
  const { config } = useConfig()
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const merge = async (from: string, to: string) => {
    setIsBusy(true)
    setProblem(null)
    try {
      const path = `${config.routes.api}/references/${from}/merge`
      await ask(path, { method: 'POST', data: { into: to } })
      // A page of its own, so that the form begins with what is stored now.
      window.location.assign(`${config.routes.admin}/collections/references/${to}`)
    } catch (error) {
      setProblem((error as Error).message)
      setIsBusy(false)
    }
  }
  return (
    <>
      <p>
        Make this record and “{other.title}” ({other.slug}) one? Every citation and every field that
        names the one that goes will name the other one, in what readers see and in drafts. It goes
        into the trash, and its address leads to the one that is kept.
      </p>
      <p className={styles.problem} role="alert">
        {problem}
      </p>
      <div className={styles.choices}>
        <button type="button" disabled={isBusy} onClick={() => void merge(own, other.id)}>
          Merge this one into {other.slug}
        </button>
        <button type="button" disabled={isBusy} onClick={() => void merge(other.id, own)}>
          Merge {other.slug} into this one
        </button>
        <button type="button" disabled={isBusy} onClick={onLeave}>
          Cancel
        </button>
      </div>
    </>
  )
}
