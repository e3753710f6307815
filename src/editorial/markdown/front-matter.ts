import { z } from 'zod'
import { isSlug } from '@/editorial/slugify'
import { articleKinds, articleRoles, epistemicStatuses } from '@/vocabulary/articles'
import { resourceTypes, type ResourceType } from '@/vocabulary/nouns'

const words = z.string().trim().min(1)
const slug = z.string().refine((text) => isSlug(text), 'is no slug')

/** A document of any noun: `spots/upper-trapezius`. */
const target = z.string().refine((path) => targetOf(path) !== null, 'is no "<noun>/<slug>"')

/** The noun and the slug of a target. */
export function targetOf(path: string): { type: ResourceType; slug: string } | null {
  const [noun, slug, ...more] = path.split('/')
  const type = resourceTypes.find((known) => known === noun)
  return type && slug && more.length === 0 ? { type, slug } : null
}

/** What stands above an article. Documents are named by their slugs. */
export const FrontMatter = z.strictObject({
  title: words,
  dek: words.max(160),
  slug,
  kind: z.enum(articleKinds),
  role: z.enum(articleRoles).nullable().default(null),
  pillar: slug.nullable().default(null),
  topics: z.array(slug).min(1),
  keyPoints: z.array(words).default([]),
  epistemicStatus: z.enum(epistemicStatuses).nullable().default(null),
  authors: z.array(slug).min(1),
  furtherReading: z
    .array(
      z.strictObject({
        target,
        group: words.nullable().default(null),
        blurb: words.nullable().default(null),
      }),
    )
    .default([]),
  disclosures: z.array(words).default([]),
})
export type FrontMatter = z.infer<typeof FrontMatter>

/** Stands for front matter that cannot be read; a problem says why. */
export const blankFrontMatter: FrontMatter = {
  title: '',
  dek: '',
  slug: '',
  kind: 'guide',
  role: null,
  pillar: null,
  topics: [],
  keyPoints: [],
  epistemicStatus: null,
  authors: [],
  furtherReading: [],
  disclosures: [],
}
