import type { RequiredDataFromCollectionSlug } from 'payload'
import type { MuscleFact } from '@/vocabulary/muscles'
import type { StarterFiles } from '@/starter/files'
import { starterId } from '@/starter/ids'
import type { MuscleRecord } from '@/starter/schemas'
import { paragraphs } from './paragraphs'
import { sourceRows } from './sources'

type Data = RequiredDataFromCollectionSlug<'muscles'>

const parts: Record<string, MuscleFact[]> = {
  identifiers: ['identifiers'],
  attachments: ['origin', 'insertion'],
  action: ['action'],
  innervation: ['innervation'],
  bloodSupply: ['bloodSupply'],
}

export function muscleRecords(files: StarterFiles): Data[] {
  return files.muscles.muscles.map((record) => muscleRecord({ record, files }))
}

function muscleRecord({ record, files }: { record: MuscleRecord; files: StarterFiles }): Data {
  const where = `muscles/${record.slug}`
  const own = files.texts.muscles[record.slug]
  if (!own) throw new Error(`${where}: no text in texts/muscles.json.`)
  return {
    id: starterId('muscles', record.slug),
    slug: record.slug,
    name: record.name,
    latinName: record.latinName,
    aliases: record.aliases,
    isGroup: record.isGroup,
    parts: record.parts ?? [],
    region: starterId('regions', record.region),
    origin: record.origin,
    insertion: record.insertion,
    action: record.action.map((text) => ({ text })),
    innervation: record.innervation,
    bloodSupply: record.bloodSupply,
    identifiers: {
      fma: record.identifiers.fma,
      uberon: record.identifiers.uberon,
      ta98: record.identifiers.ta98,
      ta2: record.identifiers.ta2,
      wikidata: record.identifiers.wikidata,
      meshTree: record.identifiers.meshTree ?? null,
    },
    sources: sourceRows({ map: record.sources, parts, files, where }),
    summary: own.summary,
    body: paragraphs(own.bodyParagraphs),
    _status: 'published',
  }
}
