import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { Operation } from '@/contract/openapi/operations'
import { internalsIn } from '@tests/support/internals'
import type { Case } from './cases'

type Got = { status: number; contentType: string; body: string }

/** Compares answers with what the OpenAPI document says of them, as a consumer's validator would. */
export class Verifier {
  private readonly whole: Ajv2020
  private readonly sparse: Ajv2020
  private readonly compiled = new Map<string, ValidateFunction>()

  constructor(document: object) {
    this.whole = over(document)
    this.sparse = over(withoutRequired(document))
  }

  /** What is wrong with an answer; null when nothing is. */
  fault(one: Case, got: Got): string | null {
    if (!one.statuses.includes(got.status)) {
      return `${got.status} instead of ${one.statuses.join(' or ')}: ${got.body.slice(0, 200)}`
    }
    return this.misfit(one.operation, got, one.isSparse ?? false) ?? this.unnamed(one, got)
  }

  /** Whether an answer is one that the document knows for this operation, whichever. */
  misfit(operation: Operation, got: Got, isSparse: boolean): string | null {
    const answer = operation.answers.find(({ status }) => status === got.status)
    if (!answer) return `${got.status} is not documented`
    const leaks = internalsIn(got.body)
    if (leaks.length > 0) return `tells ${leaks.join()}`
    const [mediaType = ''] = got.contentType.split(';')
    const content = answer.content.find((known) => known.mediaType === mediaType)
    if (!content) return answer.content.length > 0 ? `${mediaType} is not documented` : null
    // A list in a format of texts may hold nothing; a drawing always shows something.
    const isEmpty = got.body === '' && mediaType.startsWith('image/')
    if (!/[/+]json$/.test(mediaType)) return isEmpty ? 'is empty' : null
    const validate = this.validator({ operation, status: got.status, mediaType, isSparse, content })
    if (validate(JSON.parse(got.body))) return null
    return (isSparse ? this.sparse : this.whole).errorsText(validate.errors).slice(0, 300)
  }

  private unnamed({ named }: Case, { body, status }: Got): string | null {
    if (named === undefined || status !== 400) return null
    const { errors = [] } = JSON.parse(body)
    const names = errors.map(({ parameter }: { parameter: string }) => parameter)
    return names.includes(named) ? null : `names ${names.join()} instead of ${named}`
  }

  private validator(of: {
    operation: Operation
    status: number
    mediaType: string
    isSparse: boolean
    content: { schema: unknown }
  }): ValidateFunction {
    const key = [of.operation.id, of.status, of.mediaType, of.isSparse].join()
    const known = this.compiled.get(key)
    if (known) return known
    const schema = of.isSparse ? withoutRequired(of.content.schema) : of.content.schema
    const made = (of.isSparse ? this.sparse : this.whole).compile(inDocument(schema))
    this.compiled.set(key, made)
    return made
  }
}

function over(document: object): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: false })
  formats.default(ajv)
  return ajv.addSchema({ ...document, $id: 'openapi' })
}

/** Its references lead into the document, wherever it stands. */
function inDocument(schema: unknown): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"openapi#/components/'))
}

/** With `fields` anything but the identity may be left out. */
function withoutRequired<T>(schema: T): T {
  return JSON.parse(
    JSON.stringify(schema, (key, value) =>
      key === 'required' && Array.isArray(value) ? undefined : value,
    ),
  )
}
