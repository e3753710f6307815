import { ButtonLink } from '@/components/button/button'
import { PageTitle } from '@/components/page-title/page-title'
import styles from './trouble.module.css'

/** The page for a failure on our side. It is made at start and shown when nothing else can be, so it asks for nothing. */
export function Trouble() {
  return (
    <div className={`wrap ${styles.page}`}>
      <PageTitle
        label="Out of order"
        title="Something broke on our side"
        dek="This page could not be made. It is not your doing, and it has been noted. Try again in a minute."
      >
        <ButtonLink href="/">Go to the home page</ButtonLink>
      </PageTitle>
      <p className={styles.text}>
        If you came because something feels badly wrong, do not wait for a website: call your
        emergency number or a doctor.
      </p>
    </div>
  )
}
