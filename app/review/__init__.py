"""What a supporter wants to know, worked out from counts: who, which step, which help."""
