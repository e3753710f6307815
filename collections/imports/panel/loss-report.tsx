import { useConfig } from '@payloadcms/ui'
import type { ImportReport } from '@collections/imports/store-import'
import styles from './report.module.css'
import { SourceAccount } from './source-account'
import type { Told } from './use-import'

type Props = { told: Told; isBusy: boolean }

/** What becomes of what was given: while it runs how far it is, then the account of every character. */
export function LossReport({ told, isBusy }: Props) {
  const { step, sources, done, problem } = told
  return (
    <section className={styles.report} aria-label="Report">
      <p role="status" className={styles.status}>
        {isBusy && <Progress step={step} />}
        {done && sentenceOf(done, sources.length)}
      </p>
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
      {sources.map((source) => (
        <SourceAccount key={source.name} source={source} isRehearsal={done?.isRehearsal ?? true} />
      ))}
      {done && <Pictures pictures={done.pictures} isRehearsal={done.isRehearsal} />}
      {done && sources.length > 0 && (
        <p>
          <a href={fileOf(told)} download="import-report.json">
            Keep this report
          </a>
        </p>
      )}
    </section>
  )
}

function Progress({ step }: { step: Told['step'] }) {
  if (!step) return <>Sending and reading …</>
  return (
    <>
      <progress value={step.done} max={Math.max(1, step.total)} aria-label={step.name} />{' '}
      {step.name}: {step.done} of {step.total}
    </>
  )
}

function sentenceOf({ isRehearsal, import: id, characters }: ImportReport, sources: number) {
  const { kept, repaired, dropped, unaccounted } = characters
  const total = kept + repaired + dropped + unaccounted
  const what = isRehearsal
    ? 'Nothing was written. This is what would happen.'
    : id === null
      ? 'Everything was here already: nothing has changed.'
      : 'Imported as drafts.'
  const whole =
    unaccounted === 0
      ? `All ${count(total)} characters are accounted for.`
      : `${count(unaccounted)} of ${count(total)} characters are not accounted for: tell us, this is a fault of ours.`
  return sources === 0 ? what : `${what} ${whole}`
}

type Pictured = { pictures: ImportReport['pictures']; isRehearsal: boolean }

function Pictures({ pictures, isRehearsal }: Pictured) {
  const { config } = useConfig()
  if (pictures.length === 0) return null
  return (
    <details className={styles.group} open={pictures.some(({ id }) => id === null)}>
      <summary>Pictures: {pictures.length}</summary>
      <ul>
        {pictures.map(({ name, id, outcome, why }) => (
          <li key={name}>
            {id && !isRehearsal ? (
              <a href={`${config.routes.admin}/collections/media/${id}`}>{name}</a>
            ) : (
              name
            )}
            : {outcome}
            {why && `. ${why}`}
          </li>
        ))}
      </ul>
    </details>
  )
}

function fileOf({ sources, done }: Told): string {
  const text = JSON.stringify({ ...done, sources }, null, 2)
  return URL.createObjectURL(new Blob([text], { type: 'application/json' }))
}

export function count(number: number): string {
  return number.toLocaleString('en')
}
