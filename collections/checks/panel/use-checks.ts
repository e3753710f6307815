'use client'

import { useConfig, useDocumentInfo, useField } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Finding } from '@/editorial/checks/check'
import type { Waiver } from '@/editorial/checks/waivers'
import type { Checks } from '@collections/checks/read-checks'
import { ask } from '@collections/desk/panel/ask'

type Asked = {
  checks: Checks | null
  message: string | null
  /** Keeps a warning as it is; goes out with the next save of the form. */
  waive: (finding: Finding, reason: string) => void
  /** Takes a reason back. */
  unwaive: (waiver: Waiver) => void
}

/** What the rules say of the open document, asked again after every save. */
export function useChecks(): Asked {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const { value, setValue } = useField<Waiver[] | null>({ path: 'waivers' })
  const [checks, setChecks] = useState<Checks | null>(null)
  const [message, setMessage] = useState<string | null>(null)
  const at = `${config.routes.api}/${collectionSlug}/${id}/checks`

  useEffect(() => {
    let isCurrent = true
    const look = async () => {
      try {
        const found = await ask<Checks>(at)
        if (!isCurrent) return
        setChecks(found)
        setMessage(null)
      } catch (error) {
        if (isCurrent) setMessage((error as Error).message)
      }
    }
    if (id) void look()
    return () => {
      isCurrent = false
    }
  }, [at, id, lastUpdateTime])

  return {
    checks,
    message,
    waive: ({ rule, quote }, reason) => {
      setValue([...(value ?? []), { rule, quote, reason }])
      setMessage('Your reason is kept with the next save.')
    },
    unwaive: ({ rule, quote }) => {
      setValue((value ?? []).filter((one) => one.rule !== rule || one.quote !== quote))
    },
  }
}
