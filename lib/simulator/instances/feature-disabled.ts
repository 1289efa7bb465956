import { required, type SimulatedInstance } from '#lib/simulator/instance.ts'

export const featureDisabled: SimulatedInstance = {
  munchkinId: '000-FEA-703',
  clientId: '5cd17a84-e603-45f1-af0b-bc945af7c178',
  clientSecret: '5ElzLiIWusm0QWlDH3mjry9IwG5J73nY',
  verdict: 'feature_disabled',
  describes:
    'Named accounts are not part of the subscription, and the product must have them: ask for Read-Only Named Account with mustVerify.',
  needs: [required('Read-Only Lead'), { ...required('Read-Only Named Account'), mustVerify: true }],
  switches: { featuresOff: ['Named Account', 'Named Account List'] },
}
