import type { ReactNode } from 'react'
import { JumpList } from '@/components/jump-list/jump-list'
import { PageTitle } from '@/components/page-title/page-title'
import { Pager } from '@/components/pager/pager'
import { Section } from '@/components/section/section'
import styles from './index-page.module.css'

export type IndexGroup = {
  id: string
  title: string
  intro?: ReactNode
  isWide?: boolean
  content: ReactNode
}

/** A whole kind as an index to read: its groups, with a way to jump to each. */
export function IndexPage(props: {
  title: string
  dek: string
  total: number
  groups: IndexGroup[]
  previous?: string | null
  next?: string | null
  head?: ReactNode
  /** Stands before the groups, over the whole width. */
  opening?: ReactNode
  children?: ReactNode
}) {
  return (
    <div className={`wrap ${styles.page}`}>
      <PageTitle title={props.title} dek={props.dek}>
        {props.head}
      </PageTitle>
      {props.opening}
      {props.groups.length > 1 ? (
        <JumpList label="Groups of this list" jumps={props.groups} />
      ) : null}
      {props.total === 0 ? <p className={styles.empty}>There is nothing here yet.</p> : null}
      <div>
        {props.groups.map(({ content, ...group }) => (
          <Section key={group.id} {...group}>
            {content}
          </Section>
        ))}
        {props.children}
      </div>
      <Pager
        previous={props.previous ?? null}
        next={props.next ?? null}
        summary={`${props.total} in all`}
      />
    </div>
  )
}
