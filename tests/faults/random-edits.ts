import type { APIResponse } from '@playwright/test'
import { resourceTypes, type ResourceType } from '@/vocabulary/nouns'
import { parts, wordsOf } from './edits'
import type { Twins } from './twin-sites'

type Known = { type: ResourceType; id: string; slug: string; isPublic: boolean }

/** Edits of any kind of any document, in an order that a seed decides. */
export class RandomEdits {
  /** The addresses that the last edit may have brought or taken. */
  touched: string[] = []
  /** Edits that were not accepted, and why. */
  readonly refused: string[] = []
  private known: Known[] = []
  private done = 0

  constructor(
    private readonly twins: Twins,
    private seed = 7,
  ) {}

  random(below: number): number {
    this.seed = (this.seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return this.seed % below
  }

  async readDocuments(): Promise<void> {
    for (const type of resourceTypes) {
      const answer = await fetch(`${this.twins.fresh.url}/api/v1/${type}?limit=100&fields=slug`)
      const { data } = (await answer.json()) as { data: { id: string; slug: string }[] }
      this.known.push(...data.map(({ id, slug }) => ({ type, id, slug, isPublic: true })))
    }
  }

  /** Makes one edit. */
  async make(): Promise<void> {
    this.done += 1
    const document = this.known[this.random(this.known.length)]
    if (!document) throw new Error('Nothing is left to edit.')
    const { type, slug: was } = document
    await this.edit(document)
    this.touched = [was, document.slug].flatMap((slug) => [
      `/${type}/${slug}`,
      `/api/v1/${type}/${slug}`,
    ])
  }

  private async edit(document: Known): Promise<boolean> {
    const { type, id } = document
    const { name, text } = parts[type]
    const words = `Edit ${this.done}.`
    if (!document.isPublic) {
      document.isPublic = await this.patch(document, { _status: 'published' })
      return document.isPublic
    }
    // Few are deleted, so that something is left to the end.
    switch (this.random(12)) {
      case 0: {
        const at = `/cms/api/${type}/${id}?inUse=accept`
        const isGone = await this.accepted(await this.twins.desk.asks.delete(at))
        if (isGone) this.known = this.known.filter((each) => each !== document)
        return isGone
      }
      case 1:
      case 2: {
        const isHidden = await this.patch(document, { _status: 'draft' })
        document.isPublic = !isHidden
        return isHidden
      }
      case 3:
      case 4: {
        const slug = `edited-${this.done}`
        const isMoved = await this.patch(document, { slug, _status: 'published' })
        if (isMoved) document.slug = slug
        return isMoved
      }
      case 5:
      case 6:
      case 7:
        return this.patch(document, { [name]: words, _status: 'published' })
      default:
        return this.patch(document, { [text]: wordsOf(type, words), _status: 'published' })
    }
  }

  private async patch({ type, id }: Known, data: Record<string, unknown>): Promise<boolean> {
    return this.accepted(await this.twins.desk.asks.patch(`/cms/api/${type}/${id}`, { data }))
  }

  private async accepted(answer: APIResponse): Promise<boolean> {
    if (!answer.ok()) this.refused.push(`${answer.url()}: ${await answer.text()}`)
    return answer.ok()
  }
}
