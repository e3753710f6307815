import type { ImportReport, SourceReport, TakeSource } from '@collections/imports/store-import'

/** So many characters are written at a time. */
const written = 100_000

/** The account as JSON, written as it is made: all of it together may be large. */
export function jsonReport(print: (text: string) => Promise<unknown>) {
  let sources = 0
  let passages: number | null = null
  const take: TakeSource = {
    spans: async (name, spans) => {
      if (passages === null) {
        await print(
          `${sources > 0 ? ',' : '{"sources":['}\n{"name":${JSON.stringify(name)},"spans":[`,
        )
        passages = 0
      }
      let text = ''
      for (const span of spans) {
        text += `${passages > 0 ? ',\n' : ''}${JSON.stringify(span)}`
        passages += 1
        if (text.length < written) continue
        await print(text)
        text = ''
      }
      await print(text)
    },
    source: async ({ format, characters, documents, warnings }) => {
      const rest = { format, characters, documents, warnings }
      await print(`],${JSON.stringify(rest).slice(1)}`)
      sources += 1
      passages = null
    },
  }
  const end = async ({ pictures, ...rest }: ImportReport) => {
    const begin = sources > 0 ? '' : '{"sources":['
    const last = JSON.stringify(rest).slice(1)
    await print(`${begin}],\n"pictures":${JSON.stringify(pictures)},\n${last}\n`)
  }
  return { take, end }
}

/** What came of it, for people. */
export function summary(report: ImportReport, sources: SourceReport[]): string {
  const { isRehearsal, import: id, characters } = report
  const counts = new Map<string, number>()
  for (const { outcome } of [
    ...sources.flatMap(({ documents }) => documents),
    ...report.pictures,
  ]) {
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  }
  const documents = [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ')
  const total = Object.values(characters).reduce((sum, count) => sum + count, 0)
  const share = (count: number) => `${((100 * count) / Math.max(1, total)).toFixed(1)} %`
  const lines = [
    ...sources.flatMap(({ warnings }) => warnings),
    `${isRehearsal ? 'Nothing was written. It would be' : 'Done'}: ${documents || 'no documents'}.`,
    `${total.toLocaleString('en')} characters: ${share(characters.kept)} kept, ${share(characters.repaired)} repaired, ${share(characters.dropped)} left out with the reason, ${characters.unaccounted} not accounted for.`,
    ...(id ? [`To take it back: npm run content:import -- --undo ${id}`] : []),
  ]
  return `${lines.join('\n')}\n`
}
