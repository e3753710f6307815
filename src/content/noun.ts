import type { Where } from 'payload'
import type { Resource, Summary } from '@/contract/resources'
import type { ResourceType } from '@/vocabulary/nouns'
import type { LinkName } from './links'
import type { Lazy } from './noted'
import type { Shelf, Wanted } from './shelf'
import type { FieldOf, Picked } from './store'

/** What the fields of every resource are made from. */
export const commonFields = ['slug', 'publishedAt', 'updatedAt'] as const
type Common = keyof Pick<
  Resource[ResourceType],
  'id' | 'type' | 'slug' | 'url' | 'apiUrl' | 'publishedAt' | 'updatedAt'
>

/** How the rows of one collection become one kind of resource. */
export type Noun<T extends ResourceType, K extends FieldOf<T>> = {
  type: T
  /** The stored fields that the list form is made of. */
  fields: readonly K[]
  /** Where each `sort` of the contract, and the default one, is stored. */
  sorts: Record<string, string>
  /** One condition for each filter of the contract; several values mean "any of". */
  filters: Record<string, (values: string[]) => Where | Promise<Where>>
  /** The documents that a row points at. */
  wanted: (row: Picked<T, K>) => Wanted
  /** The pointers that lead here and are shown here. */
  linkedBy: readonly LinkName[]
  /** Whether the texts of whatever points here are needed as well. */
  withTexts?: boolean
  /** Whether the advice that holds for every self-treatment is needed. */
  withCautions?: boolean
  /** Each field as a function: it is made, and what it shows is noted, when somebody looks at it. */
  toSummary: (
    row: Picked<T, K>,
    context: { shelf: Shelf; cautions: () => string[] },
  ) => Lazy<Omit<Summary[T], Common>>
}

export function noun<T extends ResourceType, K extends FieldOf<T>>(definition: Noun<T, K>) {
  return definition
}
