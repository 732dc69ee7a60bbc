"""Samklang: a meeting package and anonymous answers become the deck a quality cluster meets around."""
