import type { RegionSummary } from '@/contract/regions'
import { personSideLabels, personSides, type PersonSide } from '@/vocabulary/regions'
import { SubmitButton } from '@/components/button/button'
import { SelectField } from '@/components/field/field'
import { RegionField } from './region-field'
import styles from './finder-form.module.css'

/** The question as a plain form: a place, and a side if it matters. */
export function FinderForm(props: {
  regions: RegionSummary[]
  region: string | null
  side: PersonSide | null
}) {
  return (
    <form className={styles.form} action="/where-does-it-hurt" aria-label="Choose the place">
      <RegionField regions={props.regions} value={props.region} />
      <SelectField
        name="side"
        label="Side, as you see your own body"
        empty="Both, or it does not matter"
        value={props.side}
        choices={personSides.map((side) => ({ value: side, label: personSideLabels[side] }))}
      />
      <SubmitButton>Show the spots</SubmitButton>
    </form>
  )
}
