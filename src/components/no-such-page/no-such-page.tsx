import { ButtonLink } from '@/components/button/button'
import { PageTitle } from '@/components/page-title/page-title'
import styles from './no-such-page.module.css'

/** A list was asked for from a place that it does not have. */
export function NoSuchPage({ title, href }: { title: string; href: string }) {
  return (
    <div className={`wrap ${styles.page}`}>
      <PageTitle
        label={title}
        title="This part of the list is not here"
        dek="The address is damaged, or it belongs to another list."
      >
        <ButtonLink href={href}>Start at the beginning</ButtonLink>
      </PageTitle>
    </div>
  )
}
