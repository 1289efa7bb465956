// Loaded into the web server before its own code: when the process that started it is gone, however it went, it ends.
process.on('disconnect', () => process.exit(0))
