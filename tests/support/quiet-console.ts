import { afterEach, beforeEach, expect, vi } from 'vitest'

// What a test prints as a warning or an error is a fault of the code or of the test.
beforeEach(() => {
  vi.spyOn(console, 'error')
  vi.spyOn(console, 'warn')
})

afterEach(() => {
  const noise = [console.error, console.warn].flatMap((method) => vi.mocked(method).mock.calls)
  vi.mocked(console.error).mockRestore()
  vi.mocked(console.warn).mockRestore()
  expect(noise, 'printed to the console').toEqual([])
})
