/** Invented programs, lists and campaigns, in the shapes of Adobe's schemas. */
export const campaigns = [
  {
    id: 2041,
    name: 'Welcome, second mail',
    type: 'trigger',
    active: true,
    programId: 310,
    programName: 'Welcome',
    workspaceName: 'Default',
    createdAt: '2026-02-11T10:05:00Z',
    updatedAt: '2026-06-30T08:22:00Z',
  },
  {
    id: 2055,
    name: 'Autumn fair, invitation',
    type: 'batch',
    active: false,
    workspaceName: 'Northern Europe',
    createdAt: '2026-08-04T13:50:00Z',
    updatedAt: '2026-08-19T07:31:00Z',
  },
]

export const lists = [
  {
    id: 501,
    name: 'Fair visitors',
    workspaceName: 'Default',
    createdAt: '2026-08-20T11:00:00Z',
    updatedAt: '2026-08-21T11:00:00Z',
  },
]

const statuses = ['Invited', 'Registered', 'Attended']

export const channels = [
  {
    id: 21,
    name: 'Trade Fair',
    applicableProgramType: 'event',
    createdAt: '2025-11-03T15:12:44Z+0000',
    updatedAt: '2025-11-03T15:12:44Z+0000',
    progressionStatuses: statuses.map((name, at) => ({
      name,
      step: (at + 1) * 10,
      hidden: false,
      success: name === 'Attended',
    })),
  },
]

export const tagTypes = [
  { tagType: 'Region', applicableProgramTypes: 'program, event', required: false },
  { tagType: 'Cost Centre', applicableProgramTypes: 'event', required: true },
]
