import { resourceTypes, type ResourceType } from '@/vocabulary/nouns'
import type { Role } from '@/vocabulary/roles'

export type Actor = Role | 'visitor'
export const actors: Actor[] = ['visitor', 'author', 'reviewer', 'editor', 'admin']

/** Where a document stands when somebody comes to it. `own` was begun by the very person. */
export const states = ['own draft', 'draft', 'own published', 'published', 'trashed'] as const
export type State = (typeof states)[number]

export const operations = [
  'read',
  'read versions',
  'save a draft',
  'publish',
  'change in place',
  'unpublish',
  'trash',
  'delete for good',
] as const
export type Operation = (typeof operations)[number]

const everyone: Actor[] = ['visitor', 'author', 'reviewer', 'editor', 'admin']
const staff: Actor[] = ['author', 'reviewer', 'editor', 'admin']
const editors: Actor[] = ['editor', 'admin']
const admins: Actor[] = ['admin']

/** Who may do what with which document. One row for each operation, one column for each state; data-model.md says why. */
const matrix: Record<Operation, Record<State, Actor[]>> = {
  read: row(staff, staff, everyone, everyone, staff),
  'read versions': row(staff, staff, staff, staff, staff),
  'save a draft': row(staff, editors, staff, editors, editors),
  publish: row(editors, editors, editors, editors, editors),
  'change in place': row(staff, editors, editors, editors, editors),
  unpublish: row(staff, editors, editors, editors, editors),
  trash: row(staff, editors, editors, editors, editors),
  'delete for good': row(admins, admins, admins, admins, admins),
}

function row(...columns: [Actor[], Actor[], Actor[], Actor[], Actor[]]): Record<State, Actor[]> {
  return Object.fromEntries(states.map((state, index) => [state, columns[index]])) as Record<
    State,
    Actor[]
  >
}

export type Cell = {
  collection: ResourceType
  operation: Operation
  state: State
  actor: Actor
  isAllowed: boolean
}

export const cells: Cell[] = resourceTypes.flatMap((collection) =>
  states.flatMap((state) =>
    operations.flatMap((operation) =>
      actors.map((actor) => ({
        collection,
        operation,
        state,
        actor,
        isAllowed: matrix[operation][state].includes(actor),
      })),
    ),
  ),
)

export type Creation = {
  collection: ResourceType
  isPublic: boolean
  actor: Actor
  isAllowed: boolean
}

const forAuthors: ResourceType[] = ['articles', 'topics', 'references']

/** Who may begin a document, as a draft or at once in public. */
export const creations: Creation[] = resourceTypes.flatMap((collection) =>
  [false, true].flatMap((isPublic) =>
    actors.map((actor) => ({
      collection,
      isPublic,
      actor,
      isAllowed: (isPublic || !forAuthors.includes(collection) ? editors : staff).includes(actor),
    })),
  ),
)
