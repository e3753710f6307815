import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { titleFields } from '@/vocabulary/title-fields'
import { resourceTypes } from '@/vocabulary/nouns'
import {
  actors,
  cells,
  creations,
  operations,
  type Actor,
  type Cell,
  type Creation,
} from '@tests/support/access-matrix'
import { startCms, type Cms } from '@tests/support/cms'

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
})

const past = '2026-01-01T00:00:00.000Z'

/** Puts a document straight into its state: what led there is not asked here. */
async function place({ collection, state, actor }: Cell): Promise<string> {
  const owner = state.startsWith('own') && actor !== 'visitor' ? actor : 'second-author'
  const slug = `matrix-${randomUUID()}`
  const row = await cms.payload.db.create({
    collection,
    data: {
      [titleFields[collection]]: 'Of the matrix',
      slug,
      _status: state.includes('published') ? 'published' : 'draft',
      publishedAt: state.includes('published') ? past : null,
      deletedAt: state === 'trashed' ? past : null,
      createdBy: cms.userId(owner),
    },
  })
  return String(row.id)
}

type Answer = 'allowed' | 'refused' | { broken: unknown }

/** Whether somebody got past the guards. That a document is incomplete is told only to those who did. */
function judge(status: number, detail: unknown): Answer {
  if ([401, 403, 404].includes(status)) return 'refused'
  return status < 500 ? 'allowed' : { broken: detail }
}

const changes: Partial<
  Record<Cell['operation'], { data: Record<string, unknown>; draft: boolean }>
> = {
  'save a draft': { data: { changeNote: 'a' }, draft: true },
  publish: { data: { _status: 'published' }, draft: false },
  'change in place': { data: { changeNote: 'b' }, draft: false },
  unpublish: { data: { _status: 'draft' }, draft: false },
  trash: { data: { deletedAt: '2026-02-02T00:00:00.000Z' }, draft: false },
}

async function byRest({ collection, operation, state, actor }: Cell, id: string): Promise<Answer> {
  const as = actor === 'visitor' ? undefined : actor
  const trash = state === 'trashed' ? 'trash=true' : ''
  const change = changes[operation]
  const at = (path: string, ...params: string[]) =>
    `/${collection}${path}?${['depth=0', trash, ...params].filter(Boolean).join('&')}`
  if (operation === 'read versions') {
    const where = `where[parent][equals]=${id}`
    const { status, body } = await cms.rest({ method: 'GET', path: at('/versions', where), as })
    return judge(status, body)
  }
  const method = change ? 'PATCH' : operation === 'read' ? 'GET' : 'DELETE'
  const path = at(`/${id}`, ...(change?.draft ? ['draft=true'] : []))
  const { status, body } = await cms.rest({ method, path, as, data: change?.data })
  return judge(status, body)
}

async function locally({ collection, operation, state, actor }: Cell, id: string): Promise<Answer> {
  const user = actor === 'visitor' ? null : await userOf(actor)
  const asked = { collection, user, overrideAccess: false, depth: 0, trash: state === 'trashed' }
  const change = changes[operation]
  try {
    if (change) await cms.payload.update({ ...asked, id, ...change })
    else if (operation === 'read') await cms.payload.findByID({ ...asked, id })
    else if (operation === 'read versions') {
      await cms.payload.findVersions({ ...asked, where: { parent: { equals: id } } })
    } else await cms.payload.delete({ ...asked, id })
    return 'allowed'
  } catch (error) {
    const status = error instanceof Error && 'status' in error ? Number(error.status) : 500
    return judge(status, error)
  }
}

const users = new Map<Actor, object>()
async function userOf(actor: Exclude<Actor, 'visitor'>) {
  const known = users.get(actor)
  const user =
    known ?? (await cms.payload.findByID({ collection: 'users', id: cms.userId(actor), depth: 0 }))
  users.set(actor, user)
  return { ...user, collection: 'users' }
}

test('the matrix is large enough to mean something', () => {
  expect(cells.length).toBe(8 * 5 * operations.length * actors.length)
  expect(cells.length).toBeGreaterThan(1000)
})

describe.each(resourceTypes)('%s', (collection) => {
  test.each([
    ['REST', byRest],
    ['Local API', locally],
  ] as const)('every cell holds by %s', async (_, ask) => {
    const deviations: string[] = []
    for (const cell of cells.filter((each) => each.collection === collection)) {
      const id = await place(cell)
      const answer = await ask(cell, id)
      if (answer !== (cell.isAllowed ? 'allowed' : 'refused')) {
        const { actor, operation, state } = cell
        deviations.push(`${actor} · ${operation} · ${state}: ${JSON.stringify(answer)}`)
      }
      await cms.payload.db.deleteMany({ collection, where: { id: { equals: id } } })
    }
    expect(deviations).toEqual([])
  })

  test('begun only by those who may', async () => {
    const deviations: string[] = []
    for (const creation of creations.filter((each) => each.collection === collection)) {
      const answer = await begin(creation)
      if (answer !== (creation.isAllowed ? 'allowed' : 'refused')) {
        deviations.push(
          `${creation.actor}, public: ${creation.isPublic}: ${JSON.stringify(answer)}`,
        )
      }
    }
    expect(deviations).toEqual([])
  })
})

async function begin({ collection, isPublic, actor }: Creation): Promise<Answer> {
  const { status, body } = await cms.rest({
    method: 'POST',
    path: `/${collection}${isPublic ? '' : '?draft=true'}`,
    as: actor === 'visitor' ? undefined : actor,
    data: {
      [titleFields[collection]]: 'Begun',
      slug: `begun-${randomUUID()}`,
      _status: isPublic ? 'published' : 'draft',
    },
  })
  return judge(status, body)
}
