import { cursorOf } from '@/contract/cursor'
import { examples } from '@/contract/examples'
import { apiPath } from '@/paths'
import { changeActionLabels, publicActions } from '@/vocabulary/changes'
import { deliveriesKept, testEvent } from '@/vocabulary/webhooks'
import { json, list, text, type GuideSection, type GuideSubject, type Part } from './part'
import { verification } from './verification'

/** How another program is told of changes. A test holds the figures against those that the sender goes by. */
export function webhooks(subject: GuideSubject): GuideSection {
  return {
    id: 'webhooks',
    title: 'Be told of changes',
    parts: [...registration(subject), ...request(subject), ...checking(), ...failing()],
  }
}

function registration({ name }: GuideSubject): Part[] {
  return [
    text(
      `Instead of asking you can be told, within seconds. There is no form for it: an admin of ${name} enters the webhook. Contact the operator of this site and name the address, which resources and which events you want. You get a signing secret, \`whsec_…\`; it is shown once, so have it sent in a way that only you can read.`,
    ),
    text(
      'The address begins with `https://`, is on the public internet (port 443, or 1024 and up) and has no password in it: the signature proves who sends.',
    ),
  ]
}

function request(subject: GuideSubject): Part[] {
  return [
    text(
      'Each change is one POST of JSON. It is thin on purpose: it says that something changed, not what it says now. Fetch `data.apiUrl` for that; what is gone answers 410, what has moved since redirects with 308.',
    ),
    json('The body, when a topic got another address', event(subject)),
    {
      kind: 'table',
      label: 'Events',
      head: ['Type', 'What happened'],
      rows: [
        ...publicActions.map((action) => [`\`{resource}.${action}\``, changeActionLabels[action]]),
        [`\`${testEvent}\``, 'An admin tries the address, once; `data` has only a `message`'],
      ],
    },
    list(
      '`data.cursor` is the place in the log: `/api/v1/changes?after=` goes on from there. `previousSlug` is `null` unless the type is `renamed`.',
      '`webhook-id` is `msg_` and a UUID, the same at every attempt and when an admin sends the event again. An event arrives at least once: drop what you have had by this id.',
      '`webhook-timestamp` is when this attempt was made, in Unix seconds.',
      '`webhook-signature` is `v1,` and a signature in base64. For 24 hours after a new secret there are two, separated by a space: the new one signs first, then the one before.',
    ),
  ]
}

function event({ origin }: GuideSubject) {
  const { id, type, slug, updatedAt: at } = examples.topics
  const cursor = cursorOf({ number: 1042, id: '0b6e6a0e-6b0f-4c39-9f5e-2f1f0f0a7c11' })
  const [action, previousSlug] = ['renamed', 'an-earlier-slug']
  const apiUrl = origin + apiPath(type, slug)
  return {
    type: `${type}.${action}`,
    timestamp: at,
    data: { cursor, at, action, type, id, slug, apiUrl, previousSlug },
  }
}

function checking(): Part[] {
  return [
    text(
      'Check every request before you believe it. The signature is an HMAC-SHA256 over `id.timestamp.body` (the two headers and the bytes of the body as they came), under the key that follows `whsec_` in base64. Compare in constant time, and refuse timestamps older than 5 minutes. This is version 1 of the [Standard Webhooks](https://www.standardwebhooks.com) convention: its libraries for other languages do the same.',
    ),
    { kind: 'code', language: 'js', label: 'Whether a request is from us', code: verification },
  ]
}

function failing(): Part[] {
  return [
    text(
      'Answer with any 2xx within 10 seconds, and do the work afterwards. Everything else is a failure, redirects too.',
    ),
    list(
      'After a failure the same event comes again after 5 s, 20 s, 80 s, 5 min 20 s, 21 min, 85 min, 5.7 h, 6 h, 6 h and 6 h, each up to 20 % shorter or longer. After 11 attempts in about 25.6 hours it has failed; an admin can send it again.',
      'Events of one document arrive in order: a later one waits until the earlier has arrived or failed. Only what an admin sends again may come behind a newer one. Whoever fetches `apiUrl` has the present state either way.',
      `A webhook is switched off at once when you answer 410, and after 50 failures in a row over 24 hours. Switched on again, it is told what it missed, up to ${deliveriesKept} days back.`,
    ),
  ]
}
