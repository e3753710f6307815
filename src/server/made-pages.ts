import { refusalTokens } from '@/vocabulary/refusal-tokens'
import type { Finished } from './finish'
import { render, type RenderOptions } from './render'

/** Pages that are made at start, while all is well, so that they can be sent when Next is not to be asked. */
export type MadePages = {
  /** For a failed render. */
  trouble: Finished
  /** For a refused request: the page with these words in it. */
  refusal: (words: Record<keyof typeof refusalTokens, string>) => string
}

type How = Pick<RenderOptions, 'next' | 'enhancement'>

export async function makePages(how: How): Promise<MadePages> {
  const [trouble, refusal] = [await make(how, '/server-error'), await make(how, '/bad-address')]
  const template = refusal.body.toString('utf8')
  return {
    trouble: { ...trouble, status: 500 },
    refusal: (words) => {
      let page = template
      for (const [name, token] of Object.entries(refusalTokens)) {
        page = page.replaceAll(token, escape(words[name as keyof typeof refusalTokens]))
      }
      return page
    },
  }
}

async function make(how: How, route: string): Promise<Finished> {
  const page = await render({ ...how, route })
  if (page.status !== 200) throw new Error(`The page ${route} answers ${page.status}.`)
  return { ...page, headers: { ...page.headers, 'cache-control': 'no-store' } }
}

function escape(text: string): string {
  const names: Record<string, string> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }
  return text.replace(/[&<>"]/g, (sign) => `&${names[sign]};`)
}
