import type { ProblemCode } from './problems'

/** What mostly lies behind a problem, where its title does not say it. */
export const problemCauses: Partial<Record<ProblemCode, readonly string[]>> = {
  invalid_parameters: [
    'A parameter that this address does not know, often a misspelling: names are exact, `updatedSince` is not `updatedsince`.',
    'A value that does not exist, such as a slug that no muscle has, or that is out of range, such as `limit=101`.',
    'A parameter that stands twice though it may stand once, or that is empty.',
    'A cursor from another list or another order.',
  ],
  malformed_address: [
    'A `%` that is not followed by two hexadecimal digits. Most often a text was put into the address without encoding it.',
  ],
  not_found: [
    'The slug was never used, or is misspelled.',
    'The address is not one of this API: resources are plural nouns, such as `/api/v1/spots`.',
  ],
  method_not_allowed: [
    'Something else than reading was tried. What stands here is changed by its editors only.',
  ],
  not_acceptable: [
    '`Accept` names only media types that this address does not have, or rules out the one that it has with `q=0`.',
  ],
  gone: [
    'Its editors took it down on purpose, or replaced it. Who keeps a copy should remove it there as well.',
  ],
  too_large: ['More was sent than the address takes.'],
  address_too_long: ['Too many values of a filter, or too many names in `fields`, in one request.'],
  too_many_requests: [
    'More answers had to be made for your address within a minute than the limit allows. Others may share that address with you.',
    'Answers from memory and 304s are not counted.',
  ],
  internal_error: ['A mistake of ours. Nothing in your request is to blame.'],
  unavailable: ['The site is starting or ending, or its database is away for a moment.'],
}
