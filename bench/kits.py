"""115 kits on two cores, one a cluster, each from its own table of answers to its own files."""

from __future__ import annotations

import time
from concurrent.futures import ProcessPoolExecutor

from bench.decks import stock
from bench.work import package
from samklang.answers.invent import invent
from samklang.answers.tally import tally
from samklang.findings import Policy
from samklang.pipeline import build_kit
from samklang.values import Occasion

CLUSTERS = 115


def kits(clusters: int = CLUSTERS) -> tuple[float, float]:
    """Seconds for all kits, ours and the stock way (python-pptx's deck alone, which is only a part of a kit)."""
    with ProcessPoolExecutor(max_workers=2) as pool:
        list(pool.map(_ours, range(2)))
        start = time.perf_counter()
        list(pool.map(_ours, range(clusters), chunksize=4))
        ours = time.perf_counter() - start
        list(pool.map(_stock, range(2)))
        start = time.perf_counter()
        list(pool.map(_stock, range(clusters), chunksize=4))
        return ours, time.perf_counter() - start


def _ours(seed: int) -> int:
    wave = tally(package(), invent(package(), 20 + seed % 20, seed))
    kit = build_kit(package(), wave, Occasion(cluster=f"Klynge {seed}", invited=45), Policy())
    return sum(map(len, kit.files.values()))


def _stock(_: int) -> int:
    return len(stock())
