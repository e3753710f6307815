import { bodyOutline } from '@/vocabulary/body-outline'

/** The whole figure. */
export const mapViewBox = bodyOutline.viewBox.join(' ')
