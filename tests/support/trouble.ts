import type { BrowserContext, ConsoleMessage, Page, Request } from '@playwright/test'

/** Whatever a visit must never cause. */
export type Trouble = {
  found: string[]
  /** `ownSite` is the address of a site that the test has started itself. */
  watch: (context: BrowserContext, ownSite?: string) => void
  /** For what a test provokes: takes one message back, which must be there. */
  forgive: (message: RegExp) => void
}

/** Writes down console errors (refusals by the CSP are among them), errors of scripts and requests that leave the site. */
export function watchForTrouble(origins: string[]): Trouble {
  const found: string[] = []
  const watch: Trouble['watch'] = (context, ownSite) => {
    const known = ownSite ? [...origins, new URL(ownSite).origin] : origins
    const answered = new Map<string, number>()
    context.on('request', (request) => {
      if (isForeign(request, known)) found.push(`a request to ${request.url()}`)
    })
    context.on('response', (response) => {
      if (response.request().isNavigationRequest()) answered.set(response.url(), response.status())
    })
    context.on('weberror', (error) => found.push(`an error on the page: ${error.error().message}`))
    context.on('console', (message) => {
      if (message.type() !== 'error' || isStatusOfThePage(message, answered)) return
      found.push(
        `on the console of ${urlOf(message.page())}: ${message.text()} (${message.location().url})`,
      )
    })
  }
  const forgive = (message: RegExp) => {
    const place = found.findIndex((each) => message.test(each))
    if (place === -1)
      throw new Error(`Nothing to forgive: no ${message} among\n${found.join('\n')}`)
    found.splice(place, 1)
  }
  return { found, watch, forgive }
}

function isForeign(request: Request, origins: string[]): boolean {
  const { origin, protocol } = new URL(request.url())
  return !['data:', 'blob:'].includes(protocol) && !origins.includes(origin)
}

/** Chromium writes the status of a 404 page to the console. Each test asserts the status of what it opens itself. */
function isStatusOfThePage(message: ConsoleMessage, answered: Map<string, number>): boolean {
  const status = answered.get(message.location().url)
  return status !== undefined && status >= 400 && message.text().includes(`status of ${status}`)
}

function urlOf(page: Page | null): string {
  return page?.url() ?? 'a closed page'
}
