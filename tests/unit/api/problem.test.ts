import { describe, expect, test } from 'vitest'
import { ApiProblem, badParameters, Problem, problemPath, toProblem } from '@/contract/problem'
import { isProblemCode, problemCodes, problems } from '@/vocabulary/problems'

const site = { siteUrl: 'https://knotwork.example', instance: '/api/v1/spots' }

describe('the table of problems', () => {
  test.each(problemCodes)('makes a valid answer of %s', (code) => {
    const problem = toProblem(new ApiProblem(code, 'This time.'), site)
    expect(Problem.parse(problem)).toEqual({
      type: `https://knotwork.example/developers/problems/${code}`,
      title: problems[code].title,
      status: problems[code].status,
      detail: 'This time.',
      instance: '/api/v1/spots',
    })
  })

  test('has codes that can stand in an address, each with a status of an error', () => {
    expect(problemCodes).toHaveLength(Object.keys(problems).length)
    for (const code of problemCodes) expect(problemPath(code)).toMatch(/^\/[a-z/_]+$/)
    for (const code of problemCodes) expect(problems[code].status).toBeGreaterThanOrEqual(400)
  })

  test('knows its own codes only', () => {
    expect(isProblemCode('gone')).toBe(true)
    expect(isProblemCode('toString')).toBe(false)
  })
})

describe('a problem', () => {
  test('names every wrong parameter once in its detail and all of them in its errors', () => {
    const errors = [
      { parameter: 'limit', message: 'must be from 1 to 100' },
      { parameter: 'colour', message: 'is unknown here' },
      { parameter: 'limit', message: 'may stand only once' },
    ]
    const problem = toProblem(badParameters(errors), site)
    expect(problem.detail).toBe('These parameters are not right: "limit", "colour".')
    expect(problem.errors).toEqual(errors)
  })

  test('says that nothing replaced what is gone, and is silent elsewhere', () => {
    const gone = new ApiProblem('gone', 'Removed.', { replacement: null })
    expect(toProblem(gone, site)).toHaveProperty('replacement', null)
    expect(toProblem(new ApiProblem('not_found', 'Nothing.'), site)).not.toHaveProperty(
      'replacement',
    )
  })

  test('never shows its cause', () => {
    const cause = new Error('select * from secrets')
    const problem = toProblem(new ApiProblem('internal_error', 'Ours.', { cause }), site)
    expect(JSON.stringify(problem)).not.toContain('secrets')
  })
})
