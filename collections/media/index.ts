import path from 'node:path'
import type { CollectionConfig, ImageSize } from 'payload'
import { env } from '@/env'
import { anyone } from '@collections/access/anyone'
import { editors } from '@collections/access/editors'
import { nobody } from '@collections/access/nobody'
import { ownOrEditor } from '@collections/access/own-or-editor'
import { signedIn } from '@collections/access/signed-in'
import { recordOutside } from '@collections/hooks/record-outside'
import { stampAuthorship } from '@collections/hooks/stamp-authorship'
import { refuseDeletionInUse } from '@collections/uses/refuse-deletion'
import { allowedTypes } from './allowed-types'
import { checkPicture, maxPixels } from './check-picture'
import { tidyFailedUpload } from './failed-upload'
import { imageFields } from './fields'
import { nameByContent } from './name-by-content'

const widths = [320, 640, 960, 1440]
// More effort would save 3 % of the bytes for four times the wait.
const avif = { format: 'avif', options: { quality: 55, effort: 2 } } as const
const webp = { format: 'webp', options: { quality: 80 } } as const

function sizesIn(letter: string, formatOptions: typeof avif | typeof webp): ImageSize[] {
  return widths.map((width) => ({ name: `${letter}${width}`, width, formatOptions }))
}

export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Picture', plural: 'Pictures' },
  access: {
    admin: signedIn,
    create: signedIn,
    read: anyone,
    readVersions: nobody,
    update: ownOrEditor,
    delete: editors,
    unlock: nobody,
  },
  admin: {
    group: 'Site',
    description: 'Pictures that we may use, with the words for those who cannot see them.',
    defaultColumns: ['filename', 'alt', 'credit', 'licence', 'updatedAt'],
    listSearchableFields: ['filename', 'alt', 'caption', 'credit'],
  },
  defaultSort: '-createdAt',
  graphQL: false,
  hooks: {
    beforeOperation: [checkPicture, nameByContent, refuseDeletionInUse],
    beforeChange: [stampAuthorship],
    afterChange: [recordOutside('media').afterChange],
    afterDelete: [recordOutside('media').afterDelete],
    afterError: [tidyFailedUpload],
  },
  upload: {
    staticDir: path.resolve(env.MEDIA_DIR),
    mimeTypes: allowedTypes,
    // What is stored is made anew from the pixels: no place of shooting, nothing hidden behind the picture.
    formatOptions: { format: 'webp', options: { quality: 86 } },
    resizeOptions: { width: 2560, height: 2560, fit: 'inside', withoutEnlargement: true },
    // A picture of 31 kB can unpack to gigabytes.
    constructorOptions: { limitInputPixels: maxPixels, failOn: 'error' },
    // AVIF is a quarter smaller, and goes first where a browser knows it.
    imageSizes: [...sizesIn('a', avif), ...sizesIn('w', webp)],
    adminThumbnail: 'w320',
    focalPoint: true,
    crop: true,
    // The server fetches nothing on behalf of a browser.
    pasteURL: false,
  },
  fields: imageFields(),
}
