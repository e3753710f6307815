import type { Person } from '@/contract/people'
import { identity, to } from './pointer'

/** Built from the starter data. */
export const person: Person = {
  ...identity('people', 'knotwork-editors'),
  name: 'Knotwork editors',
  isOrganisation: true,
  credentials: null,
  bio: null,
  photo: null,
  conflicts: null,
  articles: [
    to('articles/low-back-pain-first-weeks'),
    to('articles/massage-tools-compared'),
    to('articles/self-massage-how-and-its-limits'),
    to('articles/trigger-points-what-is-known'),
  ],
}
