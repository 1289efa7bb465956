/** Invented activity types, in the shapes of Adobe's Lead Database schemas. */
export const activityTypes = [
  {
    id: 1,
    name: 'Visit Webpage',
    description: 'Someone opens a page that carries the tracking script',
    primaryAttribute: { name: 'Webpage ID', dataType: 'integer' },
    attributes: [
      { name: 'Client IP Address', dataType: 'string' },
      { name: 'Webpage URL', dataType: 'string' },
    ],
  },
  {
    id: 12,
    name: 'New Lead',
    description: 'A person enters the database',
    primaryAttribute: { name: 'Lead Source', dataType: 'string' },
    attributes: [{ name: 'Created Date', dataType: 'date' }],
  },
]

export const customActivityTypes = [
  {
    id: 100001,
    apiName: 'webinarSeat',
    name: 'Takes a Webinar Seat',
    filterName: 'Took a Webinar Seat',
    triggerName: 'Takes a Webinar Seat',
    status: 'approved',
    createdAt: '2026-03-02T09:14:00Z',
    updatedAt: '2026-03-09T16:40:00Z',
    primaryAttribute: { apiName: 'webinar', name: 'Webinar', dataType: 'string', isPrimary: true },
  },
]
