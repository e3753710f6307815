import 'server-only'
import type { Where } from 'payload'
import { slugify } from '@/editorial/slugify'
import { touch } from '@/trace'
import { refuseValues } from './refuse'
import { findPublic } from './store'

/** The spots of these published series, named by the slug of the series' name. Throws a 400 problem for a slug that names none. */
export async function inSeries(slugs: string[]): Promise<Where> {
  touch('spots')
  const rows = await findPublic('spots', {
    fields: ['series'],
    where: { 'series.name': { exists: true } },
  })
  const names = new Set(rows.flatMap(({ series }) => series?.name ?? []))
  const known = [...names].map((name) => slugify(name))
  refuseValues(
    slugs.filter((slug) => !known.includes(slug)),
    { parameter: 'series', says: (slug) => `there is no series "${slug}"` },
  )
  return { 'series.name': { in: [...names].filter((name) => slugs.includes(slugify(name))) } }
}
