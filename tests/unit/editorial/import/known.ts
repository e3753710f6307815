import type { Known } from '@/editorial/import/known'
import { files, pictures, resolve } from '@tests/unit/editorial/library'

/** The starter content as an import finds it, and one picture. */
export const known: Known = {
  resolve: (type, name) =>
    type === 'media' && name === 'known.webp'
      ? resolve('media', pictures[0] ?? '')
      : resolve(type, name),
  names: files.muscles.muscles.map(({ slug, name }) => ({ type: 'muscles', slug, name })),
  resolveOld: () => null,
}
