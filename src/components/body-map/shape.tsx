import type { Placed } from '@/site/body-map/placing'

/** An ellipse of the map. */
export function Shape({ shape, className }: { shape: Placed; className?: string }) {
  const { cx, cy, rx, ry, rotate } = shape
  return (
    <ellipse
      className={className}
      cx={cx}
      cy={cy}
      rx={rx}
      ry={ry}
      transform={rotate ? `rotate(${rotate} ${cx} ${cy})` : undefined}
    />
  )
}
