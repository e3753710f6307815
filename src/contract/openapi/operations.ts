import { z } from 'zod'

/** What a parameter takes, as JSON Schema; of a list, what one of its items is. */
export const ValueSchema = z.looseObject({
  type: z.string().optional(),
  enum: z.array(z.string()).optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  default: z.unknown().optional(),
})
export type ValueSchema = z.infer<typeof ValueSchema>

export type Parameter = {
  name: string
  in: 'path' | 'query'
  description: string
  isRequired: boolean
  /** How several values are written; null where only one may stand. */
  several: 'repeated' | 'commas' | null
  schema: ValueSchema
  /** As it stands in an address, before encoding. */
  example: string | null
}

export type Answer = {
  status: number
  description: string
  /** Media types with their schema; empty where there is no body. */
  content: { mediaType: string; schema: unknown; example: unknown }[]
}

/** One address of the API as a consumer knows it. */
export type Operation = {
  id: string
  tag: string
  /** As in OpenAPI, below the origin. */
  path: string
  summary: string
  description: string
  parameters: Parameter[]
  answers: Answer[]
}

/** All operations of an OpenAPI document of ours, with every reference to parameters and answers followed. */
export function operationsOf(document: unknown): Operation[] {
  const { paths, components } = Document.parse(document)
  return Object.entries(paths).map(([path, { get }]) => ({
    id: get.operationId,
    tag: get.tags[0] ?? '',
    path,
    summary: get.summary,
    description: get.description,
    parameters: get.parameters.map((one) => toParameter(held(one, components.parameters))),
    answers: Object.entries(get.responses).map(([status, one]) =>
      toAnswer(Number(status), held(one, components.responses)),
    ),
  }))
}

const ParameterObject = z.object({
  name: z.string(),
  in: z.enum(['path', 'query']),
  description: z.string(),
  required: z.boolean().default(false),
  explode: z.boolean().default(true),
  schema: ValueSchema.extend({ items: ValueSchema.optional(), example: z.unknown().optional() }),
})
const ResponseObject = z.object({
  description: z.string(),
  content: z
    .record(z.string(), z.object({ schema: z.unknown(), example: z.unknown().optional() }))
    .default({}),
})
const Reference = z.object({ $ref: z.string() })
const Get = z.object({
  operationId: z.string(),
  tags: z.array(z.string()),
  summary: z.string(),
  description: z.string().default(''),
  parameters: z.array(z.union([Reference, ParameterObject])).default([]),
  responses: z.record(z.string(), z.union([Reference, ResponseObject])),
})
const Document = z.object({
  paths: z.record(z.string(), z.object({ get: Get })),
  components: z.object({
    parameters: z.record(z.string(), ParameterObject).default({}),
    responses: z.record(z.string(), ResponseObject).default({}),
  }),
})

function held<T extends object>(one: T | z.infer<typeof Reference>, named: Record<string, T>): T {
  if (!('$ref' in one)) return one
  const name = String(one.$ref).split('/').at(-1) ?? ''
  const found = named[name]
  if (!found) throw new Error(`The OpenAPI document holds no ${name}.`)
  return found
}

function toParameter(parameter: z.infer<typeof ParameterObject>): Parameter {
  const { name, in: place, description, required, explode, schema } = parameter
  const several = schema.items ? (explode ? 'repeated' : 'commas') : null
  return {
    name,
    in: place,
    description,
    isRequired: required,
    several,
    schema: schema.items ?? schema,
    example: exampleText(schema.example, several),
  }
}

function exampleText(example: unknown, several: Parameter['several']): string | null {
  if (example === undefined || example === null) return null
  if (!Array.isArray(example)) return String(example)
  return several === 'commas' ? example.join(',') : String(example[0])
}

function toAnswer(
  status: number,
  { description, content }: z.infer<typeof ResponseObject>,
): Answer {
  return {
    status,
    description,
    content: Object.entries(content).map(([mediaType, { schema, example }]) => ({
      mediaType,
      schema,
      example,
    })),
  }
}
