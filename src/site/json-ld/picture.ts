import { pathToCard } from '@/paths'
import { absoluteUrl } from '@/site/absolute-url'

/** The picture of a page, as its link is shared with. */
export function pictureOf(url: string): string {
  return absoluteUrl(pathToCard(new URL(absoluteUrl(url)).pathname))
}
