import type { Operation, Parameter } from '@/contract/openapi/operations'

/** A name and a value of a query, as they stand in it: already encoded. */
export type Pair = readonly [name: string, value: string]

/** What every request of an operation has to hold: its required parameters, by their examples. */
export function neededBy(operation: Operation, except?: string): Pair[] {
  return operation.parameters
    .filter(({ in: place, isRequired, name }) => place === 'query' && isRequired && name !== except)
    .map((parameter) => [parameter.name, encode(exampleOf(operation, parameter))])
}

/** The address of an operation; path parameters that are not given have their examples. */
export function addressOf(
  operation: Operation,
  { query = [], path = {} }: { query?: readonly Pair[]; path?: Record<string, string> } = {},
): string {
  const address = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = operation.parameters.find((one) => one.in === 'path' && one.name === name)
    if (!parameter) throw new Error(`${operation.id} does not document its ${name}.`)
    return path[name] ?? encode(exampleOf(operation, parameter))
  })
  const search = query.map(([name, value]) => `${name}=${value}`).join('&')
  return search ? `${address}?${search}` : address
}

export function exampleOf(operation: Operation, { name, example }: Parameter): string {
  if (example === null) throw new Error(`${operation.id} has no example of its ${name}.`)
  return example
}

export function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('%2C', ',')
}
