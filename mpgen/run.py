"""Jobs to objects, in plan order; text jobs one after the other, pictures in threads.

A step is a pure function of its job's inputs, so the order of work never shows in the result.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import TypeAlias

from mpgen.ir.bundle import Object
from mpgen.ir.diagnostic import Diagnostics
from mpgen.ir.plan import Job

Step: TypeAlias = Callable[..., tuple[Object, Diagnostics]]
"""Called with the unit's id and the values of the job's inputs."""

Done: TypeAlias = tuple[Object, Diagnostics]


class Cache:
    """Results of jobs by key, for as long as the process lives; targets and rebuilds share it."""

    def __init__(self) -> None:
        """Start with nothing remembered."""
        self._done: dict[tuple[str, ...], Done] = {}

    def get(self, job: Job) -> Done | None:
        """Answer what the same job made before."""
        return self._done.get(key(job))

    def put(self, job: Job, done: Done) -> None:
        """Remember what a job made."""
        self._done[key(job)] = done


def key(job: Job) -> tuple[str, ...]:
    """Name a job by all that it reads."""
    return (job.step, job.unit, *(each.digest for each in job.inputs))


def run(
    jobs: Iterable[Job], steps: Mapping[str, Step], cache: Cache, *, threads: bool = False
) -> tuple[tuple[Object, ...], Diagnostics]:
    """Do every job that was not done before."""

    def do(job: Job) -> Done:
        found = cache.get(job)
        return found or steps[job.step](job.unit, *(each.value for each in job.inputs))

    jobs = tuple(jobs)
    if threads and len(jobs) > 1:
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            done = tuple(pool.map(do, jobs))
    else:
        done = tuple(map(do, jobs))
    for job, result in zip(jobs, done, strict=True):
        cache.put(job, result)
    objects = tuple(each for each, _ in done)
    return objects, tuple(said for _, diagnostics in done for said in diagnostics)
