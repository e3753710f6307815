import { z } from 'zod'
import { bodyViews, lateralities } from '@/vocabulary/regions'
import { Relation } from './relation'
import { resourceFields } from './resource'

export const Ellipse = z
  .object({
    type: z.literal('ellipse'),
    cx: z.number(),
    cy: z.number(),
    rx: z.number().positive(),
    ry: z.number().positive(),
    rotate: z.number().describe('Degrees, clockwise about its centre.'),
  })
  .describe('A shape on the 200 × 470 body map.')
export type Ellipse = z.infer<typeof Ellipse>

export const RegionSummary = z.object({
  ...resourceFields('regions'),
  label: z.string(),
  parent: Relation.nullable(),
  children: z.array(Relation).describe('Regions directly below, in tree order.'),
  laterality: z.enum(lateralities),
  views: z.array(z.enum(bodyViews)),
  aliases: z.array(z.string()),
  shapes: z
    .object({ front: z.array(Ellipse), back: z.array(Ellipse) })
    .describe(
      "Drawn on the viewer's left half: front view, the person's right side; back view, the left. Mirror about x = 100 for the other.",
    ),
  outlines: z
    .object({ front: z.string().nullable(), back: z.string().nullable() })
    .describe(
      'SVG paths that follow the body and meet those of the neighbours; on the same half as `shapes`. To be clipped by the figure. Null where only `shapes` are known.',
    ),
  muscles: z.array(Relation).describe('Muscles that lie here.'),
  spots: z.array(Relation).describe('Spots that lie here.'),
})
export type RegionSummary = z.infer<typeof RegionSummary>

/** Regions have no long text: list form and full form are the same. */
export const Region = RegionSummary
export type Region = RegionSummary
