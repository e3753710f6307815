import { slugify } from '@/editorial/slugify'

/** Gives each heading its anchor: the slug of its words, `-2`, `-3`… when that is taken. */
export function headingAnchors(): (text: string) => string {
  const taken = new Set<string>()
  return (text) => {
    const slug = slugify(text) || 'section'
    let anchor = slug
    for (let number = 2; taken.has(anchor); number += 1) anchor = `${slug}-${number}`
    taken.add(anchor)
    return anchor
  }
}
