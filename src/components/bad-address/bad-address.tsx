import { ButtonLink } from '@/components/button/button'
import { PageTitle } from '@/components/page-title/page-title'
import styles from './bad-address.module.css'

/** The page for a request that the site cannot make sense of: what is wrong, and the way on. */
export function BadAddress(props: { title: string; reason: string; href: string; label: string }) {
  return (
    <div className={`wrap ${styles.page}`}>
      <PageTitle label="This did not work" title={props.title} dek={props.reason}>
        <ButtonLink href={props.href}>{props.label}</ButtonLink>
      </PageTitle>
    </div>
  )
}
