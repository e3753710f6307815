import { nameOf } from '@/editorial/checks/cited'
import { corpusRule } from '@/editorial/checks/rule'
import { spotDoses } from '@/editorial/checks/spot-doses'

const article = (id: string, body: string) => ({ type: 'articles' as const, id, slug: id, body })
const press = (id: string, dose: string) =>
  article(id, `Press [the spot](/spots/upper-trapezius) for ${dose}.`)

export const conflictingDoses = corpusRule({
  name: 'conflicting-doses',
  area: 'corpus',
  severity: 'warning',
  about: 'Two articles may not give two doses for one spot.',
  find: (documents, library) => {
    const all = documents.flatMap((document) =>
      spotDoses(document).map((found) => ({ ...found, document })),
    )
    return all.flatMap(({ document, spot, dose, path, quote }, index) => {
      const other = all
        .slice(0, index)
        .find(
          (one) =>
            one.spot === spot &&
            one.document.id !== document.id &&
            (one.dose.max < dose.min || one.dose.min > dose.max),
        )
      if (!other) return []
      const name = library.find('spots', spot)
      const message = `“${dose.words}” for ${name ? nameOf(name) : 'a spot'} contradicts “${other.dose.words}” in ${nameOf(other.document)}: make them agree.`
      return [{ document, path, quote, message }]
    })
  },
  examples: {
    fires: [
      [press('one', '30 seconds'), press('two', '90 seconds')],
      [press('one', 'half a minute'), press('two', 'a minute')],
      [press('one', '30 to 40 seconds'), press('two', '60 to 90 seconds')],
    ],
    silent: [
      [press('one', '30 seconds'), press('two', '30 to 90 seconds')],
      [press('one', '60 seconds'), press('two', 'a minute')],
      [press('one', '30 seconds'), article('two', 'Walk for 90 seconds.')],
    ],
  },
})
