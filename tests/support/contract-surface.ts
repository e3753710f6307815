import { operationsOf, type Operation, type Parameter } from '@/contract/openapi/operations'

/**
 * Everything of an OpenAPI document that a consumer may rely on, one fact a line. A change within v1 may add lines;
 * a line that is gone is a promise that is broken.
 */
export function surfaceOf(document: unknown): string[] {
  const schemas = memberOf(memberOf(document, 'components'), 'schemas')
  return [
    ...operationsOf(document).flatMap(ofOperation),
    ...Object.entries(asRecord(schemas)).flatMap(([name, schema]) => ofSchema(name, schema)),
  ].sort()
}

/** How a surface breaks an older one, in sentences; nothing when it only adds. */
export function breaches({ from, to }: { from: string[]; to: string[] }): string[] {
  const kept = new Set(to)
  const known = new Set(from)
  const gone = from.filter((line) => !kept.has(line) && !needed.test(line))
  const operations = new Set(from.flatMap((line) => /^GET \S+/.exec(line) ?? []))
  const newNeeds = to.filter((line) => {
    const operation = needed.exec(line)?.[1]
    return operation !== undefined && operations.has(operation) && !known.has(line)
  })
  return [
    ...gone.map((line) => `No longer true: ${line}`),
    ...newNeeds.map((line) => `Newly asked of consumers: ${line}`),
  ]
}

/** What may be taken away but not added. */
const needed = /^(GET \S+) \S+ is needed$/

function ofOperation(operation: Operation): string[] {
  const name = `GET ${operation.path}`
  return [
    `${name} is called ${operation.id}`,
    ...operation.parameters.flatMap((parameter) => ofParameter(name, parameter)),
    ...operation.answers.flatMap(({ status, content }) => [
      `${name} may answer ${status}`,
      ...content.flatMap(({ mediaType, schema }) =>
        ofSchema(`${name} ${status} ${mediaType}`, schema),
      ),
    ]),
  ]
}

function ofParameter(operation: string, parameter: Parameter): string[] {
  const { type, enum: values, format, pattern, ...bounds } = parameter.schema
  const name = `${operation} ${parameter.in === 'path' ? `{${parameter.name}}` : `?${parameter.name}`}`
  const limits = ['minimum', 'maximum', 'minLength', 'maxLength', 'default'].flatMap((limit) => {
    const value = memberOf(bounds, limit)
    return value === undefined ? [] : [`${name} has ${limit} ${JSON.stringify(value)}`]
  })
  return [
    `${name} is taken`,
    ...(parameter.isRequired ? [`${name} is needed`] : []),
    ...(parameter.several ? [`${name} may hold several, ${parameter.several}`] : []),
    ...(type ? [`${name} is of type ${type}`] : []),
    ...(format ? [`${name} has the format ${format}`] : []),
    ...(pattern ? [`${name} fits ${pattern}`] : []),
    ...limits,
    ...(values ?? []).map((value) => `${name} takes ${value}`),
  ]
}

/** What an answer promises. Alternatives and values may be added; a field may not become null or be left out. */
function ofSchema(name: string, schema: unknown): string[] {
  const reference = memberOf(schema, '$ref')
  if (typeof reference === 'string') return [`${name} is a ${reference.split('/').at(-1)}`]
  const options = optionsOf(schema)
  if (options) {
    const real = options.filter((option) => memberOf(option, 'type') !== 'null')
    const inner = real.flatMap((option) =>
      ofSchema(real.length > 1 ? `${name}<${nameOf(option)}>` : name, option),
    )
    const neverNull = `${name} is never null`
    const promises = inner.filter((line) => line !== neverNull)
    return real.length === options.length ? [neverNull, ...promises] : promises
  }
  const required = asList(memberOf(schema, 'required'))
  const type = asList(memberOf(schema, 'type') ?? 'anything').filter((one) => one !== 'null')
  const isNullable = asList(memberOf(schema, 'type')).includes('null')
  return [
    `${name} is of type ${type.join(' or ')}`,
    ...(isNullable ? [] : [`${name} is never null`]),
    ...asList(memberOf(schema, 'enum')).map((value) => `${name} may be ${JSON.stringify(value)}`),
    ...constant(name, memberOf(schema, 'const')),
    ...ofItems(name, memberOf(schema, 'items')),
    ...Object.entries(asRecord(memberOf(schema, 'properties'))).flatMap(([field, inner]) => [
      ...(required.includes(field) ? [`${name}.${field} is always there`] : []),
      ...ofSchema(`${name}.${field}`, inner),
    ]),
  ]
}

function optionsOf(schema: unknown): unknown[] | null {
  const options = memberOf(schema, 'oneOf') ?? memberOf(schema, 'anyOf')
  return Array.isArray(options) ? options : null
}

function ofItems(name: string, items: unknown): string[] {
  return items === undefined ? [] : ofSchema(`${name}[]`, items)
}

function constant(name: string, value: unknown): string[] {
  return value === undefined ? [] : [`${name} may be ${JSON.stringify(value)}`]
}

/** What tells an alternative from the others: the word in its `type`, its name, or its JSON type. */
function nameOf(option: unknown): string {
  const word = memberOf(memberOf(memberOf(option, 'properties'), 'type'), 'const')
  const reference = memberOf(option, '$ref')
  if (typeof reference === 'string') return reference.split('/').at(-1) ?? ''
  return String(word ?? memberOf(option, 'const') ?? memberOf(option, 'type'))
}

function memberOf(value: unknown, key: string): unknown {
  return asRecord(value)[key]
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value]
}
