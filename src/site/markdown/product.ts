import type { RootContent } from 'mdast'
import type { Product } from '@/contract/products'
import type { Work } from '@/contract/references'
import { priceText, reimbursementText } from '@/site/product-texts'
import {
  commercialRelationLabels,
  poweredLabels,
  pressureLabels,
  productKindLabels,
  productPartLabels,
  productParts,
} from '@/vocabulary/products'
import { facts, linkList } from './facts'
import { joined, link, list, paragraph, section, strong } from './nodes'
import { referenceSection, sourceSection } from './origins'
import { readFirst } from './safety'
import { day, writeMarkdown } from './write'

/** A tool as Markdown: whose interest is in it, warnings, what it is and for whom, and apart what its maker says. */
export function productMarkdown(options: { product: Product; references: Work[] }): string {
  const { product, references } = options
  return writeMarkdown({
    title: product.name,
    before: [
      ...disclosure(product),
      paragraph(product.summary),
      ...head(product),
      ...readFirst({
        safety: product.safety,
        safetyReviewed: product.safetyReviewed,
        cautions: product.cautions,
        stopIf: [],
        careCards: [],
      }),
      ...section('Suits', list(product.suitedFor)),
      ...section('Does not suit', list(product.notSuitedFor)),
      ...section('How to use it', list(product.usage)),
      ...section('What the maker says (not verified)', maker(product)),
    ],
    body: '',
    after: [
      ...section('Muscles', [
        ...(product.musclesNote ? [paragraph(product.musclesNote)] : []),
        ...linkList(product.muscles),
      ]),
      ...section('Spots that name it', linkList(product.spots)),
      ...section('Articles', linkList(product.articles)),
      ...sourceSection(
        productParts.map((part) => ({
          label: productPartLabels[part],
          sources: product.sources[part] ?? [],
        })),
      ),
      ...referenceSection(product.references, references),
    ],
    url: product.url,
    updatedAt: product.updatedAt,
  })
}

function disclosure({ commercialRelation }: Product): RootContent[] {
  if (commercialRelation === 'none') return []
  return [paragraph([strong(`Disclosure: ${commercialRelationLabels[commercialRelation]}`)])]
}

function head(product: Product): RootContent[] {
  const { level, note } = product.pressure
  const { gentlerAlternative: gentler, firmerAlternative: firmer } = product
  return facts([
    { label: 'Kind', value: productKindLabels[product.kind] },
    { label: 'Brand', value: product.brand },
    { label: 'Power', value: poweredLabels[product.powered] },
    { label: 'Materials', value: product.materials.join(', ') },
    {
      label: 'Pressure',
      value: [`${pressureLabels[level] ?? level} (${level} of 4)`, note].filter(Boolean).join('. '),
    },
    { label: 'Gentler', to: gentler ? [gentler] : [] },
    { label: 'Firmer', to: firmer ? [firmer] : [] },
  ])
}

function maker({
  makerClaims,
  warrantyYears,
  reimbursement,
  price,
  offers,
}: Product): RootContent[] {
  return [
    ...list(makerClaims),
    ...facts([
      { label: 'Warranty, years', value: warrantyYears === null ? null : String(warrantyYears) },
      ...reimbursement.map((entry) => ({
        label: `Reimbursement, ${entry.country}`,
        value: `${reimbursementText(entry)}${entry.checkedAt ? ` Checked on ${day(entry.checkedAt)}.` : ''}`,
      })),
      { label: 'Price', value: price && `${priceText(price)} on ${day(price.asOf)}` },
      ...offers.map(({ seller, url, relation }) => ({
        label: 'Sold by',
        value: joined(
          url ? [link({ title: seller, url })] : seller,
          `. ${commercialRelationLabels[relation]}`,
        ),
      })),
    ]),
  ]
}
