import type { FinderResult } from '@/contract/finder'
import type { MuscleSummary } from '@/contract/muscles'
import type { RegionSummary } from '@/contract/regions'
import type { CareCard } from '@/contract/safety'
import type { SpotSummary } from '@/contract/spots'
import type { PersonSide } from '@/vocabulary/regions'

/** The question of a reader, as far as it could be understood, and the answer. */
export type FinderPageData = {
  /** All of them, to draw the map and to choose from. */
  regions: RegionSummary[]
  /** Null while no place is named, or where the place is not one of ours. */
  answer: FinderResult | null
  side: PersonSide | null
  /** What was asked for but could not be understood. */
  notices: FinderNotice[]
  /** When to get help instead of reading on. */
  careCards: CareCard[]
  /** What holds for every self-treatment. */
  cautions: string[]
  /** All spots in the muscles of those that were found. */
  sameMuscles: SpotSummary[]
  /** Muscles in the place, for an answer without spots. */
  muscles: MuscleSummary[]
}

export type FinderNotice = 'unknown-region' | 'unknown-side'
