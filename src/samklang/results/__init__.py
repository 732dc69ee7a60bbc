"""Exact numbers, for the gate's eyes only."""

from samklang.results.compute import compute as compute
