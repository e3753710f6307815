import { element } from '@/site/markup'
import { pictureOf, views } from './camera'
import type { Subject } from './subjects'

/** All pictures on one page, a row for each page of the site; a click shows one as it is. */
export function contactSheet(subjects: Subject[]): string {
  const rows = subjects.map((subject) =>
    element('section', {}, element('h2', {}, `${subject.name}, ${subject.fill}`), row(subject)),
  )
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Screenshots</title><style>${style}</style>${rows.join('')}`
}

function row(subject: Subject): string {
  const pictures = views.map((view) => {
    const href = pictureOf(subject, view)
    const alt = `${view.width} pixels, ${view.scheme}`
    return element('a', { href }, element('img', { src: href, alt, loading: 'lazy' }))
  })
  return element('div', {}, ...pictures)
}

const style = `
body { margin: 2rem; background: #888; font: 16px/1.4 system-ui, sans-serif }
div { display: grid; grid-template-columns: 1fr 2fr 3fr 1fr 2fr 3fr; gap: 8px; align-items: start }
a { display: block; max-height: 32rem; overflow: hidden }
img { display: block; width: 100% }
`
