-- Written by hand: a further queue. Looks whether a test that a web process performs still has its process. A worker says
-- every 5 s that it lives; after 10 s without, another takes its jobs.
SELECT pgboss.create_queue('end_test', '{"policy": "standard", "retryLimit": 50, "retryDelay": 5, "retryBackoff": true, "retryDelayMax": 300, "expireInSeconds": 60, "heartbeatSeconds": 10, "deleteAfterSeconds": 3600}'::jsonb);
