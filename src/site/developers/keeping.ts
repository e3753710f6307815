import { list, offers, shell, text, type GuideSection, type GuideSubject } from './part'
import { webhooks } from './webhooks'

/** How to stay up to date without asking too often. */
export function keeping(subject: GuideSubject): GuideSection[] {
  return [...sync(subject), webhooks(subject), caching(subject), limiting(subject)]
}

function sync(subject: GuideSubject): GuideSection[] {
  const { origin } = subject
  if (!offers(subject, '/api/v1/changes') || !offers(subject, '/api/v1/snapshot')) return []
  return [
    {
      id: 'sync',
      title: 'Keep a copy in step',
      parts: [
        text(
          'Take everything once, then only what changed. A copy kept this way can be proved: it equals a fresh snapshot byte for byte, but for the first line and the checksum.',
        ),
        list(
          'Take [`/api/v1/snapshot`](/api/v1/snapshot), one JSON document a line. The first line has the `cursor`, the last the `sha256` of all lines before it with their line feeds. Keep each resource by `type` and `id`.',
          'Ask `/api/v1/changes?after=` with that cursor. Each row has the resource as it is now: put it in the place of what you have, or remove what you have where `resource` is `null`.',
          'Keep `page.next` together with the data, in one transaction, and go on until a page has no rows. Ask again whenever you like: `page.next` is always a cursor.',
          'To check, take a fresh snapshot at the same cursor and compare. Nothing is lost when you are stopped halfway: rows may come twice, and twice is as good as once.',
        ),
        shell(
          'The snapshot begins with its cursor',
          `curl --silent --compressed '${origin}/api/v1/snapshot' | sed -n 1p`,
          '"manifest":true',
        ),
        shell(
          'What was published first',
          `curl '${origin}/api/v1/changes?limit=1'`,
          '"action":"published"',
        ),
        text(
          'In both, resources stand in their own form: relations are `type` and `id`, and what is derived from other documents is left out, so that one change of one document is one row.',
        ),
      ],
    },
  ]
}

function caching({ origin }: GuideSubject): GuideSection {
  const url = `${origin}/api/v1/spots/infraspinatus`
  return {
    id: 'caching',
    title: 'Ask again for nothing',
    parts: [
      text(
        'Every answer has a strong `ETag` and `Last-Modified`. Send the tag back as `If-None-Match`: while nothing has changed you get a 304 without a body, and it does not count. What is published shows at once, so no copy has to be timed.',
      ),
      shell(
        'Twice the same spot: the second time it is not sent',
        [
          `curl --silent --etag-save spot.etag --output spot.json '${url}'`,
          `curl --silent --etag-compare spot.etag --output spot.json --write-out '%{http_code}\\n' '${url}'`,
        ].join('\n'),
        '304',
      ),
      text(
        '`Cache-Status` says whether an answer came from memory, `Cache-Tag` which documents it shows. Ask with `--compressed`: brotli and gzip are offered.',
      ),
    ],
  }
}

function limiting({ rateLimit }: GuideSubject): GuideSection {
  const most =
    rateLimit === 0
      ? 'This site sets no limit at the moment; others with this API may.'
      : `At most ${rateLimit} answers a minute are made for one address.`
  return {
    id: 'limits',
    title: 'Limits',
    parts: [
      text(
        `${most} Only what has to be made counts: answers from memory and 304s are free. Answers that count say what is left in \`RateLimit\` and the rule in \`RateLimit-Policy\`. Beyond it comes a 429; wait the seconds in \`Retry-After\`.`,
      ),
    ],
  }
}
