'use client'

import { useConfig } from '@payloadcms/ui'

/** Above the log: the way to take all of it along. */
export function ExportLink() {
  const { config } = useConfig()
  return (
    <p>
      <a href={`${config.routes.api}/changes/export.csv`} download>
        Export all as CSV
      </a>
    </p>
  )
}
