import type { FormatEndpoint } from '@/contract/format-endpoints'
import type { CitationFormat, TextFormat } from '@/vocabulary/formats'

/** The example reference. */
export const citationExamples: Record<CitationFormat, unknown> = {
  bib: [
    '@article{kwon2017,',
    '  author = {Kwon, J. and Kim, H. S. and Chang, W. H. and Park, C. and Lee, S. C.},',
    '  title = {Characteristics of myofascial pain syndrome of the infraspinatus muscle},',
    '  journal = {Annals of Rehabilitation Medicine},',
    '  volume = {41},',
    '  number = {4},',
    '  pages = {573--581},',
    '  year = {2017},',
    '  doi = {10.5535/arm.2017.41.4.573},',
    '}',
    '',
  ].join('\n'),
  ris: [
    'TY  - JOUR',
    'ID  - kwon2017',
    'AU  - Kwon, J.',
    'AU  - Kim, H. S.',
    'AU  - Chang, W. H.',
    'AU  - Park, C.',
    'AU  - Lee, S. C.',
    'TI  - Characteristics of myofascial pain syndrome of the infraspinatus muscle',
    'T2  - Annals of Rehabilitation Medicine',
    'PY  - 2017',
    'VL  - 41',
    'IS  - 4',
    'SP  - 573',
    'EP  - 581',
    'DO  - 10.5535/arm.2017.41.4.573',
    'ER  - ',
    '',
  ].join('\r\n'),
  'csl.json': [
    {
      id: 'kwon2017',
      type: 'article-journal',
      title: 'Characteristics of myofascial pain syndrome of the infraspinatus muscle',
      issued: { 'date-parts': [[2017]] },
      author: [
        { family: 'Kwon', given: 'J.' },
        { family: 'Kim', given: 'H. S.' },
        { family: 'Chang', given: 'W. H.' },
        { family: 'Park', given: 'C.' },
        { family: 'Lee', given: 'S. C.' },
      ],
      'container-title': 'Annals of Rehabilitation Medicine',
      volume: '41',
      issue: '4',
      page: '573-581',
      DOI: '10.5535/arm.2017.41.4.573',
    },
  ],
  txt: 'Kwon J, Kim HS, Chang WH, Park C, Lee SC. Characteristics of myofascial pain syndrome of the infraspinatus muscle. Annals of Rehabilitation Medicine. 2017;41(4):573-581. doi: 10.5535/arm.2017.41.4.573\n',
}

/** The first two blocks of the example article. */
export const textExamples: Record<TextFormat, string> = {
  md: [
    'Press along the top of your shoulder, and you may find [a place that makes you wince](https://knotwork.example/spots/upper-trapezius). The argument starts with the sentence that says what the place *is*.',
    '',
    ':::definition{term="Trigger point"}',
    'A small tender place in a muscle, said to lie in a tight band of fibres and to cause pain that is felt somewhere else.',
    ':::',
    '',
  ].join('\n'),
  txt: [
    'Press along the top of your shoulder, and you may find a place that makes you wince. The argument starts with the sentence that says what the place is.',
    '',
    'Trigger point: A small tender place in a muscle, said to lie in a tight band of fibres and to cause pain that is felt somewhere else.',
    '',
  ].join('\n'),
  html: [
    '<p>Press along the top of your shoulder, and you may find <a href="https://knotwork.example/spots/upper-trapezius">a place that makes you wince</a>. The argument starts with the sentence that says what the place <em>is</em>.</p>',
    '<dl><dt>Trigger point</dt><dd>A small tender place in a muscle, said to lie in a tight band of fibres and to cause pain that is felt somewhere else.</dd></dl>',
    '',
  ].join('\n'),
}

/** What an address that has a format of its own answers. */
export function formatExample({ type, format }: FormatEndpoint): unknown {
  const all = type === 'references' ? citationExamples : textExamples
  return Object.entries(all).find(([name]) => name === format)?.[1]
}
