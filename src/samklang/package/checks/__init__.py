"""What the files of a package must promise each other: one small function a rule, listed in `table`."""
