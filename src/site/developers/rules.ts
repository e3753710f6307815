import { problemPath } from '@/contract/problem'
import { problemCodes, problems } from '@/vocabulary/problems'
import { shell, list, text, type GuideSection, type GuideSubject } from './part'

/** What goes wrong, what stays as it is, and on which terms. */
export function rules(subject: GuideSubject): GuideSection[] {
  return [errors(subject), client(), promise(), terms(subject)]
}

function errors({ origin }: GuideSubject): GuideSection {
  return {
    id: 'errors',
    title: 'When something is wrong',
    parts: [
      text(
        'Errors are `application/problem+json` (RFC 9457): `type` is the address of a page that says what to do, `detail` what went wrong this time, `errors` each wrong parameter.',
      ),
      shell(
        'Two mistakes, both named',
        `curl '${origin}/api/v1/spots?limit=101&colour=blue'`,
        '"parameter":"colour"',
      ),
      {
        kind: 'table',
        label: 'Problems',
        head: ['Status', 'Problem'],
        rows: problemCodes.map((code) => [
          String(problems[code].status),
          `[${problems[code].title}](${problemPath(code)})`,
        ]),
      },
    ],
  }
}

function client(): GuideSection {
  return {
    id: 'client',
    title: 'A client for TypeScript',
    parts: [
      text(
        'The source of this site holds a small client, in `clients/typescript`: its types are made from the OpenAPI document, it walks through pages, waits when it is told to, and keeps a copy in step.',
      ),
      {
        kind: 'code',
        language: 'ts',
        label: 'Every reference since 2020',
        code: [
          "import { createClient, pages } from '@knotwork/client'",
          '',
          "const api = createClient({ baseUrl: 'https://…' })",
          "for await (const { title, year } of pages(api, '/api/v1/references', { sort: '-year' })) {",
          '  if (year === null || year < 2020) break',
          '  console.log(year, title)',
          '}',
        ].join('\n'),
      },
    ],
  }
}

function promise(): GuideSection {
  return {
    id: 'promise',
    title: 'What will not change',
    parts: [
      list(
        'Within `/api/v1` fields, values, parameters and addresses are added, never taken away or given another meaning. Ignore what you do not know.',
        'Should an address ever have to go, `Deprecation` and `Sunset` say so in its answers a year ahead.',
        'An address that once was public never shows something else: it answers, redirects with 308, or is a 410 that names what took its place.',
      ),
    ],
  }
}

function terms({ terms: { license, attribution }, name }: GuideSubject): GuideSection {
  return {
    id: 'licence',
    title: 'Licence and attribution',
    parts: [
      text(
        `Text and data may be used under [${license.name}](${license.url}), also commercially. Name ${name} with a link to the page in \`url\`, and:`,
      ),
      list(...attribution),
      text(
        'Both stand in `meta` of every answer. This is information, not medical advice: repeat `safety`, how certain something is, and whether a clinician reviewed it.',
      ),
    ],
  }
}
