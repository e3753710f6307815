import type { ReactNode } from 'react'
import { PageTitle } from '@/components/page-title/page-title'
import { Pager } from '@/components/pager/pager'
import styles from './list-page.module.css'

/** A list of one kind: its title, what to know about it, on request filters beside it, the list, the way on. */
export function ListPage(props: {
  title: string
  dek?: string | null
  total: number
  previous: string | null
  next: string | null
  head?: ReactNode
  filters?: ReactNode
  children: ReactNode
}) {
  return (
    <div className={`wrap ${styles.page}`}>
      <PageTitle title={props.title} dek={props.dek}>
        {props.head}
      </PageTitle>
      <div className={props.filters ? `${styles.columns} ${styles.filtered}` : styles.columns}>
        {props.filters ? <div>{props.filters}</div> : null}
        <div className={styles.list}>
          {props.total === 0 ? <p className={styles.empty}>There is nothing here yet.</p> : null}
          {props.total === 0 ? null : props.children}
          <Pager previous={props.previous} next={props.next} summary={`${props.total} in all`} />
        </div>
      </div>
    </div>
  )
}
