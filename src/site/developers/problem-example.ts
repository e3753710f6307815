import { ApiProblem, Problem, toProblem } from '@/contract/problem'
import { env } from '@/env'
import { apiOperations } from '@/site/api-operations'
import { problems, type ProblemCode } from '@/vocabulary/problems'

/** A problem as it looks: that of the OpenAPI document, where it has one. */
export function problemExample(code: ProblemCode): Problem {
  const plain = toProblem(new ApiProblem(code, `${problems[code].title}.`), {
    siteUrl: env.SITE_URL,
    instance: '/api/v1/spots',
  })
  const documented = apiOperations()
    .flatMap(({ answers }) => answers.flatMap(({ content }) => content))
    .map(({ example }) => Problem.safeParse(example).data)
    .find((problem) => problem?.type === plain.type)
  return documented ?? plain
}
