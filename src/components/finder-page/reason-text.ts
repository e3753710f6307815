import type { FinderHit } from '@/contract/finder'

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth']

/** Why a spot answers the question: what the place is in the spot's own list. */
export function reasonText({ why, referral }: Pick<FinderHit, 'why' | 'referral'>): string {
  const place = why.region.title
  const zones = referral[why.match].length
  const rank = ordinals[why.rank - 1] ?? `no. ${why.rank}`
  switch (why.match) {
    case 'primary':
      return zones === 1 ? `${place} is its main zone` : `${place} is its ${rank} main zone`
    case 'spillover':
      return zones === 1
        ? `${place} is where it is felt at times`
        : `${place} is where it is felt at times, the ${rank} of ${zones} such places`
    default:
      return why.match satisfies never
  }
}

/** Where to look for the spot, when the reader named a side. */
export function spotSideText(props: {
  side: FinderHit['side']
  asked: FinderHit['side']
}): string | null {
  const { side, asked } = props
  if (side === null || asked === null) return null
  return side === asked ? `Look on the ${side} side` : `Look on the other side, the ${side}`
}
