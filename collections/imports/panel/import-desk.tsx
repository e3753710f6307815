'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { PastImport } from '@collections/imports/told'
import { GivenSources, type Given } from './given-sources'
import styles from './import.module.css'
import { LossReport } from './loss-report'
import { PastImports } from './past-imports'
import { useImport } from './use-import'

const nothing: Given = { files: [], pasted: '', pastedName: '' }

/** Choose, look at what would become of it, import; and what was imported before. */
export function ImportDesk({ past }: { past: PastImport[] }) {
  const router = useRouter()
  const [given, setGiven] = useState<Given>(nothing)
  const { told, isBusy, start, forget } = useImport()
  const isEmpty = given.files.length === 0 && given.pasted.trim() === ''
  const isLookedAt = told.done?.isRehearsal === true
  const change = (next: Given) => {
    setGiven(next)
    forget()
  }
  const run = async (isRehearsal: boolean) => {
    await start(given, isRehearsal)
    if (!isRehearsal) router.refresh()
  }
  return (
    <>
      <p className={styles.intro}>
        Texts become drafts that you edit and publish; nothing is public before that. Every
        character of a source is accounted for: the report says where it went, what was repaired,
        and what was left out and why.
      </p>
      <GivenSources given={given} isBusy={isBusy} onChange={change} />
      <div className={styles.actions}>
        <button type="button" disabled={isEmpty || isBusy} onClick={() => void run(true)}>
          Show what would happen
        </button>
        <button
          type="button"
          disabled={!isLookedAt || isBusy}
          className={styles.main}
          onClick={() => void run(false)}
        >
          Import as drafts
        </button>
      </div>
      <LossReport told={told} isBusy={isBusy} />
      <PastImports past={past} onChange={() => router.refresh()} />
    </>
  )
}
