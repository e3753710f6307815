import type { CollectionSlug, Payload } from 'payload'
import { resourceTypes, type ResourceType } from '@/vocabulary/nouns'
import { titleFields } from '@/vocabulary/title-fields'
import type { Cms } from './cms'
import { copyOf } from './copy-of'

type Act = () => Promise<unknown>

/** Numbers from 0 to 1 that are the same for a seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Which fields an edit may point elsewhere, and at what; a list where the field holds several. */
const pointers: Record<ResourceType, Record<string, [CollectionSlug] | CollectionSlug>> = {
  articles: { topics: ['topics'], hero: 'media', pillar: 'articles', reviewedBy: 'people' },
  muscles: { region: 'regions', diagram: 'media' },
  spots: {
    muscles: ['muscles'],
    references: ['references'],
    article: 'articles',
    reviewedBy: 'people',
  },
  references: { topics: ['topics'] },
  products: { muscles: ['muscles'], images: ['media'], reviewedBy: 'people' },
  regions: { parent: 'regions' },
  people: { photo: 'media' },
  topics: { spots: ['spots'], pillar: 'articles', parent: 'topics' },
}

/** Somebody who does everything that can be done in the CMS, in an order that the seed decides. */
export class RandomEditor {
  private count = 0
  /** How often each kind of act was carried out; what the rules refuse is not. */
  readonly done = new Map<string, number>()

  constructor(
    private readonly cms: Cms,
    private readonly random: () => number,
    private readonly name: string,
  ) {}

  /** One act; false when the rules refuse it. */
  async act(): Promise<boolean> {
    const acts = Object.entries(this.acts())
    const [name, act] = this.oneOf(acts)
    try {
      await act()
      this.done.set(name, (this.done.get(name) ?? 0) + 1)
      return true
    } catch (error) {
      if (error instanceof Error && isRefusal(error)) return false
      throw error
    }
  }

  private acts(): Record<string, Act> {
    const type = this.oneOf(resourceTypes)
    const update = async (data: object, draft = false) => this.update(type, data, draft)
    return {
      create: () => this.copy(type, this.random() < 0.3 ? 'draft' : 'published'),
      draft: async () => update(await this.changed(type), true),
      edit: async () => update({ ...(await this.changed(type)), _status: 'published' }),
      editAgain: async () => update({ ...(await this.changed(type)), _status: 'published' }),
      rename: () => update({ slug: this.newName(), _status: 'published' }),
      unpublish: () => update({ _status: 'draft' }),
      publish: () => update({ _status: 'published' }),
      trash: () => update({ deletedAt: new Date().toISOString() }),
      restore: () => this.untrash(type),
      erase: () => this.erase(type),
      older: () => this.restoreVersion(type),
      replace: () => this.replace(type),
      picture: () => this.describePicture(),
      reviewer: () => this.update('people', { _status: this.oneOf(['draft', 'published']) }),
      cautions: () => this.changeCautions(),
    }
  }

  private get payload(): Payload {
    return this.cms.payload
  }

  private async update(type: ResourceType, data: object, draft = false): Promise<void> {
    const id = await this.pick(type)
    await this.payload.update({ collection: type, id, data, draft, depth: 0 })
  }

  /** A new title, and often a pointer that leads elsewhere. */
  private async changed(type: ResourceType): Promise<Record<string, unknown>> {
    const title = { [titleFields[type]]: `Changed ${this.newName()}` }
    if (this.random() < 0.3) return title
    const [field, target] = this.oneOf(Object.entries(pointers[type]))
    const isList = Array.isArray(target)
    const to = await this.pick(isList ? target[0] : target)
    return { ...title, [field]: isList ? [to] : to }
  }

  private async copy(type: ResourceType, status: 'draft' | 'published'): Promise<void> {
    const id = await this.pick(type)
    const row: unknown = await this.payload.findByID({ collection: type, id, depth: 0 })
    const data = {
      ...copyOf(row as Record<string, unknown>),
      ...{ slug: this.newName(), _status: status, publishedAt: null, replacedBy: null },
      ...{ doi: null, pmid: null, pmcid: null, isbn: null, shortNumber: null, shortLinks: [] },
    }
    // Copied from a row of the same collection.
    await this.payload.create({ collection: type, data: data as never, draft: status === 'draft' })
  }

  private async untrash(type: ResourceType): Promise<void> {
    const id = await this.pick(type, { deletedAt: { exists: true } })
    const data = { deletedAt: null, _status: this.oneOf(['draft', 'published'] as const) }
    await this.payload.update({ collection: type, id, data, trash: true })
  }

  private async erase(type: ResourceType): Promise<void> {
    const id = await this.pick(type, this.random() < 0.5 ? { deletedAt: { exists: true } } : {})
    await this.payload.delete({ collection: type, id, trash: true })
  }

  private async restoreVersion(type: ResourceType): Promise<void> {
    const id = await this.pick(type)
    const { docs } = await this.payload.findVersions({
      collection: type,
      where: { parent: { equals: id } },
      limit: 20,
      depth: 0,
    })
    const version = this.oneOf(docs)
    await this.payload.restoreVersion({ collection: type, id: version.id })
  }

  private async replace(type: ResourceType): Promise<void> {
    const [from, to] = [await this.pick(type), await this.pick(type)]
    const path = `/${type}/${from}/replace`
    const { status } = await this.cms.rest({
      method: 'POST',
      path,
      as: 'admin',
      data: { with: to },
    })
    if (status !== 200) throw new Refused(`${path} answered ${status}.`)
  }

  private async describePicture(): Promise<void> {
    const id = await this.pick('media')
    if (this.random() < 0.1) await this.payload.delete({ collection: 'media', id })
    else {
      const data = { alt: `A picture ${this.newName()}` }
      await this.payload.update({ collection: 'media', id, data })
    }
  }

  private async changeCautions(): Promise<void> {
    const data = { generalCautions: [{ text: `Take care ${this.newName()}` }] }
    await this.payload.updateGlobal({ slug: 'self-treatment-defaults', data })
  }

  /** Any document of a collection; where there is none the act is impossible. */
  private async pick(collection: CollectionSlug, where = {}): Promise<string> {
    const isTrash = Object.keys(where).length > 0
    const found = { collection, where, depth: 0, pagination: false, trash: isTrash } as const
    const { docs } = await this.payload.find({ ...found, select: { updatedAt: true }, sort: 'id' })
    return this.oneOf(docs.map(({ id }) => String(id)))
  }

  private oneOf<T>(items: readonly T[]): T {
    const item = items[Math.floor(this.random() * items.length)]
    if (item === undefined) throw new Refused('There is nothing to choose from.')
    return item
  }

  private newName(): string {
    return `${this.name}-${(this.count += 1)}`
  }
}

class Refused extends Error {}

/** What the rules say no to: wrong shapes, taken addresses, what would break the reading order. */
function isRefusal(error: Error): boolean {
  return error instanceof Refused || ('status' in error && Number(error.status) < 500)
}
