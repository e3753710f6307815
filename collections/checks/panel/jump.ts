/** Shows the place of a finding in the form, wherever it is: on another tab, in a text, in a row of a list. */
export async function jumpTo(path: string): Promise<void> {
  const place = placeOf(path) ?? (await onOtherTab(path))
  if (!place) return
  place.scrollIntoView({ block: 'center', behavior: 'smooth' })
  place.querySelector<HTMLElement>('input, textarea, select, [contenteditable="true"]')?.focus({
    preventScroll: true,
  })
  putCursor(place)
  place.animate([{ outline: '3px solid #0d5c5a' }, { outline: '3px solid transparent' }], {
    duration: 2500,
    easing: 'ease-in',
  })
}

/** Into a block of running text; of one that has a form, the first field was given the focus. */
function putCursor(place: HTMLElement): void {
  const editor = place.closest<HTMLElement>('[contenteditable="true"]')
  if (!editor || editor === place || !place.isContentEditable) return
  editor.focus({ preventScroll: true })
  window.getSelection()?.collapse(place, 0)
}

/** The block of a text, or the field; of what is folded away, the nearest that is not. */
function placeOf(path: string): HTMLElement | null {
  const block = /^body\.(\d+)$/.exec(path)?.[1]
  if (block !== undefined) {
    const editor = document.querySelector(
      '#field-body [contenteditable="true"], .field-type.rich-text-lexical [contenteditable="true"]',
    )
    const node = editor?.children.item(Number(block))
    if (node instanceof HTMLElement) return node
  }
  const names = path.split('.')
  for (let length = names.length; length > 0; length -= 1) {
    const found = document.getElementById(`field-${names.slice(0, length).join('__')}`)
    const field = found?.closest<HTMLElement>('.field-type') ?? found
    if (field) return field
  }
  return null
}

async function onOtherTab(path: string): Promise<HTMLElement | null> {
  const tabs = document.querySelectorAll<HTMLButtonElement>('.tabs-field__tab-button')
  const open = document.querySelector<HTMLButtonElement>('.tabs-field__tab-button--active')
  for (const tab of tabs) {
    tab.click()
    // The form draws the fields of the tab after this turn.
    await new Promise((drawn) => setTimeout(drawn, 120))
    const place = placeOf(path)
    if (place) return place
  }
  open?.click()
  return null
}
