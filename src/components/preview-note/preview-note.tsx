import { DateText } from '@/components/date-text/date-text'
import styles from './preview-note.module.css'

type Props = { savedAt: string; until: string | null }

/** Above a page that is not what the world sees: what it is, and for how long its link works. */
export function PreviewNote({ savedAt, until }: Props) {
  return (
    <p className={styles.note} role="note">
      <strong>{until ? 'A draft that was shared with you' : 'Preview'}</strong>, as saved on{' '}
      <DateText iso={savedAt} />. It is not public, and may still change.
      {until && (
        <>
          {' '}
          The link works until <DateText iso={until} />.
        </>
      )}
    </p>
  )
}
