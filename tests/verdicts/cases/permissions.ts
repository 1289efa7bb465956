import {
  denied,
  letIn,
  need,
  passes,
  probe,
  probeAgain,
  says,
} from '#tests/support/observations.ts'
import type { CasesOf } from '#tests/verdicts/verdict-case.ts'

const lead = need('Read-Only Lead')
const campaign = need('Read-Only Campaign')
const company = need('Read-Only Company')
const leadPasses = probe('Read-Only Lead', passes())
const allDenied = [...letIn(), ...denied('Read-Only Lead'), ...denied('Read-Only Campaign', 1)]
const oneDenied = [...letIn(), leadPasses, ...denied('Read-Only Campaign', 1)]
const both = { needs: [lead, campaign] }
const companyOff = probe('Read-Only Company', says('703'))
const mustVerify = { ...company, mustVerify: true }

export const permissionCases: CasesOf<
  'no_permissions' | 'workspace_missing' | 'permission_missing' | 'feature_disabled'
> = {
  no_permissions: {
    obvious: { why: 'Two families, and both denied.', observations: allDenied, context: both },
    nearMiss: {
      why: 'Two permissions, but of one family.',
      observations: [...letIn(), ...denied('Read-Only Lead'), ...denied('Read-Write Lead', 1)],
      context: { needs: [lead, need('Read-Write Lead')] },
      instead: 'permission_missing',
    },
    tie: {
      why: 'A role that is granted in no workspace is denied the same way.',
      observations: allDenied,
      context: both,
      over: 'workspace_missing',
      alternatives: ['permission_missing', 'workspace_missing', 'several_roles'],
    },
  },
  workspace_missing: {
    obvious: {
      why: '1008 says so.',
      observations: [...letIn(), leadPasses, probe('Read-Only Campaign', says('1008'))],
      context: both,
    },
    nearMiss: {
      why: 'The role is missing somewhere, but nothing that we need was denied.',
      observations: [...letIn(), leadPasses],
      context: { needs: [lead], answers: { workspaces: 'yes' } },
      instead: 'connected',
    },
    tie: {
      why: 'Denied, and the person says that the role is missing in a workspace.',
      observations: oneDenied,
      context: { ...both, answers: { workspaces: 'yes' } },
      over: 'permission_missing',
      alternatives: ['permission_missing'],
    },
  },
  permission_missing: {
    obvious: {
      why: 'One of two is denied.',
      observations: oneDenied,
      context: { ...both, answers: { workspaces: 'no' } },
    },
    nearMiss: {
      why: 'One denial, which the second read contradicts.',
      observations: [
        ...letIn(),
        probe('Read-Only Lead', says('603')),
        probeAgain('Read-Only Lead', passes()),
      ],
      context: { needs: [lead] },
      instead: 'connected',
    },
    tie: {
      why: 'A role that is not granted in a workspace is denied the same way.',
      observations: oneDenied,
      context: both,
      over: 'workspace_missing',
      alternatives: ['workspace_missing'],
    },
  },
  feature_disabled: {
    obvious: {
      why: 'The host cannot do without it, and no tick helps.',
      observations: [...letIn(), leadPasses, companyOff],
      context: { needs: [lead, mustVerify] },
    },
    nearMiss: {
      why: 'The host can do without it.',
      observations: [...letIn(), leadPasses, companyOff],
      context: { needs: [lead, company] },
      instead: 'connected_with_gaps',
    },
    tie: {
      why: 'The quota ended as well; that passes by itself, the feature does not come.',
      observations: [...letIn(), companyOff, probe('Read-Only Lead', says('607'))],
      context: { needs: [lead, mustVerify] },
      over: 'quota_exhausted',
      alternatives: ['quota_exhausted'],
    },
  },
}
