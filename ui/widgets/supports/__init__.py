"""What can be chosen under "What helps you?": one table for each group of supports."""
