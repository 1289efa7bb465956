/** @type {import('next').NextConfig} */
export default {
  typedRoutes: true,
  poweredByHeader: false,
  // Types are a step of their own in `npm run verify`; a start does not wait for them.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  // Loaded from node_modules as they are: they read their own files, or open sockets in ways a bundle changes.
  serverExternalPackages: ['pg', '@prisma/adapter-pg', '@prisma/client', 'pino', 'undici'],
}
