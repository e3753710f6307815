'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { mayApprove, mayPublish } from '@collections/access/role'
import { MergePart } from '@collections/references/merging/merge-part'
import styles from './desk.module.css'
import { PlanPart } from './plan-part'
import { ReferencesPart } from './references-part'
import { ReviewPart } from './review-part'
import { SharePart } from './share-part'
import { useDesk } from './use-desk'
import { UsesPart } from './uses-part'

/** Beside a document: what was said of it, what is planned, what it cites and who uses it. */
export function DeskBox() {
  const { desk, message, actions } = useDesk()
  const { user } = useAuth()
  const { collectionSlug } = useDocumentInfo()
  if (!desk) return null
  const isEditor = mayPublish(user ?? null)
  return (
    <div className={styles.desk}>
      <p className={styles.message} role="status">
        {message}
      </p>
      <ReviewPart review={desk.review} mayApprove={mayApprove(user ?? null)} actions={actions} />
      <PlanPart plans={desk.plans} mayPlan={isEditor} actions={actions} />
      {desk.shares && <SharePart shares={desk.shares} actions={actions} />}
      <ReferencesPart
        references={desk.unpublishedReferences}
        mayPublish={isEditor}
        actions={actions}
      />
      <UsesPart
        uses={desk.usedIn}
        onlyInVersions={desk.onlyInVersions}
        mayReplace={isEditor}
        actions={actions}
      />
      {isEditor && collectionSlug === 'references' && <MergePart />}
    </div>
  )
}
