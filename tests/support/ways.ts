import { expect, type Locator, type Page } from '@playwright/test'

/** How a reader gets about on a page. */
export type Way = {
  name: string
  hasJavaScript: boolean
  /** Presses a link or a button. */
  follow: (target: Locator) => Promise<void>
  /** Writes into a field. */
  write: (field: Locator, text: string) => Promise<void>
}

export const ways: Way[] = [
  { name: 'with a pointer', hasJavaScript: true, follow: click, write: fill },
  { name: 'without JavaScript', hasJavaScript: false, follow: click, write: fill },
  { name: 'from the keyboard', hasJavaScript: true, follow: tabAndEnter, write: tabAndType },
]

/** Goes on with Tab until the element has the focus; every stop on the way must be seen. */
export async function tabTo(target: Locator): Promise<void> {
  const wanted = await target.elementHandle()
  const page = target.page()
  for (let stops = 0; stops < most; stops += 1) {
    const { isThere, fault } = await page.evaluate(stopAt, wanted)
    if (isThere) return
    expect(fault).toBeNull()
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab did not reach ${target} on ${page.url()} in ${most} stops.`)
}

const most = 400

function click(target: Locator): Promise<void> {
  return target.click()
}

function fill(field: Locator, text: string): Promise<void> {
  return field.fill(text)
}

async function tabAndEnter(target: Locator): Promise<void> {
  await tabTo(target)
  await expectVisible(target.page())
  await target.page().keyboard.press('Enter')
}

async function tabAndType(field: Locator, text: string): Promise<void> {
  await tabTo(field)
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  // A field for a date takes it in the order of the browser's language, here American English.
  await field.page().keyboard.type(year ? `${month}${day}${year}` : text)
}

async function expectVisible(page: Page): Promise<void> {
  expect((await page.evaluate(stopAt, null)).fault).toBeNull()
}

/** In the browser: whether the focus is on the element, and what of the focus cannot be seen. */
function stopAt(wanted: Node | null): { isThere: boolean; fault: string | null } {
  const at = document.activeElement
  if (!at || at === document.body) return { isThere: false, fault: null }
  const isThere = at === wanted
  const label = at.closest('label')
  const parts = at instanceof SVGElement ? at.querySelectorAll('*') : at.children
  const ring = [at, ...parts, ...(label ? [label] : [])].some((each) => {
    const { outlineStyle, outlineWidth, strokeWidth } = getComputedStyle(each)
    // A place of the map has a line around its own form instead.
    if (each instanceof SVGElement) return Number.parseFloat(strokeWidth) >= 1.5
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  })
  const { top, bottom, left, right } = (label ?? at).getBoundingClientRect()
  const isInView = top < innerHeight && bottom > 0 && left < innerWidth && right > 0
  const fault = !ring ? 'has no outline' : !isInView ? 'is out of view' : null
  return { isThere, fault: fault && `${at.outerHTML.slice(0, 200)} ${fault}` }
}
