import { PROBLEMS } from '#lib/api/problems.ts'

const HEAD = `# API errors

Every error is \`application/problem+json\` by RFC 9457. Programs act on \`code\`, which never changes; \`type\` and \`docsUrl\` lead here.

| Member | What it is |
| --- | --- |
| \`type\`, \`docsUrl\` | The address of the entry below. |
| \`title\`, \`status\` | Of the code: the same each time. |
| \`detail\` | About this occurrence, for you; may be missing. |
| \`code\` | One of those below. |
| \`displayMessage\` | What to show to a person; \`null\` when nothing that they could do helps. |
| \`suggestedAction\` | What your program, or you, can do. |
| \`requestId\` | Names this call in the operator's log; every answer has it as \`x-request-id\`, too. |
| \`errors\` | Where members do not fit: each of them, as \`{ pointer, message }\` (RFC 6901). |

With \`Retry-After\`, repeat the call after that many seconds.`

/** One entry for each code; the heading is the code itself, so that \`#code\` leads to it. */
export function apiProblems(): string {
  const byStatus = Object.entries(PROBLEMS).toSorted(([, [one]], [, [other]]) => one - other)
  const entries = byStatus.map(
    ([code, [status, title, action]]) => `## \`${code}\`\n\n**${status}** ${title}.\n\n${action}`,
  )
  return [HEAD, ...entries].join('\n\n')
}
