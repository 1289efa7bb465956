import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { Report } from '#lib/diagnosis/report.ts'
import { runScript } from '#tests/support/run-script.ts'

const SCRIPT = 'scripts/simulator.ts'
const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

describe('npm run simulator', () => {
  it('says how to walk through a saved report, and that way leads to its verdict', async () => {
    const replay = ['--port', '0', '--report', 'tests/reports/feature_disabled.json']
    let diagnosed = ''
    const { out, status } = await runScript(SCRIPT, replay, {
      meanwhile: (simulator) => {
        let printed = ''
        simulator.stdout?.on('data', (chunk: Buffer) => {
          printed += chunk.toString()
          if (!printed.includes('Ctrl-C ends it')) return
          const command = /printf .*/.exec(printed)?.[0].replace('npm run -s diagnose --', DIAGNOSE)
          const shell = spawn('sh', ['-c', `${command} --json`], { cwd: ROOT })
          shell.stdout.on('data', (answer: Buffer) => (diagnosed += answer.toString()))
          shell.once('close', () => simulator.kill('SIGTERM'))
        })
      },
    })
    expect(status).toBe(0)
    expect(out).toMatch(/Munchkin ID +000-FEA-703/)
    const report = Report.parse(JSON.parse(diagnosed))
    expect(report.verdict.code).toBe('feature_disabled')
  })

  it.each([
    [['--report', 'tests/reports/endpoint_missing.json'], /no call to Marketo in it/],
    [['--report', 'package.json'], /is no report of a connection test/],
    [['--report', 'nowhere.json'], /is no report of a connection test/],
    [['--port', '99999'], /is no port/],
    [['--colour', 'red'], /Usage: npm run -s simulator/],
  ])('does not start with %j', async (args, problem) => {
    const { status, err, out } = await runScript(SCRIPT, args)
    expect([status, out]).toEqual([64, ''])
    expect(err).toMatch(problem)
  })
})

const DIAGNOSE = `${process.execPath} --conditions=react-server scripts/diagnose.ts`
