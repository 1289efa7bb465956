/** A small subscription's leads: invented, in the shapes of Adobe's Lead Database schemas. */
type Field = [id: number, name: string, displayName: string, dataType: string, length?: number]

const FIELDS: Field[] = [
  [2, 'company', 'Company Name', 'string', 255],
  [48, 'id', 'Id', 'integer'],
  [51, 'email', 'Email Address', 'email', 255],
  [53, 'firstName', 'First Name', 'string', 255],
  [54, 'lastName', 'Last Name', 'string', 255],
  [66, 'leadScore', 'Lead Score', 'score'],
  [74, 'unsubscribed', 'Unsubscribed', 'boolean'],
  [81, 'createdAt', 'Created At', 'datetime'],
]

const READ_ONLY = new Set(['id', 'createdAt'])

export const leadFields = FIELDS.map(([id, name, displayName, dataType, length]) => ({
  id,
  displayName,
  dataType,
  ...(length === undefined ? {} : { length }),
  rest: { name, readOnly: READ_ONLY.has(name) },
}))

export const describe2 = {
  name: 'API Lead',
  searchableFields: [['email'], ['id'], ['firstName', 'lastName']],
  fields: FIELDS.map(([, name, displayName, dataType, length]) => ({
    name,
    displayName,
    dataType,
    ...(length === undefined ? {} : { length }),
    updateable: !READ_ONLY.has(name),
    crmManaged: false,
  })),
}

export const partitions = [
  { id: 1, name: 'Default', description: 'The first partition of every subscription' },
  { id: 2, name: 'Northern Europe' },
]

export const leads = [
  { id: 1001, email: 'ada@simulated.example', firstName: 'Ada', lastName: 'Berg' },
  { id: 1002, email: 'juan@simulated.example', firstName: 'Juan', lastName: 'Ortiz' },
]
