import { required, type SimulatedInstance } from '#lib/simulator/instance.ts'

export const managedByCrmSync: SimulatedInstance = {
  munchkinId: '000-CRM-018',
  clientId: '78c2a669-98ad-4cb3-b844-b80fa1f99d72',
  clientSecret: 'avP3C287iVUt5HU3lbxQFtgyboZC9WbS',
  verdict: 'feature_disabled',
  describes:
    'The native CRM sync manages companies, and the product must have them: ask for Read-Only Company with mustVerify.',
  needs: [required('Read-Only Lead'), { ...required('Read-Only Company'), mustVerify: true }],
  switches: { crmSync: true },
}
