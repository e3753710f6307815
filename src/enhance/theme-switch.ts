import { asTheme, showTheme, storedTheme, storeTheme } from './theme-store'

/** Makes the three choices in the header work, and keeps pages in other tabs and pages that come back in step. */
export function startThemeSwitch(): void {
  const choices = [...document.querySelectorAll<HTMLInputElement>('input[name="theme"]')]
  const show = () => {
    const theme = storedTheme()
    showTheme(theme)
    for (const choice of choices) choice.checked = choice.value === theme
  }
  for (const choice of choices) {
    choice.addEventListener('change', () => storeTheme(asTheme(choice.value)))
  }
  addEventListener('storage', show)
  addEventListener('pageshow', show)
  document.addEventListener('prerenderingchange', show)
  show()
}
