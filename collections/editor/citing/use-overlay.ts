import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'

type Options = {
  onCancel: () => void
  /** A click beside it closes only what holds nothing yet. */
  isUntouched: boolean
}

/** Shows an element above everything, keeps Tab within it, and lets Escape close it and nothing behind it. */
export function useOverlay(
  overlay: RefObject<HTMLDivElement | null>,
  { onCancel, isUntouched }: Options,
): void {
  const latest = useRef({ onCancel, isUntouched })
  useEffect(() => {
    latest.current = { onCancel, isUntouched }
  })
  useLayoutEffect(() => overlay.current?.showPopover(), [overlay])
  useEffect(() => {
    const element = overlay.current
    if (!element) return
    // Not by React: the panel's drawers listen to the document, as React does.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Tab') return keepWithin(element, event)
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      latest.current.onCancel()
    }
    const onPointerDown = ({ target }: PointerEvent) => {
      if (element.contains(target as Node) || !latest.current.isUntouched) return
      latest.current.onCancel()
    }
    element.addEventListener('keydown', onKeyDown)
    document.addEventListener('pointerdown', onPointerDown)
    return () => {
      element.removeEventListener('keydown', onKeyDown)
      document.removeEventListener('pointerdown', onPointerDown)
    }
  }, [overlay])
}

function keepWithin(element: HTMLElement, event: KeyboardEvent): void {
  const stops = [
    ...element.querySelectorAll<HTMLElement>(
      'input, select, button:not(:disabled), textarea, a[href]',
    ),
  ]
  const [first, last] = [stops.at(0), stops.at(-1)]
  const [edge, next] = event.shiftKey ? [first, last] : [last, first]
  event.stopPropagation()
  if (document.activeElement !== edge) return
  event.preventDefault()
  next?.focus()
}
