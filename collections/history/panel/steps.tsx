'use client'

import { SetDocumentStepNav } from '@payloadcms/ui'
import { resourceLabels, type ResourceType } from '@/vocabulary/nouns'

type Props = { id: string; collection: ResourceType; title: string }

/** The way back, above the page. */
export function Steps({ id, collection, title }: Props) {
  return (
    <SetDocumentStepNav
      id={id}
      collectionSlug={collection}
      pluralLabel={resourceLabels[collection].many}
      useAsTitle={title}
      view="Versions"
    />
  )
}
