import { useConfig } from '@payloadcms/ui'
import { unaccounted } from '@/editorial/import/ledger'
import type { ToldSource } from '@collections/imports/told'
import styles from './report.module.css'
import { count } from './loss-report'
import { SpanGroups } from './span-groups'

type Props = { source: ToldSource; isRehearsal: boolean }

const fates = ['kept', 'repaired', 'dropped'] as const
const fateLabels = { kept: 'Kept', repaired: 'Repaired', dropped: 'Left out' } as const

/** One source: what it becomes, how much of it was kept, and each passage with its reason. */
export function SourceAccount({ source, isRehearsal }: Props) {
  const { name, format, characters, documents, warnings, spans } = source
  const sizes = fates.map((fate) => {
    const own = spans.filter(({ outcome }) => outcome === fate)
    return { fate, own, size: own.reduce((sum, { start, end }) => sum + end - start, 0) }
  })
  const lost = spans.filter(({ why }) => why === unaccounted)
  return (
    <article className={styles.source}>
      <h2>
        {name}{' '}
        <small>
          {formatLabels[format] ?? format}, {count(characters)} characters
        </small>
      </h2>
      <div className={styles.bar} aria-hidden="true">
        {sizes
          .filter(({ size }) => size > 0)
          .map(({ fate, size }) => (
            <span key={fate} data-fate={fate} style={{ flexGrow: size }} />
          ))}
      </div>
      <p>
        {sizes
          .map(({ fate, size }) => `${fateLabels[fate]} ${share(size, characters)}`)
          .join(' · ')}
        {lost.length > 0 && ` · not accounted for: ${lost.length} passages`}
      </p>
      {warnings.length > 0 && (
        <ul className={styles.warnings}>
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      )}
      {source.passages > spans.length && (
        <p>
          Shown are the first {count(spans.length)} of {count(source.passages)} passages; the
          command tells all of them.
        </p>
      )}
      <Documents documents={documents} isRehearsal={isRehearsal} />
      {sizes
        .filter(({ own }) => own.length > 0)
        .map(({ fate, own }) => (
          <SpanGroups key={fate} label={fateLabels[fate]} spans={own} />
        ))}
    </article>
  )
}

const formatLabels: Partial<Record<string, string>> = {
  ...{ markdown: 'Markdown', html: 'HTML', text: 'plain text', wxr: 'export of WordPress' },
  ...{ bibtex: 'BibTeX', ris: 'RIS', nbib: 'PubMed', 'csl-json': 'CSL-JSON' },
}

const outcomeLabels: Partial<Record<string, string>> = {
  created: 'a new draft',
  updated: 'changed, as the source was',
  unchanged: 'here already, unchanged',
  kept: 'left as it is',
  duplicate: 'here already',
  repeated: 'read already',
}

type Listed = { documents: ToldSource['documents']; isRehearsal: boolean }

function Documents({ documents, isRehearsal }: Listed) {
  const { config } = useConfig()
  return (
    <details className={styles.group} open={documents.length <= 12}>
      <summary>
        {documents.length === 1 ? 'One document' : `${count(documents.length)} documents`}
      </summary>
      <ul>
        {documents.map(({ record, id, outcome, why }, at) => (
          <li key={`${id} ${at}`}>
            {isRehearsal && outcome === 'created' ? (
              record
            ) : (
              <a href={`${config.routes.admin}/collections/${record.split('/')[0]}/${id}`}>
                {record}
              </a>
            )}
            : {outcomeLabels[outcome] ?? outcome}
            {why && `. ${why}`}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** A share of nothing is none; less than one in a thousand is not none. */
function share(size: number, whole: number): string {
  if (size === 0 || whole === 0) return '0 %'
  const percent = (100 * size) / whole
  return percent < 0.1 ? 'less than 0.1 %' : `${percent.toFixed(1)} %`
}
