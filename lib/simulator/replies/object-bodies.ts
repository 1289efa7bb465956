/** Invented objects, in the shape of Adobe's ObjectMetaData schema. */
type Names = { apiName: string; displayName: string; pluralName: string; description: string }
type Field = [name: string, displayName: string, dataType: string]

function described(names: Names, dedupeField: string, own: Field[]) {
  const fields: Field[] = [['marketoGUID', 'Marketo GUID', 'string'], ...own]
  return {
    ...names,
    name: names.apiName,
    createdAt: '2026-01-15T08:00:00Z',
    updatedAt: '2026-05-20T14:30:00Z',
    idField: 'marketoGUID',
    dedupeFields: [dedupeField],
    searchableFields: [[dedupeField], ['marketoGUID']],
    state: 'approved',
    // Adobe's schema describes `state` and requires `status`.
    status: 'approved',
    version: 'approved',
    relationships: [] as {
      field: string
      type: string
      relatedTo: { name: string; field: string }
    }[],
    fields: fields.map(([name, displayName, dataType]) => ({
      name,
      displayName,
      dataType,
      ...(dataType === 'string' ? { length: 255 } : {}),
      updateable: name !== 'marketoGUID',
      crmManaged: false,
    })),
  }
}

const titled = (apiName: string, displayName: string, pluralName: string): Names => ({
  apiName,
  displayName,
  pluralName,
  description: `${pluralName} of a simulated subscription`,
})

export const company = described(titled('company', 'Company', 'Companies'), 'externalCompanyId', [
  ['externalCompanyId', 'External Company Id', 'string'],
  ['company', 'Company Name', 'string'],
])

export const opportunity = described(
  titled('opportunity', 'Opportunity', 'Opportunities'),
  'externalOpportunityId',
  [
    ['externalOpportunityId', 'External Opportunity Id', 'string'],
    ['amount', 'Amount', 'currency'],
  ],
)

export const role = described(
  titled('opportunityRole', 'Opportunity Role', 'Opportunity Roles'),
  'externalOpportunityId',
  [
    ['externalOpportunityId', 'External Opportunity Id', 'string'],
    ['role', 'Role', 'string'],
  ],
)

export const salesPerson = described(
  titled('salesPerson', 'Sales Person', 'Sales Persons'),
  'externalSalesPersonId',
  [
    ['externalSalesPersonId', 'External Sales Person Id', 'string'],
    ['email', 'Email Address', 'string'],
  ],
)

export const namedAccount = described(
  titled('namedAccount', 'Named Account', 'Named Accounts'),
  'name',
  [
    ['name', 'Name', 'string'],
    ['industry', 'Industry', 'string'],
  ],
)

export const event = {
  ...described(titled('fairStand_c', 'Fair Stand', 'Fair Stands'), 'standNumber', [
    ['standNumber', 'Stand Number', 'string'],
    ['leadEmail', 'Lead E-mail', 'string'],
  ]),
  relationships: [
    { field: 'leadEmail', type: 'child', relatedTo: { name: 'Lead', field: 'Email Address' } },
  ],
}
