import type { RegionSummary } from '@/contract/regions'
import styles from './finder-form.module.css'

/** All regions to choose from, the parts under their areas. */
export function RegionField(props: { regions: RegionSummary[]; value: string | null }) {
  const areas = props.regions.filter(({ parent }) => parent === null)
  return (
    <label className={styles.field}>
      <span className={styles.label}>Place</span>
      <select className={styles.control} name="region" defaultValue={props.value ?? ''} required>
        <option value="">Choose a place</option>
        {areas.map((area) => (
          <optgroup key={area.id} label={area.label}>
            <option value={area.slug}>{area.label}, anywhere</option>
            {props.regions
              .filter(({ slug }) => slug.startsWith(`${area.slug}.`))
              .map(({ id, slug, label }) => (
                <option key={id} value={slug}>
                  {label}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  )
}
