import type { Topic } from '@/contract/topics'
import { identity, to } from './pointer'

/** Built from the starter data. */
export const topic: Topic = {
  ...identity('topics', 'low-back-pain'),
  title: 'Low back pain',
  kind: 'complaint',
  summary:
    'The complaint with the most research here. For nearly everyone no single damaged part can be named; muscle is one possible contributor among others.',
  parent: null,
  children: [to('topics/buttock-and-sacroiliac-pain'), to('topics/sciatica-like-pain')],
  pillar: to('articles/low-back-pain-first-weeks'),
  spots: [
    to('spots/low-lumbar-paraspinals'),
    to('spots/thoracolumbar-corner'),
    to('spots/quadratus-lumborum'),
    to('spots/lumbar-multifidus'),
    to('spots/iliocostalis-lumborum'),
    to('spots/gluteus-maximus'),
    to('spots/gluteus-medius-minimus'),
    to('spots/iliopsoas'),
  ],
  articles: [to('articles/low-back-pain-first-weeks')],
}
