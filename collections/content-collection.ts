import type { CollectionConfig, CollectionSlug, Endpoint, Field } from 'payload'
import { authoredAccess, curatedAccess } from './access/content'
import { refuseFailing } from './checks/refuse-failing'
import { stampWaivers } from './checks/stamp-waivers'
import { deskEndpoints } from './desk/endpoints'
import { editorialSidebar } from './fields/editorial-sidebar'
import { searchTextField } from './fields/search-text'
import { slugField } from './fields/slug'
import { historyEndpoints } from './history/endpoints'
import { clearChangeNote } from './hooks/clear-change-note'
import { noteBeforeChange, noteBeforeDelete } from './hooks/note-before'
import { guardFinalStatus, guardPublication } from './hooks/guard-publication'
import { recordChange, recordDeletion } from './hooks/record-change'
import { refuseStale, stampRevision } from './hooks/refuse-stale'
import { refuseWrongShapes } from './hooks/refuse-wrong-shapes'
import { requireApproval } from './hooks/require-approval'
import { followMerges } from './references/merging/merged-into'
import { saveSearchText } from './hooks/save-search-text'
import { serialiseWrites } from './hooks/serialise-writes'
import { stampAuthorship } from './hooks/stamp-authorship'
import { stampPublication } from './hooks/stamp-publication'
import { livePreviewOf } from './previews/live-preview'
import { shareEndpoints } from './share-links/endpoints'
import { forgetUses, noteUses } from './uses/note-uses'
import { refuseDeletionInUse } from './uses/refuse-deletion'

type ContentCollection = {
  slug: CollectionSlug
  labels: { singular: string; plural: string }
  /** Who may begin a document: everyone who writes, or editors only. */
  writers: 'authors' | 'editors'
  /** The field that names a document; its slug is made from it. */
  title: string
  /** Whether dots stay in a slug: `back.lower`. */
  dots?: boolean
  admin: Omit<NonNullable<CollectionConfig['admin']>, 'useAsTitle'>
  defaultSort?: string
  fields: Field[]
  /** The texts in which search looks, most telling first. */
  searchText: (data: Record<string, unknown>) => string
  /** What can be asked and done beside what all content has. */
  endpoints?: Omit<Endpoint, 'root'>[]
  /** Run before the hooks that all content has. */
  beforeChange?: NonNullable<CollectionConfig['hooks']>['beforeChange']
}

/** What all content has in common: drafts, trash, access, addresses, authorship. */
export function contentCollection(options: ContentCollection): CollectionConfig {
  const { slug, labels, title, admin, fields, searchText, defaultSort } = options
  return {
    slug,
    labels,
    access: options.writers === 'authors' ? authoredAccess : curatedAccess,
    admin: {
      pagination: { defaultLimit: 50 },
      ...livePreviewOf(slug),
      ...admin,
      useAsTitle: title,
      components: {
        ...admin.components,
        edit: {
          beforeDocumentControls: [
            '/collections/panel/conflict-banner#ConflictBanner',
            '/collections/panel/preview-follows#PreviewFollows',
          ],
        },
        views: {
          edit: { versions: { Component: '/collections/history/panel/history#History' } },
        },
      },
    },
    defaultSort,
    fields: [
      ...fields,
      slugField({ collection: slug, from: title, dots: options.dots ?? false }),
      ...editorialSidebar(),
      searchTextField(),
    ],
    endpoints: [
      ...(options.endpoints ?? []),
      ...deskEndpoints(slug),
      ...shareEndpoints(slug),
      ...historyEndpoints(slug),
    ],
    graphQL: false,
    hooks: {
      beforeOperation: [serialiseWrites, guardPublication, refuseDeletionInUse],
      beforeValidate: [refuseStale],
      beforeChange: [
        refuseWrongShapes,
        followMerges,
        guardFinalStatus,
        stampAuthorship,
        stampRevision,
        stampWaivers,
        stampPublication,
        clearChangeNote,
        ...(options.beforeChange ?? []),
        saveSearchText(searchText),
        noteBeforeChange,
      ],
      afterChange: [refuseFailing, requireApproval, recordChange, noteUses],
      beforeDelete: [noteBeforeDelete],
      afterDelete: [recordDeletion, forgetUses],
    },
    trash: true,
    // Our own pruner keeps every published version; Payload's would prune by age alone.
    versions: { drafts: { autosave: { interval: 800 } }, maxPerDoc: 0 },
  }
}
