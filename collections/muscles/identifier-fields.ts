import type { GroupField, TextField } from 'payload'
import { text as validateText } from 'payload/shared'
import type { IdentifierSystem } from '@/vocabulary/muscles'
import { identifierFormats, identifierLabels } from '@/vocabulary/muscles'

const examples: Record<IdentifierSystem, string> = {
  fma: 'FMA:71302',
  uberon: 'UBERON:0002462',
  ta98: 'A04.3.02.002',
  ta2: '2254',
  wikidata: 'Q1234',
  meshTree: 'A02.633.567',
}

const systems = Object.keys(identifierFormats).filter(
  (name): name is IdentifierSystem => name in identifierLabels,
)

export function identifierFields(): GroupField {
  return {
    name: 'identifiers',
    type: 'group',
    label: 'Identifiers',
    admin: { hideGutter: true },
    fields: systems.map(identifier),
  }
}

function identifier(system: IdentifierSystem): TextField {
  return {
    name: system,
    type: 'text',
    label: identifierLabels[system],
    admin: { description: `Looks like ${examples[system]}.` },
    validate: (value, options) =>
      typeof value === 'string' && value !== '' && !identifierFormats[system].test(value)
        ? `An identifier of ${identifierLabels[system]} looks like ${examples[system]}. Leave the field empty rather than guess.`
        : validateText(value, options),
  }
}
