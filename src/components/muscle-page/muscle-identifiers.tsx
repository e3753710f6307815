import type { Muscle } from '@/contract/muscles'
import { identifierLabels, type IdentifierSystem } from '@/vocabulary/muscles'
import { FactList } from '@/components/fact-list/fact-list'
import { Flush } from '@/components/flush/flush'
import type { SourceNotes } from '@/components/source-notes/collect-sources'
import { SourceMarks } from '@/components/source-notes/source-marks'
import styles from './muscle-page.module.css'

const systems = ['fma', 'uberon', 'ta98', 'ta2', 'wikidata', 'meshTree'] as const

type Props = { identifiers: Muscle['identifiers']; notes: SourceNotes }

/** The ids of a muscle in other systems; those that were not seen are named as such. */
export function MuscleIdentifiers({ identifiers, notes }: Props) {
  const numbers = notes.numbersOf(identifiers.sources)
  const seen = systems.filter((system) => identifiers[system] !== null)
  const unseen = systems.filter((system) => identifiers[system] === null)
  return (
    <>
      <Flush>
        <FactList
          facts={seen.map((system) => ({
            label: identifierLabels[system],
            value: <Identifier system={system} id={identifiers[system] ?? ''} />,
          }))}
        />
      </Flush>
      <p className={styles.note}>
        {unseen.length > 0
          ? `Not recorded: ${unseen.map((system) => identifierLabels[system]).join(', ')}. `
          : null}
        {seen.length > 0 ? (
          <>
            From
            <SourceMarks numbers={numbers} />
          </>
        ) : null}
      </p>
    </>
  )
}

/** The two systems whose ids have an address of their own. Sources: the OBO Foundry's and Wikidata's own URL patterns. */
function Identifier({ system, id }: { system: IdentifierSystem; id: string }) {
  const href =
    system === 'uberon'
      ? `http://purl.obolibrary.org/obo/${id.replace(':', '_')}`
      : system === 'wikidata'
        ? `https://www.wikidata.org/wiki/${id}`
        : null
  if (!href) return <code>{id}</code>
  return (
    <a href={href} rel="external noopener">
      <code>{id}</code>
    </a>
  )
}
