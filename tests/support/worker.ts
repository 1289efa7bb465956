import { startJobs } from '#lib/jobs/start-jobs.ts'

// A process that does jobs and nothing else. It lives until it is killed.
startJobs()
setInterval(() => {}, 60_000)
