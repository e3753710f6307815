import type { MuscleSummary } from '@/contract/muscles'
import type { RegionSummary } from '@/contract/regions'
import { SmallMuscleMap } from '@/components/body-map/muscle-map'
import { Entry } from '@/components/entry-list/entry-list'
import { firstSentence } from '@/site/first-sentence'

/** A muscle in a list: its names, what it is, where, and how many spots lie in it. */
export function MuscleEntry({
  muscle,
  regions,
}: {
  muscle: MuscleSummary
  regions: RegionSummary[]
}) {
  const region = regions.find(({ slug }) => slug === muscle.region?.slug) ?? null
  const count = muscle.spots.length
  return (
    <Entry
      href={muscle.url}
      title={muscle.name}
      level={3}
      text={firstSentence(muscle.summary)}
      meta={
        <>
          <i lang="la">{muscle.latinName}</i>
          {count > 0 ? <span>{count === 1 ? '1 spot' : `${count} spots`}</span> : null}
        </>
      }
      drawing={<SmallMuscleMap slug={muscle.slug} name={muscle.name} region={region} spots={[]} />}
    />
  )
}
