import { resourceLabels, resourceTypes, type ResourceType } from './nouns'

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

/** What consumers are told of a resource that went. The notes of editors are for colleagues and stay inside. */
export const tombstoneReasons: Partial<Record<ChangeAction, string>> = {
  unpublished: 'Withdrawn.',
  deleted: 'Deleted.',
}

/** What shows the log itself depends on every row of it. */
export const logTag = 'changes'

/** Fields whose value, before and after, a change names in its tags, and the filters that ask for them. */
export const tellingFields: Partial<Record<ResourceType, Record<string, string>>> = {
  spots: { number: 'series.number' },
}

/** Whether a list with this filter depends on nothing but documents that carry the value, or are named. */
export function isTelling(type: ResourceType, filter: string): boolean {
  return filter === 'id' || filter === 'slug' || Boolean(tellingFields[type]?.[filter])
}

/** The tag of all documents of a noun that have a value: `spots?number=12`. */
export function valueTag(type: ResourceType, filter: string, value: string): string {
  return `${type}?${filter}=${value}`
}

/** The tag of one field of a setting: `globals:site.tagline`. */
export function settingTag(slug: string, field: string): string {
  return `globals:${slug}.${field}`
}

/** What else readers see, and so has its changes told: pictures, settings, addresses that were edited by hand. */
export const loggedTypes = [...resourceTypes, 'media', 'globals', 'redirects'] as const
export type LoggedType = (typeof loggedTypes)[number]

const otherLabels = { media: 'Picture', globals: 'Setting', redirects: 'Old address' } as const

export function loggedLabel(type: LoggedType): string {
  return type in otherLabels
    ? otherLabels[type as keyof typeof otherLabels]
    : resourceLabels[type as ResourceType].one
}

/**
 * What of a document, or of a noun, somebody depends on when not on all of it: what it is called and where it is, or
 * how many there are. A change carries the tag with the facet only when the facet changed.
 */
export const nameFacet = '#name'
export const countFacet = '#count'
/** Whether it is there for readers, at its address. */
export const presenceFacet = '#there'

/** The tag of one stored field of a document (`spots:<id>/location`), or of any document of a noun (`spots/location`). */
export function fieldTag(owner: string, field: string): string {
  return `${owner}/${field}`
}

/** The field of a document in which a path lies. */
export function topField(path: string): string {
  return path.split('.')[0] ?? path
}

/** The fields by which a document is named, placed among its like, and found. */
export const nameFields = new Set(['id', 'slug', 'title', 'name', 'label', 'order', 'parent'])
