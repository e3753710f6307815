export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const key = 'theme'

/** What the reader has chosen on this device; the system's wish when nothing was. */
export function storedTheme(): Theme {
  try {
    return asTheme(localStorage.getItem(key))
  } catch {
    return 'system' // storage is refused, as in some private windows
  }
}

/** Keeps the choice where that is possible; it holds for this page in any case. */
export function storeTheme(theme: Theme): void {
  showTheme(theme)
  try {
    if (theme === 'system') localStorage.removeItem(key)
    else localStorage.setItem(key, theme)
  } catch {
    return // storage is refused or full
  }
}

/** Where src/styles/tokens.css looks for it. */
export function showTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme
}

export function asTheme(text: string | null | undefined): Theme {
  return themes.find((theme) => theme === text) ?? 'system'
}
