'use client'

import { useDocumentInfo, useLivePreviewContext } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/**
 * Loads the preview again after every save. It is the page that readers get, without a script that could listen; its
 * address stays, so the browser keeps the place to which one has scrolled.
 */
export function PreviewFollows() {
  const { lastUpdateTime } = useDocumentInfo()
  const { iframeRef, popupRef, isLivePreviewing } = useLivePreviewContext()
  const shown = useRef(lastUpdateTime)
  useEffect(() => {
    if (!isLivePreviewing || shown.current === lastUpdateTime) return
    shown.current = lastUpdateTime
    iframeRef.current?.contentWindow?.location.reload()
    popupRef?.current?.location.reload()
  }, [lastUpdateTime, isLivePreviewing, iframeRef, popupRef])
  return null
}
