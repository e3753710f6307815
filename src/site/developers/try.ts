import type { Operation } from '@/contract/openapi/operations'

/** Where the form of an operation leads: a form without a script can neither fill a path nor leave out what is empty. */
export function tryPath({ id }: Operation): string {
  return `/developers/try/${id}`
}

/** The real address of what was typed into the form of an operation. What was left empty is left out. */
export function askedAddress(operation: Operation, typed: URLSearchParams): string {
  const inPath = operation.parameters.filter(({ in: place }) => place === 'path')
  const path = inPath.reduce(
    (address, { name, example }) =>
      address.replace(`{${name}}`, encodeURIComponent(typed.get(name)?.trim() || (example ?? ''))),
    operation.path,
  )
  const query = [...typed]
    .map(([name, value]): [string, string] => [name, value.trim()])
    .filter(([name, value]) => value !== '' && !inPath.some((one) => one.name === name))
  const search = new URLSearchParams(query).toString()
  return search ? `${path}?${search}` : path
}
