import { Fragment, type ReactNode } from 'react'
import styles from './name-list.module.css'

type Name = { key: string; name: ReactNode }

/** Names in a row; those that would push the text out of sight wait behind a fold. */
export function NameList({ names }: { names: Name[] }) {
  const isLong = names.length > most + 1
  const shown = isLong ? names.slice(0, most) : names
  return (
    <>
      <Row names={shown} />
      {isLong ? (
        <details className={styles.more}>
          <summary>and {names.length - most} more</summary>
          <div>
            <Row names={names.slice(most)} />
          </div>
        </details>
      ) : null}
    </>
  )
}

const most = 8

function Row({ names }: { names: Name[] }) {
  return names.map(({ key, name }, index) => (
    <Fragment key={key}>
      {index > 0 ? ', ' : null}
      <bdi className={styles.name}>{name}</bdi>
    </Fragment>
  ))
}
