import styles from './told-losses.module.css'

/** So many are listed; more could not be read in a note. */
const most = 8

/** What did not come along with a paste. */
export function ToldLosses({ told }: { told: string[] }) {
  const more = told.length - most
  return (
    <div className={styles.told}>
      <strong>Not all of it could be pasted</strong>
      <ul>
        {told.slice(0, most).map((loss) => (
          <li key={loss}>{loss}</li>
        ))}
        {more > 0 && <li>And {more} more.</li>}
      </ul>
    </div>
  )
}
