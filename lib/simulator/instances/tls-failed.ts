import { LEAD_ONLY, type SimulatedInstance } from '#lib/simulator/instance.ts'

export const tlsFailed: SimulatedInstance = {
  munchkinId: '000-TLS-495',
  clientId: 'd4f3f0c9-2c27-424e-aa5e-50d9ede53d7c',
  clientSecret: 'SkpUXj7oIHBj3fu2nTkGkVGuBsXJ6dfV',
  verdict: 'tls_failed',
  describes: 'The certificate was signed by nobody.',
  needs: LEAD_ONLY,
  switches: { reachedBy: 'wrongCertificate' },
}
