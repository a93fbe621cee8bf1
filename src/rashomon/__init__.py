"""Rashomon reads many reports of one happening and writes the record."""

__version__ = "0.1.0"
