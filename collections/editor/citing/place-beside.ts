/** As wide and at most as high as the style sheet lets it be, in pixels; and how far it stays from what it is beside. */
const width = 480
const height = 420
const gap = 8

type Area = { left: number; top: number; bottom: number }

/** Where the picker stands: below the line if there is room, above it if there is more. On phones the style sheet decides. */
export function placeBeside(
  { left, top, bottom }: Area,
  window = { innerWidth: globalThis.innerWidth, innerHeight: globalThis.innerHeight },
): Record<'--x' | '--top' | '--bottom' | '--height', string> {
  const x = Math.max(gap, Math.min(left, window.innerWidth - width - gap))
  const [above, below] = [top - 2 * gap, window.innerHeight - bottom - 2 * gap]
  const isBelow = below >= height || below >= above
  return {
    '--x': `${x}px`,
    '--top': isBelow ? `${Math.max(gap, bottom + gap)}px` : 'auto',
    '--bottom': isBelow ? 'auto' : `${Math.max(gap, window.innerHeight - top + gap)}px`,
    '--height': `${Math.max(260, Math.min(height, isBelow ? below : above))}px`,
  }
}
