"""The script of a meeting: what is asked, shown and talked about, read from a folder of text files."""
