import { startCopying } from './copy'
import { startLinkedPlaces } from './linked-places'
import { startThemeSwitch } from './theme-switch'

// Everything a reader needs is there without this module; it only makes some things handier.
startThemeSwitch()
startCopying()
startLinkedPlaces()
