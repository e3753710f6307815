import { citationStanceLabels, citationStances, type CitationStance } from '@/vocabulary/body'
import styles from './picker.module.css'

type Props = {
  stance: CitationStance
  onStance: (stance: CitationStance) => void
  /** There is a mark to take away. */
  onRemove: (() => void) | null
  onCancel: () => void
  /** There is something to cite. */
  onCite: (() => void) | null
}

/** What the mark does for its sentence, and the ways out of the picker. */
export function PickerFoot({ stance, onStance, onRemove, onCancel, onCite }: Props) {
  return (
    <div className={styles.foot}>
      <label>
        What it does for the sentence
        <select value={stance} onChange={({ target }) => onStance(target.value as CitationStance)}>
          {citationStances.map((one) => (
            <option key={one} value={one}>
              {citationStanceLabels[one]}
            </option>
          ))}
        </select>
      </label>
      <div className={styles.buttons}>
        {onRemove && (
          <button type="button" onClick={onRemove}>
            Remove
          </button>
        )}
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
        <button className={styles.main} type="button" disabled={!onCite} onClick={() => onCite?.()}>
          Cite
        </button>
      </div>
    </div>
  )
}
