import { showTheme, storedTheme } from './theme-store'

// Runs before anything is drawn, so that nobody sees a bright page first who has chosen a dark one. It also tells the
// styles that scripts run here: what needs one is shown from the start, and nothing moves later.
showTheme(storedTheme())
