import type { DocumentType } from '@/editorial/checks/documents'
import type { Defect } from './defects'
import type { Row } from './plant'

/** Defects outside of a text: in the fields of spots, references, products and pictures. */
export const defectsOfRecords: Defect[] = [
  inRecord(
    'spots',
    'care-card-missing',
    (row) => suits(row) && Object.assign(row, { careCards: [] }),
  ),
  inRecord('spots', 'care-card-incomplete', (row) => {
    const [card] = row.careCards as object[]
    return card && Object.assign(card, { when: [] })
  }),
  inRecord('spots', 'unbounded-dose', (row) => treat(row, { holdSeconds: {} })),
  inRecord('spots', 'unbounded-dose', (row) => treat(row, { sessionsPerWeek: { min: 2 } })),
  inRecord('spots', 'excessive-dose', (row) => treat(row, { holdSeconds: { min: 60, max: 600 } })),
  inRecord('spots', 'stop-rule-missing', (row) => treat(row, { stopIf: [] })),
  inRecord('references', 'takeaway-missing', (row) => Object.assign(row, { takeaway: 'Good.' })),
  inRecord('references', 'standing-unsourced', (row) =>
    Object.assign(row, { status: 'corrected', statusSource: null }),
  ),
  inRecord('products', 'price-without-date', (row) =>
    Object.assign(row, { price: { amount: 20, currency: 'EUR' } }),
  ),
  inRecord('products', 'price-old', (row) =>
    Object.assign(row, { price: { amount: 20, currency: 'EUR', asOf: '2024-02-03' } }),
  ),
  inRecord('products', 'reimbursement-unconditional', (row) =>
    Object.assign(row, { reimbursement: [{ scheme: 'A fund', country: 'DE', condition: null }] }),
  ),
  inRecord('products', 'disclosure-missing', (row) =>
    Object.assign(row, {
      commercialRelation: 'none',
      offers: [{ seller: 'A shop', relation: 'sponsor' }],
    }),
  ),
  inRecord('media', 'alt-missing', (row) => Object.assign(row, { alt: '' })),
  inRecord('media', 'alt-useless', (row) => Object.assign(row, { alt: 'DSC_0042.jpg' })),
]

function inRecord(
  type: DocumentType,
  rule: string,
  spoil: (row: Row) => object | boolean | null | undefined,
): Defect {
  return (site, dice) => {
    for (const row of dice.some(site[type], site[type].length)) {
      if (spoil(row)) return { rule, type, id: row.id }
    }
    return null
  }
}

function suits({ selfTreatment }: Row): boolean {
  return (selfTreatment as { suitable?: boolean } | undefined)?.suitable === true
}

function treat(row: Row, fields: object): object | false {
  return suits(row) && Object.assign(row.selfTreatment as object, fields)
}
