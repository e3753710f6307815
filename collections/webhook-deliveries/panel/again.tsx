'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { ask } from '@collections/desk/panel/ask'
import styles from '@collections/desk/panel/desk.module.css'

/** In a list of deliveries, beside each. */
export function AgainCell({ rowData }: { rowData: Record<string, unknown> }) {
  return <Again id={String(rowData.id)} />
}

/** On the delivery itself. */
export function AgainField() {
  const { id } = useDocumentInfo()
  return id ? <Again id={String(id)} /> : null
}

function Again({ id }: { id: string }) {
  const { config } = useConfig()
  const [message, setMessage] = useState<string | null>(null)
  const send = async () => {
    try {
      await ask(`${config.routes.api}/webhook-deliveries/${id}/again`, { method: 'POST' })
      setMessage('It is on its way.')
    } catch (error) {
      setMessage((error as Error).message)
    }
  }
  return (
    <div className={styles.part}>
      <div className={styles.choices}>
        <button type="button" onClick={send}>
          Send again
        </button>
      </div>
      <p role="status">{message}</p>
    </div>
  )
}
