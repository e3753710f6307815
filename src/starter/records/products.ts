import type { RequiredDataFromCollectionSlug } from 'payload'
import type { ProductKind, ProductPart } from '@/vocabulary/products'
import type { StarterFiles } from '@/starter/files'
import { starterId } from '@/starter/ids'
import type { ProductRecord } from '@/starter/product-schema'
import { sourceRows } from './sources'

type Data = RequiredDataFromCollectionSlug<'products'>

const kinds: Record<string, ProductKind> = {
  ball: 'ball',
  roller: 'roller',
  'hooked cane with knobs': 'cane',
  'body-weight massager': 'body-weight-massager',
  'elbow-shaped deep tissue massager': 'body-weight-massager',
  'electric percussive massager': 'percussion-massager',
  heat: 'heat',
  'no tool': 'hands',
}

const levels = { none: 0, light: 1, moderate: 2, firm: 3, deep: 4 } as const

const parts: Record<string, ProductPart[]> = {
  identity: ['identity'],
  material: ['materials'],
  electric: ['powered'],
  pressureLevel: ['pressure'],
  targetMuscles: ['muscles'],
  usage: ['usage'],
  suitedFor: ['suitedFor'],
  notSuitedFor: ['notSuitedFor'],
  cautions: ['cautions'],
  gentlerAlternative: ['gentlerAlternative'],
  warrantyYears: ['warrantyYears'],
  fsaHsaEligible: ['reimbursement'],
}

/** Gentler tools first, so that each finds its gentler alternative already there. */
export function productRecords(files: StarterFiles): Data[] {
  return [...files.products.products]
    .sort((a, b) => gentlerSteps(a, files) - gentlerSteps(b, files))
    .map((record) => productRecord({ record, files }))
}

function gentlerSteps(record: ProductRecord, files: StarterFiles): number {
  const gentler = files.products.products.find(({ slug }) => slug === record.gentlerAlternative)
  return gentler ? 1 + gentlerSteps(gentler, files) : 0
}

function productRecord({ record, files }: { record: ProductRecord; files: StarterFiles }): Data {
  const where = `products/${record.slug}`
  const own = files.texts.products[record.slug]
  const kind = kinds[record.type]
  if (!own) throw new Error(`${where}: no text in texts/products.json.`)
  if (!kind) throw new Error(`${where}: unknown type "${record.type}".`)
  const list = (texts: string[]) => texts.map((text) => ({ text }))
  return {
    id: starterId('products', record.slug),
    slug: record.slug,
    name: record.name,
    brand: record.kind === 'branded' ? record.brand : null,
    kind,
    summary: own.summary,
    materials: record.material,
    powered: record.electric ? 'yes' : 'no',
    pressure: { level: levels[record.pressureLevel], note: record.pressureNote },
    muscles: record.targetMuscles.map((slug) => starterId('muscles', slug)),
    musclesNote: record.targetMusclesNote,
    references: record.references.map((key) => starterId('references', key)),
    sources: sourceRows({ map: record.sources, parts, files, where }),
    usage: list(record.usage),
    suitedFor: list(record.suitedFor),
    notSuitedFor: list(record.notSuitedFor),
    cautions: list(record.cautions),
    gentlerAlternative: record.gentlerAlternative
      ? starterId('products', record.gentlerAlternative)
      : null,
    warrantyYears: record.warrantyYears,
    makerClaims: list(record.makerClaims),
    commercialRelation: record.merchantLink.affiliate ? 'affiliate' : 'none',
    offers: offers(record),
    reimbursement: record.fsaHsaEligible
      ? [
          {
            scheme: 'FSA / HSA',
            country: 'US',
            condition: record.fsaHsaCondition,
            source: "seller's statement",
          },
        ]
      : [],
    _status: 'published',
  }
}

function offers({ merchantLink }: ProductRecord) {
  switch (merchantLink.kind) {
    case 'none':
      return []
    case 'amazon-affiliate':
      return [{ seller: 'Amazon', url: merchantLink.url, relation: 'affiliate' as const }]
    default:
      throw new Error(`Unknown kind of merchant link "${merchantLink.kind}".`)
  }
}
