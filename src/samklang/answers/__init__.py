"""What was said, as counts: a row is one person until it is read, and nobody after it is counted."""
