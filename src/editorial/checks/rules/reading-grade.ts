import { readingGrade } from '@/editorial/checks/readability'
import { rule } from '@/editorial/checks/rule'

/** The end of secondary school; our own measure. Health pages are often asked to stay near grade 8. */
const most = 12

const times = (text: string, count: number) => Array.from({ length: count }, () => text).join(' ')
const hard =
  'Myofascial hyperirritability necessitates multidisciplinary physiotherapeutic consideration notwithstanding methodological insufficiency throughout contemporary epidemiological investigations.'
const easy = 'Press on the sore spot and hold it there for a while. Then let it go.'

export const readingGradeHigh = rule({
  name: 'reading-grade',
  area: 'readability',
  severity: 'note',
  about: 'People in pain read plain words best.',
  on: ['articles', 'spots', 'muscles', 'products'],
  find: ({ body, title }) => {
    const grade = readingGrade(body)
    if (grade === null || grade <= most) return []
    const message = `The text reads at grade ${grade} (Flesch-Kincaid): use shorter sentences and plainer words.`
    return [{ path: 'body', quote: title, message }]
  },
  examples: {
    fires: [times(hard, 8), `## One\n\n${times(hard, 8)}`, `${times(hard, 6)} ${times(easy, 2)}`],
    silent: [times(easy, 10), hard, `${times(easy, 20)} ${hard}`],
  },
})
