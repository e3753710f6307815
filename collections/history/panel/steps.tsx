'use client'

import { useConfig, useStepNav } from '@payloadcms/ui'
import { useEffect } from 'react'
import { resourceLabels, type ResourceType } from '@/vocabulary/nouns'

/** The way back, above the page. The title stands below, and would not fit beside it on a phone. */
export function Steps({ collection }: { collection: ResourceType }) {
  const { setStepNav } = useStepNav()
  const { config } = useConfig()
  const url = `${config.routes.admin}/collections/${collection}`
  useEffect(() => {
    setStepNav([{ label: resourceLabels[collection].many, url }, { label: 'Versions' }])
  }, [setStepNav, collection, url])
  return null
}
