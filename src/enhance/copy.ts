/** Milliseconds for which a button says that it has worked. */
const told = 2_500

/** Makes buttons with `data-copy` copy the text of the element of that id. */
export function startCopying(): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null
    const source = document.getElementById(button?.dataset.copy ?? '')
    if (button && source) void copy({ button, source })
  })
}

async function copy({ button, source }: { button: HTMLElement; source: HTMLElement }) {
  const text = (source.textContent ?? '').trim()
  try {
    await navigator.clipboard.writeText(text)
    say(button, 'Copied')
  } catch {
    // Not allowed, or not over a plain connection: the text is marked, so that a key copies it.
    getSelection()?.selectAllChildren(source)
    say(button, 'Marked: copy it by key')
  }
}

/** The word stands in a live region, so it is heard as well. */
function say(button: HTMLElement, words: string): void {
  const word = button.querySelector('[data-copied]')
  if (!word) return
  word.textContent = words
  button.dataset.done = ''
  setTimeout(() => {
    word.textContent = ''
    delete button.dataset.done
  }, told)
}
