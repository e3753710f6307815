'use client'

import { useConfig, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { ask } from '@collections/desk/panel/ask'
import desk from '@collections/desk/panel/desk.module.css'
import type { DraftedUpdate } from '@collections/history/endpoints'

/** Under the log of updates: a new entry with what changed since the last publication, to be rewritten for readers. */
export function UpdateDrafter() {
  const { id, collectionSlug } = useDocumentInfo()
  const { addFieldRow, getDataByPath, setModified } = useForm()
  const isModified = useFormModified()
  const { config } = useConfig()
  const [message, setMessage] = useState<string | null>(null)
  if (!id) return null

  const draft = async () => {
    try {
      const path = `${config.routes.api}/${collectionSlug}/${id}/drafted-update`
      const { text } = await ask<DraftedUpdate>(path)
      if (text === null) return setMessage('Nothing has changed since it was published.')
      const rows: unknown = getDataByPath('updateLog')
      addFieldRow({
        path: 'updateLog',
        schemaPath: `${collectionSlug}.updateLog`,
        rowIndex: Array.isArray(rows) ? rows.length : Number(rows ?? 0),
        subFieldState: {
          date: { value: new Date().toISOString(), initialValue: null, valid: true },
          kind: { value: 'update', initialValue: null, valid: true },
          text: { value: text, initialValue: null, valid: true },
        },
      })
      setModified(true)
      setMessage(
        'The last entry is drafted from the diff. Open it, and say in words for readers what is new, and why, before you publish.',
      )
    } catch (error) {
      setMessage((error as Error).message)
    }
  }
  return (
    <div className={desk.part}>
      <div className={desk.choices}>
        <button type="button" disabled={isModified} onClick={draft}>
          Draft an entry from what changed
        </button>
      </div>
      <p className={desk.message} role="status">
        {message}
      </p>
    </div>
  )
}
