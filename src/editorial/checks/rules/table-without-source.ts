import { tableRows } from '@/editorial/body/table-rows'
import { textOf } from '@/editorial/body/text-of'
import { blocksOf } from '@/editorial/checks/passages'
import { rule } from '@/editorial/checks/rule'
import { citesIn } from '@/editorial/checks/sentences'

const own =
  /\b(?:our own|our (?:own |spot |product )?(?:judgement|summary|data|records|library))\b/i
const table = (attributes: string, cell: string) =>
  `:::data-table{${attributes} headerRow="true" headerColumn="false"}\n\n| Age | Share |\n| --- | --- |\n| 20 | ${cell} |\n\n:::`

export const tableWithoutSource = rule({
  name: 'table-without-source',
  area: 'claims',
  severity: 'warning',
  about: 'A table looks like a fact; readers have to see whose.',
  on: ['articles', 'spots', 'muscles'],
  find: ({ body }) =>
    blocksOf(body, 'dataTable').flatMap(({ path, fields }) => {
      const paragraphs = tableRows(fields.table).flat(2)
      const cites = paragraphs.some(({ children }) => citesIn(children).length > 0)
      const hasText = paragraphs.some(({ children }) => textOf(children) !== '')
      if (fields.source || cites || !hasText || own.test(fields.caption)) return []
      const message = `The table “${fields.caption}” names no source: choose the reference, or say in the caption that it is our own.`
      return [{ path, quote: fields.caption, message }]
    }),
  examples: {
    fires: [
      table('caption="Worn discs by age."', '37%'),
      table('caption="Discs."', 'a third'),
      `Words.\n\n${table('caption="Shares."', '9')}`,
    ],
    silent: [
      table('caption="Worn discs by age." source="sound2020"', '37%'),
      table('caption="Worn discs by age."', '37% [@sound2020]'),
      table('caption="Where it is felt, from our spot records."', 'neck'),
      table('caption="Our own summary of our product data."', 'light'),
    ],
  },
})
