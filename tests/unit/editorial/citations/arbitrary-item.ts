import fc from 'fast-check'
import type { CslName, PartialDate, ReferenceSummary } from '@/contract/references'
import { reference } from '@/contract/examples/references'

/** Words in which everything stands that some format reads as a command of its own. */
const words = fc.constantFrom(
  ...['pain', 'DNA', 'Muscle', 'and', 'And', 'others', 'van', 'der', 'é', 'Łódź', 'naïve', 'мышца'],
  ...[
    '&',
    '%',
    '50%',
    '_',
    'a_b',
    '{',
    '}',
    '{x}',
    '#',
    '$',
    '$5',
    '^',
    '~',
    '\\',
    '\\LaTeX',
    '<i>',
  ],
  ...[
    '"quoted"',
    '“so”',
    "'90s",
    "''",
    '``',
    '--',
    '---',
    '-',
    '–',
    '—',
    'a=b',
    '@',
    ';',
    ':',
    'ER',
    '|',
  ],
)
const text = fc.array(words, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '))

const family = fc.constantFrom(
  ...[
    'Simons',
    'van der Berg',
    "O'Neil",
    'Fernández-de-las-Peñas',
    'Cruz Colon',
    'de Vet',
    'Ó',
    'Li',
  ],
  ...[
    'ten Have & Co',
    'Smith and Wesson',
    'al-Hassan',
    'Müller_Lyer',
    '{Brace}',
    'Æther',
    'López 100%',
  ],
)
const given = fc.constantFrom(
  ...[
    'J.',
    'J. G.',
    'Ann-Marie',
    'E.-C.',
    'Żofia',
    'Jo',
    'H. C. W.',
    'a',
    'Émile',
    'J. & K.',
    'Tom and',
  ],
)
const organisation = fc.constantFrom(
  ...[
    'World Health Organization',
    'Barnes and Noble',
    'NICE',
    'Tools & Sons',
    'a society',
    '100% {Care}',
  ],
)
const person: fc.Arbitrary<CslName> = fc.record({ family, given, literal: fc.constant(null) })
const corporate = organisation.map((literal): CslName => ({ family: null, given: null, literal }))
const names = fc.array(fc.oneof(person, corporate), { maxLength: 8 })

const year = fc.integer({ min: 1000, max: 2100 })
const date: fc.Arbitrary<PartialDate> = fc.oneof(
  fc.record({ year, month: fc.constant(null), day: fc.constant(null) }),
  fc.record({ year, month: fc.integer({ min: 1, max: 12 }), day: fc.constant(null) }),
  fc.record({
    year,
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  }),
)
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary)

/** A journal article with anything in it that a record may hold. */
export const article: fc.Arbitrary<ReferenceSummary> = fc
  .record({
    slug: fc.constantFrom('kwon2017', 'a-very-long-citation-key-2020', 'x'),
    title: text,
    authors: names,
    issued: date,
    containerTitle: maybe(text),
    volume: maybe(fc.constantFrom('12', 'A & B', '3_4')),
    issue: maybe(fc.constantFrom('4', 'Suppl 1', '5-6')),
    cslNumber: maybe(fc.constantFrom('CD001929', 'f_70')),
    pages: maybe(fc.constantFrom('12-15', '12–15', 'e4', 'S1-S9', '573—581')),
    doi: maybe(fc.constantFrom('10.1000/a_b', '10.1002/(sici)1097<3::aid>3.0.co;2-x')),
    pmid: maybe(fc.constant('123456')),
    pmcid: maybe(fc.constant('PMC123')),
    sourceUrl: maybe(fc.constantFrom('https://a.example/b_c?d=1&e=%20#f', 'https://a.example/~x')),
    accessed: maybe(date),
  })
  .map((parts) => ({ ...reference, ...parts, year: parts.issued.year }))

/** A book with editors, publisher and series. */
export const book: fc.Arbitrary<ReferenceSummary> = fc
  .record({
    title: text,
    authors: names,
    editors: names,
    issued: date,
    collectionTitle: maybe(text),
    edition: maybe(fc.constantFrom('2', '20 (US)')),
    publisher: maybe(fc.oneof(organisation, text)),
    publisherPlace: maybe(fc.constantFrom('Baltimore, MD', 'Trinidad and Tobago', 'Zürich')),
    isbn: maybe(fc.constant('978-0-7020-7707-4')),
  })
  .map((parts) => ({
    ...reference,
    ...parts,
    cslType: 'book' as const,
    year: parts.issued.year,
    containerTitle: null,
    volume: null,
    issue: null,
    pages: null,
    doi: null,
  }))
