"""The voice: what is said aloud, by which engine, and which word is being said now."""
