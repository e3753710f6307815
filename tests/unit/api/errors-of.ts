import { ApiProblem, type ParameterError } from '@/contract/problem'

/** The wrong parameters that a call complains of; it has to complain. */
export function errorsOf(call: () => unknown): ParameterError[] {
  try {
    call()
  } catch (error) {
    if (error instanceof ApiProblem && error.code === 'invalid_parameters')
      return error.errors ?? []
    throw error
  }
  throw new Error('Nothing was refused.')
}
