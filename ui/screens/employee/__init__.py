"""What an employee sees: sign-in, choosing, practising, my things."""
