import type { Page } from '@playwright/test'

/**
 * What a reader loses who enlarges: 1280 pixels at 200 % and 400 % are 640 and 320 (WCAG 2.2, 1.4.10), a phone is 390, and
 * the text alone can be twice as large (1.4.4).
 */
const settings = [
  { width: 640, text: '100%' },
  { width: 390, text: '100%' },
  { width: 320, text: '100%' },
  { width: 390, text: '200%' },
  { width: 1280, text: '200%' },
]

/** Where the page that is open is too wide, cuts words off or puts them over others. */
export async function reflowFaults(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const { width, text } of settings) {
    await page.setViewportSize({ width, height: 900 })
    const lines = await page.evaluateHandle(textLines, text)
    const faults = [
      ...(await page.evaluate(sideways)),
      ...(await page.evaluate(cutOff, lines)),
      ...(await page.evaluate(overlaps, lines)),
    ]
    found.push(...faults.map((fault) => `${width} pixels, text ${text}: ${fault}`))
  }
  await page.evaluate(textLines, '')
  return found
}

// These run in the browser, each by itself.

type Line = { left: number; right: number; top: number; bottom: number; node: Text }

/** Every line of text that is shown at this size, as the box of its letters without the air above and below. */
function textLines(size: string): Line[] {
  document.documentElement.style.fontSize = size
  const unread = 'svg, script, option, .visually-hidden'
  const lines: Line[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const parent = node.parentElement
    if (!parent || !node.data.trim() || parent.closest(unread)) continue
    const isShown = parent.checkVisibility({ visibilityProperty: true })
    // A box of one pixel is for screen readers.
    if (!isShown || parent.getBoundingClientRect().width <= 1) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const { left, right, top, bottom } of range.getClientRects()) {
      const air = (bottom - top) * 0.3
      if (right - left > 1) lines.push({ left, right, top: top + air, bottom: bottom - air, node })
    }
  }
  return lines
}

function sideways(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement
  return scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} pixels too wide`] : []
}

function cutOff(lines: Line[]): string[] {
  const faults = new Set<string>()
  for (const { left, right, top, bottom, node } of lines) {
    for (let box = node.parentElement; box; box = box.parentElement) {
      const { clipPath, overflowX } = getComputedStyle(box)
      // What waits for the keyboard is not to be seen; what scrolls may be wider than it seems.
      if (clipPath !== 'none' || /auto|scroll/.test(overflowX)) break
      const isPage = box === document.documentElement
      if (!isPage && overflowX === 'visible') continue
      const edge = box.getBoundingClientRect()
      const isOut = left < edge.left - 1 || right > edge.right + 1
      const isBelow = !isPage && (top < edge.top - 1 || bottom > edge.bottom + 1)
      if (isOut || isBelow)
        faults.add(`“${node.data.slice(0, 40)}” is cut off by ${box.outerHTML.slice(0, 60)}`)
    }
  }
  return [...faults].slice(0, 5)
}

function overlaps(lines: Line[]): string[] {
  const faults = new Set<string>()
  lines.sort((one, other) => one.top - other.top)
  lines.forEach((line, index) => {
    for (const other of lines.slice(index + 1)) {
      if (other.top >= line.bottom - 1) break
      const shared = Math.min(line.right, other.right) - Math.max(line.left, other.left)
      if (shared > 2 && other.node !== line.node)
        faults.add(`“${line.node.data.slice(0, 40)}” and “${other.node.data.slice(0, 40)}” overlap`)
    }
  })
  return [...faults].slice(0, 5)
}
