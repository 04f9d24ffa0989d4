"""The practice desktop as plain values: what a program shows and how it answers to actions."""
