"""The results file: anonymised counts, how they are made safe, written, read again and merged."""
