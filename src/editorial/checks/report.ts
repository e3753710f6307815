import type { Log, Result } from 'sarif'
import type { Finding } from './check'
import { severities, type Severity } from './rule'
import { corpusRules, rules } from './rules'
import type { Judged } from './waivers'

export type Counts = Record<Severity, number> & { waived: number }

export function countsOf({ open, waived }: Judged): Counts {
  const of = (wanted: Severity) => open.filter(({ severity }) => severity === wanted).length
  return { error: of('error'), warning: of('warning'), note: of('note'), waived: waived.length }
}

/** What the checks found, for people: document by document. */
export function asText(judged: Judged, checked: number): string {
  const byDocument = new Map<string, Finding[]>()
  for (const finding of judged.open) {
    const address = addressOf(finding)
    byDocument.set(address, [...(byDocument.get(address) ?? []), finding])
  }
  const parts = [...byDocument].map(([address, findings]) =>
    [
      address,
      ...findings.map(
        ({ severity, rule, path, message }) =>
          `  ${severity.padEnd(8)} ${path.padEnd(14)} ${message} (${rule})`,
      ),
    ].join('\n'),
  )
  const counts = countsOf(judged)
  const told = severities.map((severity) => many(counts[severity], severity)).join(', ')
  const waived = counts.waived > 0 ? ` ${many(counts.waived, 'finding')} waived with a reason.` : ''
  return [...parts, `${many(checked, 'document')} checked: ${told}.${waived}`].join('\n\n')
}

export function asJson(judged: Judged, checked: number): string {
  const findings = [...judged.open, ...judged.waived]
  return JSON.stringify({ checked, counts: countsOf(judged), findings }, null, 2)
}

/** SARIF 2.1.0, the format of OASIS that code hosts and editors read. */
export function asSarif({ open, waived }: Judged): string {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Knotwork checks',
            rules: [...rules, ...corpusRules].map(({ name, area, severity, about }) => ({
              id: name,
              shortDescription: { text: about },
              defaultConfiguration: { level: severity },
              properties: { tags: [area] },
            })),
          },
        },
        results: [
          ...open.map(resultOf),
          ...waived.map((finding) => ({
            ...resultOf(finding),
            suppressions: [
              {
                kind: 'inSource' as const,
                status: 'accepted' as const,
                justification: finding.waiver.reason,
              },
            ],
          })),
        ],
      },
    ],
  }
  return JSON.stringify(log, null, 2)
}

function resultOf(finding: Finding): Result {
  const { rule, severity, path, message } = finding
  const address = addressOf(finding)
  return {
    ruleId: rule,
    level: severity,
    message: { text: message },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: encodeURI(address) } },
        logicalLocations: [
          { fullyQualifiedName: `${address}#${path}`, name: path, kind: 'member' },
        ],
      },
    ],
  }
}

function addressOf({ document: { type, slug, id } }: Finding): string {
  return `${type}/${slug || id}`
}

function many(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}
