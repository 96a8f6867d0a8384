const PACKAGES = '/usr/local/lib/python3.12/site-packages';

export const HEALTH_TRACEBACK = `Traceback (most recent call last):
  File "/app/backend/app/health/checks.py", line 164, in run_check
    result = await asyncio.wait_for(check(), timeout=CHECK_TIMEOUT)
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  File "/usr/local/lib/python3.12/asyncio/tasks.py", line 520, in wait_for
    return await fut
           ^^^^^^^^^
  File "/app/backend/app/health/database.py", line 42, in check_pool
    async with engine.connect() as connection:
  File "${PACKAGES}/sqlalchemy/ext/asyncio/engine.py", line 274, in __aenter__
    await self.start(is_ctxmanager=True)
  File "/app/backend/app/health/database.py", line 51, in on_connect
    gauge.set(pool_stats.checked_out)
              ^^^^^^^^^^
NameError: name 'pool_stats' is not defined. Did you mean: 'pool_state'?`;

export const MISSING_MODULE = 'backend.billing.reminders';

export const START_TRACEBACK = `Traceback (most recent call last):
  File "/app/backend/scheduler/runner.py", line 75, in start_scheduler
    jobs = load_jobs(app.settings.jobs)
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  File "/app/backend/scheduler/runner.py", line 52, in load_jobs
    module = importlib.import_module(name)
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  File "/usr/local/lib/python3.12/importlib/__init__.py", line 90, in import_module
    return _bootstrap._gcd_import(name[level:], package, level)
  File "<frozen importlib._bootstrap>", line 1324, in _find_and_load_unlocked
ModuleNotFoundError: No module named '${MISSING_MODULE}'

The above exception was the direct cause of the following exception:

Traceback (most recent call last):
  File "${PACKAGES}/starlette/routing.py", line 694, in lifespan
    async with self.lifespan_context(app) as maybe_state:
  File "/app/backend/main.py", line 118, in lifespan
    await start_scheduler(app)
  File "/app/backend/scheduler/runner.py", line 77, in start_scheduler
    raise SchedulerError(f"cannot load {name}") from error
backend.scheduler.errors.SchedulerError: cannot load ${MISSING_MODULE}`;

export const SIGNING_KEY_TRACEBACK = `TypeError: Cannot read properties of undefined (reading 'publicKey')
    at selectSigningKey (/srv/auth/dist/tokens/signing-keys.js:57:31)
    at async verifyToken (/srv/auth/dist/tokens/verify.js:112:18)
    at async authenticate (/srv/auth/dist/routes/session.js:34:20)
    at async Object.preHandler (/srv/auth/node_modules/fastify/lib/hooks.js:289:9)
    at process.processTicksAndRejections (node:internal/process/task_queues:105:5)`;

/** The lines as stderr splits them; each attempt is refused a different number of documents. */
export function reindexTraceback(refused: number): readonly string[] {
  return [
    'Traceback (most recent call last):',
    '  File "/app/reindex/__main__.py", line 41, in <module>',
    '    main()',
    '  File "/app/reindex/batches.py", line 88, in main',
    '    write_batch(client, rows)',
    `  File "${PACKAGES}/tenacity/__init__.py", line 338, in wrapped_f`,
    '    return copy(f, *args, **kw)',
    '  File "/app/reindex/batches.py", line 132, in write_batch',
    '    raise BatchRefused(len(refused), len(rows))',
    `reindex.errors.BatchRefused: ${refused} of 500 documents were refused: field price is mapped as keyword`,
  ];
}
