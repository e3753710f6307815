import type { Marks } from '@/site/body-map/draw-view'

/** What a card shows beside its words. */
export type CardPicture =
  | { kind: 'body'; views: Marks[]; dot?: number }
  | { kind: 'year'; year: number }
  | { kind: 'pressure'; level: number }

/** The picture of a page where its link is shared. */
export type ShareCard = {
  /** What kind of page it is. */
  label: string
  title: string
  /** A sentence below the title. */
  line: string | null
  /** What a reader should know before believing it. */
  note: string | null
  picture: CardPicture
  siteName: string
}

/** Pixels. The size that the networks ask for. */
export const cardSize = { width: 1200, height: 630 } as const
