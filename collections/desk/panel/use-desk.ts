'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { Desk } from '@collections/desk/read-desk'
import { ask } from './ask'

export type DeskActions = {
  /** The address of this document in the private REST, and of the REST itself. */
  at: string
  api: string
  /** Does something, tells what came of it, and looks again. */
  run: (work: () => Promise<string>) => Promise<void>
}

/** What lies around the open document, read again after every save. */
export function useDesk(): { desk: Desk | null; message: string | null; actions: DeskActions } {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const [desk, setDesk] = useState<Desk | null>(null)
  const [message, setMessage] = useState<string | null>(null)
  const at = `${config.routes.api}/${collectionSlug}/${id}`

  const look = useCallback(async () => {
    if (!id) return
    try {
      setDesk(await ask<Desk>(`${at}/desk`))
    } catch (error) {
      setMessage((error as Error).message)
    }
  }, [at, id])
  useEffect(() => {
    void look()
  }, [look, lastUpdateTime])

  const run: DeskActions['run'] = async (work) => {
    try {
      setMessage(await work())
      await look()
    } catch (error) {
      setMessage((error as Error).message)
    }
  }
  return { desk, message, actions: { at, api: config.routes.api, run } }
}
