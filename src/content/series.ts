import 'server-only'
import { sql } from '@payloadcms/db-postgres'
import type { Where } from 'payload'
import { z } from 'zod'
import { slugify } from '@/editorial/slugify'
import { touch } from '@/trace'
import { fieldTag, presenceFacet } from '@/vocabulary/changes'
import { isPublic } from './public-only'
import { refuseValues } from './refuse'
import { queryRows } from './store'

/** The spots of these published series, named by the slug of the series' name. Throws a 400 problem for a slug that names none. */
export async function inSeries(slugs: string[]): Promise<Where> {
  touch(`spots${presenceFacet}`, fieldTag('spots', 'series'))
  const rows = await queryRows(sql`
    select distinct series_name as name from spots d where ${isPublic} and series_name is not null`)
  const names = rows.map((row) => z.object({ name: z.string() }).parse(row).name)
  const known = names.map((name) => slugify(name))
  refuseValues(
    slugs.filter((slug) => !known.includes(slug)),
    { parameter: 'series', says: (slug) => `there is no series "${slug}"` },
  )
  return { 'series.name': { in: names.filter((name) => slugs.includes(slugify(name))) } }
}
