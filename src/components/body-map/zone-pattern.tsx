import styles from './body-map.module.css'

/** The hatching of spill-over zones, and the same for mirrored halves where there are any, so that all lines lean one way. */
export function ZonePattern({ id, isMirrored }: { id: string; isMirrored: boolean }) {
  return (
    <>
      <pattern
        id={id}
        width="3"
        height="3"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className={styles.hatchGround} width="3" height="3" />
        <rect className={styles.hatchLine} width="0.9" height="3" />
      </pattern>
      {/* Moved so that its lines go on where the other's end: 200 / √2 − 0.9 is 2.52 beyond whole steps of 3. */}
      {isMirrored ? (
        <pattern
          id={`${id}-mirrored`}
          href={`#${id}`}
          patternTransform="rotate(-45) translate(2.52)"
        />
      ) : null}
    </>
  )
}
