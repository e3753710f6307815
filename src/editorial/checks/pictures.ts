import type { Checked, CheckedDocument } from './documents'
import type { Library } from './library'
import { blocksOf } from './passages'

type Shown = { path: string; media: Checked<'media'>; caption: string | null }

/** The pictures that a document shows, or the one that it is. */
export function picturesOf(document: CheckedDocument, library: Library): Shown[] {
  if (document.type === 'media')
    return [{ path: 'alt', media: document, caption: document.caption }]
  const hero =
    document.type === 'articles' ? [{ path: 'hero', id: document.hero, caption: null }] : []
  const figures = blocksOf(document.body, 'figure').map(({ path, fields }) => ({
    path,
    id: fields.media,
    caption: fields.caption,
  }))
  return [...hero, ...figures].flatMap(({ path, id, caption }) => {
    const media = library.find('media', id)
    return media ? [{ path, media, caption: caption ?? media.caption }] : []
  })
}
