"""The practice desktop on screen: the one place that turns elements into widgets."""
