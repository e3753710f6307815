import type { ShareCard } from './card'
import { shareCardPng } from './share-card-png'

export async function cardAnswer(card: ShareCard): Promise<Response> {
  return new Response(await shareCardPng(card), { headers: { 'content-type': 'image/png' } })
}

const reasons = {
  missing: { status: 404, words: 'There is no page that this would be the picture of.\n' },
  gone: { status: 410, words: 'The page that this was the picture of was removed.\n' },
}

/** Where there is no page, there is no picture. */
export function noCard(why: keyof typeof reasons): Response {
  const { status, words } = reasons[why]
  return new Response(words, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
