import type { Checked, CheckedDocument } from './documents'
import type { Library } from './library'
import { blocksOf, passagesOf } from './passages'
import { shortened } from './prose'
import type { Hit } from './rule'
import type { Cite } from './sentences'

export type CitedPlace = Cite & { path: string; quote: string }

/** Every place that cites: marks in text and notes, sources of quotations and tables, and lists of references. */
export function citedPlaces(document: CheckedDocument): CitedPlace[] {
  const marks = passagesOf(document.body).flatMap(({ path, sentences }) =>
    sentences.flatMap(({ text, cites }) => cites.map((cite) => ({ ...cite, path, quote: text }))),
  )
  const quotes = blocksOf(document.body, 'quote').map(({ path, fields }) =>
    supporting(path, fields.reference),
  )
  const tables = blocksOf(document.body, 'dataTable').map(({ path, fields }) =>
    supporting(path, fields.source, fields.caption),
  )
  const listed =
    'references' in document ? document.references.map((id) => supporting('references', id)) : []
  const sources =
    'sources' in document
      ? document.sources.map(({ reference }, index) =>
          supporting(`sources.${index}.reference`, reference),
        )
      : []
  return [...marks, ...quotes, ...tables, ...listed, ...sources].filter(
    ({ reference }) => reference !== null,
  )
}

/** A hit at each place that cites a reference of which something is to be said, once for each reference. */
export function aboutCited(
  document: CheckedDocument,
  library: Library,
  judge: (reference: Checked<'references'>, place: CitedPlace) => string | null,
): Hit[] {
  const told = new Set<string>()
  return citedPlaces(document).flatMap((place) => {
    const reference = library.find('references', place.reference)
    const message = reference && judge(reference, place)
    if (!message || told.has(reference.id)) return []
    told.add(reference.id)
    return [{ path: place.path, quote: place.quote || reference.title, message }]
  })
}

export function nameOf({ title }: { title: string }): string {
  return `“${shortened(title)}”`
}

function supporting(path: string, reference: string | null, quote = ''): CitedPlace {
  return { path, quote, reference, stance: 'supports' }
}
