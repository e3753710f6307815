import { examples, summaryExamples } from '@/contract/examples'
import type { RegionSummary } from '@/contract/regions'
import { FinderMap } from '@/components/body-map/finder-map'
import { MapLegend } from '@/components/body-map/map-legend'
import { MuscleMap, SmallMuscleMap } from '@/components/body-map/muscle-map'
import { SmallSpotMap, SpotMap } from '@/components/body-map/spot-map'
import { FinderForm } from '@/components/finder-form/finder-form'
import { RegionGroups } from '@/components/region-groups/region-groups'
import { RegionList } from '@/components/region-list/region-list'
import { ZoneList } from '@/components/zone-list/zone-list'
import type { ComponentExamples } from './example'
import { drawnRegions } from './regions'

const { muscles: muscle, spots: spot } = examples
const spots = [summaryExamples.spots]
const lies: RegionSummary = {
  ...examples.regions,
  slug: muscle.region?.slug ?? examples.regions.slug,
}
const [first] = drawnRegions
const place = { region: first.slug, side: 'left' as const }

/** What is drawn on the body, and the same in words. */
export const mapExamples: ComponentExamples = {
  'body-map': {
    'finder, full': <FinderMap regions={drawnRegions} spots={spots} after="example-places" />,
    'finder, a place chosen': (
      <FinderMap regions={drawnRegions} selected={place} after="example-places" />
    ),
    'finder, empty': <FinderMap regions={[]} after="example-places" />,
    'spot, right': <SpotMap spot={spot} regions={drawnRegions} side="right" />,
    'spot, left': <SpotMap spot={spot} regions={drawnRegions} side="left" place="left" />,
    'spot, nothing drawn': (
      <SpotMap
        spot={{ ...spot, referral: { ...spot.referral, primary: [], spillover: [] } }}
        regions={[]}
        place="bare"
      />
    ),
    'spot in a list': <SmallSpotMap spot={spot} regions={drawnRegions} place="list" />,
    muscle: <MuscleMap slug={muscle.slug} name={muscle.name} region={lies} spots={spots} />,
    'muscle in a list': (
      <SmallMuscleMap slug={muscle.slug} name={muscle.name} region={lies} spots={[]} place="list" />
    ),
    legend: <MapLegend />,
  },
  'zone-list': {
    some: (
      <ZoneList
        label="Felt most"
        zones={spot.referral.primary}
        regions={drawnRegions}
        side="right"
      />
    ),
    empty: <ZoneList label="Felt at times" zones={[]} regions={[]} side="right" />,
  },
  'region-list': {
    some: <RegionList regions={drawnRegions} />,
    'a place chosen': <RegionList regions={drawnRegions} selected={place} />,
    empty: <RegionList regions={[]} />,
  },
  'region-groups': { some: <RegionGroups regions={drawnRegions} /> },
  'finder-form': {
    unasked: <FinderForm regions={drawnRegions} region={null} side={null} />,
    asked: <FinderForm regions={drawnRegions} region={first.slug} side="left" />,
  },
}
