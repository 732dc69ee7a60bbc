"""Exports of other programs' surveys become our own table: what each column is, is found out, told and written down.

`export.load` reads the file, `guess` finds each column's place in the package, `mapping` holds that as a file to
edit, and `convert` turns the rows into sheets by it.
"""
