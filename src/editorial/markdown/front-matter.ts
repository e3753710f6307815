import { z } from 'zod'
import { isSlug } from '@/editorial/slugify'
import { articleKinds, articleRoles, epistemicStatuses } from '@/vocabulary/articles'
import { resourceTypes } from '@/vocabulary/nouns'

const words = z.string().trim().min(1)
const slug = z.string().refine((text) => isSlug(text), 'is no slug')

/** `spots/upper-trapezius` */
const target = z
  .string()
  .transform((path) => path.split('/'))
  .pipe(z.tuple([z.enum(resourceTypes), words]))
  .transform(([type, slug]) => ({ type, slug }))

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
