import { Fragment } from 'react'
import type { Comparison, FactChange } from '@/editorial/versions/comparison'
import type { Change, Part } from '@/editorial/versions/diff-texts'
import type { Difference } from '@/editorial/versions/mentions-of'
import { Moment } from './moment'
import styles from './history.module.css'

type Props = { comparison: Comparison; from: string; to: string }

/** What changed between two states: text, citations, links, facts. */
export function ComparisonView({ comparison, from, to }: Props) {
  const { text, citations, links, facts, isSame } = comparison
  const isTextSame = text.every(({ kind }) => kind === 'same')
  const isNothingTold = isTextSame && facts.length === 0 && isEmpty(citations) && isEmpty(links)
  return (
    <section className={styles.comparison} aria-label="What changed">
      <h2>
        From <Moment at={from} /> to <Moment at={to} />
      </h2>
      {isNothingTold && (
        <p>
          {isSame
            ? 'Both say the same.'
            : 'Words, citations and facts are the same; only how they are set changed, such as bold type.'}
        </p>
      )}
      {!isTextSame && <TextChanges changes={text} />}
      <Mentioned title="Citations" {...citations} />
      <Mentioned title="Links" {...links} />
      {facts.length > 0 && <FactChanges facts={facts} />}
    </section>
  )
}

/** What stayed is left out; the heading tells where a change stands. */
function TextChanges({ changes }: { changes: Change[] }) {
  const changed = changes.filter(({ kind }) => kind !== 'same')
  return (
    <section aria-label="Text">
      <h3>
        Text: {changed.length} of {changes.length} passages
      </h3>
      <div className={styles.passages}>
        {changed.map((change, index) => (
          <Fragment key={index}>
            {change.heading !== null && change.heading !== changed[index - 1]?.heading && (
              <p className={styles.under}>{change.heading}</p>
            )}
            <p>
              <Parts parts={change.parts} />
            </p>
          </Fragment>
        ))}
      </div>
    </section>
  )
}

function Mentioned({ title, added, removed }: Difference & { title: string }) {
  if (added.length + removed.length === 0) return null
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul className={styles.passages}>
        {added.map((name, index) => (
          <li key={`+${index}`}>
            <ins>{name}</ins>
          </li>
        ))}
        {removed.map((name, index) => (
          <li key={`-${index}`}>
            <del>{name}</del>
          </li>
        ))}
      </ul>
    </section>
  )
}

function FactChanges({ facts }: { facts: FactChange[] }) {
  return (
    <section aria-label="Facts">
      <h3>Facts</h3>
      <dl className={styles.facts}>
        {facts.map(({ path, label, changes }) => (
          <div key={path}>
            <dt>{label}</dt>
            {changes
              .filter(({ kind }) => kind !== 'same')
              .map(({ parts }, index) => (
                <dd key={index}>
                  <Parts parts={parts} />
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </section>
  )
}

function Parts({ parts }: { parts: Part[] }) {
  return parts.map(({ kind, text }, index) => {
    if (kind === 'added') return <ins key={index}>{text}</ins>
    return kind === 'removed' ? <del key={index}>{text}</del> : <span key={index}>{text}</span>
  })
}

function isEmpty({ added, removed }: Difference): boolean {
  return added.length + removed.length === 0
}
