import { topNodes } from '@/editorial/checks/passages'
import { passagesOf } from '@/editorial/checks/passages'
import { rule } from '@/editorial/checks/rule'

/** Two minutes of reading at 230 words a minute; our own measure. */
const most = 460
const paragraphs = (count: number) =>
  Array.from({ length: count }, () => Array.from({ length: 100 }, () => 'word').join(' ')).join(
    '\n\n',
  )

export const sectionLong = rule({
  name: 'section-long',
  area: 'structure',
  severity: 'note',
  about: 'Readers look for their question among the headings.',
  on: ['articles', 'muscles'],
  find: ({ body }) => {
    const starts = topNodes(body).filter(
      ({ node }, index) => index === 0 || node.type === 'heading',
    )
    return starts.flatMap(({ path }, index) => {
      const end = starts[index + 1]?.path
      const count = passagesOf(body)
        .filter(
          ({ path: at }) =>
            numberOf(at) >= numberOf(path) && (!end || numberOf(at) < numberOf(end)),
        )
        .reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
      if (count <= most) return []
      const message = `About ${count} words stand here without a heading: add one where the question changes.`
      return [{ path, quote: path, message }]
    })
  },
  examples: {
    fires: [paragraphs(5), `## One\n\n${paragraphs(6)}`, `Words.\n\n## One\n\n${paragraphs(5)}`],
    silent: [paragraphs(4), `${paragraphs(4)}\n\n## One\n\n${paragraphs(4)}`, 'Words.'],
  },
})

function numberOf(path: string): number {
  return Number(path.split('.')[1])
}
