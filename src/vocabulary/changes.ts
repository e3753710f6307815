/** What the log of changes tells: first what readers and consumers see, then what stays behind the scenes. */
export const publicActions = ['published', 'updated', 'renamed', 'unpublished', 'deleted'] as const
export const hiddenActions = ['trashed', 'restored', 'erased'] as const
export const changeActions = [...publicActions, ...hiddenActions] as const
export type ChangeAction = (typeof changeActions)[number]

export const changeActionLabels: Record<ChangeAction, string> = {
  published: 'Published',
  updated: 'Public text changed',
  renamed: 'Moved to a new address',
  unpublished: 'Withdrawn',
  deleted: 'Deleted while public',
  trashed: 'Draft put into the trash',
  restored: 'Taken out of the trash',
  erased: 'Deleted for good',
}
